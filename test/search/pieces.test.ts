import { describe, expect, it } from 'vitest';
import { cover, pieces } from '../../src/search/pieces.ts';

const text = '测试县的土地出让和情况说明，测财资环(2023)86号，99010124p0001';
const cut = (word: string): Promise<string[]> => pieces(word, (piece) => Promise.resolve(text.includes(piece)));

describe('pieces', () => {
  it.each([
    ['测试县土地出让情况', ['测试县', '土地出让', '情况']],
    ['鎏测试县鎏鎏土地鎏', ['测试县', '土地']],
    ['鎏金飞船', []],
    ['99010124p0009', ['99010124P000']],
    ['测财资环(2023)77号', ['测财资环']],
  ])('%s', async (word, found) => {
    expect(await cut(word)).toEqual(found);
  });

  it('asks no more than twice for each character', async () => {
    let asked = 0;
    await pieces('测试县土地出让情况', (piece) => {
      asked += 1;
      return Promise.resolve(text.includes(piece));
    });
    expect(asked).toBeLessThanOrEqual(18);
  });

  it('knows whether they leave anything out', () => {
    expect(cover(['征地', '补偿'], '征地、补偿')).toBe(true);
    expect(cover(['征地'], '征地补偿')).toBe(false);
  });
});
