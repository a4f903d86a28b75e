/** The text of a cell or paragraph with what only the layout put into it closed: line breaks and, in text from a PDF, wraps. */
import { join, slice, trim, type Run } from '../extract/run.ts';

const latin = /[A-Za-z]/u;

/** A line break or a TAB inside a cell separates words of Latin letters and nothing else. */
function closeLineBreaks(run: Run): Run {
  if (!/[\n\t]/u.test(run.text)) return run;
  const parts: Run[] = [];
  let from = 0;
  for (const match of run.text.matchAll(/\s*[\n\t]\s*/gu)) {
    parts.push(slice(run, from, match.index));
    from = match.index + match[0].length;
    const [before, after] = [run.text[match.index - 1] ?? '', run.text[from] ?? ''];
    if (latin.test(before) && latin.test(after)) parts.push({ text: ' ', at: [-1] });
  }
  return join([...parts, slice(run, from)]);
}

/** Closes the blanks between two Han characters. */
function closeWraps(run: Run): Run {
  const parts: Run[] = [];
  let from = 0;
  for (const match of run.text.matchAll(/(?<=\p{Script=Han})[ \u00a0]+(?=\p{Script=Han})/gu)) {
    parts.push(slice(run, from, match.index));
    from = match.index + match[0].length;
  }
  return from === 0 ? run : join([...parts, slice(run, from)]);
}

/** `wraps`: blanks between Han characters are line wraps too. */
export function closeText(run: Run, wraps: boolean): Run {
  const closed = trim(closeLineBreaks(run));
  return wraps ? closeWraps(closed) : closed;
}
