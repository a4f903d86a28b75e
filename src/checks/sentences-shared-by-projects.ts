import type { Project } from '../document/project.ts';
import { documentCheck, type Hit } from './check.ts';
import { comparable } from './comparable.ts';
import { passages } from './passages.ts';
import { goalsRule } from './sources.ts';

/** Shorter sentences (按照预算进度及时准确支付) are stock phrases. */
const fewestCharacters = 20;
/** How a rate is worked out is rightly said the same way everywhere. */
const formula = /占.*(?:比例|比重|比率|百分比)/u;

interface Shared {
  readonly hit: Hit;
  readonly earlier: Project;
  count: number;
}

export const check = documentCheck(
  {
    code: 'sentences-shared-by-projects',
    title: '两个项目有同样的长句',
    severity: 'info',
    owner: 'publisher',
    rule: '同一文本里，一个项目的目标、指标或说明中有 20 字以上的句子与前面的项目逐字相同时，每个项目提示一次；说明比例算法的句子不提示。',
    why: '可能从另一个项目抄来而没有改，例如变更调查的表里写着“此次全国国土调查”。',
    hint: '请核对句子说的是不是本项目；内容本来相同的，不必改。',
    source: goalsRule,
    example: {
      fires: '两个项目都写“此次全国国土调查是否按照规定的程序和时间要求开展”',
      silent: '两个项目都写“受益对象满意度占全部调查对象的比例”',
    },
  },
  function* (document) {
    const projects = new Map(document.projects.map((project) => [project.id, project]));
    const first = new Map<string, string>();
    const shared = new Map<string, Shared>();
    for (const { text, provenance, projectId, rowNo } of passages(document)) {
      if (projectId === null || text.length < fewestCharacters) continue;
      for (const sentence of text.split(/[。；;！？\n]/u)) {
        const words = comparable(sentence);
        if (words.length < fewestCharacters || formula.test(words)) continue;
        const origin = first.get(words);
        if (origin === undefined) first.set(words, projectId);
        const earlier = origin === undefined || origin === projectId ? undefined : projects.get(origin);
        if (!earlier) continue;
        const known = shared.get(projectId);
        if (known) known.count += 1;
        else
          shared.set(projectId, {
            hit: { message: '', printed: sentence.trim(), projectId, rowNo, provenance },
            earlier,
            count: 1,
          });
      }
    }
    for (const { hit, earlier, count } of shared.values())
      yield {
        ...hit,
        message: `有 ${String(count)} 句与前面的项目逐字相同，例如与“${earlier.name}”都写“${hit.printed ?? ''}”。`,
      };
  },
);
