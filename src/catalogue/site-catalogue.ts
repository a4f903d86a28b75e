/** The catalogue for Astro pages and endpoints: the content collections, read once a build. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { runChecks } from '../checks/run-checks.ts';
import { buildCatalogue, type Catalogue } from './catalogue.ts';
import type { Filed } from './content-files.ts';
import { ContentError } from './content-problem.ts';
import { crossProblems } from './cross-checks.ts';
import type { TextPage } from './text-page.ts';

const prefix = 'content/';

/** @throws {ContentError} when the files contradict each other */
async function readCatalogue(): Promise<Catalogue> {
  const [documents, reports, manifests, dismissals, disclosures, regions, departments, crosswalk] = await Promise.all([
    getCollection('documents'),
    getCollection('importReports'),
    getCollection('manifests'),
    getCollection('dismissals'),
    getCollection('disclosures'),
    getCollection('regions'),
    getCollection('departments'),
    getCollection('crosswalk'),
  ]);
  const files = {
    documents: documents.map((entry) => filed(entry, entry.data)),
    reports: reports.map((entry) => filed(entry, entry.data)),
    manifests: manifests.map((entry) => filed(entry, entry.data)),
    dismissals: dismissals.map((entry) => filed(entry, entry.data)),
    disclosures: disclosures.map((entry) => filed(entry, entry.data)),
    regions: regions.map((entry) => entry.data),
    departments: departments.map((entry) => entry.data),
    crosswalk: crosswalk.map((entry) => entry.data),
  };
  const problems = crossProblems(files);
  if (problems.length > 0) throw new ContentError(problems);
  const content = {
    documents: values(files.documents),
    reports: values(files.reports),
    manifests: values(files.manifests),
    dismissals: values(files.dismissals),
    disclosures: values(files.disclosures),
    regions: files.regions,
    departments: files.departments,
    crosswalk: files.crosswalk,
  };
  return buildCatalogue(content, runChecks(content.documents, content.regions, content.reports));
}

const values = <T>(files: readonly Filed<T>[]): T[] => files.map(({ value }) => value);

function filed<T>({ id, filePath = id }: { readonly id: string; readonly filePath?: string }, value: T): Filed<T> {
  return { file: filePath.startsWith(prefix) ? filePath.slice(prefix.length) : filePath, value };
}

let catalogue: Promise<Catalogue> | undefined;

/** Memoised: every further call returns the same catalogue. */
export const getCatalogue = (): Promise<Catalogue> => (catalogue ??= readCatalogue());

export interface TextPageEntry extends TextPage {
  readonly entry: CollectionEntry<'pages'>;
}

let textPages: Promise<readonly TextPageEntry[]> | undefined;

/** The Markdown pages in their order; memoised. Render `entry` with `render` of `astro:content`. */
export const getTextPages = (): Promise<readonly TextPageEntry[]> => (textPages ??= readTextPages());

async function readTextPages(): Promise<readonly TextPageEntry[]> {
  const entries = await getCollection('pages');
  return entries
    .map((entry) => ({ slug: entry.id, ...entry.data, entry }))
    .sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1));
}
