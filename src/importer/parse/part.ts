/** One part of the text → its record and its projects. */
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import type { Part, PartKind } from '../../document/performance-document.ts';
import type { PrintedText } from '../../document/printed.ts';
import type { Project } from '../../document/project.ts';
import { declaresNone } from '../forms/outline.ts';
import { join } from '../extract/run.ts';
import { isBlankForm, setBlankForm } from './blank-form.ts';
import { closeText } from './cell-text.ts';
import type { Context } from './context.ts';
import type { TextItem } from './items.ts';
import { setTableAside } from './other-tables.ts';
import type { RawPart } from './parts.ts';
import { readProject } from './project.ts';
import { splitProjects } from './project-blocks.ts';
import type { Named } from './provenance.ts';
import { toSections } from './sections.ts';
import { absentText, readText } from './values.ts';

export const partHeadingMissing: DiagnosticDefinition = {
  code: 'part-heading-missing',
  title: '没有读到部分的标题',
  severity: 'info',
  owner: 'importer',
  hint: '这一部分没有印出“第几部分”的标题，按内容归类。请对照原件确认。',
};

export const partTwice: DiagnosticDefinition = {
  code: 'part-printed-twice',
  title: '同一部分出现两次',
  severity: 'warning',
  owner: 'importer',
  hint: '两处内容已并入同一部分。请对照原件确认。',
};

export const partEmpty: DiagnosticDefinition = {
  code: 'part-empty',
  title: '这一部分没有读到项目',
  severity: 'warning',
  owner: 'importer',
  hint: '这一部分既没有读到项目绩效目标表，也没有写明“无”。请对照原件确认；如果原件有表格，请换用 Word 或 PDF 原件重新导入。',
};

const partNames: Readonly<Record<PartKind, string>> = {
  overall: '部门整体绩效目标',
  special: '专项资金绩效目标',
  budget: '预算项目绩效目标',
};

interface Scope {
  readonly original: string;
  readonly contents: readonly TextItem[];
}

export interface ReadPart {
  readonly part: Part;
  readonly projects: readonly Project[];
  /** Lines above the tables that print the year. */
  readonly captions: readonly Named[];
  /** Kinds of the tables that were not imported. */
  readonly others: readonly string[];
  readonly blankForms: number;
}

const absentPart = (kind: PartKind): Part => ({
  kind,
  status: 'not-printed',
  heading: null,
  statement: absentText,
  sections: [],
  provenance: null,
});

/** A sentence or two that say there is nothing to list, and nothing else. */
function readStatement(context: Context, text: readonly TextItem[]): PrintedText {
  const whole = join(
    text.map(({ run }) => run),
    '\n',
  );
  if (text.length === 0 || whole.text.length > 80 || !declaresNone.test(whole.text)) return absentText;
  context.ledger.field(whole);
  return readText(whole.text, closeText(whole, context.wraps).text, context.provenance(whole));
}

/** All printed parts of one kind (one, as a rule) as one. */
export function readPart(
  context: Context,
  kind: PartKind,
  raw: readonly RawPart[],
  { original, contents }: Scope,
): ReadPart {
  const [first] = raw;
  if (first === undefined) return { part: absentPart(kind), projects: [], captions: [], others: [], blankForms: 0 };
  const heading = raw.flatMap((part) => part.heading);
  for (const { run } of heading) context.ledger.section(run);
  const blocks = splitProjects(raw.flatMap(({ items }) => items));
  for (const table of blocks.others) setTableAside(context, table);
  const [blank, filled] = [blocks.projects.filter(isBlankForm), blocks.projects.filter((block) => !isBlankForm(block))];
  const text = [...blocks.text, ...blank.flatMap((block) => setBlankForm(context, original, block))];
  const statement = kind !== 'overall' && filled.length === 0 ? readStatement(context, text) : absentText;
  const sections = statement.state === 'read' ? [] : toSections(context, text, kind);
  const projectKind = kind === 'special' ? 'special' : 'budget';
  const projects = filled.map((block, index) => {
    const from = context.diagnostics.length;
    const project = readProject(context, block, { kind: projectKind, no: index + 1, original, contents });
    context.attribute(from, project.id);
    return project;
  });
  const runs = [...heading, ...text].map(({ run }) => run);
  const provenance = runs.length > 0 ? context.provenance(join(runs)) : (projects[0]?.provenance ?? null);
  if (heading.length === 0)
    context.report(partHeadingMissing, `没有读到“${partNames[kind]}”的标题，按内容归入这一部分。`, { provenance });
  if (raw.length > 1 && heading.length > 0)
    context.report(partTwice, `“${partNames[kind]}”的标题出现了 ${String(raw.length)} 次。`, { provenance });
  if (kind === 'budget' && projects.length === 0 && statement.state !== 'read')
    context.report(partEmpty, `“${partNames[kind]}”没有读到项目，也没有写明没有项目。`, { provenance });
  const captions = filled.flatMap((block) => block.captions.map(({ run }) => run));
  return {
    captions: captions.map((run) => ({ text: run.text, provenance: context.provenance(run) })),
    others: blocks.others.flatMap(({ name }) => name ?? []),
    blankForms: blank.length,
    part: {
      kind,
      status: statement.state === 'read' ? 'declared-none' : 'present',
      heading: heading.length === 0 ? null : heading.map(({ run }) => closeText(run, false).text).join(' '),
      statement,
      sections,
      provenance,
    },
    projects,
  };
}
