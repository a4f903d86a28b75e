/** Every page of the site is valid HTML. */
import { HtmlValidate, type Message, type RuleConfig } from 'html-validate';
import { expect, test } from 'vitest';
import { siteFile, siteFiles } from '../support/site.ts';

/** Rules that are off or loosened, each for a reason. Everything else of the presets holds on every page. */
const exceptions = {
  // Astro leaves the white space of the templates as it is; no reader notices.
  'no-trailing-whitespace': 'off',
  // Tables keep their roles by hand: a browser forgets them where a style sheet lays a table out as blocks, as on phones.
  'no-redundant-role': 'off',
  // A digest protects against other people's servers; our own files come from the same server as the page.
  'require-sri': ['error', { target: 'crossorigin' }],
} satisfies RuleConfig;

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: exceptions,
});

const told = (file: string, { line, column, message, ruleId }: Message): string =>
  `${file}:${String(line)}:${String(column)} ${ruleId}: ${message}`;

test('every page is valid', async () => {
  const pages = (await siteFiles()).filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(0);
  const problems: string[] = [];
  for (const page of pages) {
    const { results } = await validator.validateString(await siteFile(page), page);
    problems.push(...results.flatMap(({ messages }) => messages.map((message) => told(page, message))));
  }
  expect(problems).toEqual([]);
});

test('a page that is not valid would be noticed', async () => {
  const { valid } = await validator.validateString('<!doctype html><html lang="zh-CN"><p><div></div></p></html>');
  expect(valid).toBe(false);
});
