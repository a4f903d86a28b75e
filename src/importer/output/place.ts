/**
 * Where a document may stand among those that are there: a department's text is replaced by its own new version only,
 * never by the text of another department that happens to have the same id.
 */
import { diagnose } from '../../diagnostics/define.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { allOriginals } from '../../document/all-originals.ts';
import type { PerformanceDocument } from '../../document/performance-document.ts';
import type { Department } from '../../document/register.ts';
import { mainUnit, slugOf } from '../parse/department.ts';
import { departmentAmbiguous, departmentIdTaken } from '../refusal.ts';

/** What a document in the content folder says of itself. */
export interface Standing {
  readonly id: string;
  readonly year: number;
  readonly departmentId: string;
  readonly department: string | null;
  /** Hashes of the files as received, those of earlier originals included. */
  readonly received: readonly (string | null)[];
}

export interface Neighbourhood {
  /** All documents of the region. */
  readonly standing: readonly Standing[];
  readonly departments: readonly Department[];
  /** The name that `--department` states. */
  readonly given: string | null;
}

export type Placing =
  | { readonly as: 'fits' }
  /** To be imported again, under this department id. */
  | { readonly as: 'elsewhere'; readonly departmentId: string }
  | { readonly as: 'refused'; readonly diagnostic: Diagnostic };

export function standingOf(document: PerformanceDocument): Standing {
  const { id, identity } = document;
  const { department, budgetYear } = identity;
  const received = allOriginals(document).map((original) => original.received.sha256);
  return { id, year: budgetYear.value, departmentId: department.id, department: department.name, received };
}

/** Width of characters, spaces, brackets, the region before the name and 本级 behind it make no other department. */
function normalise(name: string, region: string | null): string {
  const bare = name
    .normalize('NFKC')
    .replace(/[\s()（）·]/gu, '')
    .replace(/(?:本级|机关|本部)$/u, '');
  const at = region === null || region === '' ? -1 : bare.indexOf(region);
  const local = at < 0 ? bare : bare.slice(at + (region ?? '').length);
  return local === '' ? bare : local;
}

type Same = (one: string | null, other: string | null) => boolean;

/** Names of one department: equal after normalisation, or of the same entry of the register. */
function sameDepartment(region: PerformanceDocument['identity']['region'], register: readonly Department[]): Same {
  const keyOf = (name: string): string => {
    const entry = register.find((each) => each.name === name || each.aliases.includes(name));
    return normalise(entry?.name ?? name, region.name);
  };
  return (one, other) => (one === null || other === null ? one === other : keyOf(one) === keyOf(other));
}

/** Code, initials, whole pinyin, whole pinyin with a number: the first that is free. */
function freeId(name: string, isFree: (id: string) => boolean): string {
  const whole = slugOf(name, 'pinyin') || 'department';
  const first = [slugOf(name), whole].find((id) => id !== '' && isFree(id));
  if (first !== undefined) return first;
  let number = 2;
  while (!isFree(`${whole}-${String(number)}`)) number++;
  return `${whole}-${String(number)}`;
}

export function placeAmong(document: PerformanceDocument, neighbourhood: Neighbourhood): Placing {
  const { region, budgetYear, department } = document.identity;
  const { standing, given } = neighbourhood;
  const register = neighbourhood.departments.filter((entry) => entry.region === region.code);
  const same = sameDepartment(region, register);
  const { name, id } = department;

  const others = standing.filter((each) => each.departmentId === id && !same(each.department, name));
  const isFree = (wanted: string): boolean =>
    standing.every(
      (each) => each.departmentId !== wanted || each.year !== budgetYear.value || same(each.department, name),
    );
  const taken = others.find(({ year }) => year === budgetYear.value);
  // Once filed apart from a department of the same id, always filed there.
  const own = name === null ? [] : standing.filter((each) => same(each.department, name));
  const home = own.find(({ year }) => year === budgetYear.value) ?? own.at(-1);
  if (home !== undefined && home.departmentId !== id && others.length > 0 && isFree(home.departmentId))
    return { as: 'elsewhere', departmentId: home.departmentId };

  const registeredOther = register.some((entry) => entry.id === id && !same(entry.name, name));
  if (given !== null && (taken !== undefined || registeredOther)) {
    const used = new Set([...standing.map((each) => each.departmentId), ...register.map((entry) => entry.id)]);
    return { as: 'elsewhere', departmentId: freeId(given, (each) => !used.has(each)) };
  }
  if (taken !== undefined) {
    const unit = mainUnit(document.budgetUnits)?.code === id ? '预算单位编码' : '编号';
    const whose = name === null ? '这份文本没有写出部门名称' : `这份文本是“${name}”的`;
    const theirs = taken.department === null ? '一份未载明部门的文本' : `“${taken.department}”的文本`;
    const message = `${unit}相同，${taken.id} 下已经有${theirs}，而${whose}。没有覆盖已有的文本。`;
    return { as: 'refused', diagnostic: diagnose(departmentIdTaken, message) };
  }
  const nameless = standing.find((each) => each.id === document.id && name === null);
  if (nameless !== undefined && !nameless.received.includes(document.originals[0]?.received.sha256 ?? null)) {
    const message = `同一地区和年度已有另一份没有写出部门的文本（${document.id}）。如果这是它的更正稿，请在命令末尾加上 --replaces ${document.id}。`;
    return { as: 'refused', diagnostic: diagnose(departmentAmbiguous, message) };
  }
  return { as: 'fits' };
}
