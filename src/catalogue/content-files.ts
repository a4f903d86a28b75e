/** The files of `content/`: which there are, what each holds, and how to mend it. */
import type { z } from 'zod';
import { dismissalsSchema } from '../diagnostics/dismissal.ts';
import { importReportSchema } from '../diagnostics/import-report.ts';
import { reviewedLinksSchema } from '../document/crosswalk.ts';
import { disclosureRecordSchema } from '../document/disclosure-record.ts';
import { documentSchema } from '../document/performance-document.ts';
import { departmentsPath, regionsPath } from '../document/content-paths.ts';
import { manifestSchema } from '../document/original.ts';
import { departmentsSchema, regionsSchema } from '../document/register.ts';
import { textPageFrontmatterSchema } from './text-page.ts';

export interface ContentKind<T> {
  readonly schema: z.ZodType<T>;
  readonly remedy: string;
}

export const documentFiles = {
  schema: documentSchema,
  remedy: '请用 npm run import 重新导入原件，生成新的文件；如果手工改过这个文件，请撤销改动。',
} as const;

export const versionFiles = {
  schema: documentSchema,
  remedy: '请从版本记录中恢复这个文件；不再公开这一版的，请删去它。',
} as const;

export const reportFiles = {
  schema: importReportSchema,
  remedy: '请用 npm run import 重新导入原件，导入报告会一同生成。',
} as const;

export const manifestFiles = {
  schema: manifestSchema,
  remedy: '请用 npm run import 重新导入原件，清单会一同更新；不要手工修改清单。',
} as const;

export const dismissalFiles = {
  schema: dismissalsSchema,
  remedy:
    '请用 npm run check -- --dismiss 编号 --reason 理由 记录核实结果；手工改过这个文件的，请照其他条目的写法改正。',
} as const;

export const disclosureFiles = {
  schema: disclosureRecordSchema,
  remedy: '请照 README.zh-CN.md 里“登记公开信息”一节的写法改正；不知道的项目不要写。',
} as const;

export const regionsFile = {
  path: regionsPath,
  schema: regionsSchema,
  remedy: '请按这个文件里其他地区的写法改正。',
} as const;

export const departmentsFile = {
  path: departmentsPath,
  schema: departmentsSchema,
  remedy: '请按这个文件里其他部门的写法改正。',
} as const;

export const crosswalkFile = {
  path: 'registers/crosswalk.json',
  schema: reviewedLinksSchema,
  remedy: '每一项要有 from、to（各含 document、project）、same 和 note，写法见 README.zh-CN.md。',
} as const;

export const textPageFiles = {
  schema: textPageFrontmatterSchema,
  remedy: '请改正文件开头两条“---”之间的内容，写法可参照 content/pages 里的其他文件。',
} as const;

/** A checked file: where it lies below `content/`, and what it holds. */
export interface Filed<T> {
  readonly file: string;
  readonly value: T;
}
