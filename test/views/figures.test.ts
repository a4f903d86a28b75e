import { describe, expect, it } from 'vitest';
import type { Project } from '../../src/document/project.ts';
import { amountBars } from '../../src/views/amount-bars.ts';
import { cutToWidth } from '../../src/views/cut-text.ts';
import { projectCard } from '../../src/views/cards.ts';
import { fundingSplit } from '../../src/views/funding-split.ts';
import { indicatorMix } from '../../src/views/indicator-mix.ts';
import { absent, blank, catalogue, document, indicator, level, project, target, wan } from '../support/documents.ts';

const funding = (total: string, fiscal = total, other = '0'): Project['funding'] => ({
  ...project().funding,
  totalFunds: wan(total),
  fiscalFunds: wan(fiscal),
  otherFunds: wan(other),
});

describe('projects by amount as bars', () => {
  const bars = (...amounts: (string | null)[]) => {
    const projects = amounts.map((amount, index) =>
      project({
        no: index + 1,
        funding: amount === null ? { ...project().funding, totalFunds: blank() } : funding(amount),
      }),
    );
    const own = document({}, { projects });
    const all = catalogue([own]);
    return amountBars(projects.map((each) => projectCard(all, { document: own, project: each })));
  };

  it('leave room for the amount and keep the proportions, largest first', () => {
    expect(bars('25', '100', '50')?.bars.map(({ amount, width }) => [amount, width])).toEqual([
      ['100.00', 68],
      ['50.00', 34],
      ['25.00', 17],
    ]);
  });

  it('are not drawn where there is nothing to compare', () => {
    expect(bars()).toBeNull();
    expect(bars('100')).toBeNull();
    expect(bars('100', null)).toBeNull();
    expect(bars('0', '0')).toBeNull();
    expect(bars('100', '0')).toBeNull();
    expect(bars('100', '100')).toBeNull();
    expect(bars('100', '99.99')).not.toBeNull();
  });

  it('say what they leave out', () => {
    expect(bars('2', '1')?.note).toBeNull();
    expect(bars('2', '1', null, '0')?.note).toBe('2 个项目金额为 0 或没有可识读的金额，没有画出。');
    const many = bars(...Array.from({ length: 30 }, (_, index) => String(index + 1)));
    expect(many?.bars).toHaveLength(12);
    expect(many?.note).toBe('只画金额较大的 12 个。');
  });

  it('cut a long name for a narrow figure only', () => {
    const named = (name: string) => {
      const projects = [funding('2'), funding('1')].map((each, no) => project({ no: no + 1, name, funding: each }));
      const own = document({}, { projects });
      const cards = projects.map((each) => projectCard(catalogue([own]), { document: own, project: each }));
      return amountBars(cards)?.bars.map(({ label, wideLabel }) => [label, wideLabel])[0];
    };
    expect(named('农田建设')).toEqual(['农田建设', null]);
    const long = '土地转用征收组卷费用及测绘费用补助';
    expect(named(long)).toEqual([expect.stringMatching(/…$/u), long]);
  });

  it('say in words what they show', () => {
    expect(bars('2', '1')?.description).toBe('测试项目1 2.00 万元；测试项目2 1.00 万元');
  });
});

describe('the mix of indicators', () => {
  const words = (rowNo: number, levelOne: string) =>
    indicator(rowNo, { levelOne: level(levelOne), target: target('圆满完成') });
  const number = (rowNo: number, levelOne: string) => indicator(rowNo, { levelOne: level(levelOne) });
  const twelve = (make: (rowNo: number) => ReturnType<typeof indicator>) =>
    Array.from({ length: 12 }, (_, index) => make(index + 1));

  it('counts the filled rows of each level one by the kind of their targets', () => {
    const indicators = twelve((rowNo) => (rowNo <= 8 ? number(rowNo, '产出指标') : words(rowNo, '效益指标')));
    const mix = indicatorMix([{ indicators: [...indicators, indicator(13, { blank: true })] }]);
    expect(mix?.rows.map(({ label, total }) => [label, total])).toEqual([
      ['产出指标', 8],
      ['效益指标', 4],
    ]);
    expect(mix?.rows[1]?.parts).toEqual([
      { kind: 'number', count: 0, start: 0, width: 0 },
      { kind: 'text', count: 4, start: 0, width: 50 },
    ]);
    expect(mix?.description).toBe('产出指标：写了数字 8，只有文字 0；效益指标：写了数字 0，只有文字 4');
  });

  it('keeps rows whose level is not known apart', () => {
    const indicators = twelve((rowNo) =>
      rowNo === 1
        ? indicator(1, { levelOne: level('某类指标', { canonical: null }), target: target('好') })
        : number(rowNo, '产出指标'),
    );
    expect(indicatorMix([{ indicators }])?.rows.map(({ label }) => label)).toEqual(['产出指标', '其他']);
  });

  it('is not drawn for few rows, one level or one kind', () => {
    const mixed = (rowNo: number) => (rowNo % 2 === 0 ? number(rowNo, '产出指标') : words(rowNo, '效益指标'));
    expect(indicatorMix([{ indicators: twelve(mixed) }])).not.toBeNull();
    expect(indicatorMix([{ indicators: twelve(mixed).slice(1) }])).toBeNull();
    expect(indicatorMix([{ indicators: twelve((rowNo) => number(rowNo, '产出指标')) }])).toBeNull();
    const oneLevel = (rowNo: number) => (rowNo % 2 === 0 ? number(rowNo, '产出指标') : words(rowNo, '产出指标'));
    expect(indicatorMix([{ indicators: twelve(oneLevel) }])).toBeNull();
  });
});

describe('who pays as a bar', () => {
  it('has two parts that fill it', () => {
    expect(
      fundingSplit(funding('10', '6', '4'))?.parts.map(({ share, start, width }) => [share, start, width]),
    ).toEqual([
      ['60%', 0, 60],
      ['40%', 60, 40],
    ]);
    expect(fundingSplit(funding('3', '1', '2'))?.parts.map(({ share }) => share)).toEqual(['约 33.3%', '约 66.7%']);
  });

  it('is not drawn unless both parts are there and make up the whole', () => {
    expect(fundingSplit(funding('10', '10', '0'))).toBeNull();
    expect(fundingSplit(funding('10', '6', '5'))).toBeNull();
    expect(fundingSplit({ ...funding('10'), otherFunds: absent })).toBeNull();
    expect(fundingSplit({ ...funding('10'), totalFunds: blank() })).toBeNull();
  });
});

describe('a label that cannot wrap', () => {
  it('is cut by width: letters and digits are half as wide', () => {
    expect(cutToWidth('一二三四五', 5)).toBe('一二三四五');
    expect(cutToWidth('一二三四五六', 5)).toBe('一二三四五…');
    expect(cutToWidth('abcdefgh', 5)).toBe('abcdefgh');
  });
});
