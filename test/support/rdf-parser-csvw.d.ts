declare module 'rdf-parser-csvw' {
  import type { DatasetCore, Quad } from '@rdfjs/types';
  import type { Readable } from 'node:stream';

  export default class CsvwParser {
    constructor(options: { readonly metadata: DatasetCore; readonly baseIRI: string; readonly timezone?: string });
    import(text: Readable): AsyncIterable<Quad>;
  }
}
