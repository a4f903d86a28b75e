/**
 * Components with their states, for people who change them and for the tests that look at them. Made up from the builders of
 * the tests; nothing here is published.
 */
import type { Project } from '../../../src/document/project.ts';
import { documentView, type DocumentView } from '../../../src/views/document.ts';
import { projectView, type ProjectView } from '../../../src/views/project.ts';
import {
  absent,
  blank,
  catalogue,
  document,
  finding,
  indicator,
  level,
  project,
  schedule,
  target,
  text,
  unreadable,
  wan,
} from '../../support/documents.ts';

export interface State {
  readonly title: string;
  readonly props: Readonly<Record<string, unknown>>;
  /** Facts stand in a list of their own. */
  readonly inList?: boolean;
}

export interface Example {
  readonly name: string;
  readonly states: readonly State[];
}

const words = (count: number): string =>
  '关于进一步做好年度重点工作经费保障和绩效管理的通知'.repeat(20).slice(0, count);

const levels = ['成本指标', '产出指标', '效益指标', '满意度指标'];
const row = (rowNo: number, of: number): ReturnType<typeof indicator> =>
  indicator(rowNo, {
    levelOne: level(levels[Math.floor(((rowNo - 1) / of) * levels.length)] ?? '产出指标'),
    ...(rowNo % 3 === 0 ? { target: target('圆满完成') } : {}),
    ...(rowNo % 7 === 0 ? { levelThree: words(60), description: words(120) } : {}),
  });

const money = (totalFunds: Project['funding']['totalFunds'], changes: Partial<Project['funding']> = {}) => ({
  funding: { ...project().funding, totalFunds, fiscalFunds: absent, otherFunds: absent, ...changes },
});

const share = unreadable('2?');

/** Title → what the project is like. */
const projects: Readonly<Record<string, Partial<Project>>> = {
  平常: {},
  两百字的名称和目标: { name: words(200), purpose: text(words(400)), goals: [text(words(300)), text(words(200))] },
  没有金额也没有支出计划: {
    ...money(absent),
    purpose: absent,
    disbursementSchedule: null,
  },
  '空白、零和无法识读': {
    ...money(wan('0'), { fiscalFunds: blank(), otherFunds: unreadable('1O') }),
    purpose: blank(),
    goals: [unreadable('目标?')],
    disbursementSchedule: { reading: 'unclear', milestones: [{ by: '03-31', label: '3月底', share }] },
  },
  两个来源: { ...money(wan('1234567.89'), { fiscalFunds: wan('1000000'), otherFunds: wan('234567.89') }) },
  各期占比: { disbursementSchedule: schedule([10, 30, 30, 30], 'increments') },
  没有目标和指标: { goals: [], indicators: [] },
  六十行指标: { indicators: Array.from({ length: 60 }, (_, index) => row(index + 1, 60)) },
};

const views: readonly (readonly [string, ProjectView])[] = Object.entries(projects).map(([title, changes]) => {
  const own = document({}, { projects: [project(changes)] });
  const findings = [
    finding(own, { projectId: 'budget-1', message: '此处请留意。' }),
    finding(own, { projectId: 'budget-1', rowNo: 1, severity: 'info', message: words(150) }),
  ];
  const [first] = own.projects;
  if (!first) throw new Error('the document has a project');
  return [title, projectView(catalogue([own], findings), { document: own, project: first })];
});

const documents: readonly (readonly [string, DocumentView])[] = (
  [
    ['平常', [wan('6500'), wan('2600'), wan('0.5')]],
    ['有的没有金额', [wan('100'), absent, blank(), wan('33.3333')]],
    ['都没有金额', [absent, absent]],
    ['三十个', Array.from({ length: 30 }, (_, index) => wan(String((index + 1) * 37)))],
  ] as const
).map(([title, amounts]) => {
  const all = amounts.map((amount, index) =>
    project({
      ...money(amount),
      no: index + 1,
      ...(index === 1 ? { name: words(200) } : {}),
      indicators: Array.from({ length: 12 }, (_, at) => row(at + 1, 12)),
    }),
  );
  const own = document({}, { projects: all });
  return [title, documentView(catalogue([own]), own)];
});

const ofProjects = (props: (view: ProjectView) => Record<string, unknown> | null): State[] =>
  views.flatMap(([title, view]) => {
    const given = props(view);
    return given === null ? [] : [{ title, props: given }];
  });
const ofDocuments = (props: (view: DocumentView) => Record<string, unknown> | null): State[] =>
  documents.flatMap(([title, view]) => {
    const given = props(view);
    return given === null ? [] : [{ title, props: given }];
  });

export const examples: readonly Example[] = [
  { name: 'plain-summary', states: ofProjects(({ summary }) => ({ summary })) },
  { name: 'key-facts', states: ofProjects((view) => ({ project: view })) },
  {
    name: 'indicator-table',
    states: ofProjects(({ indicators, findings }) =>
      indicators.rows.length === 0 ? null : { table: indicators, findings },
    ),
  },
  {
    name: 'funding',
    states: ofProjects(({ funding, split }) => (funding.printed ? { funding, split } : null)),
  },
  {
    name: 'schedule',
    states: ofProjects((view) => (view.schedule === null ? null : { schedule: view.schedule })),
  },
  { name: 'findings', states: ofProjects(({ findings }) => ({ findings })).slice(0, 1) },
  {
    name: 'fact-list',
    states: ofProjects(({ facts }) => ({ facts }))
      .slice(0, 2)
      .map((state) => ({ ...state, inList: true })),
  },
  {
    name: 'listed-total',
    states: ofDocuments(({ total }) => ({ total })).map((state) => ({ ...state, inList: true })),
  },
  {
    name: 'project-table',
    states: ofDocuments((view) => ({ projects: view.projects, total: view.total })),
  },
  {
    name: 'amount-bars',
    states: ofDocuments(({ bars }) => (bars === null ? null : { figure: bars, id: 'bars' })),
  },
  {
    name: 'indicator-mix',
    states: ofDocuments(({ mix }) => (mix === null ? null : { mix })).slice(0, 1),
  },
];
