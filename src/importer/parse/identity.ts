/** Which document this is: its region, year, department and title, each with what that rests on. */
import type { Identity } from '../../document/identity.ts';
import type { BudgetUnit, Project } from '../../document/project.ts';
import type { Department } from '../../document/register.ts';
import type { Gazetteer } from '../regions/gazetteer.ts';
import type { Context } from './context.ts';
import { identifyDepartment } from './department.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Named } from './provenance.ts';
import { identifyRegion } from './region.ts';
import { identifyYear } from './year.ts';

export interface Registers {
  readonly gazetteer: Gazetteer;
  readonly departments: readonly Department[];
}

export interface GivenIdentity {
  readonly region: string | null;
  readonly year: number | null;
  readonly department: string | null;
  /** The id to file the document under; otherwise it follows from register, unit code or name. */
  readonly departmentId?: string | null;
}

/** What the text holds that can tell. */
export interface IdentityEvidence {
  readonly front: FrontMatter;
  /** Headings of the parts. */
  readonly headings: readonly Named[];
  /** Lines above the projects' tables. */
  readonly captions: readonly Named[];
  readonly projects: readonly Project[];
  readonly units: readonly BudgetUnit[];
  /** Everything that is printed. */
  readonly body: readonly Named[];
}

export type Identified =
  | { readonly identity: Identity }
  /** Neither region nor year has a default: a document without one of them is refused. */
  | { readonly identity: null; readonly reason: 'region-unknown' | 'year-unknown' };

function titleOf(front: FrontMatter, department: string | null, year: number): Identity['title'] {
  if (front.title !== null) {
    const { text, provenance } = front.title;
    return { value: text, source: 'printed', basis: '封面上写明。', printed: text, provenance };
  }
  const value = `${department ?? ''}${department === null ? '' : ' '}${String(year)}年绩效文本`;
  return {
    value,
    source: 'inferred',
    basis: '文本没有标题，由部门名称和预算年度组成。',
    printed: null,
    provenance: null,
  };
}

export function identify(
  context: Context,
  given: GivenIdentity,
  { gazetteer, departments }: Registers,
  { front, headings, captions, projects, units, body }: IdentityEvidence,
): Identified {
  const region = identifyRegion(context, {
    given: given.region,
    projects,
    names: [
      ...(front.department === null ? [] : [front.department]),
      ...units.map(({ name, provenance }) => ({ text: name, provenance })),
      ...(front.title === null ? [] : [front.title]),
    ],
    body,
    gazetteer,
  });
  if (region === null) return { identity: null, reason: 'region-unknown' };
  const budgetYear = identifyYear(context, {
    given: given.year,
    title: front.title,
    headings,
    captions,
    projects,
    body,
  });
  if (budgetYear === null) return { identity: null, reason: 'year-unknown' };
  const department = identifyDepartment(context, {
    given: given.department,
    givenId: given.departmentId ?? null,
    printed: front.department,
    units,
    supervising: projects.flatMap(({ supervisingDepartment: field }) =>
      field.state === 'read' ? [{ text: field.value, provenance: field.provenance }] : [],
    ),
    region: region.code,
    register: departments,
  });
  return { identity: { region, department, budgetYear, title: titleOf(front, department.name, budgetYear.value) } };
}
