/** The options of `npm run import`. */
import { parseArgs } from 'node:util';
import type { GivenIdentity } from '../../src/importer/parse/parse-document.ts';
import { userPath } from '../command.ts';

export const usage =
  'npm run import -- 文件… [--region 六位代码] [--year 年份] [--department 部门名称] [--out 目录] [--json]';

export interface ImportOptions {
  /** As typed. */
  readonly files: readonly string[];
  /** A typed file name → its path. */
  readonly resolve: (file: string) => string;
  readonly given: GivenIdentity;
  /** The content folder to write into. */
  readonly out: string;
  readonly json: boolean;
}

/** Returns the options, or what is wrong with them in plain Chinese. */
export function readOptions(args: readonly string[], contentDir: string): ImportOptions | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        region: { type: 'string' },
        year: { type: 'string' },
        department: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    return `参数不对：${error instanceof Error ? error.message : String(error)}`;
  }
  const { region, year, department, out, json } = parsed.values;
  if (parsed.positionals.length === 0) return '没有指明要导入的文件。';
  if (region !== undefined && !/^\d{6}$/u.test(region)) return `--region 应为六位数字的地区代码，这里是“${region}”。`;
  if (year !== undefined && !/^20\d{2}$/u.test(year)) return `--year 应为四位年份，例如 2024，这里是“${year}”。`;
  if (department?.trim() === '') return '--department 后面没有部门名称。';
  return {
    files: parsed.positionals,
    resolve: userPath,
    given: {
      region: region ?? null,
      year: year === undefined ? null : Number(year),
      department: department?.trim() ?? null,
    },
    out: out === undefined ? contentDir : userPath(out),
    json: json ?? false,
  };
}
