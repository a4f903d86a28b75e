import type { PrintedText } from '../document/printed.ts';
import { projectCheck } from './check.ts';
import { comparable } from './comparable.ts';

/** Without what a heading adds to a name. */
const bareName = (name: string): string =>
  comparable(name)
    .replace(/绩效目标表$/u, '')
    .replace(/项目$/u, '')
    .replaceAll('年度', '年');

const read = (text: PrintedText) => (text.state === 'read' ? text : null);

export const check = projectCheck(
  {
    code: 'name-differs',
    title: '项目名称各处不同',
    severity: 'info',
    owner: 'publisher',
    rule: '同一项目的名称，在标题和表内应当相同；标点、空格、“项目”二字和“年/年度”之别不提示，名称由标题补全的也不提示。',
    why: '名称不一致时，读者难以确定说的是同一个项目。',
    hint: '请统一标题和表内的名称。',
    source: null,
    example: { fires: '标题“组卷费用”，表内“组卷费用（2017-2020）”', silent: '标题“土地调查项目”，表内“土地调查”' },
  },
  function* ({ names, nameSource }) {
    const [table, heading] = [read(names.table), read(names.heading)];
    if (nameSource !== 'table' || !table || !heading || bareName(table.value) === bareName(heading.value)) return;
    yield {
      message: `标题印为“${heading.value}”，表内印为“${table.value}”。`,
      printed: table.printed,
      understood: heading.value,
      provenance: table.provenance,
    };
  },
);
