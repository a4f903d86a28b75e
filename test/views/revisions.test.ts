import { describe, expect, test } from 'vitest';
import type { Original } from '../../src/document/original.ts';
import type { PerformanceDocument } from '../../src/document/performance-document.ts';
import type { Change, Revision } from '../../src/document/revision.ts';
import { documentView } from '../../src/views/document.ts';
import { goneProjects, goneProjectView, replacedIn } from '../../src/views/earlier-versions.ts';
import { originalView } from '../../src/views/original.ts';
import { originalsView } from '../../src/views/originals.ts';
import { revisionEntries, revisionViews } from '../../src/views/revisions.ts';
import { siteMapView } from '../../src/views/site-map.ts';
import { catalogue, document, project } from '../support/documents.ts';

const change = (changes: Partial<Change>): Change => ({
  kind: 'changed',
  field: 'totalFunds',
  projectId: null,
  about: null,
  rowNo: null,
  before: null,
  after: null,
  ...changes,
});

const revision = (changes: Partial<Revision> = {}): Revision => ({
  no: 1,
  importedOn: '2024-03-05',
  replaced: 'original',
  replacedBy: 'original-2',
  changes: [],
  ...changes,
});

const corrected = (revisions: Revision[], changes: Partial<PerformanceDocument> = {}): PerformanceDocument => {
  const own = document();
  const [present] = own.originals;
  if (present === undefined) throw new Error('A document has an original.');
  const earlier: Original = { ...present, id: 'original' };
  return {
    ...own,
    originals: [
      { ...present, id: 'original-2', text: { ...present.text, path: present.text.path.replace('.txt', '.2.txt') } },
    ],
    earlierOriginals: [earlier],
    revisions,
    ...changes,
  };
};

describe('a correction', () => {
  test('is summed up by what changed', () => {
    const [view] = revisionViews(
      corrected([
        revision({
          changes: [
            change({ kind: 'added', field: 'project' }),
            change({}),
            change({ field: 'otherFunds' }),
            change({ field: 'target' }),
          ],
        }),
      ]),
    );
    expect(view?.summary).toBe('新增项目 1 个，金额改动 2 处，指标改动 1 处。');
  });

  test('without a change says that the content is the same, and names the formats', () => {
    const own = corrected([revision()]);
    const [present] = own.originals;
    const pdf: PerformanceDocument = { ...own, originals: present ? [{ ...present, format: 'pdf' }] : [] };
    expect(revisionViews(pdf)[0]?.summary).toBe('读出的内容没有变化。文件由文本文件换成 PDF 文件。');
  });

  test('shows both versions with their lines, under the project that they are in', () => {
    const own = corrected([], { projects: [project()] });
    const [first] = own.projects;
    const said = (printed: string, from: string) => ({ printed, provenance: { original: from, line: 3 } });
    const changes = [
      change({
        projectId: first?.id ?? '',
        about: first?.name ?? '',
        before: said('', 'original'),
        after: said('37.00', 'original-2'),
      }),
    ];
    const [view] = revisionViews({ ...own, revisions: [revision({ changes })] });
    const group = view?.groups[0];
    expect(group?.label).toBe(first?.name);
    expect(group?.changes[0]?.field).toMatch(/^.+（万元）$/u);
    expect(group?.changes[0]?.before?.text).toBe('空白');
    expect(group?.changes[0]?.before?.source?.path).toContain('/o/original/#L3');
    expect(group?.changes[0]?.after?.source?.path).toContain('/o/original-2/#L3');
  });

  test('whose earlier original was taken out names no file', () => {
    const { earlierOriginals, ...own } = corrected([revision()]);
    expect(earlierOriginals).toHaveLength(1);
    const [view] = revisionViews(own);
    expect(view?.replaced).toEqual({ label: '已撤下的原件', path: null, sha256: null });
    expect(view?.summary).toContain('已撤下');
  });

  test('stands on the page of its document, newest first, with the downloads of the earlier original', () => {
    const own = corrected([revision(), revision({ no: 2, replaced: 'original-2', replacedBy: 'original' })]);
    const view = documentView(catalogue([own]), own);
    expect(view.revisions.map(({ no }) => no)).toEqual([2, 1]);
    expect(view.earlierOriginals.map(({ id }) => id)).toEqual(['original']);
  });
});

describe('the list of all corrections', () => {
  test('is empty where nothing was corrected', () => {
    expect(revisionEntries(catalogue([document()]))).toEqual([]);
  });

  test('comes newest first; what has no date comes last', () => {
    const own = corrected([
      revision({ no: 1, importedOn: null }),
      revision({ no: 2, importedOn: '2024-04-01' }),
      revision({ no: 3, importedOn: '2024-05-01' }),
    ]);
    const entries = revisionEntries(catalogue([own]));
    expect(entries.map(({ no }) => no)).toEqual([3, 2, 1]);
    expect(entries[0]?.id).toBe(`${own.id}/revisions/3`);
    expect(entries[0]?.path).toMatch(/#revision-3$/u);
  });

  test('is on the site map', () => {
    const paths = siteMapView(catalogue([document()]), []).general.map(({ path }) => path);
    expect(paths).toContain('/revisions/');
  });
});

describe('an earlier original', () => {
  const own = corrected([revision()]);

  test('is listed among all originals as replaced', () => {
    const listed = originalsView(catalogue([own])).originals;
    expect(listed.map(({ replacedIn: link }) => link?.label ?? null)).toEqual([null, '第 1 次更正']);
    expect(replacedIn(own, 'original-2')).toBeNull();
  });

  test('keeps its page with its lines, which says that it was replaced', () => {
    const [earlier] = own.earlierOriginals ?? [];
    const view = earlier && originalView(catalogue([own]), own, earlier, '一\n二\n');
    expect(view?.replacedIn?.path).toContain('#revision-1');
    expect(view?.lines).toHaveLength(2);
    expect(view?.accounting).toBeNull();
  });
});

describe('a project that a correction has taken out', () => {
  const removal = revision({
    changes: [
      change({
        kind: 'removed',
        field: 'project',
        projectId: 'budget-9',
        about: '旧项目',
        before: { printed: '旧项目', provenance: { original: 'original', line: 2 } },
      }),
    ],
  });

  test('keeps its address, which leads to the correction and to its line in the earlier original', () => {
    const own = corrected([removal]);
    const [gone] = goneProjects(own);
    const view = gone && goneProjectView(catalogue([own]), gone);
    expect(view?.path).toMatch(/\/p\/budget-9\/$/u);
    expect(view?.title).toBe('旧项目');
    expect(view?.source?.path).toContain('/o/original/#L2');
    expect(view?.revision.path).toContain('#revision-1');
  });

  test('is none when a later correction has brought it back', () => {
    const own = corrected([removal], { projects: [project({ id: 'budget-9' })] });
    expect(goneProjects(own)).toEqual([]);
  });
});
