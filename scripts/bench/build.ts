/** How long a whole build takes, against writing the same files and nothing else. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { document, project } from '../../test/support/documents.ts';
import { copyProject } from '../../test/support/project-copy.ts';
import { type Benchmark, measure } from '../benchmark.ts';
import { walk } from '../build/walk.ts';

const run = promisify(execFile);

const [documents, projectsEach, runs] = [40, 10, 3];

/** Synthetic documents: equal in shape, so that the number of pages is all that counts. */
const synthetic = (): ReturnType<typeof document>[] =>
  Array.from({ length: documents }, (_, at) =>
    document(
      { department: String(101001 + at) },
      { projects: Array.from({ length: projectsEach }, (_one, no) => project({ no: no + 1 })) },
    ),
  );

async function contentsOf(folder: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for await (const file of walk(folder)) files.set(file, await readFile(join(folder, file)));
  return files;
}

async function writeAll(folder: string, files: ReadonlyMap<string, Buffer>): Promise<void> {
  for (const [file, content] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
}

export const benchmark: Benchmark = {
  title: '完整生成网站的用时',
  async run(say) {
    const scratch = await mkdtemp(join(tmpdir(), 'mingzhang-bench-'));
    try {
      const copy = join(scratch, 'project');
      const dist = join(copy, 'dist');
      await copyProject(copy, synthetic());
      say(`生成 ${String(documents)} 份文档、${String(documents * projectsEach)} 个项目的网站，共 ${String(runs)} 次…`);
      const build = async (): Promise<void> => {
        await run(process.execPath, [join(copy, 'scripts', 'build.ts')], { cwd: copy, maxBuffer: 2 ** 26 });
      };
      const whole = await measure(runs, build);
      const files = await contentsOf(dist);
      const pages = [...files.keys()].filter((file) => file.endsWith('.html')).length;
      const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
      say('只写同样的文件…');
      const target = join(scratch, 'plain');
      const plain = await measure(
        runs,
        () => writeAll(target, files),
        () => rm(target, { recursive: true, force: true }),
      );
      await stat(join(target, 'index.html'));
      return {
        setting: `${String(pages)} 个页面，共 ${String(files.size)} 个文件，${(bytes / 1e6).toFixed(1)} MB`,
        contenders: [
          { name: '只把同样的文件从内存写到磁盘', seconds: plain },
          { name: 'npm run build（校验、核查、生成、检索、输出检查）', seconds: whole },
        ],
        notes: ['下限不含任何计算，任何生成器都达不到；文档是合成的，比真实文档短。'],
      };
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  },
};
