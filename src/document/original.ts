/** 原件: the file a department published, and the copies that we publish of it. */
import { z } from 'zod';

const sha256Schema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ title: 'SHA-256', description: 'SHA-256 in lower-case hexadecimal.' });

const bytesSchema = z.int().nonnegative().meta({ title: '字节数', description: 'Size in bytes.' });

const fileSchema = z.strictObject({
  path: z.string().meta({ title: '路径', description: 'Path below `content/originals/`.' }),
  bytes: bytesSchema,
  sha256: sha256Schema,
});

export const originalFormatSchema = z.enum([
  'text',
  'docx',
  'pdf',
  'xlsx',
  'ofd',
  'doc',
  'wps',
  'et',
  'xls',
  'rtf',
  'odt',
  'ods',
]);

export const originalSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .meta({ title: '原件编号', description: 'Unique within the document.' }),
    format: originalFormatSchema.meta({ title: '格式', description: 'Format of the file as received.' }),
    received: z
      .strictObject({
        name: z.string().meta({ title: '收到时的文件名', description: 'File name as received.' }),
        bytes: bytesSchema,
        sha256: sha256Schema.nullable().meta({
          title: '收到时的 SHA-256',
          description:
            'SHA-256 of the file as received; null in what is published when personal numbers were masked, since the hash would let anyone find the masked digits by trial.',
        }),
        encoding: z.string().nullable().meta({ title: '字符编码', description: 'Character encoding of a text file.' }),
      })
      .meta({
        title: '收到的文件',
        description: 'The file as it came in; never published when it holds personal numbers.',
      }),
    published: fileSchema.nullable().meta({
      title: '公开副本',
      description: 'The copy of the file that readers download; null when only the text copy is published.',
    }),
    text: fileSchema
      .extend({ lines: z.int().nonnegative().meta({ title: '行数', description: 'Number of lines.' }) })
      .meta({
        title: '文本副本',
        description:
          'The copy with numbered lines that every provenance points into; for a text original the published copy itself.',
      }),
    textOnly: z.literal(true).optional().meta({
      title: '只公开文本副本',
      description: 'The publisher chose to publish the masked text copy alone; left out otherwise.',
    }),
    masked: z
      .int()
      .nonnegative()
      .meta({ title: '遮盖的个人号码数', description: 'How many personal numbers were masked.' }),
  })
  .meta({ id: 'Original', title: '原件', description: 'One file that the department published.' });

/** `manifest.json` beside the originals of one region and year. */
export const manifestSchema = z.strictObject({
  files: z.array(fileSchema.extend({ document: z.string(), original: z.string() })),
});

export type OriginalFormat = z.infer<typeof originalFormatSchema>;
export type Original = z.infer<typeof originalSchema>;
export type Manifest = z.infer<typeof manifestSchema>;
