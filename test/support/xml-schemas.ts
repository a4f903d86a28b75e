/** What an independent validator (libxml2) says of an XML file. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { projectRoot } from './cache.ts';

const schemas = { atom: ['atom.rng', 'relaxng'], sitemap: ['sitemap.xsd', 'schema'] } as const;

/** Empty when the file is valid. */
export async function xmlErrors(kind: keyof typeof schemas, xml: string): Promise<string[]> {
  const [name, extension] = schemas[kind];
  const contents = await readFile(join(projectRoot, 'test/fixtures/schemas', name), 'utf8');
  const { errors } = await validateXML({
    xml: { fileName: 'file.xml', contents: xml },
    schema: { fileName: name, contents },
    extension,
    maxMemoryPages: 4096,
  });
  return errors.map(({ message }) => message);
}
