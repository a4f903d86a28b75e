/** Feeds are read with a reader of its own and against the grammar of RFC 4287. */
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { buildCatalogue, type Catalogue } from '../../src/catalogue/catalogue.ts';
import type { RegisteredDisclosure } from '../../src/document/disclosure-record.ts';
import type { PerformanceDocument } from '../../src/document/performance-document.ts';
import { atomFeed, type Feed, timestamp } from '../../src/feeds/atom.ts';
import { allFeeds, departmentFeed, regionFeed, siteFeed } from '../../src/feeds/feeds.ts';
import { uuidOf } from '../../src/feeds/uuid.ts';
import { content, document, importReport, original } from '../support/documents.ts';
import { xmlErrors } from '../support/xml-schemas.ts';

const origin = 'https://www.example.gov.cn';
const setting = {
  author: '某站',
  rights: null,
  address: (path: string) => origin + path,
  permanent: (path: string) => origin + path,
};

const dated = (
  documents: readonly PerformanceDocument[],
  importedOn: string | undefined,
  disclosures: readonly RegisteredDisclosure[] = [],
): Catalogue =>
  buildCatalogue(
    {
      ...content(documents),
      reports: documents.map((own) => ({ ...importReport(own), ...(importedOn === undefined ? {} : { importedOn }) })),
      disclosures,
    },
    [],
  );

const one = document();
const other = document({ department: '102001' });
const feedOf = (feed: Feed | null): Feed => {
  if (feed === null) throw new Error('There is no feed.');
  return feed;
};

describe('a feed', () => {
  const catalogue = dated([one, other], '2024-03-01');
  const feed = feedOf(siteFeed(catalogue, '某站'));
  const xml = atomFeed(feed, setting);

  test('obeys the grammar of RFC 4287, that of every region and department too', async () => {
    for (const each of allFeeds(catalogue, '某站'))
      expect(await xmlErrors('atom', atomFeed(each, { ...setting, rights: '某许可' })), each.path).toEqual([]);
    expect((await xmlErrors('atom', xml.replace(/<updated>.*?<\/updated>/u, ''))).length).toBeGreaterThan(0);
  });

  test('says to a reader what came in, when, and where it is', () => {
    const read = parseAtomFeed(xml);
    expect(read).toMatchObject({
      title: { value: '某站' },
      updated: '2024-03-01T00:00:00+08:00',
      authors: [{ name: '某站' }],
    });
    expect(read.links).toContainEqual({ rel: 'self', type: 'application/atom+xml', href: `${origin}/feed.atom` });
    expect(read.entries).toHaveLength(2);
    expect(read.entries?.[0]).toMatchObject({ updated: '2024-03-01T00:00:00+08:00' });
    const links = read.entries?.flatMap(({ links: own }) => own?.map(({ href }) => href)) ?? [];
    expect(links.sort()).toEqual([`${origin}/r/990101/2024/101001/`, `${origin}/r/990101/2024/102001/`]);
  });

  test('has ids that stay, whatever else changes, and differ between entries', () => {
    const ids = feed.entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
    const later = feedOf(siteFeed(dated([one, other], '2024-05-05'), '改名的站'));
    expect(later.entries.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  test('of a department holds its own news only, that of a region those below it too', () => {
    const feeds = (id: string) => departmentFeed(catalogue, '某站', '990101', id)?.entries.map(({ path }) => path);
    expect(feeds('101001')).toEqual(['/r/990101/2024/101001/']);
    expect(regionFeed(catalogue, '某站', '990000')?.entries).toHaveLength(2);
    expect(departmentFeed(catalogue, '某站', '990101', 'none')).toBeNull();
  });

  test('escapes what XML would misread and drops what it cannot hold', async () => {
    const title = '<b>&"\u0000\u001f]]>\ud800';
    const odd = atomFeed({ ...feed, title }, setting);
    expect(await xmlErrors('atom', odd)).toEqual([]);
    expect(parseAtomFeed(odd).title?.value).toBe('<b>&"]]>');
  });
});

describe('dates', () => {
  test('are recorded ones: without any there is no entry, and without entries no feed', () => {
    expect(siteFeed(dated([one], undefined), '某站')).toBeNull();
    expect(allFeeds(dated([one], undefined), '某站')).toEqual([]);
  });

  test('of publication are there when registered', () => {
    const registered = { document: one.id, publishedOn: '2024-02-01 09:30' };
    const [entry] = feedOf(siteFeed(dated([one], '2024-03-01', [registered]), '某站')).entries;
    expect(entry).toMatchObject({ updated: '2024-03-01', published: '2024-02-01 09:30' });
    expect(timestamp('2024-02-01 09:30')).toBe('2024-02-01T09:30:00+08:00');
  });
});

describe('a correction', () => {
  const corrected = document(
    {},
    {
      originals: [original('990101/2024/101001-2.txt', { id: 'original-2' })],
      earlierOriginals: [original('990101/2024/101001.txt')],
      revisions: [{ no: 1, importedOn: '2024-06-01', replaced: 'original', replacedBy: 'original-2', changes: [] }],
    },
  );

  test('is an entry of its own, newest first, and leaves the first entry as it was', () => {
    const { entries } = feedOf(siteFeed(dated([corrected], '2024-03-01'), '某站'));
    expect(entries.map(({ updated }) => updated)).toEqual(['2024-06-01', '2024-03-01']);
    expect(entries[0]?.title).toContain('更正');
    const before = feedOf(siteFeed(dated([one], '2024-03-01'), '某站'));
    expect(entries[1]?.id).toBe(before.entries[0]?.id);
  });
});

test('a name gives the UUID that RFC 9562 asks for, the same every time', () => {
  expect(uuidOf('a')).toBe(uuidOf('a'));
  expect(uuidOf('a')).not.toBe(uuidOf('b'));
});
