/** Text that an extract cut at cell borders, joined and reported. */
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import { join, type Run } from '../extract/run.ts';
import type { Context } from './context.ts';
import { joinFragments, type Joined } from './fragments.ts';
import { setGhost } from './stray.ts';

export const splitWordsJoined: DiagnosticDefinition = {
  code: 'split-words-joined',
  title: '拆开的文字已拼接',
  severity: 'info',
  owner: 'importer',
  hint: '一段文字在提取时被拆进了相邻的几格，这里已拼回。请对照原件确认。',
};

export const cutCharacterRepaired: DiagnosticDefinition = {
  code: 'cut-character-repaired',
  title: '格线切开的字已复原',
  severity: 'warning',
  owner: 'importer',
  hint: '格线从一个字中间穿过，提取时读成了两个字。这里按同一张表的其他文字复原，请对照原件确认。',
};

/** `rows`: the fragments stand below each other, so that no border ran through a character. */
export function joinCut(context: Context, fragments: readonly Run[], witnesses: readonly string[], rows = false): Run {
  const joined: Joined = rows
    ? { run: join(fragments), ghosts: [], altered: false }
    : joinFragments(fragments, witnesses);
  for (const ghost of joined.ghosts) setGhost(context, ghost, '与邻格的文字重复，或是被格线切开的半个字。');
  const provenance = context.provenance(join(fragments));
  const line = `第 ${String(provenance.line)} 行`;
  const message = joined.altered ? `${line}有被格线切开的字，已复原。` : `${line}有一段文字被拆进了几格，已拼接。`;
  context.report(joined.altered ? cutCharacterRepaired : splitWordsJoined, message, {
    printed: fragments.map(({ text }) => text).join('⇥'),
    understood: joined.run.text,
    provenance,
  });
  return joined.run;
}
