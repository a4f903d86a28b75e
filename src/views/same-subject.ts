/** 同一事项: projects of other departments or years that are about the same thing, with the words that they share. */
import type { Catalogue, ProjectEntry } from '../catalogue/catalogue.ts';

export interface SubjectMatch {
  readonly entry: ProjectEntry;
  readonly sharedWords: string;
}

/** What names carry besides their subject. Applied in this order. */
const besides: readonly RegExp[] = [
  // Bracketed remarks and document numbers: 怀财字[2024]7号, 冀财资环【2023】26号.
  /\p{Script=Han}{0,6}[[(〔【（〈](?:19|20)\d{2}[\])〕】）〉]\s*第?\d+号[.．、]?/gu,
  /[（(〔【[][^（()）〔〕【】[\]]*[)）〕】\]]/gu,
  // Years and spans of years.
  /(?:19|20)\d{2}\s*[-—–~至]\s*(?:19|20)\d{2}\s*年?度?/gu,
  /(?:19|20)\d{2}\s*年?度?/gu,
  /绩效目标表/gu,
  /[\s、，,。.．·“”"'：:；;—–-]/gu,
];

/** Words at the end that say what kind of money it is, not what it is for. */
const tail = /(?:项目|工作|专项|业务|工程|经费|费用|资金|支出|费)$/u;

/** The subject of a project's name: 第三次全国国土调查工作经费 → 第三次全国国土调查. Empty when nothing is left. */
export function subjectOf(name: string): string {
  let subject = besides.reduce((text, pattern) => text.replace(pattern, ''), name.normalize('NFKC'));
  while (tail.test(subject)) subject = subject.replace(tail, '');
  return subject;
}

/** A subject this short says too little to be the same as another. */
const shortest = 4;
/** A contained subject must make up most of the other. */
const share = 0.6;

/** The words that two subjects share when they are about the same thing, else null. */
export function sharedSubject(a: string, b: string): string | null {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < shortest) return null;
  if (short === long) return short;
  return long.includes(short) && short.length / long.length >= share ? short : null;
}

/** Projects of other documents, in the catalogue's order. */
export function sameSubjectProjects(catalogue: Catalogue, { document, project }: ProjectEntry): SubjectMatch[] {
  const subject = subjectOf(project.name);
  return catalogue.projects.flatMap((entry) => {
    if (entry.document === document) return [];
    const sharedWords = sharedSubject(subject, subjectOf(entry.project.name));
    return sharedWords === null ? [] : [{ entry, sharedWords }];
  });
}
