/** The cell styles of a workbook, by the index that cells name them with. */
export const styles = { plain: 0, header: 1, money: 2, date: 3, text: 4 } as const;

const moneyFormat = 164;
const dateFormat = 165;
/** The program's own format for text: an edited cell stays text. */
const textFormat = 49;

const cellFormat = (number: number, more = ''): string =>
  `<xf numFmtId="${String(number)}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"${more}/>`;

export const stylesXml =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  `<numFmts count="2"><numFmt numFmtId="${String(moneyFormat)}" formatCode="#,##0.00####"/>` +
  `<numFmt numFmtId="${String(dateFormat)}" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="5">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  `<xf numFmtId="${String(textFormat)}" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>` +
  `${cellFormat(moneyFormat)}${cellFormat(dateFormat)}${cellFormat(textFormat)}` +
  '</cellXfs></styleSheet>';
