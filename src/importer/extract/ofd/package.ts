/** The parts of an OFD package (GB/T 33190): which pages there are, on which templates, how large. */
import { elements, ownText, readXmlTree, type XmlElement } from '../xml/tree.ts';
import { pageLimits } from '../grid/limits.ts';
import { Refusal } from '../reading.ts';
import type { Archive } from '../zip/archive.ts';
import { ofdDamaged, ofdTooComplex } from './refusals.ts';

/** Both namespaces that are in use. */
const namespaces = { 'http://www.ofdspec.org/2016': 'ofd', 'http://www.ofdspec.org': 'ofd' };
const keptElements = 120_000;

export const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

export const childrenOf = (parent: XmlElement, name: string): XmlElement[] =>
  elements(parent).filter((element) => localName(element) === name);

export const childOf = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent && childrenOf(parent, name)[0];

/** A location as one part names another: from the root with a slash, else from the part's own folder. */
export function resolve(from: string, location: string): string {
  const steps = location.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of location.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Numbers of an attribute like `0 0 210 297`. */
export function numbers(value: string | undefined): number[] {
  return (value ?? '')
    .trim()
    .split(/[\s,]+/u)
    .filter((item) => item !== '')
    .map(Number)
    .map((item) => (Number.isFinite(item) ? item : 0));
}

interface Part {
  readonly name: string;
  readonly root: XmlElement;
}

interface Size {
  readonly width: number;
  readonly height: number;
  /** Top left corner of the page in its own coordinates. */
  readonly left: number;
  readonly top: number;
}

export interface OfdPage {
  readonly size: Size;
  /** The page and its templates, in painting order. */
  readonly layers: readonly Part[];
}

export interface OfdPackage {
  readonly pages: number;
  /** Names of the parts that pages and templates were read from. */
  readonly pageParts: ReadonlySet<string>;
  readPage(index: number): Promise<OfdPage>;
}

const a4: Size = { width: 210, height: 297, left: 0, top: 0 };

function sizeOf(area: XmlElement | undefined): Size | null {
  const box = ['PhysicalBox', 'ApplicationBox', 'ContentBox'].map((name) => childOf(area, name)).find((found) => found);
  const [left = 0, top = 0, width = 0, height = 0] = numbers(box && ownText(box));
  return width > 0 && height > 0 ? { width, height, left, top } : null;
}

export async function openPackage(archive: Archive): Promise<OfdPackage> {
  const pageParts = new Set<string>();
  const part = async (name: string): Promise<Part> => {
    if (!archive.has(name)) throw new Refusal(ofdDamaged, `文件缺少部件 ${name}。`);
    return { name, root: await readXmlTree(archive.stream(name), { namespaces, keptElements }) };
  };
  const located = (from: Part, element: XmlElement | undefined, attribute?: string): string | null => {
    const location = attribute === undefined ? element && ownText(element).trim() : element?.attributes[attribute];
    return location === undefined || location === '' ? null : resolve(from.name, location);
  };

  const entry = await part('OFD.xml');
  const roots = childrenOf(entry.root, 'DocBody').map((body) => located(entry, childOf(body, 'DocRoot')));
  const pages: { readonly name: string; readonly size: Size; readonly templates: ReadonlyMap<string, string> }[] = [];
  for (const root of roots) {
    if (root === null) continue;
    const document = await part(root);
    const common = childOf(document.root, 'CommonData');
    const size = sizeOf(childOf(common, 'PageArea')) ?? a4;
    const templates = new Map<string, string>();
    for (const template of common ? childrenOf(common, 'TemplatePage') : []) {
      const name = located(document, template, 'BaseLoc');
      if (name !== null) templates.set(template.attributes.ID ?? '', name);
    }
    for (const page of childrenOf(childOf(document.root, 'Pages') ?? document.root, 'Page')) {
      const name = located(document, page, 'BaseLoc');
      if (name !== null) pages.push({ name, size, templates });
    }
  }
  if (pages.length === 0) throw new Refusal(ofdDamaged, '文件里没有找到页面。');
  if (pages.length > pageLimits.pages) {
    throw new Refusal(ofdTooComplex, `文件有 ${String(pages.length)} 页，超过 ${String(pageLimits.pages)} 页的上限。`);
  }

  const templateCache = new Map<string, Part>();
  const template = async (name: string): Promise<Part> => {
    pageParts.add(name);
    const known = templateCache.get(name) ?? (await part(name));
    if (templateCache.size < 20) templateCache.set(name, known);
    return known;
  };

  return {
    pages: pages.length,
    pageParts,
    async readPage(index) {
      const found = pages[index];
      if (!found) throw new RangeError(`no page ${String(index)}`);
      const page = await part(found.name);
      pageParts.add(found.name);
      const used = childrenOf(page.root, 'Template').map((element) => ({
        name: found.templates.get(element.attributes.TemplateID ?? ''),
        above: element.attributes.ZOrder === 'Foreground',
      }));
      const parts = await Promise.all(
        used.flatMap(({ name, above }) =>
          name === undefined ? [] : [template(name).then((read) => ({ read, above }))],
        ),
      );
      return {
        size: sizeOf(childOf(page.root, 'Area')) ?? found.size,
        layers: [
          ...parts.filter(({ above }) => !above).map((item) => item.read),
          page,
          ...parts.filter(({ above }) => above).map((item) => item.read),
        ],
      };
    },
  };
}
