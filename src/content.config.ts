/** Content collections over `content/`. What each file holds is defined in `document/` and `catalogue/content-files.ts`. */
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'zod';
import { checkedLoader } from './catalogue/checked-loader.ts';
import {
  crosswalkFile,
  departmentsFile,
  disclosureFiles,
  dismissalFiles,
  documentFiles,
  manifestFiles,
  regionsFile,
  reportFiles,
  textPageFiles,
} from './catalogue/content-files.ts';
import { reviewedLinkSchema } from './document/crosswalk.ts';
import { departmentSchema, regionSchema } from './document/register.ts';

const path = ({ entry }: { entry: string }): string => entry.replace(/\.(?:json|md)$/u, '');

/** A register is one file with a list; each item becomes an entry under its own key. */
const register =
  (key: (item: Record<string, unknown>) => string) =>
  (text: string): Record<string, Record<string, unknown>> => {
    const items = z.array(z.record(z.string(), z.unknown())).parse(JSON.parse(text));
    return Object.fromEntries(items.map((item) => [key(item), item]));
  };

const documents = defineCollection({
  loader: checkedLoader(
    glob({ base: './content/documents', pattern: ['**/*.json', '!**/*.import.json'], generateId: path }),
    documentFiles,
  ),
  schema: documentFiles.schema,
});

const importReports = defineCollection({
  loader: checkedLoader(
    glob({ base: './content/documents', pattern: '**/*.import.json', generateId: path }),
    reportFiles,
  ),
  schema: reportFiles.schema,
});

const manifests = defineCollection({
  loader: checkedLoader(
    glob({ base: './content/originals', pattern: '**/manifest.json', generateId: path }),
    manifestFiles,
  ),
  schema: manifestFiles.schema,
});

const dismissals = defineCollection({
  loader: checkedLoader(glob({ base: './content/dismissals', pattern: '**/*.json', generateId: path }), dismissalFiles),
  schema: dismissalFiles.schema,
});

const disclosures = defineCollection({
  loader: checkedLoader(
    glob({ base: './content/disclosures', pattern: '**/*.json', generateId: path }),
    disclosureFiles,
  ),
  schema: disclosureFiles.schema,
});

const regions = defineCollection({
  loader: checkedLoader(
    file('content/registers/regions.json', { parser: register((region) => String(region['code'])) }),
    { schema: regionSchema, remedy: regionsFile.remedy },
  ),
  schema: regionSchema,
});

const departments = defineCollection({
  loader: checkedLoader(
    file('content/registers/departments.json', {
      parser: register((department) => `${String(department['region'])}-${String(department['id'])}`),
    }),
    { schema: departmentSchema, remedy: departmentsFile.remedy },
  ),
  schema: departmentSchema,
});

const crosswalk = defineCollection({
  loader: checkedLoader(
    file('content/registers/crosswalk.json', { parser: register(({ from, to }) => JSON.stringify([from, to])) }),
    { schema: reviewedLinkSchema, remedy: crosswalkFile.remedy },
  ),
  schema: reviewedLinkSchema,
});

/** Rendered when their page is built, so that a changed glossary reaches the links of every page. */
const pages = defineCollection({
  loader: checkedLoader(
    glob({ base: './content/pages', pattern: '*.md', generateId: path, deferRender: true }),
    textPageFiles,
  ),
  schema: textPageFiles.schema,
});

export const collections = {
  documents,
  importReports,
  manifests,
  dismissals,
  disclosures,
  regions,
  departments,
  crosswalk,
  pages,
};
