import { describe, expect, it } from 'vitest';
import type { Project } from '../../src/document/project.ts';
import { plainSummary, plainText, type SummaryDoubts } from '../../src/views/plain-summary.ts';
import {
  absent,
  blank,
  indicator,
  level,
  project,
  schedule,
  target,
  text,
  unreadable,
  wan,
} from '../support/documents.ts';

const none: SummaryDoubts = { unitAssumed: false, placeholderGoals: new Set(), doubtfulRows: new Set() };

const summary = (changes: Partial<Project>, doubts: Partial<SummaryDoubts> = {}) =>
  plainSummary(project(changes), { ...none, ...doubts });
const words = (changes: Partial<Project>, doubts: Partial<SummaryDoubts> = {}): string =>
  plainText(summary(changes, doubts));

const money = (
  totalFunds: Project['funding']['totalFunds'],
  fiscalFunds: Project['funding']['fiscalFunds'] = absent,
  otherFunds: Project['funding']['otherFunds'] = absent,
): Pick<Project, 'funding'> => ({ funding: { ...project().funding, totalFunds, fiscalFunds, otherFunds } });

const noMoney = money(absent);

describe('the money in plain words', () => {
  const said = (changes: Partial<Project>, doubts: Partial<SummaryDoubts> = {}): string => {
    const { before, amount, after } = summary(changes, doubts).money;
    return `${before}${amount ?? ''}${after}`;
  };

  it('says how much and that all of it comes from the budget', () => {
    expect(said(money(wan('300.36'), wan('300.36'), blank()))).toBe('这个项目计划花 300.36 万元，钱全部来自财政。');
    expect(said(money(wan('2610.50'), wan('2610.50'), wan('0')))).toBe('这个项目计划花 2,610.5 万元，钱全部来自财政。');
  });

  it('names both sources as printed, also where they do not add up', () => {
    expect(said(money(wan('10'), wan('6'), wan('4')))).toBe(
      '这个项目计划花 10 万元，其中财政出 6 万元，财政以外 4 万元。',
    );
    expect(said(money(wan('10'), wan('6'), wan('5')))).toContain('其中财政出 6 万元，财政以外 5 万元');
    expect(said(money(wan('10'), wan('0'), wan('10')))).toBe('这个项目计划花 10 万元，钱全部来自财政以外。');
  });

  it('does not call a part the whole when another part is printed beside it', () => {
    expect(said(money(wan('10'), wan('10'), wan('3')))).toBe(
      '这个项目计划花 10 万元，其中财政出 10 万元，财政以外 3 万元。',
    );
  });

  it('names no source when none is printed', () => {
    expect(said(money(wan('10'), blank(), blank()))).toBe('这个项目计划花 10 万元。');
  });

  it('tells zero, blank, unreadable and unprinted apart', () => {
    expect(said(money(wan('0')))).toBe('预算数填的是 0。');
    expect(said(money(blank()))).toBe('预算数一栏空着。');
    expect(said(money(unreadable('2O5')))).toBe('预算数没能读出，请看原件。');
    expect(said(noMoney)).toBe('这张表没有金额栏，看不出花多少。');
    expect(said(money(blank(), wan('3')))).toBe('预算数一栏空着，只写了财政资金 3 万元。');
  });

  it('says that a unit is assumed', () => {
    expect(said(money(wan('10')), { unitAssumed: true })).toBe(
      '这个项目计划花 10 万元（原件没有印单位，按万元理解）。',
    );
  });
});

describe('what it is for and when, in plain words', () => {
  const said = (changes: Partial<Project>): string => summary({ purpose: absent, ...changes }).spending;

  it('names when half is spent and when all is', () => {
    expect(said({})).toBe('计划到 6月底花掉 50%，到 12月底花完。');
    expect(said({ disbursementSchedule: schedule([70, 80, 90, 100], 'cumulative') })).toBe(
      '计划到 3月底花掉 70%，到 12月底花完。',
    );
    expect(said({ disbursementSchedule: schedule([0, 0, 0, 100], 'cumulative') })).toBe('计划到 12月底全部花完。');
    expect(said({ disbursementSchedule: schedule([100, 100, 100, 100], 'cumulative') })).toBe('计划到 3月底全部花完。');
  });

  it('says shares of single periods as such, and what cannot be told as such', () => {
    expect(said({ disbursementSchedule: schedule([10, 30, 30, 30], 'increments') })).toBe(
      '计划分期花：3月底 10%、6月底 30%、10月底 30%、12月底 30%（看来是各期占比）。',
    );
    expect(said({ disbursementSchedule: schedule([10, 20, 5, 90], 'unclear') })).toBe(
      '支出计划印的是 3月底 10%、6月底 20%、10月底 5%、12月底 90%，看不出是累计还是各期占比。',
    );
  });

  it('tells a schedule that is blank from one that is unreadable or not printed', () => {
    const all = (share: ReturnType<typeof blank> | ReturnType<typeof unreadable>): Partial<Project> => ({
      disbursementSchedule: { reading: 'unclear', milestones: [{ by: '03-31', label: '3月底', share }] },
    });
    expect(said(all(blank()))).toBe('支出计划一栏空着。');
    expect(said(all(unreadable('2?')))).toBe('支出计划没能读出，请看原件。');
    expect(said({ disbursementSchedule: null })).toBe('表中没有写什么时候花。');
  });

  it('says no shares of an amount of zero', () => {
    expect(said(money(wan('0')))).toBe('');
  });

  it('says in one sentence that neither money nor time is printed', () => {
    expect(words({ ...noMoney, purpose: absent, disbursementSchedule: null })).toMatch(
      /^这张表没有金额和支出计划两栏，看不出花多少、什么时候花。承诺：/u,
    );
  });

  it('names the purpose unless the name or a goal says it', () => {
    expect(summary({ purpose: text('1.疏浚河道。') }).spending).toMatch(/^用途：疏浚河道。/u);
    expect(summary({ purpose: text('疏浚河道'), goals: [text('疏浚河道 3 公里')] }).spending).not.toContain('用途');
    expect(summary({ purpose: blank() }).spending).toMatch(/^用途一栏空着。/u);
    expect(summary({ purpose: unreadable('?') }).spending).toMatch(/^用途没能读出/u);
  });

  it('cuts a purpose of 200 characters', () => {
    const { spending } = summary({ purpose: text('修'.repeat(200)) });
    expect(spending).toContain('…');
    expect(spending.length).toBeLessThan(100);
  });
});

describe('the promise in plain words', () => {
  const promise = (goals: Project['goals'], doubts: Partial<SummaryDoubts> = {}): string =>
    summary({ goals }, doubts).promise;

  it('joins the goals without their ordinals', () => {
    expect(promise([text('1、完成调查；'), text('（2）获得批复。')])).toBe('承诺：完成调查；获得批复。');
  });

  it('takes no part of a number for an ordinal', () => {
    expect(promise([text('2.5 公里河道疏浚')])).toBe('承诺：2.5 公里河道疏浚。');
    expect(promise([text('2024 年完成')])).toBe('承诺：2024 年完成。');
  });

  it('shows three goals and says how many there are', () => {
    expect(promise(Array.from({ length: 8 }, (_, index) => text(`目标${'甲乙丙丁戊己庚辛'.charAt(index)}`)))).toBe(
      '承诺：目标甲；目标乙；目标丙；等 8 项。',
    );
  });

  it('says that only a placeholder is printed', () => {
    expect(promise([text('1. 目标内容1')], { placeholderGoals: new Set(['1. 目标内容1']) })).toBe(
      '绩效目标只印了“1. 目标内容1”，没有写要做成什么。',
    );
  });

  it('tells none, blank and unreadable apart', () => {
    expect(promise([])).toBe('表中没有写绩效目标。');
    expect(promise([blank()])).toBe('绩效目标一栏空着。');
    expect(promise([blank(), unreadable('?')])).toBe('绩效目标没能读出，请看原件。');
    expect(promise([text('1.')])).toBe('绩效目标一栏空着。');
  });
});

describe('the figures in plain words', () => {
  const measure = (rowNo: number, levelTwo: string, name: string, value: number, unit: string) =>
    indicator(rowNo, {
      levelTwo: level(levelTwo),
      levelThree: name,
      target: target(`≥${String(value)}${unit}`, { kind: 'number', operator: '>=', value, unit, text: null }),
    });

  it('names at most three of 60, one of each telling kind', () => {
    const rows = Array.from({ length: 60 }, (_, index) =>
      measure(
        index + 1,
        ['数量指标', '质量指标', '服务对象满意度指标', '时效指标'][index % 4] ?? '',
        `第${String(index + 1)}项`,
        90,
        '百分比',
      ),
    );
    expect(summary({ indicators: rows }).figures).toBe(
      '列出 60 项指标，例如：第1项不低于 90%；第2项不低于 90%；第3项不低于 90%。',
    );
  });

  it('passes over rows that a check speaks of, and words', () => {
    const rows = [measure(1, '数量指标', '数量', 100, '%'), measure(2, '质量指标', '合格率', 95, '%')];
    expect(summary({ indicators: rows }, { doubtfulRows: new Set([1]) }).figures).toBe(
      '列出 2 项指标，例如：合格率不低于 95%。',
    );
    expect(summary({ indicators: [indicator(1, { target: target('圆满完成') })] }).figures).toBe('列出 1 项指标。');
  });

  it('says the unit once', () => {
    expect(summary({ indicators: [measure(1, '数量指标', '组卷个数(个)', 12, '个')] }).figures).toBe(
      '列出 1 项指标，例如：组卷个数不低于 12 个。',
    );
  });

  it('counts no template rows', () => {
    expect(summary({ indicators: [indicator(1, { blank: true })] }).figures).toBe('指标表没有填写。');
    expect(summary({ indicators: [] }).figures).toBe('');
  });
});

it('stays short however much is printed', () => {
  const long = '很长'.repeat(200);
  const goals = Array.from({ length: 20 }, () => text(long));
  expect(words({ name: long, purpose: text(`另外的${long}`), goals }).length).toBeLessThan(420);
});
