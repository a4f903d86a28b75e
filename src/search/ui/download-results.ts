/** All results of the answer as a CSV file. */
import type { SearchAnswer, SearchEngine } from '../answer.ts';
import { resultsCsv } from '../results-csv.ts';
import { saveFile } from '../../browser/save-file.ts';

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
  saveFile('检索结果.csv', resultsCsv(engine.table, rows), 'text/csv');
}
