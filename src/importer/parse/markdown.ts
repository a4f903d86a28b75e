/** Printed paragraphs → CommonMark that renders as exactly these characters. */

/** Characters that could begin inline markup anywhere. */
const inline = /[\\`*_[\]<>|~&$]/gu;

/** What would make a block of something else at the start of a paragraph: lists, headings, rules. */
const blockStart = /^(?:(?<number>\d{1,9})(?<mark>[.)])(?=\s|$)|(?<sign>[-+#=])(?=[-+#=\s]|$))/u;

export function toMarkdown(printed: string): string {
  const escaped = printed.replace(inline, '\\$&');
  return escaped.replace(blockStart, (match: string, number?: string, mark?: string) =>
    number === undefined ? `\\${match}` : `${number}\\${mark ?? ''}`,
  );
}
