/**
 * Publication gates: what must never be published. A gate blocks; a finding only tells. That documents are valid and
 * agree with each other is settled when content is read; links and pages are checked on the built site.
 */
import type { Dismissals } from '../diagnostics/dismissal.ts';
import type { ImportReport } from '../diagnostics/import-report.ts';
import { allOriginals, originalPlace } from '../document/all-originals.ts';
import type { Original } from '../document/original.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import { clearedNumbers, findPersonalNumbers, maskPersonalNumbers } from '../privacy/personal-numbers.ts';

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

export interface GateDefinition {
  readonly title: string;
  readonly rule: string;
  readonly source: string | null;
  readonly remedy: string;
}

export const gateDefinitions = {
  'personal-number': {
    title: '未遮盖的个人号码或邮箱',
    rule: '文本、导入记录、核实理由和公开的原件副本里不得有完整的手机号、身份证号、银行卡号或个人邮箱；办公电话、单位自己域名的邮箱、写明是单位的邮箱和项目编码不在此列。',
    source: '《中华人民共和国个人信息保护法》',
    remedy: '请用 npm run import 重新导入原件，导入时会自动遮盖；手工加进去的号码请删去。',
  },
  'original-undecided': {
    title: '原件不能原样公开，还没有决定怎样公开',
    rule: 'Word、PDF 等原件里的个人号码遮盖不了；附件、加密的和不再显示的内容查不出有没有号码。有这些的原件不公开，应由人决定：换成没有这些内容的文件，或只公开遮盖后的文字副本。',
    source: '《中华人民共和国个人信息保护法》',
    remedy:
      '二选一：请报送部门把这些内容删去，用新文件重新导入；或者只公开遮盖后的文字副本：用 npm run import 把原文件再导入一次，命令末尾加上 --text-only。',
  },
  'original-missing': {
    title: '缺少原件',
    rule: '文本提到的每一份原件副本都应在 content/originals 里。',
    source: null,
    remedy: '请把这个文件放回原处，或用 npm run import 重新导入原件。',
  },
  'original-changed': {
    title: '原件副本被改动',
    rule: '原件副本的大小和 SHA-256 应与导入时记下的一致。',
    source: null,
    remedy: '请从版本记录中恢复这个文件；原件确有更新的，请用 npm run import 重新导入。',
  },
  'original-path-unsafe': {
    title: '原件路径不合规',
    rule: '原件副本的路径应在 content/originals 之内，不得含“..”或以“/”开头。',
    source: null,
    remedy: '请用 npm run import 重新导入原件；不要手工修改文本里的路径。',
  },
  'document-id-repeated': {
    title: '文本编号重复',
    rule: '每份文本的编号（地区、年度、部门）应唯一，否则网址会相撞。',
    source: null,
    remedy: '请删去重复的一份，或带 --region、--year、--department 参数重新导入。',
  },
} as const satisfies Readonly<Record<string, GateDefinition>>;

/** Gates that are looked at elsewhere: when content is read, and on the pages that were made of it. */
export const laterGates = {
  'content-invalid': {
    title: '内容文件损坏或互相矛盾',
    rule: '文本、导入记录、原件清单、名录都应能读出，并且互相对得上。',
    source: null,
    remedy: '按提示里的文件和位置撤销最近的改动，或用 npm run import 重新导入原件。',
  },
  'dead-link': {
    title: '网站里有打不开的链接',
    rule: '生成的每一页里，指向本站的链接和锚点都应当打得开；npm run build 生成网站以后检查。',
    source: '《政府网站发展指引》（国办发〔2017〕47号）',
    remedy: '链接写在 content/pages 的文字页里的，请照提示改正网址；别处的，请把提示报告给维护者。',
  },
} as const satisfies Readonly<Record<string, GateDefinition>>;

type GateCode = keyof typeof gateDefinitions;

/** What the gates look at; `content/` as read holds it. */
export interface Publication {
  readonly documents: readonly PerformanceDocument[];
  readonly reports: readonly ImportReport[];
  readonly dismissals: readonly Dismissals[];
}

/** Bytes of a file below the content folder. Rejects when there is no such file. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

const documentFile = (
  { identity: { region, budgetYear, department } }: PerformanceDocument,
  suffix = '.json',
): string => `documents/${region.code}/${String(budgetYear.value)}/${department.id}${suffix}`;

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
    problems.push(...numbersInValue(document, documentFile(document), said));
    for (const [at, original] of allOriginals(document).entries())
      problems.push(
        ...(await originalProblems(original, documentFile(document), originalPlace(document, at), readFile)),
      );
    problems.push(...undecided(document, reports.get(document.id)));
  }
  for (const report of content.reports) {
    const document = files.get(report.document);
    if (document)
      problems.push(...numbersInValue(report, documentFile(document, '.import.json'), cleared.get(document.id)));
  }
  for (const said of content.dismissals) {
    const document = files.get(said.document);
    const file = document && documentFile(document).replace('documents/', 'dismissals/');
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
      ? [problem('original-undecided', documentFile(document), `originals[${String(at)}]`, received.name, words)]
      : [],
  );
}

function repeatedIds(documents: readonly PerformanceDocument[]): GateProblem[] {
  const seen = new Set<string>();
  return documents.flatMap((document) => {
    const repeated = seen.has(document.id);
    seen.add(document.id);
    return repeated ? [problem('document-id-repeated', documentFile(document), 'id', document.id)] : [];
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
