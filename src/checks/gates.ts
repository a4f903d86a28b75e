/**
 * Publication gates: what must never be published. A gate blocks; a finding only tells. That documents are valid and
 * agree with each other is settled when content is read; links and pages are checked on the built site.
 */
import type { Dismissals } from '../diagnostics/dismissal.ts';
import type { ImportReport } from '../diagnostics/import-report.ts';
import { allOriginals, originalPlace } from '../document/all-originals.ts';
import { dismissalFile, documentFile, reportFile } from '../document/content-paths.ts';
import type { Original } from '../document/original.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import { clearedNumbers, findPersonalNumbers, maskPersonalNumbers } from '../privacy/personal-numbers.ts';
import { type GateCode, gateDefinitions } from './gate-definitions.ts';

export interface GateProblem {
  /** Kebab-case, permanent. */
  readonly code: GateCode;
  /** Path below the content folder, with forward slashes. */
  readonly file: string;
  /** Where in the file: `projects[2].people[0].phone`, or `第 3 行`; '' for the file as a whole. */
  readonly path: string;
  /** What stands there, personal numbers masked; null when nothing does. */
  readonly printed: string | null;
  /** What is wrong, plain Chinese. */
  readonly problem: string;
  /** What to do, plain Chinese. */
  readonly remedy: string;
}

/** What the gates look at; `content/` as read holds it. */
export interface Publication {
  readonly documents: readonly PerformanceDocument[];
  readonly reports: readonly ImportReport[];
  readonly dismissals: readonly Dismissals[];
}

/** Bytes of a file below the content folder. Rejects when there is no such file. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

const problem = (
  code: GateCode,
  file: string,
  path: string,
  printed: string | null,
  words: string = gateDefinitions[code].title,
): GateProblem => ({ code, file, path, printed, problem: `${words}。`, remedy: gateDefinitions[code].remedy });

/** Every reason not to publish; none when all is well. */
export async function publicationGates(content: Publication, readFile: ReadFile): Promise<GateProblem[]> {
  const problems = repeatedIds(content.documents);
  const files = new Map(content.documents.map((document) => [document.id, document]));
  const cleared = new Map<string, ReadonlySet<string>>();
  const reports = new Map(content.reports.map((report) => [report.document, report]));
  for (const document of content.documents) {
    const said = await clearedInOriginals(document, readFile);
    cleared.set(document.id, said);
    problems.push(...numbersInValue(document, documentFile(document.id), said));
    for (const [at, original] of allOriginals(document).entries())
      problems.push(
        ...(await originalProblems(original, documentFile(document.id), originalPlace(document, at), readFile)),
      );
    problems.push(...undecided(document, reports.get(document.id)));
  }
  for (const report of content.reports) {
    const document = files.get(report.document);
    if (document) problems.push(...numbersInValue(report, reportFile(document.id), cleared.get(document.id)));
  }
  for (const said of content.dismissals) {
    const document = files.get(said.document);
    const file = document && dismissalFile(document.id);
    if (file !== undefined) problems.push(...numbersInValue(said, file, cleared.get(said.document)));
  }
  return problems;
}

/** What the import said of a file that cannot be published as it is, by the codes of its diagnostics. */
const reasonsToDecide: Readonly<Record<string, string>> = {
  'original-holds-personal-numbers': '原件里有个人号码',
  'pdf-parts-unsearched': '原件里有查不出有没有个人号码的内容',
};

/** Earlier originals are not asked about: of them, only what is masked is published. */
function undecided(document: PerformanceDocument, report: ImportReport | undefined): GateProblem[] {
  const codes = new Set(report?.diagnostics.map(({ code }) => code));
  const said = Object.entries(reasonsToDecide).flatMap(([code, words]) => (codes.has(code) ? [words] : []));
  const words = said.length === 0 ? undefined : `${said.join('，')}，还没有决定怎样公开`;
  return document.originals.flatMap(({ format, published, textOnly, received }, at) =>
    format !== 'text' && published === null && textOnly !== true
      ? [problem('original-undecided', documentFile(document.id), `originals[${String(at)}]`, received.name, words)]
      : [],
  );
}

function repeatedIds(documents: readonly PerformanceDocument[]): GateProblem[] {
  const seen = new Set<string>();
  return documents.flatMap((document) => {
    const repeated = seen.has(document.id);
    seen.add(document.id);
    return repeated ? [problem('document-id-repeated', documentFile(document.id), 'id', document.id)] : [];
  });
}

/** What the text copies show to be an amount or a piece of a code; taken out of its words it no longer tells. */
async function clearedInOriginals(document: PerformanceDocument, readFile: ReadFile): Promise<Set<string>> {
  const cleared = new Set<string>();
  for (const { text } of allOriginals(document)) {
    if (!isSafePath(text.path)) continue;
    const bytes = await readFile(`originals/${text.path}`).catch(() => null);
    if (bytes !== null) for (const number of clearedNumbers(new TextDecoder().decode(bytes))) cleared.add(number);
  }
  return cleared;
}

/** Personal numbers in any text of a value, with the path to it. */
function numbersInValue(value: unknown, file: string, cleared?: ReadonlySet<string>, path = ''): GateProblem[] {
  if (typeof value === 'string') return numbersInText(value, file, () => path, cleared);
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, child]) =>
    numbersInValue(child, file, cleared, isList ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`),
  );
}

const kinds = { mobile: '手机号', 'id-card': '身份证号', 'bank-card': '银行卡号', 'e-mail': '个人邮箱' } as const;

const numbersInText = (
  text: string,
  file: string,
  pathAt: (offset: number) => string,
  cleared?: ReadonlySet<string>,
): GateProblem[] =>
  findPersonalNumbers(text, cleared).map(({ kind, start, end }) => {
    const around = maskPersonalNumbers(text.slice(Math.max(0, start - 10), end + 10)).text.replaceAll('\n', ' ');
    return problem('personal-number', file, pathAt(start), around, `有未遮盖的${kinds[kind]}`);
  });

const isSafePath = (path: string): boolean => !/^\/|\\|(?:^|\/)\.\.?(?:\/|$)/u.test(path);

async function originalProblems(
  { id, text, published }: Original,
  documentPath: string,
  at: string,
  readFile: ReadFile,
): Promise<GateProblem[]> {
  const copies = [{ ...text, at: `${at}.text`, isText: true }];
  if (published && published.path !== text.path)
    copies.push({ ...text, ...published, at: `${at}.published`, isText: false });
  const problems: GateProblem[] = [];
  for (const copy of copies) {
    if (!isSafePath(copy.path)) {
      problems.push(problem('original-path-unsafe', documentPath, `${copy.at}.path`, copy.path));
      continue;
    }
    const file = `originals/${copy.path}`;
    const bytes = await readFile(file).catch(() => null);
    if (bytes === null) {
      problems.push(problem('original-missing', file, '', null, `缺少原件“${id}”的副本`));
      continue;
    }
    if (bytes.length !== copy.bytes || (await sha256(bytes)) !== copy.sha256)
      problems.push(problem('original-changed', file, '', null, '内容与导入时记下的 SHA-256 不一致'));
    if (copy.isText) problems.push(...numbersInLines(bytes, file));
  }
  return problems;
}

/** The text as a whole: numbers run over the ends of lines. */
function numbersInLines(bytes: Uint8Array, file: string): GateProblem[] {
  const text = new TextDecoder().decode(bytes);
  return numbersInText(text, file, (offset) => `第 ${String(text.slice(0, offset).split('\n').length)} 行`);
}

async function sha256(bytes: Uint8Array): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))).toString('hex');
}
