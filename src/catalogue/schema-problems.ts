/** What a zod schema refuses, in plain Chinese with the place and the value that stands there. */
import type { z } from 'zod';
import { maskPersonalNumbers } from '../privacy/personal-numbers.ts';
import type { ContentProblem } from './content-problem.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const typeNames: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  object: '一组项目（花括号）',
  record: '一组项目（花括号）',
  array: '列表（方括号）',
  tuple: '列表（方括号）',
  null: '空（null）',
};

const formatNames: Readonly<Record<string, string>> = {
  date: '日期，形如 2024-03-31',
  url: '网址',
};

/** `projects[2].funding.totalFunds.fen` */
export function jsonPath(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${String(key)}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

const longest = 80;

/** A value for a message: JSON, shortened, personal numbers masked. */
export function printedValue(value: unknown): string | null {
  if (value === undefined) return null;
  const { text } = maskPersonalNumbers(JSON.stringify(value));
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return value;
}

/** A value that its schema accepts, or what is wrong with it. */
export type Checked<T> =
  | { readonly value: T; readonly problems: readonly [] }
  | { readonly value: null; readonly problems: readonly ContentProblem[] };

/** Checks the data of one file. A union that nothing fits is one problem, not one for each alternative. */
export function checked<T>(schema: z.ZodType<T>, data: unknown, file: string, remedy: string): Checked<T> {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.map((issue) => {
    const value = valueAt(data, issue.path);
    return {
      file,
      path: jsonPath(issue.path),
      printed: printedValue(value),
      problem: wording(issue, value),
      remedy,
    };
  });
  return { value: null, problems };
}

function wording(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined
        ? `缺少这一项，应为${typeNames[issue.expected] ?? issue.expected}。`
        : `类型不对，应为${typeNames[issue.expected] ?? issue.expected}。`;
    case 'invalid_value':
      return `只能是以下之一：${issue.values.map((each) => JSON.stringify(each)).join('、')}。`;
    case 'invalid_format':
      return `格式不对，应为${formatNames[issue.format] ?? `符合 ${issue.pattern ?? issue.format} 的文字`}。`;
    case 'too_small':
      return issue.origin === 'array'
        ? `至少要有 ${String(issue.minimum)} 项。`
        : issue.origin === 'string'
          ? '不能为空。'
          : `数值太小，应${issue.inclusive === false ? '大于' : '不小于'} ${String(issue.minimum)}。`;
    case 'too_big':
      return `数值或长度太大，应${issue.inclusive === false ? '小于' : '不大于'} ${String(issue.maximum)}。`;
    case 'not_multiple_of':
      return `应为 ${String(issue.divisor)} 的整数倍。`;
    case 'unrecognized_keys':
      return `有不认识的项：${issue.keys.join('、')}。`;
    case 'invalid_union':
      return issue.discriminator === undefined
        ? '与几种允许的写法都不相符。'
        : `“${issue.discriminator}”缺少，或不在允许的取值之内。`;
    case 'invalid_key':
      return '项目名称不在允许的范围之内。';
    case 'invalid_element':
      return '其中一项不符合要求。';
    case 'custom':
      return issue.message;
  }
}
