/** One project: heading, table and the text after it → the document's record. */
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import type { Project, ProjectKind } from '../../document/project.ts';
import { squeeze } from '../../document/squeeze.ts';
import { labelKey, type FieldKey, type FormDefinition } from '../forms/form.ts';
import type { Context } from './context.ts';
import { readTextField } from './project-fields.ts';
import { readFields } from './fields.ts';
import { reportUnitLines } from './form-start.ts';
import { readFunding } from './funding.ts';
import type { RawField } from './raw-fields.ts';
import { readGoals } from './goals.ts';
import { readNotes } from './notes.ts';
import { readPeople } from './people.ts';
import { readIndicators } from './indicators.ts';
import { looksLikeLevelOne } from './levels.ts';
import type { TextItem } from './items.ts';
import { chooseName, nameMissing } from './project-name.ts';
import { comparable, findEntry, readHeading, readName } from './project-names.ts';
import { readProjectCode } from './project-code.ts';
import type { ProjectBlock } from './project-block.ts';
import { hull, linesOf, provenanceOfLines } from './provenance.ts';
import { readSchedule } from './schedule.ts';
import { toSections } from './sections.ts';
import { moneyUnitOf, readUnitLine, splitUnitLine, unitPattern } from './unit-line.ts';

export const indicatorsMissing: DiagnosticDefinition = {
  code: 'indicators-missing',
  title: '项目没有读到绩效指标',
  severity: 'warning',
  owner: 'importer',
  hint: '这个项目的表里没有绩效指标。请对照原件确认；如果原件有指标，可能是表格在中间断开了。',
};

export interface Numbering {
  readonly kind: ProjectKind;
  readonly no: number;
  readonly original: string;
  /** Entries of the contents page. */
  readonly contents: readonly TextItem[];
}

const labelOfField = (form: FormDefinition, key: FieldKey): string =>
  form.fields.find((field) => field.key === key)?.labels[0] ?? key;

/** Signs that cell borders ran through the table's text. */
function isDamaged(context: Context, block: ProjectBlock): boolean {
  if (block.exact || !context.wraps) return false;
  const labels = block.form.schedule?.labels ?? [];
  return block.rows.some((row) => {
    const first = row.cells[0];
    if (first === undefined || first.blank) return false;
    const key = labelKey(first.run.text);
    const half = labels.some((label) => labelKey(label) !== key && labelKey(label).startsWith(key) && key.length >= 2);
    return (
      half ||
      (key.length > 0 &&
        row.cells.length > 5 &&
        /^[^\p{Script=Han}]/u.test(first.run.text) &&
        !looksLikeLevelOne(first.run.text))
    );
  });
}

/** `id` is set by the caller, who knows all codes of the document. */
export function readProject(context: Context, block: ProjectBlock, numbering: Numbering): Project {
  const { form, rows } = block;
  const ragged = !block.exact;
  const { kind, no, original, contents } = numbering;
  const heading = readHeading(context, block);
  for (const { run } of block.captions) context.ledger.residue('form-label', run);
  for (const row of block.repeated) for (const { run } of row.cells) context.ledger.residue('repeated-heading', run);
  const witnesses = [
    ...(heading.state === 'read' ? [squeeze(heading.value)] : []),
    ...rows.flatMap((row) => row.cells.filter(({ blank }) => !blank).map(({ run }) => squeeze(run.text))),
  ];
  let unit = null;
  let moneyUnit: string | null = null;
  for (const { run: line, place } of block.units) {
    for (const run of splitUnitLine(line)) {
      const money = moneyUnitOf(context, run);
      if (money !== null) moneyUnit = money;
      else if (unitPattern.test(run.text)) unit = readUnitLine(context, run, place);
    }
  }
  const raw = readFields(context, form, rows, ragged);
  const field = (key: FieldKey): RawField | undefined => raw.fields.get(key);
  const name = readName(context, field('name'), heading, witnesses);
  const code = readProjectCode(context, field('projectCode'));
  const funding = readFunding(context, form, raw, moneyUnit);
  const supervisingDepartment = readTextField(context, field('supervisingDepartment'), witnesses);
  const implementingUnit = readTextField(context, field('implementingUnit'), witnesses);
  const people = readPeople(context, field('people'), labelOfField(form, 'people').replace(/及(?:联系)?电话$/u, ''));
  const purpose = readTextField(context, field('purpose'), witnesses);
  const disbursementSchedule = raw.schedule === null ? null : readSchedule(context, form, raw.schedule, ragged);
  const goals = readGoals(context, raw, witnesses);
  const indicators = readIndicators(
    { context, original, form, ragged, witnesses, yearFirst: raw.yearFirst },
    rows.slice(raw.rows),
  );
  const known = [name.text, heading].flatMap((text) => (text.state === 'read' ? [text.value] : []));
  const names = { table: name.text, heading, contents: findEntry(context, contents, known) };
  const choice = chooseName(
    context,
    { ...names, heading: comparable(heading, block) },
    name.damaged || isDamaged(context, block),
  );
  const lines = hull([
    ...block.heading.flatMap(({ run }) => linesOf(context.source, run) ?? []),
    ...rows.map((row) => row.lines),
  ]);
  if (choice === null) {
    context.report(nameMissing, `第 ${String(lines.line)} 行起的项目没有读到名称。`, {
      provenance: provenanceOfLines(original, lines),
    });
  }
  reportUnitLines(context, block.text);
  if (indicators.length === 0) {
    context.report(indicatorsMissing, `第 ${String(lines.line)} 行起的项目没有读到绩效指标。`, {
      provenance: provenanceOfLines(original, lines),
    });
  }
  return {
    id: `${kind}-${String(no)}`,
    kind,
    no,
    name: choice?.name ?? '未载明',
    nameSource: choice?.nameSource ?? 'table',
    names,
    ...code,
    budgetUnit: raw.unit ?? unit,
    supervisingDepartment,
    implementingUnit,
    people,
    funding,
    purpose,
    disbursementSchedule,
    goals,
    indicators,
    narrative: [
      ...readNotes(context, raw, `${kind}-${String(no)}-table`),
      ...toSections(context, block.text, `${kind}-${String(no)}-notes`),
    ],
    form: form.id,
    provenance: provenanceOfLines(original, lines, rows[0]?.cells[0]?.place),
  };
}
