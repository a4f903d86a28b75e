/** 项目负责人及电话: names with their role and number. */
import type { Person } from '../../document/project.ts';
import { join, slice, trim, type Run } from '../extract/run.ts';
import type { Context } from './context.ts';
import type { RawField } from './raw-fields.ts';
import { setAside } from './stray.ts';

const personPattern = /(?<name>[\p{Script=Han}·]{2,6})[\s:：，,、]*(?<phone>[（(]?\d[\d*\-—\s()（）转]{5,}\d)?/gu;

/** 王 小明 and, cut at the end of a line, 王小 明 are one name: no name is a single character. */
function closeNames(run: Run): Run {
  const parts: Run[] = [];
  let from = 0;
  const blanks =
    /(?<=(?<!\p{Script=Han})\p{Script=Han})\s+(?=\p{Script=Han}{1,2}(?!\p{Script=Han}))|(?<=(?<!\p{Script=Han})\p{Script=Han}{2,3})\s+(?=\p{Script=Han}(?!\p{Script=Han}))/gu;
  for (const { index, 0: blank } of run.text.matchAll(blanks)) {
    parts.push(slice(run, from, index));
    from = index + blank.length;
  }
  return join([...parts, slice(run, from)]);
}

/** 项目负责人及电话 → names with their role and number. */
export function readPeople(context: Context, raw: RawField | undefined, role: string): Person[] {
  if (raw === undefined || raw.fragments.length === 0) return [];
  const run = closeNames(
    join(
      raw.fragments.map((fragment) => fragment.run),
      ' ',
    ),
  );
  const place = raw.fragments[0]?.cell.place;
  const people = [...run.text.matchAll(personPattern)].map((match): Person => {
    const part = trim(slice(run, match.index, match.index + match[0].length));
    context.ledger.field(part);
    return {
      name: match.groups?.['name'] ?? '',
      role,
      phone: match.groups?.['phone']?.trim() ?? null,
      printed: part.text,
      provenance: context.provenance(part, raw.lines, place),
    };
  });
  const left = context.ledger.unclaimed(run);
  if (/[^\s\p{P}]/u.test(left.text)) setAside(context, left, false);
  else context.ledger.residue('decoration', left);
  return people;
}
