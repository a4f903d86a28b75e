/**
 * Spreadsheet programs calculate cells that begin with = + - @. Documents print such text in good faith (`=100%`,
 * `=1 个`), so a cell stays exactly as printed unless calculating it could do more than show a number: call a function,
 * start a program (DDE), or fetch another sheet or file. Only then it gets a leading apostrophe, in CSV only.
 * See src/decisions: CSV cells stay exact.
 */
const startsLikeFormula = /^[\s\uFEFF]*[=+\-@＝＋－＠]/u;
const couldAct = /[A-Za-z_][\w.]*\s*\(|[|!]|\[/u;

export const guardFormula = (text: string): string =>
  startsLikeFormula.test(text) && couldAct.test(text) ? `'${text}` : text;
