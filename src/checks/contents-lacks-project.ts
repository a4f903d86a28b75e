import { documentCheck } from './check.ts';

export const check = documentCheck(
  {
    code: 'contents-lacks-project',
    title: '目录里没有这个项目',
    severity: 'info',
    owner: 'publisher',
    rule: '目录列出了项目、而正文中某个项目不在其中时提示；没有目录、或目录不列项目的不提示。',
    why: '只看目录的读者会以为没有这个项目。',
    hint: '请把这个项目补进目录，或核对目录与正文的名称。',
    source: null,
    example: { fires: '目录列 7 个项目，正文有 8 个', silent: '目录只列三个部分，不列项目' },
  },
  function* ({ projects }) {
    const listed = projects.filter(({ names }) => names.contents.state === 'read').length;
    // A contents page that announces fewer than half of the projects lists something else.
    if (listed * 2 < projects.length) return;
    for (const { id, name, names, provenance } of projects)
      if (names.contents.state === 'absent')
        yield { message: `目录里没有项目“${name}”。`, printed: name, projectId: id, provenance };
  },
);
