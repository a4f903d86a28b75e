/** Permanent ids: the same name gives the same id on every machine (UUID version 5, RFC 9562 §5.5). */
import { createHash } from 'node:crypto';

/** Of this software; chosen once. */
const namespace = '5d9f4c52-7a0e-4b7e-9a35-1f1b6c3e8d21';

export function uuidOf(name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex', 0, 16);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return `urn:uuid:${parts.join('-')}`;
}
