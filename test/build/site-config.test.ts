/** What `content/site.config.ts` does to a whole build, in a copy of the project. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { document } from '../support/documents.ts';
import { copyProject } from '../support/project-copy.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const patience = 180_000;
const folder = join(await temporaryFolder(), 'project');
beforeAll(() => copyProject(folder, [document()]));

interface Ended {
  readonly code: number;
  readonly output: string;
}

const run = (script: string, ...args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { ...process.env, MINGZHANG_BASE: '', MINGZHANG_ORIGIN: '' };
    execFile(process.execPath, [join(folder, script), ...args], { cwd: folder, env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr });
    });
  });

const settings = (text: string): Promise<void> =>
  writeFiles(folder, {
    'content/site.config.ts': `import { defineSite } from '../src/site/config/define-site.ts';\n\nexport default defineSite(${text});\n`,
  });
const built = (file: string): Promise<string> => readFile(join(folder, 'dist', file), 'utf8');

test.each([['scripts/build.ts'], ['scripts/start.ts', '--port', '0']])(
  'a mistake stops %s before anything is done, and every mistake is told',
  async (script, ...args) => {
    await settings(`{ name: '某站', base: '/zwgk', theme: 'blue' }`);
    const { code, output } = await run(script, ...args);
    expect(code).toBe(1);
    for (const part of ['有 2 处要改正', 'base（网站所在目录）：给出的是“/zwgk”', 'theme（默认配色）：给出的是“blue”'])
      expect(output).toContain(part);
    expect(output).not.toContain('▸');
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  },
  patience,
);

test(
  'what is set is on the pages, and the site stands where it says',
  async () => {
    await settings(`{
      name: '某县预算绩效', origin: 'https://www.example.gov.cn', base: '/zwgk/jixiao/', siteCode: '0000000000',
      host: { name: '某县人民政府', url: 'https://www.example.gov.cn/' }, icp: '冀ICP备00000000号-1',
      parentSite: { name: '某县人民政府', url: 'https://www.example.gov.cn/' },
      columns: { home: { name: '预算绩效', type: '信息公开目录' } }, theme: 'dark', mode: 'large', offlineCopy: false,
    }`);
    const { code, output } = await run('scripts/build.ts');
    expect(code, output).toBe(0);
    const home = await built('index.html');
    for (const part of [
      '<meta name="SiteName" content="某县预算绩效">',
      '<meta name="SiteDomain" content="www.example.gov.cn">',
      '<meta name="SiteIDCode" content="0000000000">',
      '<meta name="ColumnName" content="预算绩效">',
      '<meta name="ColumnType" content="信息公开目录">',
      '<link rel="canonical" href="https://www.example.gov.cn/zwgk/jixiao/">',
      '返回某县人民政府',
      '冀ICP备00000000号-1',
    ])
      expect(home).toContain(part);
    expect(home).not.toContain('未登记主办单位');
    expect(await built('404.html')).toContain('href="/zwgk/jixiao/favicon.svg"');
    expect(await built('_headers')).toMatch(/^\/zwgk\/jixiao\/\*/u);
    expect(await built('sitemap.xml')).toContain(
      '<loc>https://www.example.gov.cn/zwgk/jixiao/r/990101/2024/101001/</loc>',
    );
    expect(existsSync(join(folder, 'dist/offline.zip'))).toBe(false);
    expect(await built('data/index.html')).not.toContain('offline.zip');
  },
  patience,
);

test(
  'what is not set is nowhere, and the site stands for nobody',
  async () => {
    await settings(`{ name: '某站' }`);
    const { code, output } = await run('scripts/build.ts');
    expect(code, output).toBe(0);
    const home = await built('index.html');
    expect(home).toContain('本站未登记主办单位，不代表任何机关');
    expect(home).not.toMatch(/SiteDomain|SiteIDCode|ColumnType|canonical|备案|主办单位：|parent-site/u);
    expect(home).not.toContain('GovernmentOrganization');
    expect(existsSync(join(folder, 'dist/sitemap.xml'))).toBe(false);
    expect(existsSync(join(folder, 'dist/offline.zip'))).toBe(true);
  },
  patience,
);
