/** Which department a document is of, and the id under which it is filed. */
import { pinyin } from 'pinyin-pro';
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import type { Identity } from '../../document/identity.ts';
import type { BudgetUnit } from '../../document/project.ts';
import type { Department } from '../../document/register.ts';
import type { Context } from './context.ts';
import type { Named } from './provenance.ts';

export const departmentInferred: DiagnosticDefinition = {
  code: 'department-inferred',
  title: '部门名称由预算单位推断',
  severity: 'info',
  owner: 'importer',
  hint: '文本没有单列部门名称。如推断有误，请用 --department 加部门名称重新导入。',
};

export const departmentUnknown: DiagnosticDefinition = {
  code: 'department-unknown',
  title: '没有载明部门名称',
  severity: 'warning',
  owner: 'importer',
  hint: '文本自始至终没有写出部门名称，网站上显示“未载明”。如果确知是哪个部门，请用 --department 加部门名称重新导入。',
};

export const departmentSupervising: DiagnosticDefinition = {
  code: 'department-only-supervising',
  title: '只印了主管部门',
  severity: 'warning',
  owner: 'importer',
  hint: '主管部门未必就是报出这份文本的部门，所以网站上部门显示“未载明”。如果就是它，请用 --department 加它的全称重新导入。',
};

export interface DepartmentEvidence {
  readonly given: string | null;
  /** Decided by the caller, who knows which ids are taken. */
  readonly givenId: string | null;
  /** The name that the cover prints. */
  readonly printed: Named | null;
  readonly units: readonly BudgetUnit[];
  /** As the projects print them. */
  readonly supervising: readonly Named[];
  readonly region: string;
  readonly register: readonly Department[];
}

/** A unit's name without what says that it is the department itself. */
const withoutOwnLevel = (name: string): string => name.replace(/[（(]?\s*(?:本级|机关|本部)\s*[）)]?$/u, '').trim();

/** The unit that stands for the department: the one at its own level, else the first. */
export const mainUnit = (units: readonly BudgetUnit[]): BudgetUnit | undefined =>
  units.find(({ name }) => withoutOwnLevel(name) !== name) ?? units[0];

/** Initials of the name's pinyin, or the whole of it; '' when it has no Han characters. */
export function slugOf(name: string, pattern: 'first' | 'pinyin' = 'first'): string {
  const syllables = pinyin(name, { pattern, toneType: 'none', type: 'array', nonZh: 'removed' });
  return syllables
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '');
}

function nameOf(
  context: Context,
  { given, printed, units, supervising }: DepartmentEvidence,
): Omit<Identity['department'], 'id'> {
  if (given !== null)
    return { name: given, source: 'given', basis: '由导入人员指定。', printed: null, provenance: null };
  if (printed !== null) {
    return {
      name: printed.text,
      source: 'printed',
      basis: '封面上写明。',
      printed: printed.text,
      provenance: printed.provenance,
    };
  }
  const unit = mainUnit(units);
  if (unit === undefined) {
    const basis = '文本没有写出部门名称，也没有预算单位一栏。';
    const [first] = supervising;
    if (first === undefined) context.report(departmentUnknown, basis);
    else
      context.report(departmentSupervising, `文本没有写出部门名称，表里印的主管部门是“${first.text}”。`, {
        printed: first.text,
        provenance: first.provenance,
      });
    return { name: null, source: 'unknown', basis, printed: null, provenance: null };
  }
  const name = withoutOwnLevel(unit.name);
  const basis = `文本没有单列部门名称，由预算单位“${unit.name}”推断。`;
  context.report(departmentInferred, basis, { printed: unit.printed, understood: name, provenance: unit.provenance });
  return { name, source: 'inferred', basis, printed: unit.printed, provenance: unit.provenance };
}

export function identifyDepartment(context: Context, evidence: DepartmentEvidence): Identity['department'] {
  const known = nameOf(context, evidence);
  const code = mainUnit(evidence.units)?.code ?? null;
  const registered = evidence.register.find(
    ({ region, name, aliases, unitCodes }) =>
      region === evidence.region &&
      (known.name === null
        ? code !== null && unitCodes.includes(code)
        : name === known.name || aliases.includes(known.name)),
  );
  const id = evidence.givenId ?? registered?.id ?? code ?? (slugOf(known.name ?? '') || 'unnamed');
  return { id, ...known };
}
