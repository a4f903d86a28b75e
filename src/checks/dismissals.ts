/** Parts findings that a person has looked at from those that nobody has. */
import type { Dismissal, Dismissals } from '../diagnostics/dismissal.ts';
import type { Finding } from '../diagnostics/finding.ts';

export interface DismissedFinding {
  readonly finding: Finding;
  readonly dismissal: Dismissal;
}

export interface Considered {
  /** Findings that nobody has dismissed. */
  readonly standing: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
  /** Dismissals that no finding answers to: the text or the rule has changed since. */
  readonly unused: readonly { readonly document: string; readonly dismissal: Dismissal }[];
}

type Subject = Pick<Finding, 'code' | 'projectId' | 'rowNo' | 'printed'>;

/** What a finding is about, without the line and the white space, which change when a document is read anew. */
export const subjectKey = (document: string, { code, projectId, rowNo, printed }: Subject): string =>
  JSON.stringify([document, code, projectId, rowNo, printed?.replace(/\s/gu, '') ?? null]);

export function considerDismissals(findings: readonly Finding[], files: readonly Dismissals[]): Considered {
  if (files.length === 0) return { standing: findings, dismissed: [], unused: [] };
  const given = new Map(
    files.flatMap(({ document, dismissals }) =>
      dismissals.map((dismissal) => [subjectKey(document, dismissal), { document, dismissal }] as const),
    ),
  );
  const standing: Finding[] = [];
  const dismissed: DismissedFinding[] = [];
  const used = new Set<string>();
  for (const finding of findings) {
    const key = subjectKey(finding.documentId, finding);
    const entry = given.get(key);
    if (entry) {
      used.add(key);
      dismissed.push({ finding, dismissal: entry.dismissal });
    } else standing.push(finding);
  }
  return { standing, dismissed, unused: [...given].flatMap(([key, entry]) => (used.has(key) ? [] : [entry])) };
}
