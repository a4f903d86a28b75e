import { describe, expect, test } from 'vitest';
import { parseChosen } from '../../src/modes/choices.ts';

describe('what is stored on the device', () => {
  test('is taken as it is when it is understood', () => {
    expect(parseChosen('{"size":"large","theme":"dark","contrast":"standard"}')).toEqual({
      size: 'large',
      theme: 'dark',
      contrast: 'standard',
    });
  });

  test('loses what no control can have written', () => {
    expect(parseChosen('{"size":"huge","layout":1,"colour":"red","theme":"light"}')).toEqual({ theme: 'light' });
  });

  test.each([null, '', 'large', '[]', 'null', '"large"', '{"size":'])('never stops a page: %s', (stored) => {
    expect(parseChosen(stored)).toEqual({});
  });
});
