/** Which project of the later version is which of the earlier: by code, by name, then by what it says. */
import type { Project } from '../../document/project.ts';
import type { Pair } from './align.ts';
import { bare } from './said.ts';

/** Keys of a project that may be repeated within a document are matched in printed order. */
function matchBy(
  keyOf: (project: Project) => string | null,
  before: Set<Project>,
  after: Set<Project>,
  pairs: Map<Project, Project>,
): void {
  const waiting = Map.groupBy(before, keyOf);
  for (const project of [...after]) {
    const key = keyOf(project);
    const earlier = key === null ? undefined : waiting.get(key)?.shift();
    if (earlier === undefined) continue;
    pairs.set(project, earlier);
    before.delete(earlier);
    after.delete(project);
  }
}

function contentOf({ goals, indicators, purpose }: Project): Set<string> {
  const texts = [
    ...goals.flatMap((goal) => (goal.state === 'read' ? [goal.value] : [])),
    ...(purpose.state === 'read' ? [purpose.value] : []),
    ...indicators
      .filter(({ blank }) => !blank)
      .map(({ levelThree, description, target }) => [levelThree, description, target.printed].join('\t')),
  ];
  return new Set(texts.map(bare).filter((text) => text !== ''));
}

/** At least half of what they say is the same: one project under another name. */
function saysTheSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((text) => other.has(text)).length;
  return shared > 0 && shared * 4 >= one.size + other.size;
}

/** Projects of the later version in printed order, then those that are gone. */
export function pairProjects(before: readonly Project[], after: readonly Project[]): Pair<Project>[] {
  const pairs = new Map<Project, Project>();
  const [earlier, later] = [new Set(before), new Set(after)];
  matchBy(({ projectCode }) => projectCode, earlier, later, pairs);
  matchBy(({ kind, name }) => `${kind} ${bare(name)}`, earlier, later, pairs);
  const said = new Map([...earlier].map((project) => [project, contentOf(project)]));
  for (const project of [...later]) {
    const content = contentOf(project);
    const same = [...said].find(([{ kind }, other]) => kind === project.kind && saysTheSame(content, other))?.[0];
    if (same === undefined) continue;
    pairs.set(project, same);
    said.delete(same);
    earlier.delete(same);
  }
  return [
    ...after.map((project) => ({ before: pairs.get(project) ?? null, after: project })),
    ...[...earlier].map((project) => ({ before: project, after: null })),
  ];
}
