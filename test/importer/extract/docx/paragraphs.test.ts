import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../../src/importer/extract/docx/read-docx.ts';
import {
  cell,
  field,
  paragraph,
  row,
  run,
  table,
  textCell,
  wordEntries,
  wordFile,
  workbookFile,
  type WordParts,
} from '../../../support/office-files.ts';
import { accepted, asidesOf, expectSoundPieces, paragraphsOf, tablesOf } from '../../../support/reading.ts';
import { zipFile } from '../../../support/zip-file.ts';

async function read(body: string, parts?: WordParts) {
  const result = await readDocx(wordFile(body, parts));
  const reading = accepted(result);
  expectSoundPieces(reading.extracted);
  return { ...reading, diagnostics: result.diagnostics.map(({ code }) => code) };
}

const texts = async (body: string, parts?: WordParts): Promise<string[]> =>
  paragraphsOf((await read(body, parts)).extracted);

describe('the text of a Word paragraph', () => {
  test('prints symbols, hyphens and breaks as characters', async () => {
    const body = paragraph(
      '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>' +
        run('95%') +
        '<w:r><w:noBreakHyphen/><w:t>a</w:t><w:softHyphen/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:br/><w:t>d</w:t></w:r>' +
        '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>',
    );
    expect(await texts(body)).toEqual(['≥95%-ab\tc\nd☑']);
  });

  test('prints private-use characters by the font of their run', async () => {
    const body = paragraph(
      run('\uf0a3', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>') +
        run('5天') +
        run('\uf0fc', '<w:rFonts w:ascii="Wingdings"/>'),
    );
    expect(await texts(body)).toEqual(['≤5天✔']);
  });

  test('sets hidden text aside, direct or by style', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="H"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const body = paragraph(
      run('显') +
        run('隐一', '<w:vanish/>') +
        run('隐二', '<w:rStyle w:val="H"/>') +
        run('也显', '<w:vanish w:val="0"/>'),
    );
    const { extracted, diagnostics } = await read(body, { styles });
    expect(paragraphsOf(extracted)).toEqual(['显也显']);
    expect(asidesOf(extracted)).toEqual([['hidden-text', '隐一隐二']]);
    expect(extracted.lines).toEqual(['显也显', '隐一隐二']);
    expect(diagnostics).toEqual(['hidden-text-set-aside']);
  });

  test('keeps moved text where it went and drops it where it was', async () => {
    const body = paragraph(`<w:moveFrom>${run('旧')}</w:moveFrom>${run('中')}<w:moveTo>${run('新')}</w:moveTo>`);
    const { extracted, diagnostics } = await read(body);
    expect(paragraphsOf(extracted)).toEqual(['中新']);
    expect(diagnostics).toEqual(['revisions-resolved']);
  });

  test('runs on into the next paragraph when its mark is deleted', async () => {
    const gone = '<w:rPr><w:del w:id="1" w:author="x"/></w:rPr>';
    expect(await texts(paragraph('上', gone) + paragraph('下') + paragraph('尾', gone))).toEqual(['上下', '尾']);
  });

  test('trims a text that does not ask to keep its spaces', async () => {
    expect(await texts('<w:p><w:r><w:t> 甲 </w:t></w:r><w:r><w:t xml:space="preserve"> 乙</w:t></w:r></w:p>')).toEqual([
      '甲 乙',
    ]);
  });

  test('prints a formula in one line', async () => {
    expect(
      await texts(paragraph(`${run('比率')}<m:oMath><m:r><m:t>≥</m:t></m:r><m:r><m:t>90</m:t></m:r></m:oMath>`)),
    ).toEqual(['比率≥90']);
  });

  test('masks mobile numbers and counts them, split over runs too', async () => {
    const { extracted, masked, personalNumbers } = await read(
      paragraph(run('李某 1390') + run('0000001') + run(' 2379895')),
    );
    expect(extracted.lines).toEqual(['李某 139****0001 2379895']);
    expect({ masked, personalNumbers }).toEqual({ masked: 1, personalNumbers: 1 });
  });

  test('finds personal numbers in what is not read', async () => {
    const body = paragraph(`${run('甲')}<w:del><w:r><w:delText>13900000002</w:delText></w:r></w:del>`);
    const comments = `<w:comment w:id="0" w:author="x">${paragraph('致电13900000003')}</w:comment>`;
    const { masked, personalNumbers, extracted, diagnostics } = await read(body, { comments });
    expect({ masked, personalNumbers }).toEqual({ masked: 0, personalNumbers: 2 });
    expect(extracted.lines).toEqual(['甲']);
    expect(diagnostics).toEqual(['revisions-resolved', 'comments-left-out']);
  });
});

test('personal numbers in embedded workbooks and objects are found', async () => {
  const rows = `<sheetData><row>${textCell('A1', '13900000007')}<c><v>13900000009</v></c></row></sheetData>`;
  const bytes = zipFile([
    ...wordEntries(paragraph('甲')),
    { name: 'word/embeddings/sheet.xlsx', data: workbookFile([{ name: '表', xml: rows }]) },
    { name: 'word/embeddings/object.bin', data: Buffer.from(' 13900000008 ', 'utf16le') },
  ]);
  expect(accepted(await readDocx(bytes))).toMatchObject({ masked: 0, personalNumbers: 3 });
});

describe('fields', () => {
  test('print their results and not their codes', async () => {
    const body =
      paragraph(run('共') + field(' NUMPAGES ', '12') + run('页')) +
      `<w:p><w:fldSimple w:instr=" DATE "><w:r><w:t>2024年</w:t></w:r></w:fldSimple></w:p>`;
    expect(await texts(body)).toEqual(['共12页', '2024年']);
  });

  test('leave entries of contents lists as residue on the line of their paragraph', async () => {
    const { extracted } = await read(paragraph(run('一、总体绩效目标') + field(' TC "总体绩效目标" \\f A \\l 1 ')));
    expect(extracted.lines).toEqual(['一、总体绩效目标 TC "总体绩效目标" \\f A \\l 1']);
    expect(asidesOf(extracted)).toEqual([['word-field', 'TC "总体绩效目标" \\f A \\l 1']]);
  });

  test('typed in a font without letters print its marks', async () => {
    const typed = (font: string, text: string): string => run(text, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`);
    const body = paragraph(typed('Wingdings 2', 'R是£否') + typed('Arial', 'R') + typed('Symbol', '\uf0b3'));
    expect(await texts(body)).toEqual(['☑是□否R≥']);
  });

  test('print ringed figures, symbols and check boxes that have no result', async () => {
    const box =
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData></w:fldChar></w:r>' +
      '<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const body = paragraph(
      field('eq \\o\\ac(○,3)') + run('目标') + field('SYMBOL 179 \\f "Symbol" \\s 12') + run('90') + box,
    );
    expect(await texts(body)).toEqual(['③目标≥90☑']);
  });

  test('print the entry that is chosen from the list of a form, unless they have a result', async () => {
    const list = (rest: string): string =>
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="新增"/>' +
      '<w:listEntry w:val="延续"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r>' +
      `${rest}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const result = `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('延续')}`;
    const empty = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const body = paragraph(list('') + run('项目')) + paragraph(list(result)) + paragraph(list(empty));
    expect(await texts(body)).toEqual(['延续项目', '延续', '延续']);
  });

  test('inside a code belong to the code', async () => {
    const nested =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>' +
      field(' MERGEFIELD x ', '甲') +
      '<w:r><w:instrText> = 甲 "是" "否" </w:instrText></w:r>' +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('是')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(await texts(paragraph(nested))).toEqual(['是']);
  });

  test('that never end lose no text', async () => {
    const open = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    expect(await texts(paragraph(`${open}${run('甲')}`) + paragraph('乙'))).toEqual(['甲', '乙']);
    const contents = `${open}<w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
    expect(await texts(paragraph(contents + run('一、目标')) + paragraph('正文'))).toEqual(['一、目标', '正文']);
  });

  test('of a table of contents hold the contents page', async () => {
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const entry = run('一、总体目标') + '<w:r><w:tab/></w:r>' + field(' PAGEREF _Toc1 \\h ', '3');
    const { extracted } = await read(
      paragraph('目  录') +
        paragraph(begin + entry) +
        paragraph(run('二、分项目标')) +
        paragraph(end + run('一、总体目标')),
    );
    expect(asidesOf(extracted)).toEqual([
      ['contents-page', '一、总体目标\t3'],
      ['contents-page', '二、分项目标'],
    ]);
    expect(paragraphsOf(extracted)).toEqual(['目  录', '一、总体目标']);
  });
});

describe('what stands beside the text', () => {
  test('a text box is read once, after its paragraph', async () => {
    const inside = `<w:txbxContent>${paragraph('框内')}${table(row(cell('表')))}</w:txbxContent>`;
    const both =
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${inside}</wps:txbx></wps:wsp></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:shape><v:textbox>${inside}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const { extracted } = await read(paragraph(run('框外') + both) + paragraph('后'));
    expect(paragraphsOf(extracted)).toEqual(['框外', '框内', '后']);
    expect(tablesOf(extracted)).toHaveLength(1);
  });

  test('a contents list in a content control is the contents page', async () => {
    const control = (content: string): string =>
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const { extracted } = await read(control(paragraph('目录') + paragraph('一、目标 1')) + paragraph('一、目标'));
    expect(asidesOf(extracted).map(([kind]) => kind)).toEqual(['contents-page', 'contents-page']);
    expect(paragraphsOf(extracted)).toEqual(['一、目标']);
  });

  test('notes, headers and footers come last, as residue', async () => {
    const footnotes = `<w:footnote w:type="separator" w:id="-1">${paragraph('--')}</w:footnote><w:footnote w:id="1">${paragraph('数据来自年报')}</w:footnote>`;
    const { extracted } = await read(paragraph('正文'), {
      footnotes,
      header: paragraph('部门预算'),
      footer: paragraph(run('- ') + field('PAGE', '1') + run(' -')),
    });
    expect(paragraphsOf(extracted)).toEqual(['正文']);
    expect(asidesOf(extracted)).toEqual([
      ['note', '数据来自年报'],
      ['running-head', '部门预算'],
      ['page-number', '- 1 -'],
    ]);
  });

  test('pictures and embedded files are told', async () => {
    const picture = '<w:r><w:drawing><a:graphic><pic:pic/></a:graphic></w:drawing></w:r>';
    const { diagnostics } = await read(paragraph(run('图') + picture) + '<w:altChunk/>');
    expect(diagnostics).toEqual(['pictures-unread', 'embedded-object-unread']);
  });

  test('heading levels come from the paragraph, its style or the style it is based on', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="章"/><w:basedOn w:val="B"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="节"/><w:basedOn w:val="A"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>';
    const { extracted } = await read(
      paragraph('一', '<w:pStyle w:val="1"/>') +
        paragraph('二', '<w:pStyle w:val="A"/>') +
        paragraph('三', '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>') +
        paragraph('四', '<w:outlineLvl w:val="2"/>'),
      { styles },
    );
    expect(extracted.blocks.map((block) => (block.type === 'paragraph' ? block.outlineLevel : null))).toEqual([
      1,
      2,
      undefined,
      3,
    ]);
  });

  test('empty paragraphs keep their line and their number', async () => {
    const { extracted } = await read(paragraph('一') + paragraph('') + paragraph('二'));
    expect(extracted.lines).toEqual(['一', '', '二']);
    expect(extracted.blocks[1]).toMatchObject({ text: '二', place: { in: 'paragraph', paragraph: 3 } });
  });
});
