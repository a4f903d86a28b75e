/** Every printing of a project's name: in its heading, in its table, on the contents page. */
import type { PrintedText } from '../../document/printed.ts';
import { squeeze } from '../../document/squeeze.ts';
import { numberings, projectHeadingEnd } from '../forms/outline.ts';
import { emptyRun, join, slice, trim } from '../extract/run.ts';
import type { Context } from './context.ts';
import { blankLines, placeOf, type RawField } from './raw-fields.ts';
import type { TextItem } from './items.ts';
import type { ProjectBlock } from './project-block.ts';
import { nameLabel } from './project-headings.ts';
import { fieldRun } from './project-fields.ts';
import { overlap } from './project-name.ts';
import { absentText, blankValue, readText } from './values.ts';

/** A heading's name: without its number and without what says that a table follows. */
function headingName(text: string): { start: number; end: number } {
  const number = numberings.map((pattern) => pattern.exec(text)?.[0].length ?? 0).find((length) => length > 0) ?? 0;
  const label = new RegExp(`^\\s*${nameLabel.source}`, 'u').exec(text.slice(number))?.[0].length ?? 0;
  const end = projectHeadingEnd.exec(text)?.index ?? text.length;
  return { start: Math.min(number + label, end), end };
}

export function readHeading(context: Context, block: ProjectBlock): PrintedText {
  for (const item of block.tableHeading) context.ledger.residue('form-label', item.run);
  if (block.heading.length === 0) return absentText;
  const whole = join(block.heading.map(({ run }) => run));
  context.ledger.section(whole);
  const { start, end } = headingName(whole.text);
  return readText(whole.text, trim(slice(whole, start, end)).text, context.provenance(whole));
}

/** The entry of the contents page that announces this project. */
export function findEntry(context: Context, contents: readonly TextItem[], names: readonly string[]): PrintedText {
  const scored = contents.flatMap((item) => {
    const { start, end } = headingName(item.run.text);
    const name = trim(slice(item.run, start, end));
    const score = Math.max(
      ...names.map((each) =>
        Math.min(overlap(squeeze(each), squeeze(name.text)), overlap(squeeze(name.text), squeeze(each))),
      ),
    );
    return score >= 0.85 ? [{ item, name, score }] : [];
  });
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best === undefined
    ? absentText
    : readText(best.item.run.text, best.name.text, context.provenance(best.item.run));
}

/** A name for comparing and showing: 土壤污染调查项目 of a heading that has its own 绩效目标表 below is 土壤污染调查. */
export function comparable(heading: PrintedText, block: ProjectBlock): PrintedText {
  if (heading.state !== 'read' || block.tableHeading.length === 0) return heading;
  return { ...heading, value: heading.value.replace(/项目$/u, '').trim() || heading.value };
}

export function readName(
  context: Context,
  raw: RawField | undefined,
  heading: PrintedText,
  witnesses: readonly string[],
): { text: PrintedText; damaged: boolean } {
  if (raw === undefined) return { text: absentText, damaged: false };
  const runs = raw.fragments.map(({ run }) => run);
  if (runs.length === 0)
    return {
      text: blankValue(context.provenance(emptyRun, blankLines(raw), placeOf(raw))),
      damaged: raw.damaged,
    };
  const printed = runs.map(({ text }) => text).join('\t');
  // The fragments of a damaged name are kept as printed: the heading may complete them.
  const closed = runs.length > 1 && context.wraps ? join(runs) : fieldRun(context, raw, witnesses).run;
  // Where the heading prints the same name, its blanks tell which ones belong to the name and which are line wraps.
  const isSame = heading.state === 'read' && squeeze(heading.value) === squeeze(closed.text);
  const value = isSame ? heading.value : closed.text;
  context.ledger.field(join(runs));
  return {
    text: readText(printed, value, context.provenance(join(runs), raw.lines, placeOf(raw))),
    damaged: raw.damaged || runs.length > 1,
  };
}
