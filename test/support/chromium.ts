/** Which Chromium the browser tests drive: the machine's own, else the one that comes as a dev dependency. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cached, projectRoot } from './cache.ts';

const run = promisify(execFile);

export interface Chromium {
  readonly executablePath: string;
  /** What its process needs in its environment. */
  readonly env: Readonly<Record<string, string>>;
}

const systemPaths: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A stub that only tells how to install a browser (Ubuntu's `chromium-browser`) does not count as one. */
async function starts(executablePath: string, env: Readonly<Record<string, string>> = {}): Promise<boolean> {
  // On Windows a browser opens a window for `--version` instead of printing it.
  if (process.platform === 'win32') return true;
  try {
    await run(executablePath, ['--version'], { timeout: 20_000, env: { ...process.env, ...env } });
    return true;
  } catch {
    return false;
  }
}

/**
 * Chromium from the package `@sparticuz/chromium`, unpacked once by that package's own code with the libraries that a
 * bare Linux lacks (nss, nspr, expat). It unpacks into the system's temporary folder and takes the libraries along only
 * on AWS Lambda, hence the two variables.
 */
async function packagedChromium(): Promise<Chromium | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const manifest = join(projectRoot, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  if (!existsSync(manifest)) return null;
  const { default: about } = (await import(manifest, { with: { type: 'json' } })) as { default: { version: string } };
  const folder = await cached(`chromium-${about.version}`, async (draft) => {
    const unpack = `import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())`;
    await run(process.execPath, ['--eval', unpack], {
      cwd: projectRoot,
      env: { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    });
  });
  return { executablePath: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } };
}

const howToInstall = [
  '没有找到可用的 Chromium 浏览器，无法运行浏览器测试。请任选一种办法：',
  '  Debian/Ubuntu：sudo apt-get install chromium',
  '  Fedora：sudo dnf install chromium',
  '  macOS / Windows：安装 Google Chrome',
  '  已有浏览器：设置环境变量 CHROMIUM_PATH 为它的完整路径',
].join('\n');

/** `CHROMIUM_PATH` names a browser, or asks by `packaged` for the dev dependency even where the machine has its own. */
export async function findChromium(): Promise<Chromium> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen && chosen !== 'packaged') {
    if (existsSync(chosen) && (await starts(chosen))) return { executablePath: chosen, env: {} };
    throw new Error(`CHROMIUM_PATH 所指的浏览器不存在或不能启动：${chosen}`);
  }
  for (const path of chosen === 'packaged' ? [] : systemPaths) {
    if (existsSync(path) && (await starts(path))) return { executablePath: path, env: {} };
  }
  const packaged = await packagedChromium();
  if (packaged && (await starts(packaged.executablePath, packaged.env))) return packaged;
  throw new Error(howToInstall);
}
