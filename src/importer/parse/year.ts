/** 预算年度: from the title, from project codes, from the text, or as given. */
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import type { Identity } from '../../document/identity.ts';
import { readProjectCode } from '../../document/project-code.ts';
import type { Project } from '../../document/project.ts';
import type { Context } from './context.ts';
import type { Named } from './provenance.ts';

export const yearInferred: DiagnosticDefinition = {
  code: 'year-inferred',
  title: '预算年度由文中内容推断',
  severity: 'info',
  owner: 'importer',
  hint: '文本没有写明预算年度。如推断有误，请用 --year 加四位年份重新导入。',
};

export const yearUncertain: DiagnosticDefinition = {
  code: 'year-uncertain',
  title: '预算年度的依据较弱',
  severity: 'warning',
  owner: 'importer',
  hint: '请确认预算年度；如有误，请用 --year 加四位年份重新导入。',
};

export const yearContradicted: DiagnosticDefinition = {
  code: 'year-contradicted',
  title: '指定的年度与文件写明的不同',
  severity: 'warning',
  owner: 'importer',
  hint: '请确认预算年度。指定错了的，请用 --remove 撤下这份文本，去掉 --year 重新导入；确是文件写错了的，不必处理。',
};

export interface YearEvidence {
  readonly given: number | null;
  readonly title: Named | null;
  /** Part headings: 2020 年部门整体绩效目标. */
  readonly headings: readonly Named[];
  /** Lines above the projects' tables. */
  readonly captions: readonly Named[];
  readonly projects: readonly Project[];
  readonly body: readonly Named[];
}

const yearPattern = /(?<!\d)(20\d{2})\s*年|(二[〇零○][〇零○一二三四五六七八九]{2})\s*年/gu;
const digits = '〇一二三四五六七八九';

/** 二〇二四 → 2024 */
const fromNumerals = (numerals: string): number =>
  Number(numerals.replace(/[零○]/gu, '〇').replace(/./gu, (numeral) => String(digits.indexOf(numeral))));

const yearsIn = (text: string): number[] =>
  [...text.matchAll(yearPattern)].map(([, arabic, numerals]) =>
    arabic === undefined ? fromNumerals(numerals ?? '') : Number(arabic),
  );

/** The year that the document prints of itself; null when it prints none. */
function printedYear({ title, headings, captions }: YearEvidence): Identity['budgetYear'] | null {
  const titled = [...(title === null ? [] : [title]), ...headings].find(({ text }) => yearsIn(text).length > 0);
  if (titled === undefined) return fromCaptions(captions);
  return {
    value: yearsIn(titled.text)[0] ?? 0,
    source: 'printed',
    basis: titled === title ? '标题中写明。' : '各部分标题中写明。',
    printed: titled.text,
    provenance: titled.provenance,
  };
}

function givenYear(context: Context, given: number, printed: Identity['budgetYear'] | null): Identity['budgetYear'] {
  if (printed !== null && printed.value !== given) {
    const message = `导入时指定的是 ${String(given)} 年，而文件写明的是 ${String(printed.value)} 年。`;
    context.report(yearContradicted, message, {
      printed: printed.printed,
      understood: String(given),
      provenance: printed.provenance,
    });
  }
  return { value: given, source: 'given', basis: '由导入人员指定。', printed: null, provenance: null };
}

export function identifyYear(context: Context, evidence: YearEvidence): Identity['budgetYear'] | null {
  const printed = printedYear(evidence);
  if (evidence.given !== null) return givenYear(context, evidence.given, printed);
  return printed ?? fromCodes(context, evidence.projects) ?? fromText(context, evidence.body);
}

/** The year that all tables print above them. */
function fromCaptions(captions: readonly Named[]): Identity['budgetYear'] | null {
  const dated = captions.flatMap((named) => yearsIn(named.text).map((year) => ({ year, named })));
  const [first] = dated;
  if (first === undefined || dated.some(({ year }) => year !== first.year)) return null;
  const { text, provenance } = first.named;
  return { value: first.year, source: 'printed', basis: '绩效目标表的表头写明。', printed: text, provenance };
}

/** A code's year is the year in which the project was created: the latest is the closest to the budget year. */
function fromCodes(context: Context, projects: readonly Project[]): Identity['budgetYear'] | null {
  const coded = projects.flatMap((project) => {
    const year = project.projectCode === null ? undefined : readProjectCode(project.projectCode)?.year;
    return year === undefined ? [] : [{ year, project }];
  });
  const latest = Math.max(...coded.map(({ year }) => year));
  const from = coded.find(({ year }) => year === latest)?.project;
  if (from === undefined) return null;
  const agree = coded.every(({ year }) => year === latest);
  const basis = agree
    ? `文本没有写明年度，由项目编码第七、八位“${String(latest).slice(2)}”推断。`
    : `文本没有写明年度，各项目编码的年份不一，取其中最晚的 ${String(latest)} 年。`;
  const provenance = from.printedCode.state === 'read' ? from.printedCode.provenance : null;
  context.report(agree ? yearInferred : yearUncertain, basis, {
    printed: from.projectCode,
    understood: String(latest),
    provenance,
  });
  return { value: latest, source: 'inferred', basis, printed: from.projectCode, provenance };
}

/** A year that the text speaks of together with budget, goals or work of that year. */
function fromText(context: Context, body: readonly Named[]): Identity['budgetYear'] | null {
  const mentions = body.flatMap((named) =>
    [...named.text.matchAll(/(?<!\d)(20\d{2})\s*年(?:度|部门|重点|工作|全年|[^，。；]{0,8}(?:预算|目标|计划))/gu)].map(
      (match) => ({
        year: Number(match[1]),
        named,
        printed: match[0],
      }),
    ),
  );
  const byYear = [...Map.groupBy(mentions, ({ year }) => year)].sort(([a, x], [b, y]) => y.length - x.length || b - a);
  const [best, second] = byYear;
  if (best === undefined || (second !== undefined && second[1].length === best[1].length)) return null;
  const [value, [mention]] = best;
  const basis = `文本没有写明年度，由正文中的“${mention?.printed ?? ''}”推断。`;
  const provenance = mention?.named.provenance ?? null;
  const printed = mention?.printed ?? null;
  context.report(yearUncertain, basis, { printed, understood: String(value), provenance });
  return { value, source: 'inferred', basis, printed, provenance };
}
