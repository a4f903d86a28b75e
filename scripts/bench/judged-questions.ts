/**
 * Questions of the three readers over the five documents of `content/`, each with the pages that should come first, as read
 * and judged by a person before any engine was asked: 3 answers it, 2 helps, 1 mentions it; pages not listed do not help.
 * Questions held out are for reporting only: nobody tunes on them.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const judgedQuestionSchema = z.strictObject({
  reader: z.enum(['citizen', 'journalist', 'webmaster']),
  /** As typed. */
  question: z.string().min(1),
  heldOut: z.boolean(),
  /** Site path → grade. */
  pages: z.record(z.string(), z.union([z.literal(1), z.literal(2), z.literal(3)])),
});

export type JudgedQuestion = z.infer<typeof judgedQuestionSchema>;

export const readJudgedQuestions = async (): Promise<JudgedQuestion[]> =>
  z
    .array(judgedQuestionSchema)
    .parse(JSON.parse(await readFile(join(import.meta.dirname, 'judged-questions.json'), 'utf8')));
