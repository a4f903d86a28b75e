/** All results of the answer as a CSV file. */
import type { SearchAnswer, SearchEngine } from '../answer.ts';
import { resultsCsv } from '../results-csv.ts';
import { element } from '../../browser/dom.ts';

export async function downloadResults(
  engine: SearchEngine,
  { matches }: SearchAnswer,
  address: (path: string) => string,
): Promise<void> {
  const rows = await Promise.all(
    matches.map(async ({ entry }) => {
      const { title, path, amountFen } = await engine.load(entry);
      return { entry, title, amountFen, url: address(path) };
    }),
  );
  const url = URL.createObjectURL(new Blob([resultsCsv(engine.table, rows)], { type: 'text/csv;charset=utf-8' }));
  const link = element('a', { href: url, download: '检索结果.csv' });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
