/** Values of WordprocessingML attributes. */
import { child, type XmlElement } from '../xml/tree.ts';

/** A property that is on when it is there, unless it says otherwise. */
export function isOn(property: XmlElement | undefined): boolean {
  if (property === undefined) return false;
  return !['0', 'false', 'off', 'none'].includes(property.attributes['w:val'] ?? 'true');
}

/** `w:val` of a child. */
export const valueOf = (parent: XmlElement | undefined, name: string): string | undefined =>
  child(parent, name)?.attributes['w:val'];

/** `w:val` of a child as a whole number. */
export function numberOf(parent: XmlElement | undefined, name: string): number | undefined {
  const value = valueOf(parent, name);
  return value !== undefined && /^-?\d{1,9}$/u.test(value) ? Number(value) : undefined;
}
