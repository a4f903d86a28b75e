/** Level one and level two of every row of one indicator table. */
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import type { Level } from '../../document/indicator.ts';
import { squeeze } from '../../document/squeeze.ts';
import { canonicalLevelOne } from '../../document/taxonomy.ts';
import { emptyRun, isBlank, type Run } from '../extract/run.ts';
import type { Context } from './context.ts';
import { completeLevelTwo, deriveLevelOne, levelOne, levelTwo, looksLikeLevelOne } from './levels.ts';
import type { RowCells } from './row-cells.ts';
import { setGhost } from './stray.ts';

export const levelOneDerived: DiagnosticDefinition = {
  code: 'level-one-derived',
  title: '一级指标由二级指标推出',
  severity: 'info',
  owner: 'importer',
  hint: '这一行的一级指标在提取时丢失或读错，已按二级指标推出。请对照原件确认。',
};

export const levelTwoCompleted: DiagnosticDefinition = {
  code: 'level-two-completed',
  title: '二级指标缺字已补全',
  severity: 'info',
  owner: 'importer',
  hint: '二级指标的名称在提取时缺了字，已按表式的固定名称补全。请对照原件确认。',
};

export interface RowLevels {
  readonly levelOne: Level;
  readonly levelTwo: Level;
}

const textOf = (run: Run | undefined): string => run?.text ?? '';

function readLevelTwo(context: Context, cells: RowCells, carried: string | null): Level {
  const run = cells.texts.levelTwo;
  if (run === undefined || isBlank(run)) return levelTwo(carried, 'merged');
  context.ledger.field(run);
  const completed = context.wraps ? completeLevelTwo(run.text) : null;
  if (completed === null) return levelTwo(run.text, 'cell');
  context.report(levelTwoCompleted, `第 ${String(cells.row.lines.line)} 行的二级指标“${run.text}”缺字。`, {
    printed: run.text,
    understood: completed,
    provenance: context.provenance(run),
  });
  return levelTwo(completed, 'cell', run.text);
}

/**
 * `misplaced`: the extract put the text of a merged level-one cell on its visually middle row, or lost it, so that filling
 * down is not enough.
 */
export function readLevels(context: Context, rows: readonly RowCells[], ragged: boolean): RowLevels[] {
  const ones = rows.map(({ texts }) => texts.levelOne);
  const lost = ragged && context.wraps;
  const isJunk = (run: Run | undefined): boolean => lost && textOf(run) !== '' && !looksLikeLevelOne(textOf(run));
  const misplaced = lost && (textOf(ones[0]) === '' || ones.some(isJunk));
  const labels = ones.map(textOf).filter((text) => canonicalLevelOne(text) !== null);
  let one: string | null = null;
  let two: string | null = null;

  return rows.map((cells): RowLevels => {
    const own = cells.texts.levelOne;
    const printed = isJunk(own) ? '' : textOf(own);
    // A new level one ends the reach of a merged level two; the same one, printed again, does not.
    const goesOn = printed === '' || (one !== null && squeeze(printed) === squeeze(one));
    const second = readLevelTwo(context, cells, goesOn ? two : null);
    const derived = second.printed === null ? null : deriveLevelOne(second.printed, labels);
    if (own !== undefined && isJunk(own)) setGhost(context, own, '一级指标一格的文字误读，没有采用。');
    two = second.printed;
    if (printed !== '' && own !== undefined) {
      context.ledger.field(own);
      one = printed;
      return { levelOne: levelOne(printed, 'cell'), levelTwo: second };
    }
    const fits = one !== null && (derived === null || canonicalLevelOne(one) === canonicalLevelOne(derived));
    const label = fits || (one !== null && !misplaced) ? one : derived;
    if (label !== null && label === one && !isJunk(own)) return { levelOne: levelOne(one, 'merged'), levelTwo: second };
    one = label;
    if (label !== null) {
      context.report(
        levelOneDerived,
        `第 ${String(cells.row.lines.line)} 行没有可读的一级指标，由“${second.printed ?? ''}”推出。`,
        {
          printed: textOf(own),
          understood: label,
          provenance: context.provenance(own ?? emptyRun, cells.row.lines),
        },
      );
    }
    return { levelOne: levelOne(label, 'derived', textOf(own)), levelTwo: second };
  });
}
