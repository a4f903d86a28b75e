/** What must hold for whatever content the repository publishes. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCatalogue, type Catalogue } from '../../src/catalogue/catalogue.ts';
import { readContent } from '../../src/catalogue/read-content.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { departmentKeys, departmentView } from '../../src/views/department.ts';
import { documentView } from '../../src/views/document.ts';
import { homeView } from '../../src/views/home.ts';
import { originalView } from '../../src/views/original.ts';
import { projectView } from '../../src/views/project.ts';
import { regionCodesWithPage, regionView } from '../../src/views/region.ts';
import { siteMapView } from '../../src/views/site-map.ts';
import { yearView } from '../../src/views/year.ts';

const contentDir = join(import.meta.dirname, '../../content');
let catalogue: Catalogue;
let pagesMarkdown: string;

beforeAll(async () => {
  const content = await readContent(contentDir);
  catalogue = buildCatalogue(content, runChecks(content.documents, content.regions, content.reports));
  const pages = content.pages.map(({ slug }) => readFile(join(contentDir, 'pages', `${slug}.md`), 'utf8'));
  pagesMarkdown = (await Promise.all(pages)).join('\n');
});

/** Every place of the published data that leads to a line, with the lines that its original has. */
function brokenSources(value: unknown, lines: number): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const { line, to } = value as { line?: unknown; to?: unknown };
  const own =
    typeof line === 'number' && typeof to === 'number' && !(1 <= line && line <= to && to <= lines) ? [value] : [];
  return [...own, ...Object.values(value).flatMap((each) => brokenSources(each, lines))];
}

describe('the published documents', () => {
  it('are there', () => {
    expect(catalogue.documents.length).toBeGreaterThan(0);
  });

  it('make every page', () => {
    expect(homeView(catalogue).counts.documents).toBe(catalogue.documents.length);
    for (const code of regionCodesWithPage(catalogue)) expect(regionView(catalogue, code).documents).not.toEqual([]);
    for (const key of departmentKeys(catalogue)) expect(departmentView(catalogue, key)?.years).not.toEqual([]);
    for (const year of catalogue.years) expect(yearView(catalogue, year).regions).not.toEqual([]);
    expect(siteMapView(catalogue, []).regions).not.toEqual([]);
  });

  it('have pages at addresses of their own', () => {
    const paths = [
      ...catalogue.documents.map((document) => documentView(catalogue, document).path),
      ...catalogue.projects.map((entry) => projectView(catalogue, entry).path),
    ];
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('lead from every value to a line that its original has', () => {
    for (const document of catalogue.documents) {
      const lines = Math.max(...document.originals.map(({ text }) => text.lines));
      expect(brokenSources(documentView(catalogue, document), lines)).toEqual([]);
      for (const project of document.projects) {
        const { indicators, funding, goals, facts, narrative } = projectView(catalogue, { document, project });
        expect(brokenSources([indicators, funding, goals, facts, narrative], lines)).toEqual([]);
      }
    }
  });

  it('span their indicator levels over every row exactly once', () => {
    for (const entry of catalogue.projects) {
      const { rows } = projectView(catalogue, entry).indicators;
      expect(rows.reduce((sum, row) => sum + row.levelOne.rowSpan, 0)).toBe(rows.length);
      expect(rows.reduce((sum, row) => sum + row.levelTwo.rowSpan, 0)).toBe(rows.length);
    }
  });

  it('name each other as the same subject from both sides', () => {
    const related = new Map(
      catalogue.projects.map((entry) => {
        const view = projectView(catalogue, entry);
        return [view.path, view.sameSubject.map(({ project }) => project.path)] as const;
      }),
    );
    for (const [path, others] of related) for (const other of others) expect(related.get(other)).toContain(path);
  });

  it('find the land survey of two departments to be one subject', () => {
    const surveys = catalogue.projects
      .filter(({ project }) => project.name.includes('第三次全国国土调查'))
      .map((entry) => projectView(catalogue, entry));
    expect(surveys.length).toBeGreaterThanOrEqual(2);
    for (const survey of surveys)
      expect(survey.sameSubject.map(({ sharedWords }) => sharedWords)).toContain('第三次全国国土调查');
  });

  it('show every line of their originals, and know where most of them went', async () => {
    for (const document of catalogue.documents)
      for (const original of document.originals) {
        const text = await readFile(join(contentDir, 'originals', original.text.path), 'utf8');
        const { lines } = originalView(catalogue, document, original, text);
        expect(lines.length).toBe(original.text.lines);
        const nowhere = lines.filter((line) => line.text.trim() !== '' && line.uses.length + line.residue.length === 0);
        expect(nowhere.map(({ no, text: words }) => `${String(no)} ${words}`)).toEqual([]);
      }
  });
});

describe('the text pages', () => {
  it('link only to projects that are there', () => {
    const paths = new Set(catalogue.projects.map((entry) => projectView(catalogue, entry).path));
    const linked = [...pagesMarkdown.matchAll(/\]\((\/r\/[^)#]*\/p\/[^)#]*)\)/gu)].map((match) => match[1]);
    expect(linked.length).toBeGreaterThan(0);
    for (const path of linked) expect(paths).toContain(path);
  });
});
