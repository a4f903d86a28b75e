/** 资金: the amounts of a project with the unit that the form prints, exact or not read at all. */
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import type { Project } from '../../document/project.ts';
import type { FormDefinition } from '../forms/form.ts';
import { emptyRun } from '../extract/run.ts';
import type { Context } from './context.ts';
import { readMoney } from './project-fields.ts';
import type { RawField, RawFields } from './raw-fields.ts';

export const moneyUnitAssumed: DiagnosticDefinition = {
  code: 'money-unit-assumed',
  title: '金额单位按表式理解',
  severity: 'info',
  owner: 'importer',
  hint: '表上没有读到金额单位，按这种表式的惯例理解。请对照原件确认。',
};

export const moneyUnitMissing: DiagnosticDefinition = {
  code: 'money-unit-missing',
  title: '没有印金额单位',
  severity: 'warning',
  owner: 'importer',
  hint: '表上和表的上方都没有印“单位：元”或“万元”，不能断定金额是多少，只照录原文。请对照原件补上单位后重新导入。',
};

export const moneyUnitsDiffer: DiagnosticDefinition = {
  code: 'money-units-differ',
  title: '同一张表印了不同的金额单位',
  severity: 'warning',
  owner: 'importer',
  hint: '每个金额按离它最近的单位理解。请对照原件确认各个金额的单位。',
};

export const fundsLabelUnknown: DiagnosticDefinition = {
  code: 'funds-label-unknown',
  title: '资金栏里有没见过的栏目',
  severity: 'info',
  owner: 'importer',
  hint: '这个金额照录在“另列资金”里，没有计入财政资金或其他资金。请对照原件确认。',
};

const keys = ['totalFunds', 'fiscalFunds', 'otherFunds'] as const;

/** `unitAbove`: the unit that stands above the table. */
export function readFunding(
  context: Context,
  form: FormDefinition,
  raw: RawFields,
  unitAbove: string | null,
): Project['funding'] {
  const fields = keys.map((key) => raw.fields.get(key));
  const printed = [...fields, ...raw.further].flatMap((field) => field?.unit ?? []);
  const table = raw.moneyUnits[0] ?? unitAbove ?? printed[0] ?? null;
  const unitOf = (field: RawField | undefined): string | null => field?.unit ?? table ?? form.moneyUnit;
  const units = [...new Set([...raw.moneyUnits, ...(unitAbove === null ? [] : [unitAbove]), ...printed])];
  const [totalFunds, fiscalFunds, otherFunds] = fields;
  const read = (field: RawField | undefined): Project['funding']['totalFunds'] =>
    readMoney(context, field, unitOf(field), field?.label ?? '');
  const labels = {
    totalFunds: totalFunds?.label ?? null,
    fiscalFunds: fiscalFunds?.label ?? null,
    otherFunds: otherFunds?.label ?? null,
  };
  const further = raw.further.map((field) => ({ label: field.label, amount: read(field) }));
  const funding: Project['funding'] = {
    unit: unitOf(totalFunds),
    ...(fields.every((field) => field === undefined) ? {} : { labels }),
    totalFunds: read(totalFunds),
    fiscalFunds: read(fiscalFunds),
    otherFunds: read(otherFunds),
    ...(further.length === 0 ? {} : { further }),
  };
  const amounts = [funding.totalFunds, funding.fiscalFunds, funding.otherFunds, ...further.map(({ amount }) => amount)];
  const first = amounts.find(({ state }) => state === 'read' || state === 'unreadable');
  const provenance = first === undefined || first.state === 'absent' ? null : first.provenance;
  if (units.length > 1)
    context.report(
      moneyUnitsDiffer,
      `表上印了${units.map((unit) => `“${unit}”`).join('和')}，各金额按离它最近的单位理解。`,
      {
        printed: units.join('、'),
        provenance,
      },
    );
  if (table === null && form.moneyUnit !== null && funding.totalFunds.state === 'read')
    context.report(moneyUnitAssumed, `表上没有读到金额单位，按“${form.moneyUnit}”理解。`, {
      understood: form.moneyUnit,
      provenance: funding.totalFunds.provenance,
    });
  if (table === null && form.moneyUnit === null && amounts.some(({ state }) => state === 'unreadable'))
    context.report(moneyUnitMissing, '表上没有印金额单位，金额只照录原文，没有换算。', {
      printed: first?.state === 'unreadable' ? first.printed : null,
      provenance,
    });
  for (const { label, known, lines } of raw.further)
    if (!known)
      context.report(fundsLabelUnknown, `第 ${String(lines.line)} 行的“${label}”不是常见的资金栏目，金额照录。`, {
        printed: label,
        provenance: context.provenance(emptyRun, lines),
      });
  return funding;
}
