import { expect, test } from 'vitest';
import { unwritable } from '../../scripts/unwritable.ts';

const failure = (code: string): Error => Object.assign(new Error(`${code}: permission denied`), { code });

test('a place that cannot be written to is told in plain Chinese', () => {
  for (const code of ['EACCES', 'EPERM', 'EROFS', 'EEXIST', 'ENOTDIR', 'ENOSPC', 'ENOTSUP'])
    expect(unwritable('content', failure(code))?.message, code).toMatch(
      /^文件夹不能写入：content，[^A-Z]*请[^A-Z]*。$/u,
    );
});

test('other failures are not explained away', () => {
  expect(unwritable('content', failure('ENOENT'))).toBeNull();
  expect(unwritable('content', new Error('EACCES'))).toBeNull();
});
