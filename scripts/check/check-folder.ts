/** Reads and checks a content folder. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentError, type ContentProblem, readContent, type ReadContent } from '../../src/catalogue/read-content.ts';
import { considerDismissals } from '../../src/checks/dismissals.ts';
import { publicationGates } from '../../src/checks/gates.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { projectRoot } from '../tool.ts';
import type { CheckOutcome } from './outcome.ts';

export const ownContent = join(projectRoot, 'content');

/** What `npm run import -- --out DIR` writes has no registers; the project's own serve it. */
const registersOf = (folder: string): string => (existsSync(join(folder, 'registers')) ? folder : ownContent);

async function read(folder: string): Promise<{ content: ReadContent | null; problems: readonly ContentProblem[] }> {
  try {
    return { content: await readContent(folder, registersOf(folder)), problems: [] };
  } catch (error) {
    if (error instanceof ContentError) return { content: null, problems: error.problems };
    throw error;
  }
}

export async function checkFolder(folder: string): Promise<CheckOutcome> {
  const { content, problems } = await read(folder);
  if (!content)
    return { documents: [], gates: problems, findings: [], dismissed: [], unused: [], reports: [], notices: [] };
  const { documents, regions, reports, notices, dismissals } = content;
  const gates = await publicationGates(content, (path) => readFile(join(folder, path)));
  const { standing, dismissed, unused } = considerDismissals(runChecks(documents, regions, reports), dismissals);
  return { documents, gates, findings: standing, dismissed, unused, reports, notices };
}
