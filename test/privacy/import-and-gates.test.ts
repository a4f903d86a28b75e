/** What the gates find, import has masked: one search everywhere. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publicationGates } from '../../src/checks/gates.ts';
import { importDocument, type Imported } from '../../src/importer/import-document.ts';
import { clearedNumbers } from '../../src/privacy/personal-numbers.ts';
import { personalNumbersInJson, personalNumbersInText } from '../../src/site/verify/personal-numbers.ts';
import { regions } from '../importer/support/import-text.ts';
import { idForms, innocent, mobileForms } from './numbers.ts';

const content = join(import.meta.dirname, '..', '..', 'content');
const originals = ['130304/2021/324001.txt', '130871/2020/cdgxjscykfqgtzyfj.txt'].map((path) =>
  readFileSync(join(content, 'originals', path), 'utf8')
    .trimEnd()
    .split('\n'),
);

async function imported(lines: readonly string[], name = 'sample.txt'): Promise<Imported> {
  const given = { region: '130304', year: 2024, department: null };
  const result = await importDocument({ name, bytes: Buffer.from(lines.join('\n')) }, given, {
    regions,
    departments: [],
  });
  if (result.outcome === 'refused') throw new Error(result.diagnostic.message);
  return result;
}

async function problemsOf({ document, report, text }: Imported): Promise<string[]> {
  const read = (): Promise<Uint8Array> => Promise.resolve(Buffer.from(text));
  const gates = await publicationGates({ documents: [document], reports: [report], dismissals: [] }, read);
  const cleared = new Set(clearedNumbers(text));
  const site = [
    ...personalNumbersInText('original.txt', text, cleared),
    ...personalNumbersInJson('document.json', JSON.stringify(document), cleared),
  ];
  return [
    ...gates.map(({ file, path, problem }) => `${file} ${path} ${problem}`),
    ...site.map(({ message }) => message),
  ];
}

/** A form written at the end of some of the lines, behind words or bare. */
const planted = fc.record({
  original: fc.nat({ max: originals.length - 1 }),
  numbers: fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
      words: fc.constantFrom('联系人王某', '', ' ', '\t'),
      number: fc.oneof(
        fc.constantFrom(...mobileForms).map((form) => form(7)),
        fc.constantFrom(...idForms),
        fc.constantFrom(...innocent),
      ),
    }),
    { minLength: 1, maxLength: 6 },
  ),
});

test('a text with numbers anywhere passes the gates once it is imported', async () => {
  await fc.assert(
    fc.asyncProperty(planted, async ({ original, numbers }) => {
      const lines = [...(originals[original] ?? [])];
      for (const { at, words, number } of numbers) {
        const line = Math.floor(at * lines.length);
        lines[line] = `${lines[line] ?? ''}${words}${number}`;
      }
      expect(await problemsOf(await imported(lines))).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 180_000);

test('an amount that looks like a mobile stays in the document and passes', async () => {
  const [original = []] = originals;
  const result = await imported([...original, '全县收入13900000005元。']);
  expect(result.text).toContain('13900000005元');
  expect(result.document.originals[0]?.masked).toBe(0);
  expect(await problemsOf(result)).toEqual([]);
});

test('a number in the name of the received file is masked', async () => {
  const [original = []] = originals;
  const result = await imported(original, '王某13900000001绩效文本.txt');
  expect(result.document.originals[0]?.received.name).toBe('王某139****0001绩效文本.txt');
});

test('digits of several cells that a heading joins to a mobile are masked, and a diagnostic says so', async () => {
  const [original = []] = originals;
  const lines = original.map((line, at) => (at === 0 ? `${line}联系人王某150\t12345\t678` : line));
  const result = await imported(lines);
  expect(await problemsOf(result)).toEqual([]);
  expect(result.report.diagnostics.map(({ code }) => code)).toContain('personal-number-from-parts');
});
