/** 绩效目标表 that nobody filled in: a template, or the empty table of a department without such a project. */
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import { canonicalLevelOne, canonicalLevelTwo } from '../../document/taxonomy.ts';
import { squeeze } from '../../document/squeeze.ts';
import { labelKey, type FormDefinition } from '../forms/form.ts';
import { isBlank } from '../extract/run.ts';
import type { Context } from './context.ts';
import type { TextItem } from './items.ts';
import { labelOf } from './labels.ts';
import type { ProjectBlock } from './project-block.ts';
import { hull, provenanceOfLines } from './provenance.ts';
import { unitPattern } from './unit-line.ts';
import { parseAmount } from './values.ts';

export const formBlank: DiagnosticDefinition = {
  code: 'form-blank',
  title: '空白的绩效目标表',
  severity: 'info',
  owner: 'importer',
  hint: '这张表除了栏目名以外什么也没有填，没有算作项目。如果原件填有内容，请换用 Word 或 PDF 原件重新导入。',
};

/** What templates print for something to be filled in. */
const placeholder =
  /^(?:[（(]?[\d一二三四五六七八九十]{1,2}[)、.:]|(?:绩效)?(?:目标|指标)(?:内容)?[\d一二三四五]*[:：.、…·⋯]*|[…·⋯.。:：、/%％\-—]+|[xX×*＊○〇]+(?:[万亿]?元|[%％]|项目|年度?)?|无|(?:金额)?单位[:：]?(?:[千万亿]?元)?|填报单位[:：]?|\d{0,4}年度?)$/u;

function isEmpty(form: FormDefinition, text: string): boolean {
  if (labelOf(form, text) !== null || canonicalLevelOne(text) !== null || canonicalLevelTwo(text) !== null) return true;
  const key = labelKey(text);
  const { levelOne, levelTwo, levelThree, description, target, basis, targetSign, targetUnit, others } =
    form.indicators;
  const columns = [levelOne, levelTwo, levelThree, description, target, basis, targetSign, targetUnit, others].flat();
  if (columns.some((label) => labelKey(label) === key) || form.targetCells.includes(key)) return true;
  if (unitPattern.test(text) || parseAmount(text, '元') === 0) return true;
  return text.split('\n').every((line) => line.trim() === '' || placeholder.test(squeeze(line)));
}

export const isBlankForm = ({ form, rows }: ProjectBlock): boolean =>
  rows.every(({ cells }) => cells.every(({ run }) => isBlank(run) || isEmpty(form, run.text)));

/** Books the table; the text around it comes back. */
export function setBlankForm(context: Context, original: string, block: ProjectBlock): readonly TextItem[] {
  for (const { cells } of [...block.rows, ...block.repeated])
    for (const { run } of cells) context.ledger.residue('form-label', run);
  for (const { run } of [...block.units, ...block.captions]) context.ledger.residue('form-label', run);
  const lines = hull(block.rows.map((row) => row.lines));
  context.report(formBlank, `第 ${String(lines.line)} 行起的绩效目标表是空表，没有算作项目。`, {
    provenance: provenanceOfLines(original, lines, block.rows[0]?.cells[0]?.place),
  });
  return [...block.heading, ...block.tableHeading, ...block.text];
}
