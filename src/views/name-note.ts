/** Where the name of a project was taken from, when its table does not simply print it. */
import type { Project } from '../document/project.ts';
import { visibleBreaks } from './shown-value.ts';

const sources = { heading: '这张表的标题', contents: '原件的目录' } as const;

/** Spaces and the words that headings add to names say nothing. */
const bare = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s\p{P}]/gu, '')
    .replace(/(?:项目)?(?:绩效目标表)?$/u, '');

/** `damaged` when the importer found the name in the table incomplete. */
export function nameNote(
  { nameSource, names }: Pick<Project, 'nameSource' | 'names'>,
  damaged: boolean,
): string | null {
  const { table, heading } = names;
  if (nameSource === 'table') {
    if (table.state !== 'read' || heading.state !== 'read' || bare(table.value) === bare(heading.value)) return null;
    return `这张表的标题与表内名称不同：标题印作“${visibleBreaks(heading.printed)}”。`;
  }
  const source = sources[nameSource];
  if (table.state === 'absent') return `原件的表没有项目名称一栏，名称取自${source}。`;
  if (table.state === 'blank') return `表内的项目名称是空白，名称取自${source}。`;
  const printed = visibleBreaks(table.printed);
  return damaged || table.state === 'unreadable'
    ? `表内的项目名称残缺，原件印作“${printed}”；名称取自${source}。`
    : `表内的项目名称与标题不同，表内印作“${printed}”；名称取自${source}。`;
}
