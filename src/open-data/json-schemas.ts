/** JSON Schema 2020-12 of everything that is published as JSON, derived from the zod schemas. */
import { z } from 'zod';
import { jsonSchemaPath } from '../catalogue/addresses.ts';
import { importReportSchema } from '../diagnostics/import-report.ts';
import { performanceTextSchema } from '../document/performance-document.ts';
import { tables } from './tables.ts';

export interface PublishedSchema {
  readonly name: string;
  /** What it describes, in Chinese. */
  readonly title: string;
  readonly schema: z.ZodType;
}

export const publishedSchemas: readonly PublishedSchema[] = [
  { name: 'document', title: '整份绩效文本', schema: performanceTextSchema },
  { name: 'import-report', title: '导入记录', schema: importReportSchema.meta({ title: '导入记录' }) },
  ...tables.map(({ name, title, schema }) => ({ name, title: `${title}表`, schema })),
];

/** A schema without what makes it a file of its own; its parts are named below `$defs`. */
export function schemaContent({ schema }: PublishedSchema) {
  const { $schema: _, ...content } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return content;
}

/** `address` makes the permanent address of a site path. */
export const jsonSchema = (published: PublishedSchema, address: (path: string) => string) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: address(jsonSchemaPath(published.name)),
  ...schemaContent(published),
});
