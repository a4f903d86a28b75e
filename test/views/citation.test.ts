import { expect, test } from 'vitest';
import { bibtex, documentCitation, gbt7714, projectCitation } from '../../src/views/citation.ts';
import { catalogue, document, project } from '../support/documents.ts';

const own = document({}, { projects: [project({ name: '防汛{物资}储备' })] });
const from = { address: 'https://example.org/r/990101/', version: 'a'.repeat(64), readOn: '2026-11-21' };
const of = (document_ = own) =>
  projectCitation(
    catalogue([document_]),
    { document: document_, project: document_.projects[0] ?? project() },
    '/r/990101/',
  );

test('GB/T 7714 names who, what, when read, where, and the hash; no date of publication is made up', () => {
  const words = gbt7714(of(), from);
  expect(words).toMatch(/\[EB\/OL\]\. \[2026-11-21\]\. https:\/\/example\.org\/r\/990101\/\./u);
  expect(words).toMatch(/数据版本 a{12}；原件 SHA-256 [0-9a-f]{64}/u);
  expect(words).toContain('第10–40行');
});

test('a known date of publication stands where the standard wants it', () => {
  const published = { ...own, disclosure: { ...own.disclosure, publishedOn: '2024-02-01' } };
  const disclosures = [{ document: own.id, publishedOn: '2024-02-01 09:30' }];
  const cited = [
    documentCitation(catalogue([published]), published, '/r/'),
    documentCitation(catalogue([own], [], { disclosures }), own, '/r/'),
  ];
  for (const citation of cited) {
    expect(gbt7714(citation, from)).toContain('[EB/OL]. (2024-02-01)[2026-11-21].');
    expect(bibtex(citation, from)).toContain('date = {2024-02-01}');
  }
});

test('BibTeX keeps the name of an office together and its braces balanced', () => {
  const entry = bibtex(of(), from);
  expect(entry).toMatch(/^@online\{mingzhang-990101-2024-101001-budget-1,\n {2}author = \{\{.+\}\},/u);
  expect(entry.split('{').length).toBe(entry.split('}').length);
  expect(entry).toContain('urldate = {2026-11-21}');
  expect(entry).not.toContain(' date =');
});

test('marks inside a name that is cited become inner marks', () => {
  const title = { ...own.identity.title, value: '关于《预算法》的说明', source: 'printed' as const };
  const marked = document({}, { identity: { ...own.identity, title }, projects: [project({ name: '落实“双减”' })] });
  const words = of(marked).text;
  expect(words).toContain('《关于〈预算法〉的说明》');
  expect(words).toContain('“落实‘双减’”');
});
