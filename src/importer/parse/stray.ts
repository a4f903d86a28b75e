/** Text of a table that belongs to no field: misread fragments, or something that the form does not know. */
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import { squeeze } from '../../document/squeeze.ts';
import type { Run } from '../extract/run.ts';
import type { Context } from './context.ts';

export const ghostText: DiagnosticDefinition = {
  code: 'ghost-text',
  title: '提取残片',
  severity: 'info',
  owner: 'importer',
  hint: '这是提取文字时误读出来的残片，已列入“未采用的文字”。如果它其实是正文，请对照原件补回。',
};

export const unrecognisedText: DiagnosticDefinition = {
  code: 'unrecognised-text',
  title: '未能识别的文字',
  severity: 'error',
  owner: 'importer',
  hint: '请对照原件判断这段文字属于哪一栏；如果是表式新增的栏目，请把文件发给维护人员。',
};

/** Reads like words: a stretch of four Han characters or more, or most of a longer text. */
function readsLikeWords(text: string): boolean {
  const key = squeeze(text);
  const han = key.match(/\p{Script=Han}/gu)?.length ?? 0;
  return /\p{Script=Han}{4,}/u.test(text) || (key.length > 6 && han / key.length > 0.7);
}

/** An amount with decimals, a percentage, a project code: no misreading makes one, it lost its label. */
const readsLikeData = (text: string): boolean =>
  /^(?:[\d,]*\d\.\d+|\d{1,3}(?:\.\d+)?%|[\dA-Z]{9,})$/iu.test(text.normalize('NFKC').replace(/\s+/gu, ''));

/**
 * Sets aside text that found no field. Only an extract that lost the page's layout holds ghosts, and only short text
 * that reads neither like words nor like data can be one.
 */
export function setAside(context: Context, run: Run, canBeGhost: boolean): void {
  const provenance = context.provenance(run);
  const line = String(provenance.line);
  if (canBeGhost && !readsLikeWords(run.text) && !readsLikeData(run.text)) {
    context.ledger.residue('ghost-text', run);
    context.report(ghostText, `第 ${line} 行有一处不成文的残片。`, { printed: run.text, provenance });
  } else {
    context.ledger.residue('unrecognised', run);
    context.report(unrecognisedText, `第 ${line} 行的文字不属于这种表式的任何一栏。`, {
      printed: run.text,
      provenance,
    });
  }
}

/** A fragment that another reading of the same place makes superfluous. */
export function setGhost(context: Context, run: Run, why: string): void {
  context.ledger.residue('ghost-text', run);
  const provenance = context.provenance(run);
  context.report(ghostText, `第 ${String(provenance.line)} 行：${why}`, { printed: run.text, provenance });
}
