/** Why a file is refused, in one plain Chinese message: what, and what to do. */
import { diagnose, type DiagnosticDefinition } from '../diagnostics/define.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

const refusal = (code: string, title: string, hint: string): DiagnosticDefinition => ({
  code,
  title,
  hint,
  severity: 'error',
  owner: 'importer',
});

export const fileEmpty = refusal('file-empty', '文件是空的', '请重新导出或重新下载原件后再导入。');
export const fileTooLarge = refusal(
  'file-too-large',
  '文件太大',
  '请把图片去掉或拆分后再导入；绩效文本一般不超过几兆字节。',
);
export const fileNotText = refusal(
  'file-not-text',
  '不是能识别的文件',
  '请提供文字版原件：.txt，或由 Word、WPS 另存的文本。',
);
export const fileUndecodable = refusal(
  'file-undecodable',
  '文字编码无法识别',
  '请用记事本打开，另存为 UTF-8 编码后再导入。',
);
export const formatWithoutReader = refusal(
  'format-without-reader',
  '暂不能直接读取这种格式',
  '请在 Word、WPS 或阅读器里另存为纯文本（.txt）后再导入。',
);
export const noKnownForm = refusal(
  'no-known-form',
  '没有认出绩效文本',
  '请确认这是部门预算绩效文本，且含有“绩效目标表”。如果是新的表式，请在 src/importer/forms 里补一条定义。',
);
export const regionUnknown = refusal(
  'region-unknown',
  '无法判断属于哪个地区',
  '请加上 --region 和六位地区代码后重新导入，例如 --region 130730。',
);
export const yearUnknown = refusal(
  'year-unknown',
  '无法判断预算年度',
  '请加上 --year 和四位年份后重新导入，例如 --year 2024。',
);
export const fileUnreadable = refusal(
  'file-unreadable',
  '文件读不出来',
  '请检查文件名和路径，确认文件没有被别的程序占用。',
);
export const importedTwice = refusal(
  'imported-twice',
  '两份文件是同一份文本',
  '请只导入其中一份；如果确是不同部门，请用 --department 加部门名称分别导入。',
);
export const departmentAmbiguous = refusal(
  'department-ambiguous',
  '无法区分两份未载明部门的文本',
  '请用 --department 加部门名称分别导入。',
);

const mebibytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

export const tooLarge = (bytes: number, limit: number): Diagnostic =>
  diagnose(fileTooLarge, `文件有 ${mebibytes(bytes)} MiB，上限是 ${mebibytes(limit)} MiB。`);
