/** How long a whole build takes, as a multiple of writing the same files and nothing else. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { document, project } from '../../test/support/documents.ts';
import { copyProject } from '../../test/support/project-copy.ts';
import { walk } from '../build/walk.ts';
import { say } from '../command.ts';
import { best, measure, told } from '../timing.ts';

const run = promisify(execFile);

const [documents, projectsEach, runs] = [40, 10, 3];

/** Documents alike in all but their department: the number of pages is what counts here. */
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

const scratch = await mkdtemp(join(tmpdir(), 'mingzhang-bench-'));
try {
  const [copy, plain] = [join(scratch, 'project'), join(scratch, 'plain')];
  await copyProject(copy, synthetic());
  say(`  生成 ${String(documents)} 份文档、${String(documents * projectsEach)} 个项目的网站，共 ${String(runs)} 次…`);
  const whole = await measure(runs, async () => {
    await run(process.execPath, [join(copy, 'scripts', 'build.ts')], { cwd: copy, maxBuffer: 2 ** 26 });
  });
  const files = await contentsOf(join(copy, 'dist'));
  say('  只写同样的文件…');
  const floor = await measure(
    runs,
    () => writeAll(plain, files),
    () => rm(plain, { recursive: true, force: true }),
  );
  const pages = [...files.keys()].filter((file) => file.endsWith('.html')).length;
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  say(`  ${String(pages)} 个页面，共 ${String(files.size)} 个文件，${(bytes / 1e6).toFixed(1)} MB`);
  say(`  下限：只把同样的文件从内存写到磁盘  ${told(floor)}`);
  say(`  npm run build 全程                  ${told(whole)}，为下限的 ${(best(whole) / best(floor)).toFixed(1)} 倍`);
  say('  注：下限不含任何计算，没有生成器能达到；文档是合成的，比真实文档短。');
} finally {
  await rm(scratch, { recursive: true, force: true });
}
