/** What is wrong with a file of `content/`, said so that a webmaster can act on it. */

export interface ContentProblem {
  /** Path below the content folder, with forward slashes. */
  readonly file: string;
  /** Where in the file: `projects[2].funding.totalFunds.fen`, or `第 3 行`; '' for the file as a whole. */
  readonly path: string;
  /** What stands there, shortened; null when nothing does. */
  readonly printed: string | null;
  /** What is wrong, plain Chinese. */
  readonly problem: string;
  /** What to do, plain Chinese. */
  readonly remedy: string;
}

const shown = 50;

export function problemText({ file, path, printed, problem, remedy }: ContentProblem): string {
  const lines = [
    `文件：content/${file}`,
    ...(path === '' ? [] : [`位置：${path}`]),
    ...(printed === null ? [] : [`内容：${printed}`]),
    `问题：${problem}`,
    `办法：${remedy}`,
  ];
  return lines.join('\n  ');
}

/** Thrown when `content/` must not be published as it stands. Holds every problem that was found. */
export class ContentError extends Error {
  readonly problems: readonly ContentProblem[];

  constructor(problems: readonly ContentProblem[]) {
    const more = problems.length - shown;
    super(
      [
        `内容检查没有通过，共 ${String(problems.length)} 处问题。网站没有改动。`,
        ...problems.slice(0, shown).map((problem, index) => `${String(index + 1)}. ${problemText(problem)}`),
        ...(more > 0 ? [`（另有 ${String(more)} 处，改正以上问题后会继续列出。）`] : []),
      ].join('\n\n'),
    );
    this.name = 'ContentError';
    this.problems = problems;
  }

  /** Without the message: Astro takes a “document” in here for a browser's and adds advice that misleads. */
  override toString(): string {
    return this.name;
  }
}
