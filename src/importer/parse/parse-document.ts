/** `Extracted` → the document's content and the account of every character. */
import type { Accounting, Residue } from '../../diagnostics/import-report.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Part, PerformanceDocument } from '../../document/performance-document.ts';
import type { BudgetUnit, Project } from '../../document/project.ts';
import type { Extracted } from '../extract/extracted.ts';
import { createContext, type Context } from './context.ts';
import { splitItems } from './form-start.ts';
import { findContents, readContents } from './contents.ts';
import { readFrontMatter } from './front-matter.ts';
import { identify, type GivenIdentity, type Registers } from './identity.ts';
import { toItems, type Item } from './items.ts';
import { setTableAside, type OtherTable } from './other-tables.ts';
import { readPart, type ReadPart } from './part.ts';
import { addUnheadedParts, splitParts } from './parts.ts';
import type { Named } from './provenance.ts';
import { unrecognisedText } from './stray.ts';
import { kindOf } from './table-kind.ts';

type ParsedContent = Pick<
  PerformanceDocument,
  'id' | 'identity' | 'frontMatter' | 'budgetUnits' | 'parts' | 'projects'
>;

interface Refused {
  readonly outcome: 'refused';
  readonly reason: 'no-known-form' | 'forms-not-filled' | 'region-unknown' | 'year-unknown';
  /** What the file holds instead of projects, as a sentence; left out when nothing is known. */
  readonly found?: string;
}

export type Parsed =
  | {
      readonly outcome: 'read';
      readonly content: ParsedContent;
      readonly accounting: Accounting;
      readonly residue: readonly Residue[];
      readonly diagnostics: readonly Diagnostic[];
    }
  | Refused;

/** The code where it is the project's own, else kind and number. */
function withIds(context: Context, projects: readonly Project[]): Project[] {
  const codes = Map.groupBy(projects, ({ projectCode }) => projectCode);
  const ids = new Map(
    projects.map((project) => {
      const code = project.projectCode;
      const isOwn = code !== null && /^[A-Z0-9]{6,}$/u.test(code) && codes.get(code)?.length === 1;
      return [project.id, isOwn ? code : project.id];
    }),
  );
  context.diagnostics.forEach((diagnostic, index) => {
    const projectId = diagnostic.projectId === null ? null : (ids.get(diagnostic.projectId) ?? diagnostic.projectId);
    context.diagnostics[index] = { ...diagnostic, projectId };
  });
  return projects.map((project) => ({ ...project, id: ids.get(project.id) ?? project.id }));
}

/** Each unit once, as first printed. */
function unitsOf(projects: readonly Project[]): BudgetUnit[] {
  const units = new Map<string, BudgetUnit>();
  for (const { budgetUnit } of projects) {
    if (budgetUnit === null) continue;
    const key = `${budgetUnit.code ?? ''} ${budgetUnit.name}`;
    if (!units.has(key)) units.set(key, budgetUnit);
  }
  return [...units.values()];
}

function named(context: Context, items: readonly Item[]): Named[] {
  return items.flatMap((item) => {
    const runs = item.type === 'text' ? [item.run] : item.rows.flatMap(({ cells }) => cells.map(({ run }) => run));
    return runs
      .filter(({ text }) => text !== '')
      .map((run) => ({ text: run.text, provenance: context.provenance(run) }));
  });
}

/** What a file without projects holds, in one sentence. */
function instead(others: readonly string[], parts: readonly ReadPart[]): Omit<Refused, 'outcome'> {
  const blank = parts.reduce((sum, { blankForms }) => sum + blankForms, 0);
  if (others.length > 0)
    return { reason: 'no-known-form', found: `文件里是${[...new Set(others)].join('、')}，没有项目绩效目标表。` };
  if (blank === 0) return { reason: 'no-known-form' };
  return { reason: 'forms-not-filled', found: `文件里的 ${String(blank)} 张绩效目标表都是没有填写的空表，没有项目。` };
}

export function parseDocument(
  extracted: Extracted,
  original: string,
  given: GivenIdentity,
  registers: Registers,
): Parsed {
  const context = createContext(extracted, original);
  const items = splitItems(toItems(context, extracted));
  const page = findContents(items);
  const contents = readContents(context, page);
  const raw = addUnheadedParts(splitParts([...page.before, ...page.after]));
  const front = readFrontMatter(context, raw.front);
  const inFront = front.rest.flatMap((item): OtherTable[] =>
    item.type === 'table' ? [{ name: kindOf(item.rows, front.texts).other, captions: [], rows: [...item.rows] }] : [],
  );
  for (const table of inFront) setTableAside(context, table);
  const read = (['overall', 'special', 'budget'] as const).map((kind) =>
    readPart(
      context,
      kind,
      raw.parts.filter((part) => part.kind === kind),
      { original, contents },
    ),
  );
  const parts: Part[] = read.map(({ part }) => part);
  const projects = withIds(
    context,
    read.flatMap((part) => part.projects),
  );
  const budgetUnits = unitsOf(projects);
  const says = parts.some(
    ({ kind, status, sections }) => status === 'declared-none' || (kind === 'overall' && sections.length > 0),
  );
  if (projects.length === 0 && !says) {
    const others = [...inFront.flatMap(({ name }) => name ?? []), ...read.flatMap((part) => part.others)];
    return { outcome: 'refused', ...instead(others, read) };
  }

  const identified = identify(context, given, registers, {
    front,
    headings: raw.parts.flatMap(({ heading }) => named(context, heading)),
    captions: read.flatMap(({ captions }) => captions),
    projects,
    units: budgetUnits,
    body: named(context, items),
  });
  if (identified.identity === null) return { outcome: 'refused', reason: identified.reason };
  const { identity } = identified;
  const { accounting, residue, swept } = context.ledger.close();
  for (const { printed, provenance } of swept) {
    context.report(unrecognisedText, `第 ${String(provenance.line)} 行的文字没有归入任何一栏。`, {
      printed,
      provenance,
    });
  }
  return {
    outcome: 'read',
    content: {
      id: `${identity.region.code}-${String(identity.budgetYear.value)}-${identity.department.id}`,
      identity,
      frontMatter: [...front.blocks],
      budgetUnits,
      parts,
      projects,
    },
    accounting,
    residue,
    diagnostics: context.diagnostics,
  };
}
