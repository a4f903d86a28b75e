import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { publicationGates } from '../../src/checks/gates.ts';
import type { PerformanceDocument } from '../../src/document/performance-document.ts';
import { at, content, document, importReport, original, originalText, project } from '../support/documents.ts';

const mobile = '13900000001';
const path = '990101/2024/101001.txt';

const reader =
  (files: Readonly<Record<string, string>>) =>
  (file: string): Promise<Uint8Array> => {
    const text = files[file];
    return text === undefined ? Promise.reject(new Error('ENOENT')) : Promise.resolve(Buffer.from(text));
  };

const gates = (
  one: PerformanceDocument,
  files: Readonly<Record<string, string>> = { [`originals/${path}`]: originalText },
) => publicationGates(content([one]), reader(files));

test('content in order passes', async () => {
  expect(await gates(document())).toEqual([]);
});

test('a mobile number in a field is told with file and path, and is not repeated', async () => {
  const person = { name: '某人', role: '项目负责人', phone: mobile, printed: '某人', provenance: at(11) };
  const problems = await gates(document({}, { projects: [project({ people: [person] })] }));
  expect(problems).toMatchObject([
    { code: 'personal-number', file: 'documents/990101/2024/101001.json', path: 'projects[0].people[0].phone' },
  ]);
  expect(JSON.stringify(problems)).not.toContain(mobile);
});

test('a number in the published text copy is told with its line', async () => {
  const leaky = originalText.replace('第7行', `联系电话 ${mobile}`);
  const file = { path, bytes: Buffer.byteLength(leaky), sha256: createHash('sha256').update(leaky).digest('hex') };
  const one = document({}, { originals: [original(path, { published: file, text: { ...file, lines: 60 } })] });
  expect(await gates(one, { [`originals/${path}`]: leaky })).toMatchObject([
    { code: 'personal-number', file: `originals/${path}`, path: '第 7 行' },
  ]);
});

test('a number in the import report is told', async () => {
  const one = document();
  const report = importReport(one, {
    residue: [{ kind: 'unrecognised', printed: `电话${mobile}`, provenance: at(1) }],
  });
  const problems = await publicationGates(
    content([one], { reports: [report] }),
    reader({ [`originals/${path}`]: originalText }),
  );
  expect(problems).toMatchObject([{ code: 'personal-number', file: 'documents/990101/2024/101001.import.json' }]);
});

test('masked numbers, office lines and project codes pass', async () => {
  const printed = '139****0001 2370000 99010124P000142100019 13030421STAF3D6ERRELR';
  const one = document({}, { frontMatter: [{ markdown: printed, provenance: at(1) }] });
  expect(await gates(one)).toEqual([]);
});

test('a missing and a changed original are told apart', async () => {
  expect(await gates(document(), {})).toMatchObject([{ code: 'original-missing', file: `originals/${path}` }]);
  const changed = originalText.replace('第7行', '第8行');
  expect(await gates(document(), { [`originals/${path}`]: changed })).toMatchObject([{ code: 'original-changed' }]);
});

test('the published file is looked at beside its text copy', async () => {
  const pdf = {
    path: path.replace('.txt', '.pdf'),
    bytes: 3,
    sha256: createHash('sha256').update('PDF').digest('hex'),
  };
  const one = document({}, { originals: [original(path, { format: 'pdf', published: pdf })] });
  const files = { [`originals/${path}`]: originalText, [`originals/${pdf.path}`]: 'PDF' };
  expect(await gates(one, files)).toEqual([]);
  expect(await gates(one, { ...files, [`originals/${pdf.path}`]: 'PDX' })).toMatchObject([
    { code: 'original-changed' },
  ]);
});

test.each(['../secret.txt', '/etc/passwd', 'a/../../b', 'a\\b'])('%s is refused without being read', async (unsafe) => {
  const read: string[] = [];
  const problems = await publicationGates(content([document({}, { originals: [original(unsafe)] })]), (file) => {
    read.push(file);
    return Promise.resolve(Buffer.from(originalText));
  });
  expect(problems).toMatchObject([{ code: 'original-path-unsafe' }]);
  expect(read).toEqual([]);
});

test('two documents of one id are told', async () => {
  const read = reader({ [`originals/${path}`]: originalText });
  expect(await publicationGates(content([document(), document()]), read)).toMatchObject([
    { code: 'document-id-repeated' },
  ]);
});
