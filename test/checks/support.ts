/** Short ways to the documents that check tests are about. */
import type { Check, CheckContext } from '../../src/checks/check.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import type { Indicator, Operator, Target } from '../../src/document/indicator.ts';
import type { PerformanceDocument } from '../../src/document/performance-document.ts';
import type { Funding, Project } from '../../src/document/project.ts';
import {
  document,
  indicator,
  level,
  part,
  project,
  regions,
  section,
  target,
  text,
  wan,
} from '../support/documents.ts';

const context: CheckContext = {
  regions,
  region: (code) => regions.find((region) => region.code === code),
  report: () => undefined,
};

export const findingsOf = (check: Check, ...documents: PerformanceDocument[]): Finding[] =>
  check.run(documents, context);

/** How many findings; the shortest way to say fires or stays silent. */
export const countOf = (check: Check, ...documents: PerformanceDocument[]): number =>
  findingsOf(check, ...documents).length;

/** Parts of which none is missing: special funds are declared none. */
export const allParts: PerformanceDocument['parts'] = [
  part('overall', { sections: [section('s1', '一、总体绩效目标', ['做好供水。'])] }),
  part('special', { status: 'declared-none', statement: text('无专项资金预算') }),
  part('budget'),
];

/** A document whose only project is changed. */
export const withProject = (changes: Partial<Project>): PerformanceDocument =>
  document({}, { projects: [project(changes)] });

export const withProjects = (...changes: Partial<Project>[]): PerformanceDocument =>
  document({}, { projects: changes.map((each, at) => project({ no: at + 1, ...each })) });

/** A document whose only project has these rows. */
export const withRows = (...rows: Partial<Indicator>[]): PerformanceDocument =>
  withProject({ indicators: rows.map((row, at) => indicator(at + 1, row)) });

/** A document whose first part has these paragraphs. */
export const withText = (...markdown: string[]): PerformanceDocument =>
  document({}, { parts: [part('overall', { sections: [section('s1', '一、总体绩效目标', markdown)] })] });

const signs: Readonly<Record<Operator, string>> = { '>=': '≥', '<=': '≤', '=': '=', '>': '>', '<': '<' };

/** A target that is a number: `amount('>=', 95, '%')`. */
export const amount = (
  operator: Operator | null,
  value: number,
  unit: string | null,
  text: string | null = null,
): Target =>
  target(`${operator ? signs[operator] : ''}${String(value)}${unit ?? ''}${text ?? ''}`, {
    kind: 'number',
    operator,
    value,
    unit,
    text,
  });

export const cost = (changes: Partial<Indicator>): Partial<Indicator> => ({
  levelOne: level('产出指标'),
  levelTwo: level('成本指标'),
  ...changes,
});

export const satisfaction = (changes: Partial<Indicator>): Partial<Indicator> => ({
  levelOne: level('满意度指标'),
  levelTwo: level('服务对象满意度指标'),
  ...changes,
});

export const funds = (total: string, fiscal = total): Funding => ({
  unit: '万元',
  totalFunds: wan(total, 11),
  fiscalFunds: wan(fiscal, 11),
  otherFunds: { state: 'absent' },
});

/** A code as its cell prints it and as it is understood. */
export const code = (value: string): Pick<Project, 'projectCode' | 'printedCode'> => ({
  projectCode: value,
  printedCode: {
    state: 'read',
    printed: value,
    value,
    provenance: { original: 'original', line: 11 },
  },
});
