/** What is said about cells of which lines or texts leave a doubt, page by page. */
import { diagnose } from '../../../diagnostics/define.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { cellsUnclear } from './diagnostics.ts';
import type { FilledCell, PageLayout } from './page-layout.ts';

/** Pages told one by one. */
const most = 30;
const shown = 60;

const textOf = ({ lines }: FilledCell): string => lines.map(({ text }) => text).join('');

function tell(page: number, cells: readonly FilledCell[], what: string): Diagnostic[] {
  const texts = cells.map(textOf).filter((text) => text !== '');
  if (texts.length === 0) return [];
  const all = texts.join('｜');
  const printed = all.length > shown ? `${all.slice(0, shown)}…` : all;
  return [diagnose(cellsUnclear, `第 ${String(page)} 页有 ${String(texts.length)} 个单元格${what}。`, { printed })];
}

export const tellCells = (layouts: readonly PageLayout[]): Diagnostic[] =>
  layouts
    .flatMap(({ page, items }) => {
      const cells = items.flatMap((item) => (item.type === 'table' ? item.cells : []));
      return [
        ...tell(
          page,
          cells.filter(({ ragged }) => ragged),
          '的边线围不成方格，不能确定是几格',
        ),
        ...tell(
          page,
          cells.filter(({ tangled }) => tangled),
          '里几处文字印在了一起',
        ),
      ];
    })
    .slice(0, most);
