/**
 * The lines of a text as its cell prints them: values are kept with the line breaks of their cell closed, and a list that
 * was printed a line an entry would be read as one sentence.
 */

/** What begins an entry of a list. */
const ordinal =
  /^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[)）]|[、．]|\.(?!\d))|[①-⑳]|第?[一二三四五六七八九十]{1,2}是|[-—•·●◆■※])/u;

/** What ends a line that was meant to end; any other break is where a line was full. */
const ended = /[。；;：:！!？?]$/u;

/** Null unless the text is what is printed, but for breaks of lines. */
export function printedLines(text: string, printed: string): readonly string[] | null {
  const lines: string[] = [];
  let rest = text;
  for (const part of printed.split(/\s*[\r\n]\s*/u).map((each) => each.trim())) {
    if (part === '') continue;
    const joint = /^\s?/u.exec(rest)?.[0] ?? '';
    if (!rest.startsWith(part, joint.length)) return null;
    rest = rest.slice(joint.length + part.length);
    const last = lines.at(-1);
    if (last === undefined || ended.test(last) || ordinal.test(part)) lines.push(part);
    else lines[lines.length - 1] = `${last}${joint}${part}`;
  }
  return rest === '' && lines.length > 0 ? lines : null;
}
