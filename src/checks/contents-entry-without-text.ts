import type { PerformanceDocument } from '../document/performance-document.ts';
import type { Section } from '../document/section.ts';
import { documentCheck } from './check.ts';
import { comparable } from './comparable.ts';

/** Shorter entries (目录, 附件) are found anywhere. */
const fewestCharacters = 4;
const numbering = /^\s*(?:第[一二三四五六七八九十\d]+部分|[（(]?[一二三四五六七八九十\d]+[)）]?\s*[、.．\s])\s*/u;

/** An entry without its number, its page number and what only the contents page adds. */
const entryWords = (printed: string): string =>
  comparable(printed.replace(numbering, '').replace(/[\s.…·⋯_—-]*\d{1,4}\s*$/u, '')).replace(/绩效目标表$/u, '');

const headings = (sections: readonly Section[]): (string | null)[] => sections.map(({ heading }) => heading);

/** Everything that an entry may announce, one comparable line each. */
function announced({ identity, frontMatter, parts, projects }: PerformanceDocument): string {
  const printed = [
    identity.title.value,
    ...frontMatter.map(({ markdown }) => markdown),
    ...parts.flatMap(({ heading, sections }) => [heading, ...headings(sections)]),
    ...projects.flatMap(({ name, names, narrative }) => [
      name,
      ...[names.heading, names.table].map((each) => (each.state === 'read' ? each.value : null)),
      ...headings(narrative),
    ]),
    '绩效目标表',
  ];
  return printed.map(comparable).join('\n');
}

export const check = documentCheck(
  {
    code: 'contents-entry-without-text',
    title: '目录里有、正文里没有',
    severity: 'info',
    owner: 'publisher',
    rule: '目录的一条在正文的标题和项目名称里都找不到时提示；序号、页码和标点之别不提示。',
    why: '可能漏印了一节，或目录没有随正文更新。',
    hint: '请核对正文是否漏了这一节；目录没有更新的，请更新目录。',
    source: null,
    example: { fires: '目录“四、绩效评价安排”，正文只有前三节', silent: '目录“三、工作保障措施……3”，正文有此标题' },
  },
  function* (document, { report }) {
    const entries = (report(document.id)?.residue ?? []).filter(({ kind }) => kind === 'contents-page');
    if (entries.length === 0) return;
    const body = announced(document);
    // A long entry may run on in the next line; then the two are found only together, and neither is missing.
    const words = entries.map(({ printed }) => entryWords(printed));
    for (const [at, { printed, provenance }] of entries.entries()) {
      const entry = words[at] ?? '';
      if (entry.length < fewestCharacters || body.includes(entry) || body.includes(comparable(printed))) continue;
      if (body.includes(entry + (words[at + 1] ?? '')) || body.includes((words[at - 1] ?? '') + entry)) continue;
      yield { message: `目录里的“${printed}”在正文的标题里没有找到。`, printed, provenance };
    }
  },
);
