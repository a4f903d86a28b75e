import { parseArgs } from 'node:util';
import { expect, test } from 'vitest';
import { wrongUse } from '../../scripts/wrong-use.ts';

const told = (...args: string[]): string | null => {
  try {
    parseArgs({
      args,
      options: { year: { type: 'string' }, json: { type: 'boolean' }, out: { type: 'string', short: 'o' } },
    });
    return null;
  } catch (error) {
    return wrongUse(error);
  }
};

test.each([
  [['--nope'], '没有“--nope”这个选项。'],
  [['-x'], '没有“-x”这个选项。'],
  [['--json=1'], '选项“--json”后面不能带内容。'],
  [['file'], '不认识“file”：这个命令不用指明文件。'],
  [['--year'], '选项“--year”后面缺少内容；内容以“-”开头时，请写成“--year=内容”。'],
  [['--out', '--json'], '选项“--out”后面缺少内容；内容以“-”开头时，请写成“--out=内容”。'],
])('%j is told in Chinese, with the option', (args, message) => {
  expect(told(...args)).toBe(message);
});

test('what is not about the command line is none of it', () => {
  expect(wrongUse(new TypeError('x is not a function'))).toBeNull();
});
