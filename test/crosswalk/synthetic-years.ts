/**
 * Next years of a real document, made up so that the right answer is known: projects that go on as they are, under another
 * name, with a new code, cut up, merged, dropped, and new ones that look alike. The changes are what departments do to
 * their lists, not what the matching looks for; they were written before its thresholds were set.
 */
import type { ProjectEntry } from '../../src/catalogue/catalogue.ts';
import type { Indicator } from '../../src/document/indicator.ts';
import type { PerformanceDocument } from '../../src/document/performance-document.ts';
import type { PrintedText } from '../../src/document/printed.ts';
import type { Project } from '../../src/document/project.ts';

/** `from` and `to` are project ids of the earlier and the later document. */
interface TruePair {
  readonly from: string;
  readonly to: string;
  readonly change: string;
}

export interface SyntheticYear {
  readonly document: PerformanceDocument;
  readonly truth: readonly TruePair[];
}

export type Random = () => number;

/** A small seeded generator (mulberry32): the same seed gives the same years everywhere. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pick = <T>(random: Random, items: readonly T[]): T => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
};

const read = (value: PrintedText, edit: (text: string) => string): PrintedText =>
  value.state === 'read' ? { ...value, value: edit(value.value), printed: edit(value.value) } : value;

const nextYearIn = (text: string, year: number): string =>
  text.replaceAll(String(year), String(year + 1)).replaceAll(String(year - 1), String(year));

const swaps: readonly (readonly [RegExp, string])[] = [
  [/工作经费$/u, '经费'],
  [/经费$/u, '工作经费'],
  [/费用$/u, '费'],
  [/资金$/u, '专项资金'],
  [/支出$/u, '资金'],
  [/业务费$/u, '业务工作经费'],
  [/调查$/u, '调查项目'],
  [/补偿$/u, '补偿支出'],
  [/开展费$/u, '经费'],
  [/项目$/u, '工程项目'],
];

function lightName(name: string, random: Random, year: number): string {
  const swap = swaps.find(([pattern]) => pattern.test(name));
  const edits = [
    () => `${String(year + 1)}年${name}`,
    () => (swap ? name.replace(swap[0], swap[1]) : `${name}经费`),
    () => `${name}（本级）`,
    () => name.replace(/^(?:怀来县|双桥区|秦皇岛市|北戴河区)/u, ''),
    () => name.replace(/[（(〔[【].*?[）)〕\]】]/gu, ''),
    () => `${name}（第二批）`,
    () => name.replace(/[ .．]/gu, ''),
  ];
  const changed = pick(random, edits)();
  return changed.length < 2 || changed === name ? `${String(year + 1)}年度${name}` : changed;
}

/** Every third character or so gives way: a name that only its contents tell. */
function heavyName(name: string, random: Random): string {
  const words = ['综合保障', '专项工作', '事务管理', '能力提升', '日常管护', '服务保障'];
  const core = name.replace(/[（(〔[【].*?[）)〕\]】]|\d+|[.．号年 ]/gu, '');
  return core.slice(0, Math.max(2, Math.ceil(core.length * 0.4))) + pick(random, words);
}

function reworded(text: string, random: Random): string {
  const edits: readonly (readonly [string, string])[] = [
    ['完成', '全面完成'],
    ['保障', '确保'],
    ['开展', '持续开展'],
    ['加强', '进一步加强'],
    ['提高', '提升'],
    ['及时', '按时'],
    ['≥', '不低于'],
  ];
  return edits.reduce((words, [from, to]) => (random() < 0.4 ? words.replace(from, to) : words), text);
}

const rewordedRow = (row: Indicator, random: Random): Indicator =>
  random() < 0.2
    ? {
        ...row,
        levelThree: row.levelThree === null ? null : reworded(`${row.levelThree}情况`, random),
        basis: '上年完成情况',
      }
    : row;

const scaled = (project: Project, factor: number): Project['funding'] => {
  const scale = (money: Project['funding']['totalFunds']): Project['funding']['totalFunds'] =>
    money.state === 'read' ? { ...money, fen: Math.round((money.fen * factor) / 10_000) * 10_000 } : money;
  const { totalFunds, fiscalFunds, otherFunds } = project.funding;
  return {
    ...project.funding,
    totalFunds: scale(totalFunds),
    fiscalFunds: scale(fiscalFunds),
    otherFunds: scale(otherFunds),
  };
};

interface Maker {
  readonly year: number;
  readonly random: Random;
  /** Projects of other departments, which lend goals and rows. */
  readonly others: readonly ProjectEntry[];
  add(project: Project, changes: Partial<Project>): string;
}

function evolved(project: Project, maker: Maker, name: string, keepCode: boolean): Partial<Project> {
  const { random, year } = maker;
  const code = project.projectCode;
  const rewritten = random() < 0.3 ? pick(random, maker.others).project : project;
  return {
    name,
    projectCode:
      keepCode || code === null
        ? code
        : `${code.slice(0, 6)}${String((year + 1) % 100)}N${String(Math.floor(random() * 1e12)).padStart(12, '0')}`,
    goals: rewritten.goals.map((goal) => read(goal, (text) => nextYearIn(reworded(text, random), year))),
    purpose: read(rewritten.purpose, (text) => nextYearIn(text, year)),
    indicators: rewritten.indicators.map((row) => rewordedRow(row, random)),
    funding: scaled(project, 0.7 + random() * 0.7),
  };
}

function split(project: Project, maker: Maker): string[] {
  const suffixes = pick(maker.random, [
    ['（一期）', '（二期）'],
    ['（A标段）', '（B标段）'],
    ['（前期工作）', '（实施）'],
  ] as const);
  const half = Math.ceil(project.indicators.length / 2);
  return suffixes.map((suffix, at) => {
    const whole = evolved(project, maker, project.name + suffix, false);
    const rows = whole.indicators ?? [];
    return maker.add(project, {
      ...whole,
      indicators: maker.random() < 0.5 ? rows : at === 0 ? rows.slice(0, half) : rows.slice(half),
      funding: scaled(project, 0.5),
    });
  });
}

/** The next year of `document`; `others` lend projects that are new. */
export function nextYear(
  document: PerformanceDocument,
  others: readonly ProjectEntry[],
  random: Random,
): SyntheticYear {
  const year = document.identity.budgetYear.value;
  const projects: Project[] = [];
  const truth: TruePair[] = [];
  const maker: Maker = {
    year,
    random,
    others,
    add: (project, changes) => {
      const id = `y${String(year + 1)}-${String(projects.length + 1)}`;
      projects.push({ ...project, ...changes, id, no: projects.length + 1 });
      return id;
    },
  };
  const remember = (from: Project, to: readonly string[], change: string): void => {
    truth.push(...to.map((id) => ({ from: from.id, to: id, change })));
  };
  let waiting: Project | null = null;
  for (const project of document.projects) {
    const die = random();
    const keepCode = random() < 0.4;
    if (die < 0.3) {
      remember(
        project,
        [maker.add(project, evolved(project, maker, nextYearIn(project.name, year), keepCode))],
        'kept',
      );
    } else if (die < 0.58) {
      const name = lightName(nextYearIn(project.name, year), random, year);
      remember(project, [maker.add(project, evolved(project, maker, name, keepCode))], 'renamed');
    } else if (die < 0.73) {
      remember(
        project,
        [maker.add(project, evolved(project, maker, heavyName(project.name, random), keepCode))],
        'renamed beyond recognition',
      );
    } else if (die < 0.83) {
      remember(project, split(project, maker), 'split');
    } else if (die < 0.91) {
      if (waiting) {
        const both = evolved(project, maker, `${waiting.name}及${project.name}`, false);
        const id = maker.add(project, {
          ...both,
          goals: [...waiting.goals, ...(both.goals ?? [])],
          indicators: [...waiting.indicators, ...(both.indicators ?? [])],
        });
        remember(waiting, [id], 'merged');
        remember(project, [id], 'merged');
        waiting = null;
      } else waiting = project;
    }
  }
  if (waiting) remember(waiting, [maker.add(waiting, evolved(waiting, maker, waiting.name, false))], 'kept');
  for (let added = random() < 0.5 ? 1 : 2; added > 0; added -= 1) addNew(maker, document);
  const identity = { ...document.identity, budgetYear: { ...document.identity.budgetYear, value: year + 1 } };
  const id = document.id.replace(/^(\d{6})-\d{4}/u, `$1-${String(year + 1)}`);
  return { document: { ...document, id, identity, projects }, truth };
}

/** A new project: another department's, under the unit of this one, at times with a table copied from a neighbour. */
function addNew(maker: Maker, document: PerformanceDocument): void {
  const { random, others } = maker;
  const { project } = pick(random, others);
  const neighbour = pick(random, document.projects);
  maker.add(project, {
    projectCode: null,
    budgetUnit: neighbour.budgetUnit,
    ...(random() < 0.3 ? { indicators: neighbour.indicators } : {}),
  });
}
