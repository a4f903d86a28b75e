import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fundingName } from '../../src/document/funding-label.ts';
import type { Funding, Schedule } from '../../src/document/project.ts';
import { fundingView } from '../../src/views/funding.ts';
import { listedTotal } from '../../src/views/listed-total.ts';
import { partsInWords } from '../../src/views/plain-money.ts';
import { scheduleView, shareOfFen } from '../../src/views/schedule.ts';
import { listedAmount, shownAmount, shownPercent, shownText, visibleBreaks } from '../../src/views/shown-value.ts';
import { absent, at, blank, document, project, schedule, text, unreadable, wan } from '../support/documents.ts';

const own = document();
const funding = (totalFunds: Parameters<typeof shownAmount>[1]): ReturnType<typeof project> =>
  project({ funding: { unit: '万元', totalFunds, fiscalFunds: absent, otherFunds: absent } });

describe('the four states of a printed value', () => {
  it('keep four different wordings, and zero is a value', () => {
    const words = [wan('0'), blank(), unreadable('1O.0'), absent].map((value) => shownAmount(own, value).text);
    expect(words).toEqual(['0.00 万元', '空白', '无法识读', '未印此栏']);
  });

  it('name the amount in lists, where no column head does', () => {
    const words = [wan('0'), blank(), unreadable('1O.0'), absent].map((value) => listedAmount(shownAmount(own, value)));
    expect(words).toEqual(['0.00 万元', '金额空白', '金额无法识读', '金额未印']);
  });

  it('show borders of cells and ends of lines by signs that every font has', () => {
    expect(visibleBreaks('2\t5%')).toBe('2｜5%');
    expect(visibleBreaks('2\u21E55%\u23CE完')).toBe('2｜5%／完');
    expect(shownText(own, text('资金', 3, '资\t金')).printed).toBe('资｜金');
  });

  it('show what is printed beside what is understood, when the two differ', () => {
    expect(shownAmount(own, wan('2600.00'))).toMatchObject({
      text: '2,600.00 万元',
      wan: '2,600.00',
      printed: '2600.00',
    });
    expect(shownText(own, text('资金', 3, '资 金'))).toMatchObject({ text: '资金', printed: '资 金' });
    expect(shownText(own, text('资金'))).toMatchObject({ printed: null });
  });

  it('keep what is printed of an unreadable value', () => {
    expect(shownText(own, unreadable('&^%'))).toMatchObject({ state: 'unreadable', text: '无法识读', printed: '&^%' });
  });

  it('lead to the line of the original, unless there is none', () => {
    expect(shownText(own, text('资金', 7)).source).toMatchObject({
      label: '第 7 行',
      path: '/r/990101/2024/101001/o/original/#L7',
    });
    expect(shownText(own, absent).source).toBeNull();
  });

  it('show a percentage', () => {
    const share = { state: 'read', printed: '25.00%', percent: 25, provenance: at(1) } as const;
    expect(shownPercent(own, share)).toMatchObject({ text: '25%', percent: 25, printed: '25.00%' });
  });
});

describe('funding', () => {
  it('says that a form prints no money', () => {
    expect(fundingView(own, funding(absent))).toMatchObject({ printed: false, unitNote: null });
  });

  it('is printed when a single cell is there, even blank', () => {
    expect(fundingView(own, funding(blank()))).toMatchObject({ printed: true });
  });

  it('says whether the original prints its unit or we assume it', () => {
    expect(fundingView(own, project())).toMatchObject({ unitNote: '原件以“万元”为单位。', assumedUnitNote: null });
    const note = '原件没有印出单位，本站按万元理解。';
    expect(fundingView(own, project(), true)).toMatchObject({ unitNote: note, assumedUnitNote: note });
    expect(fundingView(own, funding(absent), true)).toMatchObject({ unitNote: null, assumedUnitNote: null });
  });

  it('names each amount as the form prints it, and by its usual name where no label is known', () => {
    const named = project();
    const labels = { totalFunds: '年度资金总额：', fiscalFunds: '其中：财政拨款', otherFunds: null };
    named.funding = { ...named.funding, labels };
    expect(fundingView(own, named).rows.map((row) => row.label)).toEqual([
      '年度资金总额',
      '其中：财政拨款',
      '其他资金',
    ]);
    expect(fundingView(own, project()).rows.map((row) => row.label)).toEqual(['预算数', '财政资金', '其他资金']);
    expect(fundingName({ labels: { ...labels, fiscalFunds: '其中: 财政资金（万元）' } }, 'fiscalFunds')).toBe(
      '财政资金',
    );
  });

  it('shows amounts beside the usual three, and says that without a unit nothing is converted', () => {
    const named = project();
    named.funding = {
      ...named.funding,
      unit: null,
      further: [{ label: '其中：上级资金：', amount: unreadable('60') }],
    };
    const view = fundingView(own, named);
    expect(view.rows.at(-1)).toMatchObject({ key: 'further', label: '其中：上级资金', amount: { text: '无法识读' } });
    expect(view.unitNote).toBe('原件没有印出金额单位，金额照录，没有换算。');
  });

  it('keeps the rows in the order of the form', () => {
    expect(fundingView(own, project()).rows.map((row) => row.amount.text)).toEqual([
      '10.00 万元',
      '10.00 万元',
      '空白',
    ]);
  });
});

describe('the listed total', () => {
  it('adds exactly what floating point would not', () => {
    expect(listedTotal([funding(wan('0.1')), funding(wan('0.2'))])).toMatchObject({ fen: 300_000, text: '0.30 万元' });
  });

  it('says how many projects print an amount', () => {
    const total = listedTotal([funding(wan('10')), funding(blank()), funding(absent)]);
    expect(total).toMatchObject({ fen: 10_000_000, withAmount: 1, projects: 3 });
    expect(total.coverage).toContain('3 个项目中 1 个');
    expect(total.coverage).toContain('不等于部门预算总额');
  });

  it('is unknown when no project prints an amount, not zero', () => {
    expect(listedTotal([funding(absent)])).toMatchObject({ fen: null, text: '金额未印' });
    expect(listedTotal([funding(wan('0'))])).toMatchObject({ fen: 0, text: '0.00 万元' });
  });

  it('says that there are no projects', () => {
    expect(listedTotal([]).coverage).toBe('没有列出项目。');
  });
});

describe('the schedule', () => {
  it('derives the amount by each date from cumulative shares', () => {
    const view = scheduleView(own, project({ disbursementSchedule: schedule([25, 50, 75, 100], 'cumulative') }));
    expect(view?.points.map((point) => point.amountByThen?.text)).toEqual([
      '2.50 万元',
      '5.00 万元',
      '7.50 万元',
      '10.00 万元',
    ]);
    expect(view?.derivedNote).toContain('推算');
    expect(view?.chart?.points.map((point) => point.value)).toEqual(['25%', '50%', '75%', '100%']);
  });

  it.each(['increments', 'unclear'] as const)('derives nothing from shares that are %s', (reading) => {
    const view = scheduleView(own, project({ disbursementSchedule: schedule([10, 30, 30, 30], reading) }));
    expect(view?.points.map((point) => point.amountByThen)).toEqual([null, null, null, null]);
    expect(view).toMatchObject({ derived: false, derivedNote: null, chart: null });
    expect(view?.points.map((point) => point.share.text)).toEqual(['10%', '30%', '30%', '30%']);
  });

  it('derives nothing when the total is blank', () => {
    const view = scheduleView(own, funding(blank()));
    expect(view).toMatchObject({ derived: false });
    expect(view?.chart).not.toBeNull();
  });

  it('shows what is printed where pieces of a share were joined, and not for a mere way of writing it', () => {
    const shares = schedule([25, 50, 75, 100], 'cumulative');
    const printed = ['2\t5%', '50.00 %', '75%', '10\n0%'];
    const milestones = shares.milestones.map((each, index) => ({
      ...each,
      share: { state: 'read' as const, printed: printed[index] ?? '', percent: 25 * (index + 1), provenance: at(12) },
    }));
    const view = scheduleView(own, project({ disbursementSchedule: { ...shares, milestones } }), '时点没有读全。');
    expect(view?.points.map(({ repairNote }) => repairNote)).toEqual([
      '原件印作“2｜5%”',
      null,
      null,
      '原件印作“10／0%”',
    ]);
    expect(view?.datesNote).toBe('时点没有读全。');
  });

  it('draws steps: a share holds until the next date, and nothing is drawn before the first', () => {
    const chart = scheduleView(own, project())?.chart;
    const [first, second] = chart?.points ?? [];
    expect(chart?.steps.slice(0, 2)).toEqual([
      { x1: first?.x, y1: first?.y, x2: second?.x, y2: first?.y },
      { x1: second?.x, y1: first?.y, x2: second?.x, y2: second?.y },
    ]);
    expect(chart?.steps).toHaveLength(6);
  });

  it('is not drawn where there is no course to see', () => {
    const chartOf = (milestones: Schedule['milestones']) =>
      scheduleView(own, project({ disbursementSchedule: { reading: 'cumulative', milestones } }))?.chart;
    const [march, june] = schedule([0, 100, 100, 100], 'cumulative').milestones;
    expect(chartOf([march, june].flatMap((each) => each ?? []))).not.toBeNull();
    expect(chartOf([june].flatMap((each) => each ?? []))).toBeNull();
    expect(chartOf(schedule([100, 100, 100, 100], 'cumulative').milestones)).toBeNull();
  });

  it('is null when the form has none', () => {
    expect(scheduleView(own, project({ disbursementSchedule: null }))).toBeNull();
  });

  it('draws later dates further right and higher shares further up', () => {
    const chart = scheduleView(own, project())?.chart;
    const xs = chart?.points.map(({ x }) => x) ?? [];
    const ys = chart?.points.map(({ y }) => y) ?? [];
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(ys).toEqual([...ys].sort((a, b) => b - a));
    expect(chart?.summary).toContain('3月底 25%');
    for (const { x, y } of chart?.points ?? []) {
      expect(x).toBeLessThanOrEqual(100);
      expect(y).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('shareOfFen', () => {
  it('says when the share is no whole number of fen', () => {
    expect(shareOfFen(100, 33.33)).toMatchObject({ fen: 33, exact: false });
    expect(shareOfFen(1, 50)).toMatchObject({ fen: 1, exact: false });
    expect(shareOfFen(200, 25)).toMatchObject({ fen: 50, exact: true });
  });

  it('is exact for amounts beyond what a product of floats can hold', () => {
    expect(shareOfFen(9_007_199_254_740_991, 100).fen).toBe(9_007_199_254_740_991);
    expect(shareOfFen(9_007_199_254_740_990, 50).fen).toBe(4_503_599_627_370_495);
  });

  it('gives the whole at 100% and nothing at 0%', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e15 }), (fen) => {
        expect(shareOfFen(fen, 100)).toMatchObject({ fen, exact: true });
        expect(shareOfFen(fen, 0)).toMatchObject({ fen: 0, exact: true });
      }),
    );
  });

  it('agrees with integer arithmetic for shares of hundredths of a percent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 10_000 }), (fen, share) => {
        const exact = BigInt(fen) * BigInt(share);
        const derived = shareOfFen(fen, share / 100);
        expect(derived.exact).toBe(exact % 10_000n === 0n);
        expect(BigInt(derived.fen)).toBe((exact * 2n + 10_000n) / 20_000n);
      }),
    );
  });
});

describe('the parts beside the headline amount', () => {
  const words = (fiscalFunds: Funding['fiscalFunds'], otherFunds: Funding['otherFunds']): string => {
    const view = fundingView(own, { funding: { ...project().funding, fiscalFunds, otherFunds } });
    return partsInWords(view.rows.slice(1));
  };

  it('are whole phrases, and zero is no 0.00', () => {
    expect(words(wan('100'), wan('0'))).toBe('财政资金 100.00 万元，其他资金 0 万元');
    expect(words(wan('15'), blank())).toBe('财政资金 15.00 万元，其他资金一栏空白');
    expect(words(unreadable('2O5'), absent)).toBe('财政资金一栏无法识读，没有印“其他资金”一栏');
  });
});
