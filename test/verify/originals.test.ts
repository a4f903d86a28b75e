import { expect, test } from 'vitest';
import { checkOriginals } from '../../src/site/verify/originals.ts';

const sha256 = 'a'.repeat(64);
const manifest = {
  files: [{ path: '130304/2021/x.txt', bytes: 3, sha256, document: '130304-2021-x', original: 'text' }],
};
const found = (digest: string | null) => checkOriginals([manifest], () => Promise.resolve(digest));

test('an original that is there byte for byte is fine', async () => {
  expect(await found(sha256)).toEqual([]);
});

test('an original that is not there is told', async () => {
  const [problem] = await found(null);
  expect(problem?.file).toBe('originals/130304/2021/x.txt');
  expect(problem?.message).toContain('没有生成');
});

test('an original that was changed is told with both digests', async () => {
  const [problem] = await found('b'.repeat(64));
  expect(problem?.message).toContain('登记：aaaaaaaaaaaa…，实际：bbbbbbbbbbbb…');
});
