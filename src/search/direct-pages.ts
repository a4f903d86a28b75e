/**
 * Pages of regions, departments and years that a query names. They are links of their own kind and no results: a result is a
 * page of a project, a document or this site, found by its text; these are found by their names alone.
 */
import { departmentPath, regionPath, yearPath } from '../catalogue/addresses.ts';
import { gappedPassage } from './gapped.ts';
import { facetOptions } from './labels.ts';
import { normalise } from './normalise.ts';
import type { Query } from './query.ts';
import { simplify } from './simplify.ts';
import type { Table } from './table.ts';

export interface DirectPage {
  readonly kind: 'region' | 'department' | 'year';
  /** Site path without base. */
  readonly path: string;
  readonly label: string;
  /** True when the name holds the words; false when it only resembles them (自然资源局 for 自然资源和规划局). */
  readonly exact: boolean;
}

interface Candidate extends Omit<DirectPage, 'exact'> {
  /** Normalised. */
  readonly name: string;
  /** What else may be typed with it: the region of a department, the code of a region. */
  readonly beside: readonly string[];
}

/** More pages than this are a list, and the filters show lists better. */
const mostOfKind = 3;
const shortestWord = 2;
/** Two characters of a department's name are mostly a subject: 土地. */
const shortestDepartment = 3;

function candidates(table: Table): Candidate[] {
  const regions = table.regions.map(({ code, name }): Candidate => ({
    kind: 'region',
    path: regionPath(code),
    label: name,
    name: normalise(name),
    beside: [code],
  }));
  const departments = table.departments.map(({ key, name, regionName }): Candidate => {
    const [region, id] = [key.slice(0, key.indexOf('-')), key.slice(key.indexOf('-') + 1)];
    const label = name.includes(regionName) ? name : `${regionName} ${name}`;
    return { kind: 'department', path: departmentPath(region, id), label, name: normalise(label), beside: [region] };
  });
  return [...regions, ...departments];
}

function yearPages(table: Table, words: readonly string[]): DirectPage[] {
  const [, year = ''] = words.length === 1 ? (/^(\d{4})年?度?$/u.exec(words[0] ?? '') ?? []) : [];
  return facetOptions(table, 'year')
    .filter(({ value }) => value === year)
    .map(({ value, label }) => ({ kind: 'year', path: yearPath(Number(value)), label, exact: true }));
}

/** Whole names first, then those that begin with the words; a kind of which too many pages bear the words is left out. */
function chosen(found: readonly Candidate[], words: readonly string[], exact: boolean): DirectPage[] {
  const whole = found.filter(({ name }) => name === words.join(''));
  return (['region', 'department'] as const).flatMap((kind) => {
    const all = found.filter((candidate) => candidate.kind === kind);
    const some = all.length <= mostOfKind ? all : whole.filter((candidate) => candidate.kind === kind);
    return some
      .toSorted((a, b) => Number(whole.includes(b)) - Number(whole.includes(a)))
      .slice(0, mostOfKind)
      .map(({ path, label }) => ({ kind, path, label, exact }));
  });
}

export function directPages(table: Table, { words: terms, excluded }: Query): DirectPage[] {
  const words = terms.map(({ text }) => simplify(text, table.variants));
  if (words.length === 0 || excluded.length > 0 || words.some((word) => word.length < shortestWord)) return [];
  const all = candidates(table);
  const holding = all.filter(
    ({ kind, name, beside }) =>
      (kind === 'region' || words.join('').length >= shortestDepartment) &&
      words.some((word) => name.includes(word)) &&
      words.every((word) => name.includes(word) || beside.includes(word)),
  );
  const coded = all.filter(({ kind, beside }) => kind === 'region' && words.length === 1 && beside[0] === words[0]);
  const found = [...yearPages(table, words), ...chosen([...coded, ...holding], words, true)];
  if (found.length > 0 || holding.length > 0 || words.length > 1) return found;
  const resembling = all.filter(
    ({ name }) => gappedPassage({ text: name, characters: Array.from(name), syllables: [] }, words[0] ?? '') !== null,
  );
  return chosen(resembling, words, false);
}
