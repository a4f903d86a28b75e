import { describe, expect, test } from 'vitest';
import { joinLines } from '../../../../src/importer/extract/grid/join-lines.ts';
import { maskAcross } from '../../../../src/importer/extract/grid/mask-across.ts';
import { preparePage, readPages } from '../../../../src/importer/extract/grid/read-pages.ts';
import { readLines } from '../../../../src/importer/extract/grid/text-lines.ts';
import { contentOf, glyphsOf, line, page, rows, table, type DrawnText } from '../../../support/drawing.ts';

const textOf = (...texts: DrawnText[]): string[] => readLines(glyphsOf(texts)).map(({ text }) => text);
const at = (x: number, text: string, y = 100): DrawnText => ({ x, y, size: 10, text });

describe('spaces', () => {
  test('a gap between Latin words is one, between Han characters not before it is wide', () => {
    expect(textOf(at(0, 'GB'), at(13, 'T'))).toEqual(['GB T']);
    expect(textOf(at(0, '目'), at(14, '录'))).toEqual(['目录']);
    expect(textOf(at(0, '目'), at(30, '录'))).toEqual(['目 录']);
  });

  test('the gap that typesetters put between Han and figures is none', () => {
    expect(textOf(at(0, '完成'), at(22.5, '12'), at(35, '个'))).toEqual(['完成12个']);
    expect(textOf(at(0, '完成 12 个'))).toEqual(['完成 12 个']);
  });

  test('letter-spaced text has none', () => {
    expect(textOf(...Array.from('绩效目标表', (sign, index) => at(index * 18, sign)))).toEqual(['绩效目标表']);
  });

  test('order on the page counts, not order of drawing', () => {
    expect(textOf(at(10, '二', 100), at(0, '一', 100), at(0, '三', 120))).toEqual(['一二', '三']);
  });

  test('raised figures belong to their line', () => {
    expect(textOf(at(0, '100米'), { x: 25, y: 96, size: 6, text: '2' })).toEqual(['100米2']);
  });
});

describe('lines of a cell', () => {
  const join = (width: number, ...lines: string[]): string =>
    joinLines(readLines(glyphsOf(lines.map((text, index) => at(2, text, 100 + 13 * index)))), [0, 80, width, 200]);

  test('close without a space where Han text wrapped', () => {
    expect(join(64, '通过问卷调查', '满意的比例')).toBe('通过问卷调查满意的比例');
  });

  test('close at a sign of reckoning', () => {
    expect(join(70, '数量的比率×', '100%')).toBe('数量的比率×100%');
    expect(join(40, 'GB 12345', '≥98')).toBe('GB 12345≥98');
  });

  test('close inside codes and figures, not between words', () => {
    expect(join(64, '13073024P000', '142100019')).toBe('13073024P000142100019');
    expect(join(44, '100.00', '%')).toBe('100.00%');
    expect(join(64, 'annual plan', 'of works')).toBe('annual plan of works');
  });

  test('stay apart where their author ended one', () => {
    expect(join(200, '1.保障工资支出。', '2.保障正常运转。')).toBe('1.保障工资支出。\n2.保障正常运转。');
    expect(join(84, '1.保障工资支出', '和社保。')).toBe('1.保障工资支出和社保。');
  });

  test('a label broken by its author is one word', () => {
    expect(join(200, '预算规模及', '资金用途')).toBe('预算规模及资金用途');
  });
});

describe('paragraphs', () => {
  const full = '甲'.repeat(40);
  const paragraphsOf = (...texts: [number, string][]): string[] => {
    const { blocks } = readPages([
      preparePage(contentOf(page(...texts.map(([x, text], index) => line(x, 100 + index * 20, text))))),
    ]);
    return blocks.map((block) => ('text' in block ? block.text : ''));
  };

  test('a full line goes on in the next, a short one ends', () => {
    expect(paragraphsOf([84, full.slice(2)], [60, full], [60, '乙乙。'], [84, full.slice(2)])).toEqual([
      `${full.slice(2)}\n${full}\n乙乙。`,
      full.slice(2),
    ]);
  });

  test('an indented or numbered line begins anew', () => {
    expect(paragraphsOf([60, full], [84, full.slice(2)], [60, full])).toHaveLength(2);
    expect(paragraphsOf([60, `${full.slice(1)}。`], [60, `（二）${full.slice(3)}`], [60, full])).toHaveLength(2);
  });

  test('entries of a contents page are paragraphs of their own', () => {
    const entry = (name: string, number: number): string => `${name}${'.'.repeat(66)}${String(number)}`;
    expect(
      paragraphsOf([60, entry('第一部分', 3)], [60, entry('第二部分', 8)], [60, entry('第三部分', 9)]),
    ).toHaveLength(3);
  });
});

describe('personal numbers', () => {
  test('are masked in cells and lines, also where the number wraps', () => {
    const cells = rows(['负责人', '王某 13900000001'], ['电话', '1390000000', '2'].slice(0, 2));
    const drawing = page(line(60, 60, '联系电话13900000003'), table({ xs: [60, 120, 220], ys: [80, 100, 120], cells }));
    const narrow = table({ xs: [60, 120, 170], ys: [140, 180], cells: rows(['电话', '13900000004']) });
    const result = readPages([preparePage(contentOf(page(drawing, narrow)))]);
    expect(result.masked).toBe(3);
    expect(result.lines).toEqual([
      '联系电话139****0003',
      '负责人\t王某 139****0001',
      '电话\t1390000000',
      '电话\t139****0004',
    ]);
  });

  test('that run over the end of a line are masked digit by digit', () => {
    expect(maskAcross(['电话1390000', '0005，地址'])).toEqual({ lines: ['电话139****', '0005，地址'], masked: 1 });
    expect(maskAcross(['电话2379895', '2024年'])).toEqual({ lines: ['电话2379895', '2024年'], masked: 0 });
  });
});
