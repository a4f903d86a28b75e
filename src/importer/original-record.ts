/** A received file and the copies that are published of it → its entry in the document. */
import { createHash } from 'node:crypto';
import type { Identity } from '../document/identity.ts';
import type { Original, OriginalFormat } from '../document/original.ts';
import { maskPersonalNumbers } from '../privacy/personal-numbers.ts';

export interface ReceivedFile {
  /** File name without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The original of a document that no correction has replaced. */
export const originalId = 'original';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export interface OriginalFacts {
  readonly format: OriginalFormat;
  readonly encoding: string | null;
  readonly masked: number;
  readonly lines: number;
  /** The file as received holds no personal numbers. */
  readonly publishable: boolean;
  /** It does, and its masked text copy alone is to be published. */
  readonly textOnly: boolean;
}

/**
 * The text copy is always published. The file itself is, too, unless it is that copy's source or holds personal numbers,
 * which cannot be masked inside it.
 */
export function describeOriginal(file: ReceivedFile, text: string, identity: Identity, facts: OriginalFacts): Original {
  const { region, budgetYear, department } = identity;
  const path = `${region.code}/${String(budgetYear.value)}/${department.id}`;
  const bytes = Buffer.from(text, 'utf8');
  const copy = { path: `${path}.txt`, bytes: bytes.length, sha256: sha256(bytes) };
  const { text: name } = maskPersonalNumbers(file.name);
  const received = { name, bytes: file.bytes.length, sha256: sha256(file.bytes), encoding: facts.encoding };
  const itself = { path: `${path}.${facts.format}`, bytes: received.bytes, sha256: received.sha256 };
  return {
    id: originalId,
    format: facts.format,
    received,
    published: facts.format === 'text' ? copy : facts.publishable ? itself : null,
    text: { ...copy, lines: facts.lines },
    ...(facts.textOnly ? { textOnly: true } : {}),
    masked: facts.masked,
  };
}
