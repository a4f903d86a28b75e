import type { Section } from '../document/section.ts';
import { documentCheck } from './check.ts';
import { sectionRuns } from './passages.ts';

/** A longer "heading" is a numbered sentence that says what it has to say itself. */
const longestHeading = 20;

const isEmpty = ({ blocks, number, title }: Section, next: Section | undefined, level: number): boolean =>
  blocks.length === 0 &&
  number !== null &&
  title !== null &&
  title.length <= longestHeading &&
  (next?.level ?? 0) <= level;

export const check = documentCheck(
  {
    code: 'heading-without-text',
    title: '标题下没有内容',
    severity: 'info',
    owner: 'publisher',
    rule: '有序号的同层标题下都有正文、而这个标题下没有时提示；20 字以上的视为一句话，不提示。',
    why: '可能漏了正文。',
    hint: '请补上正文，或核对是否漏页。',
    source: null,
    example: { fires: '（五）推进生态修复。（其余各条都有正文）', silent: '各条都只有一句话' },
  },
  function* (document) {
    for (const { sections, projectId } of sectionRuns(document)) {
      const numbered = Map.groupBy(
        sections.filter(({ number }) => number !== null),
        ({ level }) => level,
      );
      const bare = new Map(
        [...numbered].map(([level, all]) => [level, all.filter(({ blocks }) => blocks.length === 0).length]),
      );
      for (const [at, section] of sections.entries()) {
        if (!isEmpty(section, sections[at + 1], section.level)) continue;
        // Two others at least, and all of them with text.
        if ((numbered.get(section.level)?.length ?? 0) < 3 || bare.get(section.level) !== 1) continue;
        yield {
          message: `“${section.heading ?? ''}”下面没有正文，同层的其他标题都有。`,
          printed: section.heading,
          provenance: section.provenance,
          projectId,
        };
      }
    }
  },
);
