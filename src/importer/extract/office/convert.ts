/**
 * Lets LibreOffice turn an older format into a newer one: in a folder and profile of its own that are gone afterwards,
 * without macros, without the network, and not longer than `timeout`.
 */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Conversion {
  /** Extensions without the dot. */
  readonly from: 'doc' | 'xls' | 'rtf' | 'odt' | 'ods';
  readonly to: 'docx' | 'xlsx';
}

export type Converted =
  { readonly outcome: 'converted'; readonly bytes: Uint8Array } | { readonly outcome: 'failed' | 'timed-out' };

const filters: Readonly<Record<Conversion['to'], string>> = {
  docx: 'docx:MS Word 2007 XML',
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
};

const setting = (path: string, name: string, value: string): string =>
  `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

/** No macros, no linked content; whatever asks for the network is sent to a closed port of this machine. */
const profile = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry">',
  setting('Office.Common/Security/Scripting', 'MacroSecurityLevel', '3'),
  setting('Office.Common/Security/Scripting', 'DisableMacrosExecution', 'true'),
  setting('Office.Common/Security/Scripting', 'DisableActiveContent', 'true'),
  setting('Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'),
  setting('Inet/Settings', 'ooInetProxyType', '2'),
  setting('Inet/Settings', 'ooInetHTTPProxyName', '127.0.0.1'),
  setting('Inet/Settings', 'ooInetHTTPProxyPort', '9'),
  setting('Inet/Settings', 'ooInetHTTPSProxyName', '127.0.0.1'),
  setting('Inet/Settings', 'ooInetHTTPSProxyPort', '9'),
  '</oor:items>',
].join('');

function run(
  program: string,
  args: readonly string[],
  folder: string,
  timeout: number,
): Promise<'ended' | 'timed-out'> {
  return new Promise((resolve) => {
    // A process group of its own, because the program starts others.
    const child = spawn(program, args, { cwd: folder, stdio: 'ignore', detached: process.platform !== 'win32' });
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      try {
        if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
        else child.kill('SIGKILL');
      } catch {
        // It ended by itself in this moment.
      }
    }, timeout);
    const end = (): void => {
      clearTimeout(timer);
      resolve(timedOut ? 'timed-out' : 'ended');
    };
    child.once('error', end);
    child.once('close', end);
  });
}

export async function convert(
  program: string,
  bytes: Uint8Array,
  { from, to }: Conversion,
  timeout = 60_000,
): Promise<Converted> {
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-convert-'));
  try {
    const user = join(folder, 'profile', 'user');
    await mkdir(user, { recursive: true });
    await writeFile(join(user, 'registrymodifications.xcu'), profile);
    await writeFile(join(folder, `original.${from}`), bytes);
    const args = [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--norestore',
      '--nolockcheck',
      '--convert-to',
      filters[to],
      '--outdir',
      join(folder, 'converted'),
      join(folder, `original.${from}`),
    ];
    if ((await run(program, args, folder, timeout)) === 'timed-out') return { outcome: 'timed-out' };
    return { outcome: 'converted', bytes: await readFile(join(folder, 'converted', `original.${to}`)) };
  } catch {
    return { outcome: 'failed' };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
