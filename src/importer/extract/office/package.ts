/**
 * The package around an office document (OPC, ECMA-376 part 2): parts and the relationships between them. Targets
 * outside the package are never followed.
 */
import { Refusal } from '../reading.ts';
import { readXml, xmlLimits, type XmlHandler } from '../xml/read-xml.ts';
import { elements, readXmlTree, type TreeOptions, type XmlElement } from '../xml/tree.ts';
import { openArchive } from '../zip/archive.ts';
import { officeNamespaces } from './namespaces.ts';
import { createPersonalScan } from './personal-scan.ts';
import { officePartMissing } from './refusals.ts';

export interface Relationship {
  readonly id: string;
  /** The last word of the relationship's type: `styles`, `header`, `worksheet` … */
  readonly type: string;
  /** Name of the part inside the package. */
  readonly target: string;
}

export interface OfficePackage {
  readonly names: readonly string[];
  has(part: string): boolean;
  /** The part that holds the document's own content. */
  mainPart(fallback: string): Promise<string>;
  /** The relationships of a part (`''` is the package itself) that stay inside the package. */
  relationships(part: string): Promise<Relationship[]>;
  /** Reads a part as a tree. */
  tree(part: string, options?: Omit<TreeOptions, 'namespaces' | 'listener' | 'limits'>): Promise<XmlElement>;
  /** Reads a part as events. */
  events(part: string, handler: XmlHandler): Promise<void>;
  /** Personal numbers in all parts; reads those that have not been read. */
  personalNumbers(): Promise<number>;
}

/** `../media/a.png` seen from `word/document.xml` → `media/a.png`. */
function resolvePart(from: string, target: string): string {
  const base = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') base.pop();
    else if (step !== '' && step !== '.') base.push(step);
  }
  return base.join('/');
}

function relationshipsPart(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** Gives the events of one reading to two. */
export const bothHandlers = (a: XmlHandler, b: XmlHandler): XmlHandler => ({
  open(name, attributes) {
    a.open(name, attributes);
    b.open(name, attributes);
  },
  close(name) {
    a.close(name);
    b.close(name);
  },
  aside(text) {
    a.aside?.(text);
    b.aside?.(text);
  },
  text(text) {
    a.text(text);
    b.text(text);
  },
});

export async function openPackage(bytes: Uint8Array): Promise<OfficePackage> {
  const archive = await openArchive(bytes);
  const limits = { ...xmlLimits, budget: { elements: xmlLimits.elements } };
  const scan = createPersonalScan(limits);

  const office: OfficePackage = {
    names: archive.names,
    has: (part) => archive.has(part),
    async mainPart(fallback) {
      const main = (await office.relationships('')).find(({ type }) => type === 'officeDocument')?.target;
      const part = [main, fallback].find((name) => name !== undefined && archive.has(name));
      if (part === undefined)
        throw new Refusal(officePartMissing, '文件里找不到正文部分，可能不是办公软件保存的文件。');
      return part;
    },
    async relationships(part) {
      const name = relationshipsPart(part);
      if (!archive.has(name)) return [];
      return elements(await office.tree(name)).flatMap(({ name: tag, attributes }) => {
        const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
        if (tag !== 'rel:Relationship' || id === undefined || type === undefined || target === undefined) return [];
        if (mode === 'External') return [];
        return [{ id, type: type.slice(type.lastIndexOf('/') + 1), target: resolvePart(part, target) }];
      });
    },
    tree(part, options = {}) {
      const listener = scan.handler(part);
      return readXmlTree(archive.stream(part), { namespaces: officeNamespaces, limits, listener, ...options });
    },
    events(part, handler) {
      return readXml(archive.stream(part), bothHandlers(handler, scan.handler(part)), officeNamespaces, limits);
    },
    async personalNumbers() {
      await scan.rest(archive);
      return scan.found;
    },
  };
  return office;
}
