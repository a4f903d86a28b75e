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

const formats =
  '可以导入 .docx、.pdf、.xlsx、.ofd、.txt；本机装有 LibreOffice 时还可以导入 .doc、.wps、.xls、.et、.rtf、.odt、.ods。';

export const fileEmpty = refusal('file-empty', '文件是空的', '请重新导出或重新下载原件后再导入。');
export const fileTooLarge = refusal(
  'file-too-large',
  '文件太大',
  '请把图片去掉或拆分后再导入；绩效文本一般不超过几兆字节。',
);
export const fileNotText = refusal('file-not-text', '不是能识别的文件', `请提供部门报来的文件本身。${formats}`);
export const fileUndecodable = refusal(
  'file-undecodable',
  '文字编码无法识别',
  '请用记事本打开，另存为 UTF-8 编码后再导入。',
);
export const textDamaged = refusal(
  'text-damaged',
  '文本里有损坏的字节',
  '请重新下载或重新导出这个文件；或者用记事本打开，照原件补好这几行的字，保存后再导入。',
);
export const formatWithoutReader = refusal(
  'format-without-reader',
  '暂不能直接读取这种格式',
  `压缩包请先解压；图片和扫描件请向报送部门要 Word 或 PDF 原稿。${formats}`,
);
export const noKnownForm = refusal(
  'no-known-form',
  '没有认出绩效文本',
  '请确认这是部门预算绩效文本，且含有“绩效目标表”。如果是新的表式，请把文件发给维护人员。',
);
export const formsNotFilled = refusal('forms-not-filled', '表格没有填写', '请向报送部门要填好的文件，再导入。');
export const tableWithoutGrid = refusal(
  'table-without-grid',
  '逗号分隔的文本（.csv）读不了',
  '这种文件里没有合并单元格，看不出哪些字属于哪一栏。请导入它的来源：Excel 工作簿（.xlsx、.xls）、Word 或 PDF 原稿。',
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
  '请检查文件名和路径，确认文件没有被别的程序占用；文件名里有空格时，前后要加引号。',
);
export const folderEmpty = refusal('folder-empty', '文件夹里没有文件', `请确认文件夹的名字。${formats}`);
export const importedTwice = refusal(
  'imported-twice',
  '两份文件是同一份文本',
  '请只导入其中一份；如果确是不同部门，请用 --department 加部门名称分别导入。',
);
export const departmentIdTaken = refusal(
  'department-id-taken',
  '这个编号下已有另一个部门的文本',
  '如果是另一个部门，请用 --department 加本部门的全称重新导入，程序会为它另立编号；' +
    '如果就是那个部门的更正稿，请用 --replaces 加已有文本的编号重新导入，会替换已有的文本。',
);
export const departmentAmbiguous = refusal(
  'department-ambiguous',
  '无法区分两份未载明部门的文本',
  '如果是另一个部门，请用 --department 加部门名称导入。',
);

export const replacementDoubtful = refusal(
  'replacement-doubtful',
  '与已有的文本对不上',
  '如果是另一年度的文本，请用 --year 加四位年份重新导入；' +
    '如果确是已有那份文本的更正稿，请用 --replaces 加那份文本的编号重新导入（文件里的年度写错了的，再加 --year）。',
);
export const nothingToReplace = refusal(
  'nothing-to-replace',
  '没有要替换的文本',
  '编号形如 130730-2024-324001，就是 content/documents 里的“地区-年度-文件名”；网站上文本页的地址里也有。',
);

const mebibytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

export const tooLarge = (bytes: number, limit: number): Diagnostic =>
  diagnose(fileTooLarge, `文件有 ${mebibytes(bytes)} MiB，上限是 ${mebibytes(limit)} MiB。`);
