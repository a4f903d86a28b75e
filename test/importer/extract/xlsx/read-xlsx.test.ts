import { describe, expect, test } from 'vitest';
import { readXlsx } from '../../../../src/importer/extract/xlsx/read-xlsx.ts';
import {
  escapeXml,
  numberCell,
  relationships,
  textCell,
  workbookEntries,
  workbookFile,
  type Sheet,
  type WorkbookParts,
} from '../../../support/office-files.ts';
import {
  accepted,
  asidesOf,
  cellsOf,
  expectSoundPieces,
  paragraphsOf,
  refusalCode,
  tablesOf,
} from '../../../support/reading.ts';
import { zipFile } from '../../../support/zip-file.ts';

/** Style 1 is ruled, the others carry the number formats given. */
function styles(...formats: readonly string[]): string {
  const list = formats.map(
    (code, index) => `<numFmt numFmtId="${String(164 + index)}" formatCode="${escapeXml(code)}"/>`,
  );
  const xfs = formats.map((_, index) => `<xf numFmtId="${String(164 + index)}" borderId="0"/>`);
  const borders = '<borders><border/><border><left style="thin"/><right style="thin"/></border></borders>';
  return `<numFmts>${list.join('')}</numFmts>${borders}<cellXfs><xf numFmtId="0" borderId="0"/><xf numFmtId="0" borderId="1"/>${xfs.join('')}</cellXfs>`;
}

const merged = (...refs: readonly string[]): string =>
  `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;

/** Rows of cells: text or number, null for nothing there. */
function data(rows: readonly (readonly (string | number | null)[])[], style = 0, from = 1): string {
  const list = rows.map((cells, index) => {
    const row = String(from + index);
    const xml = cells.map((value, column) => {
      const address = String.fromCharCode(65 + column) + row;
      if (value === null) return '';
      return typeof value === 'number' ? numberCell(address, value, style) : textCell(address, value, style);
    });
    return `<row r="${row}">${xml.join('')}</row>`;
  });
  return list.join('');
}

const sheetOf = (rows: string, after = '', before = ''): Sheet => ({
  name: '目标表',
  xml: `${before}<sheetData>${rows}</sheetData>${after}`,
});

async function read(sheets: readonly Sheet[], parts?: WorkbookParts) {
  const result = await readXlsx(workbookFile(sheets, parts));
  const reading = accepted(result);
  expectSoundPieces(reading.extracted);
  return { ...reading, diagnostics: result.diagnostics.map(({ code }) => code) };
}

const printed = async (cells: string, parts?: WorkbookParts): Promise<string[]> => {
  const { extracted } = await read([sheetOf(`<row r="1">${textCell('A1', '甲')}${cells}</row>`)], parts);
  return tablesOf(extracted)
    .flatMap((table) => table.cells.map(({ text }) => text))
    .slice(1);
};

describe('the text of a cell', () => {
  test.each([
    ['0.00', 89.1, '89.10'],
    ['#,##0.00', 12345.678, '12,345.68'],
    ['0.00%', 0.25, '25.00%'],
    ['0%', 0.255, '26%'],
    ['0.00"万元"', 12.5, '12.50万元'],
    ['"≥"0', 90, '≥90'],
    ['yyyy"年"m"月"d"日"', 45_000, '2023年3月15日'],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 1234.5, '1,234.50'],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 0, '-'],
    ['0.00;[Red]-0.00', -5, '-5.00'],
    ['00000', 12, '00012'],
    ['G/通用格式"个"', 5, '5个'],
    ['0!.0,"万元"', 125_000, '12.5万元'],
    ['"!"0!!', 5, '!5!'],
    ['0;;;@', 0, ''],
    ['not a "pattern', 5.5, '5.5'],
  ])('in %s the number %f prints %s', async (code, value, text) => {
    expect(await printed(numberCell('B1', value, 2), { styles: styles(code) })).toEqual(text === '' ? [] : [text]);
  });

  test('prints built-in formats as a Chinese Excel does', async () => {
    const formats =
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="57"/><xf numFmtId="4"/></cellXfs>';
    const cells =
      numberCell('B1', 0.5, 1) +
      numberCell('C1', 45_000, 2) +
      numberCell('D1', 45_000, 3) +
      numberCell('E1', 2023.1, 4);
    expect(await printed(cells, { styles: formats })).toEqual(['50.00%', '2023/3/15', '2023年3月', '2,023.10']);
  });

  test('takes no pattern longer than Excel does', async () => {
    const [longest, longer] = [`0"${'个'.repeat(252)}"`, `0"${'个'.repeat(253)}"`];
    const cells = numberCell('B1', 3, 2) + numberCell('C1', 3, 3);
    expect(await printed(cells, { styles: styles(longest, longer) })).toEqual([`3${'个'.repeat(252)}`, '3']);
  });

  test('counts days from 1904 where the workbook does', async () => {
    const parts = { styles: styles('yyyy-mm-dd'), properties: 'date1904="1"' };
    expect(await printed(numberCell('B1', 43_538, 2), parts)).toEqual(['2023-03-15']);
  });

  test('prints plain numbers without the noise of binary fractions', async () => {
    expect(await printed(`<c r="B1"><v>89.100000000000009</v></c><c r="C1"><v>1.0E2</v></c>`)).toEqual(['89.1', '100']);
  });

  test('comes shared, rich, inline, computed, true or false, or an error', async () => {
    const strings = [
      '<t>甲</t>',
      '<r><rPr/><t>绩效</t></r><r><t xml:space="preserve">目标 </t></r><rPh><t>jixiao</t></rPh>',
    ];
    const cells =
      '<c r="B1" t="s"><v>1</v></c><c r="C1" t="str"><f>A1</f><v>算得</v></c><c r="D1" t="b"><v>1</v></c>' +
      '<c r="E1" t="e"><v>#DIV/0!</v></c><c r="F1"><f>1+1</f><v>2</v></c><c r="G1" t="inlineStr"><is><r><t>内</t></r><r><t>联</t></r></is></c>';
    expect(await printed(cells, { strings })).toEqual(['绩效目标', '算得', 'TRUE', '#DIV/0!', '2', '内联']);
  });

  test('puts text into its format and line breaks into the cell', async () => {
    const cells = textCell('B1', '三', 2) + textCell('C1', '1.甲\n2.乙') + textCell('D1', '一_x000D_\n二');
    expect(await printed(cells, { styles: styles('@"个"') })).toEqual(['三个', '1.甲\n2.乙', '一\n二']);
  });

  test('is blank for a zero that the sheet does not show', async () => {
    const view = '<sheetViews><sheetView showZeros="0" workbookViewId="0"/></sheetViews>';
    const { extracted } = await read([sheetOf(data([['甲', 0, 5]]), '', view)]);
    expect(tablesOf(extracted).flatMap(cellsOf)).toEqual(['0,0 甲', '0,1 ', '0,2 5']);
  });

  test('that was never computed is told', async () => {
    const { diagnostics } = await read([sheetOf('<row r="1"><c r="A1"><f>B1*2</f></c><c r="B1"><v>2</v></c></row>')]);
    expect(diagnostics).toEqual(['formula-uncalculated']);
  });

  test('that begins with = and was stored as a formula is read as it was typed', async () => {
    const cells = '<c r="B1"><f>100%</f></c><c r="C1"><f>12次</f><v></v></c><c r="D1"><f>3.5万元/公里</f></c>';
    const { extracted, diagnostics } = await read([sheetOf(`<row r="1">${textCell('A1', '甲')}${cells}</row>`)]);
    expect(tablesOf(extracted).flatMap(cellsOf)).toEqual(['0,0 甲', '0,1 =100%', '0,2 =12次', '0,3 =3.5万元/公里']);
    expect(diagnostics).toEqual(['formula-read-as-typed']);
  });

  test('that was typed so tells no mobile number', async () => {
    const row = `<row r="1">${textCell('A1', '电话')}<c r="B1"><f>13900000001</f></c></row>`;
    const result = await readXlsx(workbookFile([sheetOf(row)]));
    expect(JSON.stringify([result.diagnostics, accepted(result).extracted])).not.toContain('13900000001');
    expect(accepted(result).personalNumbers).toBe(1);
  });

  test('is masked where it is a mobile number, stored as text or as a number', async () => {
    const { extracted, masked, personalNumbers } = await read([
      sheetOf(data([['电话', 13_900_000_001, '13900000002']])),
    ]);
    expect(extracted.lines).toEqual(['电话\t139****0001\t139****0002']);
    expect({ masked, personalNumbers }).toEqual({ masked: 2, personalNumbers: 2 });
  });
});

describe('a sheet', () => {
  const title = ['项目支出绩效目标表', null, null];

  test('has titles above a table as paragraphs and merges as spans', async () => {
    const rows = data([title, ['产出指标', '数量指标', '12个'], [null, '质量指标', '≥90%']]);
    const { extracted } = await read([sheetOf(rows, merged('A1:C1', 'A2:A3'))]);
    expect(paragraphsOf(extracted)).toEqual(['项目支出绩效目标表']);
    expect(tablesOf(extracted).flatMap(cellsOf)).toEqual([
      '0,0 2×1 产出指标',
      '0,1 数量指标',
      '0,2 12个',
      '1,1 质量指标',
      '1,2 ≥90%',
    ]);
    expect(extracted.lines).toEqual(['项目支出绩效目标表', '产出指标\t数量指标\t12个', '\t质量指标\t≥90%']);
  });

  test('says where each cell stands', async () => {
    const { extracted } = await read([sheetOf(data([title, ['产出', '数量', 1]]), merged('A1:C1', 'A2:A3'))]);
    expect(extracted.blocks[0]).toMatchObject({ place: { in: 'sheet', sheet: '目标表', cell: 'A1:C1' } });
    const places = tablesOf(extracted)[0]?.cells.map(({ place }) => (place?.in === 'sheet' ? place.cell : null));
    expect(places?.slice(0, 3)).toEqual(['A2:A3', 'B2', 'C2']);
  });

  test('is cut at blank rows, not at rows that are only hidden or ruled', async () => {
    const rows = data([['a', 'b']]) + '<row r="2" hidden="1"/>' + data([['c', 'd']], 0, 3) + data([['e', 'f']], 0, 5);
    expect(tablesOf((await read([sheetOf(rows)])).extracted).map(({ rows: count }) => count)).toEqual([2, 1]);
    const ruled =
      data([['a', 'b']], 1) + '<row r="2"><c r="A2" s="1"/><c r="B2" s="1"/></row>' + data([['c', 'd']], 1, 3);
    const { extracted } = await read([sheetOf(ruled)], { styles: styles() });
    expect(tablesOf(extracted).flatMap(cellsOf)).toEqual(['0,0 a', '0,1 b', '1,0 ', '1,1 ', '2,0 c', '2,1 d']);
  });

  test('with several forms under each other gives a table for each', async () => {
    const form = (name: string, from: number): string =>
      data(
        [
          [name, null, null],
          ['项目编码', 'X', '1'],
          ['绩效目标', 'Y', '2'],
        ],
        0,
        from,
      );
    const { extracted } = await read([
      sheetOf(form('1.甲绩效目标表', 1) + form('2.乙绩效目标表', 4), merged('A1:C1', 'A4:C4')),
    ]);
    expect(extracted.blocks.map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph', 'table']);
  });

  test('keeps a single text inside ruled lines in the table, and notes below it out', async () => {
    const ruled =
      data(
        [
          ['项目编码', 'X'],
          ['绩效目标', '完成'],
        ],
        1,
      ) +
      '<row r="3">' +
      textCell('A3', '只此一格', 1) +
      '<c r="B3" s="1"/></row>';
    const { extracted } = await read([sheetOf(ruled + data([['注：金额单位为万元']], 0, 4))], { styles: styles() });
    expect(tablesOf(extracted).flatMap(cellsOf).slice(4)).toEqual(['2,0 只此一格', '2,1 ']);
    expect(paragraphsOf(extracted)).toEqual(['注：金额单位为万元']);
  });

  test('keeps blank cells of a table and leaves out what lies around it', async () => {
    const cells = `<row r="3">${textCell('C3', 'a')}${textCell('E3', 'b')}</row><row r="4"><c r="A4"/>${textCell('D4', 'c')}${textCell('E4', 'd')}</row>`;
    const { extracted } = await read([sheetOf(cells)]);
    expect(tablesOf(extracted).flatMap(cellsOf)).toEqual(['0,0 a', '0,1 ', '0,2 b', '1,0 ', '1,1 c', '1,2 d']);
  });

  test('counts cells and rows that carry no address', async () => {
    const cells =
      '<row><c t="inlineStr"><is><t>a</t></is></c><c t="inlineStr"><is><t>b</t></is></c></row><row><c><v>1</v></c><c><v>2</v></c></row>';
    expect(tablesOf((await read([sheetOf(cells)])).extracted).flatMap(cellsOf)).toEqual([
      '0,0 a',
      '0,1 b',
      '1,0 1',
      '1,1 2',
    ]);
  });

  test('sets hidden rows, columns and sheets aside and closes up', async () => {
    const hiddenRow = `<row r="2" hidden="1">${textCell('A2', '藏行')}</row>`;
    const columns = '<cols><col min="2" max="2" hidden="1"/></cols>';
    const visible = sheetOf(data([['a', '藏列', 'b']]) + hiddenRow + data([['c', null, 'd']], 0, 3), '', columns);
    const { extracted, diagnostics } = await read([
      visible,
      { name: '底稿', state: 'veryHidden', xml: `<sheetData>${data([['藏表', 1]])}</sheetData>` },
    ]);
    expect(tablesOf(extracted).flatMap(cellsOf)).toEqual(['0,0 a', '0,1 b', '1,0 c', '1,1 d']);
    expect(asidesOf(extracted)).toEqual([
      ['hidden-text', '藏列'],
      ['hidden-text', '藏行'],
      ['hidden-text', '藏表 1'],
    ]);
    expect(diagnostics).toEqual(['hidden-text-set-aside']);
  });

  test('among several is announced by its name, and its header and footer come last', async () => {
    const second = {
      name: '表二',
      xml: `<sheetData>${data([['c', 'd']])}</sheetData><headerFooter><oddHeader>&amp;C&amp;"宋体,加粗"&amp;14部门预算</oddHeader><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>`,
    };
    const { extracted } = await read([sheetOf(data([['a', 'b']])), second]);
    expect(extracted.lines).toEqual(['目标表', 'a\tb', '表二', 'c\td', '部门预算', '第 页，共 页']);
    expect(asidesOf(extracted).map(([kind]) => kind)).toEqual([
      'running-head',
      'running-head',
      'running-head',
      'page-number',
    ]);
  });

  test('has text boxes as paragraphs, and counts pictures and comments', async () => {
    const schemas = 'http://schemas.openxmlformats.org';
    const drawing =
      `<xdr:wsDr xmlns:xdr="${schemas}/drawingml/2006/spreadsheetDrawing" xmlns:a="${schemas}/drawingml/2006/main">` +
      '<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>4</xdr:row></xdr:from>' +
      '<xdr:sp><xdr:txBody><a:p><a:r><a:t>填报</a:t></a:r><a:r><a:t>说明</a:t></a:r></a:p><a:p><a:r><a:t>二</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor>' +
      '<xdr:oneCellAnchor><xdr:pic/></xdr:oneCellAnchor></xdr:wsDr>';
    const comments = `<comments xmlns="${schemas}/spreadsheetml/2006/main"><commentList><comment ref="A1"><text><t>致电13900000004</t></text></comment></commentList></comments>`;
    const bytes = zipFile([
      ...workbookEntries([sheetOf(data([['a', 'b']]))]),
      {
        name: 'xl/worksheets/_rels/sheet1.xml.rels',
        data: relationships([
          ['drawing', '../drawings/drawing1.xml'],
          ['comments', '../comments1.xml'],
        ]),
      },
      { name: 'xl/drawings/drawing1.xml', data: drawing },
      { name: 'xl/comments1.xml', data: comments },
    ]);
    const result = await readXlsx(bytes);
    const { extracted, personalNumbers } = accepted(result);
    expect(extracted.lines).toEqual(['a\tb', '填报说明', '二']);
    expect(extracted.blocks[1]).toMatchObject({ type: 'paragraph', text: '填报说明\n二', place: { cell: 'B5' } });
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['comments-left-out', 'pictures-unread']);
    expect(personalNumbers).toBe(1);
  });
});

describe('a workbook is refused', () => {
  test('when it is ten thousand columns wide, but not for lines or merges that run to the edge', async () => {
    const wide = Array.from({ length: 10_000 }, (_, index) => `<c><v>${String(index)}</v></c>`).join('');
    expect(refusalCode(await readXlsx(workbookFile([sheetOf(`<row r="1">${wide}</row>`)])))).toBe('table-too-large');
    const { extracted } = await read([
      sheetOf(
        data([
          ['标题', null],
          ['a', 'b'],
        ]),
        merged('A1:XFD1', 'A4:XFD1048576'),
      ),
    ]);
    expect(paragraphsOf(extracted)).toEqual(['标题']);
    expect(tablesOf(extracted).flatMap(cellsOf)).toEqual(['0,0 a', '0,1 b']);
  });

  test('when it holds more cells than any form', async () => {
    const row = (from: number): string =>
      `<row>${Array.from({ length: 200 }, (_, index) => `<c><v>${String(from * 7919 + index)}</v></c>`).join('')}</row>`;
    const rows = Array.from({ length: 1001 }, (_, index) => row(index)).join('');
    expect(refusalCode(await readXlsx(workbookFile([sheetOf(rows)])))).toBe('table-too-large');
  });

  test('when it has no sheet', async () => {
    expect(refusalCode(await readXlsx(workbookFile([])))).toBe('office-part-missing');
  });
});
