import { describe, expect, test } from 'vitest';
import { readDeltas } from '../../../../src/importer/extract/ofd/text.ts';
import { resolve } from '../../../../src/importer/extract/ofd/package.ts';
import { readOfd } from '../../../../src/importer/extract/ofd/read-ofd.ts';
import { advance, line, page, rows, steps, table } from '../../../support/drawing.ts';
import { ofdFile, ofdObjects, ofdPackage, ofdPage } from '../../../support/ofd-file.ts';
import {
  accepted,
  asidesOf,
  cellsOf,
  expectSoundPieces,
  paragraphsOf,
  refusalCode,
  tablesOf,
} from '../../../support/reading.ts';

const xs = steps(60, 120, 3);
const form = table({
  xs,
  ys: steps(110, 36, 2),
  cells: rows(['项目编码', '13073024P000142100019', '项目名称'], ['预算数', '89.10', '']),
});
const cells = ['0,0 项目编码', '0,1 13073024P000142100019', '0,2 项目名称', '1,0 预算数', '1,1 89.10', '1,2 '];
const heading = line(60, 90, '一、劳务派遣人员经费绩效目标表 2024 年');

describe('an OFD', () => {
  test.each([
    ['plain', false],
    ['with scaled text', true],
  ])('is read like the same page as a PDF: %s', async (_, ctm) => {
    const { extracted } = accepted(await readOfd(ofdFile([page(heading, form)], ctm)));
    expectSoundPieces(extracted);
    expect(extracted.format).toBe('ofd');
    expect(tablesOf(extracted).map(cellsOf)).toEqual([cells]);
    expect(paragraphsOf(extracted)).toEqual(['一、劳务派遣人员经费绩效目标表 2024 年']);
    expect(tablesOf(extracted)[0]?.cells[0]?.place).toEqual({ in: 'page', page: 1, box: [60, 110, 180, 146] });
  });

  test('draws its templates below its pages, and stitches tables over pages', async () => {
    const [head, below] = [
      line(60, 40, '某县绩效文本', 9),
      table({ xs, ys: [72, 100], cells: rows(['其他资金', '0', '']) }),
    ];
    const foot = table({ xs, ys: [740, 772], cells: rows(['财政资金', '89.10', '']) });
    const template = { name: 'Doc_0/Tpls/T.xml', data: ofdPage(ofdObjects(page(head))) };
    const used = '<ofd:Template TemplateID="7"/>';
    const file = ofdPackage(
      [foot, below, form].map((part) => ofdPage(ofdObjects(page(part)), used)),
      { common: '<ofd:TemplatePage ID="7" BaseLoc="Tpls/T.xml"/>', more: [template] },
    );
    const { extracted } = accepted(await readOfd(file));
    expect(tablesOf(extracted)[0]).toMatchObject({ rows: 2 });
    expect(asidesOf(extracted)).toEqual(Array.from({ length: 3 }, () => ['running-head', '某县绩效文本']));
  });

  test.each([90, 270])(
    'whose page is drawn sideways, its characters turned by %i degrees, is read upright',
    async (turn) => {
      const { texts, lines } = page(heading, form);
      const place = (x: number, y: number): readonly [number, number] => (turn === 90 ? [595 - y, x] : [y, 842 - x]);
      const mm = (points: number): string => ((points * 25.4) / 72).toFixed(4);
      const sides = lines.map(([ax, ay, bx, by]) => [...place(ax, ay), ...place(bx, by)] as const);
      const objects = texts.map(({ x, y, size, text }) => {
        const [left, base] = place(x, y);
        const steps = Array.from(text, (sign) => mm((turn === 90 ? 1 : -1) * advance(sign, size))).slice(0, -1);
        const directions = `ReadDirection="${String(turn)}" CharDirection="${String(turn)}"`;
        const code = `<ofd:TextCode X="${mm(left)}" Y="${mm(base)}" DeltaY="${steps.join(' ')}">${text}</ofd:TextCode>`;
        return `<ofd:TextObject Boundary="0 0 210 297" Font="1" Size="${mm(size)}" ${directions}>${code}</ofd:TextObject>`;
      });
      const frame = ofdObjects({ ...page(), lines: sides });
      const { extracted } = accepted(await readOfd(ofdPackage([ofdPage(frame + objects.join(''))])));
      expect(tablesOf(extracted).map(cellsOf)).toEqual([cells]);
      expect(paragraphsOf(extracted)).toEqual(['一、劳务派遣人员经费绩效目标表 2024 年']);
    },
  );

  test('tells of objects that it cannot look into', async () => {
    const composite = '<ofd:CompositeObject ID="9" ResourceID="3" Boundary="0 0 50 50"/>';
    const { diagnostics } = await readOfd(ofdPackage([ofdPage(ofdObjects(page(heading)) + composite)]));
    expect(diagnostics.map(({ code }) => code)).toEqual(['ofd-objects-unread']);
  });

  test('leaves out what is not seen', async () => {
    const hidden = ofdObjects(page(line(60, 300, '不可见'))).replace(
      '<ofd:TextObject',
      '<ofd:TextObject Visible="false"',
    );
    const { extracted } = accepted(await readOfd(ofdPackage([ofdPage(ofdObjects(page(heading)) + hidden)])));
    expect(extracted.lines).toEqual(['一、劳务派遣人员经费绩效目标表 2024 年']);
  });

  test('masks personal numbers and finds those that no page shows', async () => {
    const more = [{ name: 'Doc_0/Annots.xml', data: '<a><b>13900000002</b></a>' }];
    const file = ofdPackage([ofdPage(ofdObjects(page(line(60, 90, '电话 13900000001'))))], { more });
    const { extracted, masked, personalNumbers } = accepted(await readOfd(file));
    expect(extracted.lines).toEqual(['电话 139****0001']);
    expect({ masked, personalNumbers }).toEqual({ masked: 1, personalNumbers: 2 });
  });

  test('is refused without pages, without text, or cut off', async () => {
    expect(refusalCode(await readOfd(ofdPackage([])))).toBe('ofd-damaged');
    expect(refusalCode(await readOfd(ofdPackage([ofdPage('')])))).toBe('ofd-no-text');
    expect(refusalCode(await readOfd(ofdFile([page(heading)]).subarray(0, 300)))).toBe('archive-damaged');
  });
});

describe('parts of OFD', () => {
  test('distances may be written in groups, and never go on for ever', () => {
    expect(readDeltas('1 g 3 2.5 4', 10)).toEqual([1, 2.5, 2.5, 2.5, 4]);
    expect(readDeltas('g 4000000000 1', 5)).toEqual([1, 1, 1, 1, 1]);
    expect(readDeltas(undefined, 5)).toEqual([]);
  });

  test('locations are from the root or from the folder of the part', () => {
    expect(resolve('Doc_0/Document.xml', 'Pages/P.xml')).toBe('Doc_0/Pages/P.xml');
    expect(resolve('Doc_0/Document.xml', '/Doc_0/P.xml')).toBe('Doc_0/P.xml');
    expect(resolve('Doc_0/Pages/P.xml', '../../../../etc')).toBe('etc');
  });
});
