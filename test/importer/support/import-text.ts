/** Imports a text as the command would, without files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { regionsSchema } from '../../../src/document/register.ts';
import { importDocument, type Imported, type Refused } from '../../../src/importer/import-document.ts';
import type { GivenIdentity } from '../../../src/importer/parse/identity.ts';
import type { Project } from '../../../src/document/project.ts';

const content = join(import.meta.dirname, '..', '..', '..', 'content');
export const regions = regionsSchema.parse(
  JSON.parse(readFileSync(join(content, 'registers', 'regions.json'), 'utf8')),
);

export const importBytes = (bytes: Uint8Array, given: Partial<GivenIdentity> = {}): Promise<Imported | Refused> =>
  importDocument(
    { name: 'sample.txt', bytes },
    { region: null, year: null, department: null, ...given },
    { regions, departments: [] },
  );

export async function importText(text: string, given: Partial<GivenIdentity> = {}): Promise<Imported> {
  const result = await importBytes(Buffer.from(text, 'utf8'), { region: '130304', ...given });
  if (result.outcome === 'refused') throw new Error(`${result.diagnostic.code}: ${result.diagnostic.message}`);
  return result;
}

export const codesOf = ({ report }: Imported): string[] => report.diagnostics.map(({ code }) => code);

/** The cells of a project's indicator rows, as a reader would copy them. */
export const cellsOf = ({ indicators }: Pick<Project, 'indicators'>): (string | null)[][] =>
  indicators.map(({ levelOne, levelTwo, levelThree, description, target, basis }) => [
    levelOne.printed,
    levelTwo.printed,
    levelThree,
    description,
    target.printed,
    basis,
  ]);

export const valueOf = (text: { readonly state: string; readonly value?: string }): string =>
  text.state === 'read' ? (text.value ?? '') : `(${text.state})`;
