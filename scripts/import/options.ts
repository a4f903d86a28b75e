/** The options of `npm run import`. */
import { parseArgs } from 'node:util';
import type { PublicationChoice } from '../../src/importer/import-document.ts';
import type { GivenIdentity } from '../../src/importer/parse/identity.ts';
import { userPath } from '../command.ts';
import { commands } from '../run/commands.mjs';
import { RunError } from '../run/say.mjs';

export const { usage } = commands.import;

export interface ImportOptions {
  /** As typed. */
  readonly files: readonly string[];
  /** A typed file name → its path. */
  readonly resolve: (file: string) => string;
  readonly given: GivenIdentity;
  readonly choice: PublicationChoice;
  /** Id of the document that the only file is the correction of. */
  readonly replaces: string | null;
  /** What to take out instead, there are no files then: a document by its id, or one of its earlier originals. */
  readonly remove: { readonly document: string; readonly original: string | null } | null;
  /** The content folder to write into. */
  readonly out: string;
  readonly json: boolean;
}

const wrong = (what: string): RunError => new RunError(`${what}\n用法：${usage}`);

/** `130730-2024-324001`, or `130730-2024-324001/original` for one original. */
function removalOf(typed: string): NonNullable<ImportOptions['remove']> {
  const [document = '', original = null] = typed.split('/');
  return { document, original };
}

/** @throws {RunError} that says what is wrong with them in plain Chinese; what `parseArgs` throws is for `runCommand` */
export function readOptions(args: readonly string[], contentDir: string): ImportOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      region: { type: 'string' },
      year: { type: 'string' },
      department: { type: 'string' },
      replaces: { type: 'string' },
      'text-only': { type: 'boolean' },
      remove: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  const { region, year, department, replaces, remove, out, json } = values;
  if (remove !== undefined && positionals.length > 0) throw wrong('--remove 一次撤下一份文本，不能同时导入文件。');
  if (remove === undefined && positionals.length === 0) throw wrong('没有指明要导入的文件或文件夹。');
  if (replaces !== undefined && positionals.length !== 1) throw wrong('--replaces 要和一份更正稿一起用。');
  if (replaces !== undefined && region !== undefined) throw wrong('--replaces 已经指明了地区，不能再用 --region。');
  if (region !== undefined && !/^\d{6}$/u.test(region))
    throw wrong(`--region 应为六位数字的地区代码，这里是“${region}”。`);
  if (year !== undefined && !/^20\d{2}$/u.test(year)) throw wrong(`--year 应为四位年份，例如 2024，这里是“${year}”。`);
  if (department?.trim() === '') throw wrong('--department 后面没有部门名称。');
  return {
    files: positionals,
    resolve: userPath,
    given: {
      region: region ?? null,
      year: year === undefined ? null : Number(year),
      department: department?.trim() ?? null,
    },
    choice: { textOnly: values['text-only'] ?? false },
    replaces: replaces ?? null,
    remove: remove === undefined ? null : removalOf(remove),
    out: out === undefined ? contentDir : userPath(out),
    json: json ?? false,
  };
}
