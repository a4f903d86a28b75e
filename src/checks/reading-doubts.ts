/**
 * Keeps what our own reading may have caused apart from what the department printed: a finding that quotes text which
 * the importer could not read, or had to put together with doubt, becomes the importer's matter.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { ImportReport } from '../diagnostics/import-report.ts';
import type { Provenance } from '../document/provenance.ts';

/** Repairs that are told as information and still leave the repaired value open to doubt. */
const doubtfulRepairs: ReadonlySet<string> = new Set(['project-code-rejoined']);

export function withReadingDoubts(findings: readonly Finding[], reports: readonly ImportReport[]): Finding[] {
  const doubts = new Map(reports.map((report) => [report.document, doubtsByLine(report)]));
  return findings.map((finding) =>
    doubtsAt(doubts.get(finding.documentId), finding.provenance).some((doubt) => concerns(doubt, finding))
      ? { ...finding, owner: 'importer' }
      : finding,
  );
}

type DoubtsByLine = ReadonlyMap<number, readonly Diagnostic[]>;

/** Every doubt at each line that it touches, so that a finding is compared with those of its own lines only. */
function doubtsByLine({ diagnostics }: ImportReport): DoubtsByLine {
  const byLine = new Map<number, Diagnostic[]>();
  for (const diagnostic of diagnostics.filter(leavesDoubt)) {
    if (!diagnostic.provenance) continue;
    const { line, to = line } = diagnostic.provenance;
    for (let at = line; at <= to; at += 1) {
      const there = byLine.get(at);
      if (there) there.push(diagnostic);
      else byLine.set(at, [diagnostic]);
    }
  }
  return byLine;
}

function doubtsAt(doubts: DoubtsByLine | undefined, provenance: Provenance | null): readonly Diagnostic[] {
  if (!doubts || doubts.size === 0 || !provenance) return [];
  const { line, to = line } = provenance;
  if (to === line) return doubts.get(line) ?? [];
  return Array.from({ length: to - line + 1 }, (_, at) => doubts.get(line + at) ?? []).flat();
}

const leavesDoubt = ({ owner, severity, code }: Diagnostic): boolean =>
  owner === 'importer' && (severity !== 'info' || doubtfulRepairs.has(code));

/** The two stand on the same lines, and one quotes the other. A blank cell is quoted by whatever was misread there. */
function concerns(doubt: Diagnostic, finding: Finding): boolean {
  if (!doubt.provenance || !finding.provenance || !overlap(doubt.provenance, finding.provenance)) return false;
  const quoted = bare(finding.printed);
  if (quoted === '') return true;
  return [bare(doubt.printed), bare(doubt.understood)].some(
    (text) => text !== '' && (text.includes(quoted) || quoted.includes(text)),
  );
}

function overlap(a: Provenance, b: Provenance): boolean {
  return a.original === b.original && a.line <= (b.to ?? b.line) && b.line <= (a.to ?? a.line);
}

/** Without white space and the marks that reports put between cells. */
const bare = (text: string | null): string => (text ?? '').replace(/[\s⇥｜]/gu, '');
