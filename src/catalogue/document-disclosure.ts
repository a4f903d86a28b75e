/** What is known of a document's publication: as printed, or else as registered in `content/disclosures/`. Unknown is null. */
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { Catalogue } from './catalogue.ts';

type Printed = PerformanceDocument['disclosure'];

interface Known extends Printed {
  /** HH:MM. */
  readonly publishedTime: string | null;
  readonly subject: string | null;
  readonly publishedAt: string | null;
}

export interface DocumentDisclosure extends Known {
  /** What the original does not print. */
  readonly registered: readonly (keyof Known)[];
  readonly registeredBy: string | null;
}

export function documentDisclosure(
  catalogue: Catalogue,
  { id, disclosure }: Pick<PerformanceDocument, 'id' | 'disclosure'>,
): DocumentDisclosure {
  const record = catalogue.registeredDisclosure(id);
  const printed: Known = { ...disclosure, publishedTime: null, subject: null, publishedAt: null };
  const [day = null, time = null] = record?.publishedOn?.split(' ') ?? [];
  const stated: Known = {
    indexNumber: record?.indexNumber ?? null,
    documentNumber: record?.documentNumber ?? null,
    publisher: record?.publisher ?? null,
    writtenOn: record?.writtenOn ?? null,
    publishedOn: day,
    publishedTime: time,
    subject: record?.subject ?? null,
    openness: record?.openness ?? null,
    publishedAt: record?.publishedAt ?? null,
  };
  const keys = Object.keys(stated) as (keyof Known)[];
  return {
    indexNumber: printed.indexNumber ?? stated.indexNumber,
    documentNumber: printed.documentNumber ?? stated.documentNumber,
    publisher: printed.publisher ?? stated.publisher,
    writtenOn: printed.writtenOn ?? stated.writtenOn,
    publishedOn: printed.publishedOn ?? stated.publishedOn,
    publishedTime: stated.publishedTime,
    subject: stated.subject,
    openness: printed.openness ?? stated.openness,
    publishedAt: stated.publishedAt,
    registered: keys.filter((key) => printed[key] === null && stated[key] !== null),
    registeredBy: record?.by ?? null,
  };
}
