/** Writes down that a person has looked at a finding, and why nothing has to change. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dismissalFile } from '../../src/document/content-paths.ts';
import { subjectKey } from '../../src/checks/dismissals.ts';
import { type Dismissal, dismissalsSchema } from '../../src/diagnostics/dismissal.ts';
import { findPersonalNumbers } from '../../src/privacy/personal-numbers.ts';
import { RunError } from '../run/say.mjs';
import { type CheckOutcome, findingId } from './outcome.ts';

export interface Decision {
  readonly id: string;
  readonly reason: string;
  readonly by: string | null;
  /** YYYY-MM-DD */
  readonly on: string;
}

/** @returns the file that now says so, below the content folder */
export async function dismiss(folder: string, { findings }: CheckOutcome, decision: Decision): Promise<string> {
  const finding = findings.find((each) => findingId(each) === decision.id);
  if (!finding) throw new RunError(`没有编号为“${decision.id}”的提示。编号见 npm run check -- --all。`);
  const { code, projectId, rowNo, printed, documentId } = finding;
  const { reason, by, on } = decision;
  if (findPersonalNumbers(`${reason}\n${by ?? ''}`).length > 0)
    throw new RunError('理由或核实人里有个人号码。理由会公开显示，请删去号码后再记录。');
  const entry: Dismissal = { code, projectId, rowNo, printed, reason, by, on };
  const file = dismissalFile(documentId);
  const before = await readFile(join(folder, file), 'utf8').catch(() => null);
  const kept =
    before === null
      ? []
      : dismissalsSchema
          .parse(JSON.parse(before))
          .dismissals.filter((each) => subjectKey(documentId, each) !== subjectKey(documentId, finding));
  const result = dismissalsSchema.safeParse({ document: documentId, dismissals: [...kept, entry] });
  if (!result.success) throw new RunError('理由请写 4 到 300 个字，说明为什么不必更正。');
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), `${JSON.stringify(result.data, null, 2)}\n`);
  return file;
}
