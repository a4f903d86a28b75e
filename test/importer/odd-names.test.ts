import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { skippedLine } from '../../scripts/import/several.ts';
import { printableName } from '../../src/importer/output/file-name.ts';
import { importFolder } from './support/run-import.ts';

test('a name that breaks lines or steers the terminal is told in one harmless line', () => {
  expect(printableName('甲\n乙\u001b[2J\u202e😀.docx')).toBe('甲\ufffd乙\ufffd[2J\ufffd😀.docx');
  expect(printableName('2024 年/绩效 文本（一）.docx')).toBe('2024 年/绩效 文本（一）.docx');
});

test('packed files in a folder are told to be unpacked', () => {
  expect(skippedLine(['a/报送.zip'])).toContain('先解压');
  expect(skippedLine(['a/照片.png'])).not.toContain('解压');
});

test('a link to itself is refused like any file that cannot be read', async () => {
  const { folder, run } = await importFolder();
  await symlink('loop.docx', join(folder, 'loop.docx'));
  const { exit, stderr } = await run(join(folder, 'loop.docx'));
  expect(exit).toBe(2);
  expect(stderr).toContain('没有导入');
  expect(stderr).not.toContain('程序出错');
});
