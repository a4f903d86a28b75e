/** Settings as written → settings as meant, or everything that is wrong with them, in Chinese, at once. */
import { z } from 'zod';
import { findPersonalNumbers } from '../../privacy/personal-numbers.ts';
import { addressAdvice, baseAdvice, isOrigin, originAdvice } from './placement.ts';
import { type Settings, settingsSchema } from './settings.ts';

export interface CheckedSettings {
  /** Null when there are problems. */
  readonly settings: Settings | null;
  /** One for each wrong setting: its name, what was given, what is allowed. */
  readonly problems: readonly string[];
}

/** A setting that is written but left empty is not set. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (Array.isArray(value)) {
    const items = value.map(withoutEmpty).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value ?? undefined;
  const kept = Object.entries(value)
    .map(([key, item]) => [key, withoutEmpty(item)] as const)
    .filter(([, item]) => item !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

const isPlain = (value: object): boolean => [Object.prototype, null].includes(Object.getPrototypeOf(value) as object);

interface Described {
  readonly title: string;
  readonly allowed: string;
}

const inner = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional ? inner(schema.unwrap()) : schema;

/** What the setting at a path is called and may hold; that of the nearest setting above it when it has no words of its own. */
function described(path: readonly PropertyKey[]): Described {
  let schema: z.core.$ZodType = settingsSchema;
  let words: Described = { title: '网站设置', allowed: '' };
  for (const key of ['', ...path]) {
    if (key !== '') {
      const below: z.core.$ZodType | undefined =
        schema instanceof z.ZodObject
          ? (schema.shape as Record<PropertyKey, z.core.$ZodType>)[key]
          : schema instanceof z.ZodArray
            ? schema.element
            : undefined;
      if (below === undefined) break;
      schema = inner(below);
    }
    const { title, allowed } = z.globalRegistry.get(schema) ?? {};
    if (typeof title === 'string' && typeof allowed === 'string') words = { title, allowed };
  }
  return words;
}

/** `columns.home.keywords[0]` */
const dotted = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${String(key)}]` : text === '' ? String(key) : `${text}.${String(key)}`,
    '',
  );

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (each, key) =>
      typeof each === 'object' && each !== null ? (each as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );

function printed(value: unknown): string {
  if (value === undefined) return '没有填写';
  if (typeof value === 'string') return `给出的是“${value}”`;
  return `给出的是 ${typeof value === 'function' ? '一段程序' : JSON.stringify(value)}`;
}

/** Settings of a name and an address, with how the address is written if it must be; often only the name is given. */
const bodies: Readonly<Record<string, string>> = {
  host: '',
  operator: '',
  dataLicence: '',
  parentSite: `, url: 'https://www.example.gov.cn'`,
};

const bodyWritten = (key: string, name: string): string =>
  `{ name: '${name.replace(/[\\']/gu, '\\$&')}'${bodies[key] ?? ''} }`;

/** A word more where the mistake is a known one. */
function advice(path: readonly PropertyKey[], value: unknown): string {
  if (typeof value !== 'string') return '';
  const [key] = path;
  if (key === 'base') return baseAdvice(value);
  if (key === 'origin') return originAdvice(value);
  if (path.length === 1 && typeof key === 'string' && key in bodies)
    return `是不是应该写成 ${bodyWritten(key, value)}？`;
  return path.at(-1) === 'url' || key === 'errorReport' ? addressAdvice(value) : '';
}

function problemOf(issue: z.core.$ZodIssue, given: unknown): string[] {
  if (issue.code === 'unrecognized_keys') {
    const { title, allowed } = described(issue.path);
    const shape = inner(schemaAt(issue.path));
    const known = shape instanceof z.ZodObject ? Object.keys(shape.shape).join('、') : '';
    return issue.keys.map(
      (key) => `${dotted([...issue.path, key])}：${title}里没有这一项。可以写的有：${known === '' ? allowed : known}。`,
    );
  }
  const { title, allowed } = described(issue.path);
  const value = at(given, issue.path);
  return [
    `${dotted(issue.path) || 'defineSite'}（${title}）：${printed(value)}；允许的写法：${allowed}。${advice(issue.path, value)}`,
  ];
}

function schemaAt(path: readonly PropertyKey[]): z.core.$ZodType {
  return path.reduce<z.core.$ZodType>((schema, key) => {
    const own = inner(schema);
    return own instanceof z.ZodObject ? ((own.shape as Record<PropertyKey, z.core.$ZodType>)[key] ?? own) : own;
  }, settingsSchema);
}

/** Personal numbers may not be published, and these settings are. */
function* personalNumbers(value: unknown, path: readonly PropertyKey[]): Generator<string> {
  if (typeof value === 'string') {
    if (path.at(-1) === 'email' || !findPersonalNumbers(value).some(({ kind }) => kind !== 'e-mail')) return;
    yield `${dotted(path)}（${described(path).title}）：给出的内容含有个人手机号或证件号；网站上只能公布单位的座机。`;
  } else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value))
      yield* personalNumbers(item, [...path, Array.isArray(value) ? Number(key) : key]);
}

export function checkSettings(written: unknown): CheckedSettings {
  const given = withoutEmpty(written) ?? {};
  const problems = [...personalNumbers(given, [])];
  const result = settingsSchema.safeParse(given);
  if (!result.success) problems.push(...result.error.issues.flatMap((issue) => problemOf(issue, given)));
  else if (result.data.origin !== undefined && !isOrigin(result.data.origin))
    problems.push(
      `origin（网站域名）：${printed(result.data.origin)}；允许的写法：${described(['origin']).allowed}。${originAdvice(result.data.origin)}`,
    );
  return result.success && problems.length === 0 ? { settings: result.data, problems } : { settings: null, problems };
}
