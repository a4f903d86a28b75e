/** Projects that the reader picked to lay side by side. They stay picked while filters and order change. */
import { comparedNames, comparisonPath } from '../../catalogue/addresses.ts';
import { type Rows, textAt } from '../rows.ts';

export interface Picks {
  has(row: number): boolean;
  set(row: number, picked: boolean): void;
}

const most = comparedNames.length;

/** `link` leads to the comparison, `words` says what is missing for one. */
export function picksOf(
  rows: Rows,
  link: HTMLAnchorElement,
  words: HTMLElement,
  href: (path: string) => string,
): Picks {
  const picked = new Set<number>();
  const show = (): void => {
    const keys = Array.from(picked, (row) => `${textAt(rows, 'document_id', row)}/${textAt(rows, 'project_id', row)}`);
    const count = keys.length;
    link.hidden = count < 2 || count > most;
    link.textContent = `并排对照所选的 ${String(count)} 个项目`;
    link.href = href(comparisonPath(keys));
    words.textContent =
      count === 1
        ? '已选 1 个项目，再选 1 至 3 个可以并排对照。'
        : count > most
          ? `已选 ${String(count)} 个项目，最多并排 ${String(most)} 个，请去掉几个。`
          : '';
  };
  return {
    has: (row) => picked.has(row),
    set: (row, chosen) => {
      if (chosen) picked.add(row);
      else picked.delete(row);
      show();
    },
  };
}
