/** Writes OFD files (GB/T 33190) for tests. */
import { advance, type Drawing } from './drawing.ts';
import { zipFile, type ZipEntry } from './zip-file.ts';

const ofdNamespace = 'http://www.ofdspec.org/2016';

/** Points → millimetres. */
const mm = (points: number): string => String(Math.round((points * 25.4 * 10_000) / 72) / 10_000);

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const element = (name: string, content: string, attributes = ''): string =>
  `<ofd:${name}${attributes}>${content}</ofd:${name}>`;

/** Runs of equal distances are written `g count distance`, as the standard has it. */
function writeDeltas(distances: readonly string[]): string {
  const items: string[] = [];
  for (let at = 0; at < distances.length;) {
    let end = at;
    while (end < distances.length && distances[end] === distances[at]) end++;
    items.push(...(end - at > 2 ? ['g', String(end - at), distances[at] ?? ''] : distances.slice(at, end)));
    at = end;
  }
  return items.join(' ');
}

/** The objects of a drawing. With `ctm` every text is written at half its size and scaled back up. */
export function ofdObjects({ texts, lines }: Drawing, ctm = false): string {
  const factor = ctm ? 0.5 : 1;
  const drawn = lines.map(([x0, y0, x1, y1]) =>
    element(
      'PathObject',
      element('AbbreviatedData', `M 0 0 L ${mm(x1 - x0)} ${mm(y1 - y0)}`),
      ` Boundary="${mm(x0)} ${mm(y0)} ${mm(x1 - x0)} ${mm(y1 - y0)}" LineWidth="0.2"`,
    ),
  );
  const written = texts.map(({ x, y, size, text }) => {
    const distances = Array.from(text)
      .slice(0, -1)
      .map((sign) => mm(advance(sign, size) * factor));
    const code = element(
      'TextCode',
      escape(text),
      ` X="0" Y="${mm(size * factor)}" DeltaX="${writeDeltas(distances)}"`,
    );
    const matrix = ctm ? ' CTM="2 0 0 2 0 0"' : '';
    return element(
      'TextObject',
      code,
      ` Boundary="${mm(x)} ${mm(y - size)} 200 10" Font="1" Size="${mm(size * factor)}"${matrix}`,
    );
  });
  return [...drawn, ...written].join('');
}

export const ofdPage = (objects: string, head = ''): string =>
  `<ofd:Page xmlns:ofd="${ofdNamespace}">${head}<ofd:Content><ofd:Layer>${objects}</ofd:Layer></ofd:Content></ofd:Page>`;

export interface OfdOptions {
  /** Content of the document's CommonData besides the page area. */
  readonly common?: string;
  readonly more?: readonly ZipEntry[];
}

/** A package of pages given as XML. */
export function ofdPackage(pages: readonly string[], { common = '', more = [] }: OfdOptions = {}): Buffer {
  const list = pages.map(
    (_, at) => `<ofd:Page ID="${String(at + 10)}" BaseLoc="Pages/Page_${String(at)}/Content.xml"/>`,
  );
  const area = '<ofd:PageArea><ofd:PhysicalBox>0 0 209.9028 297.0389</ofd:PhysicalBox></ofd:PageArea>';
  return zipFile([
    {
      name: 'OFD.xml',
      data: `<ofd:OFD xmlns:ofd="${ofdNamespace}"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    },
    {
      name: 'Doc_0/Document.xml',
      data: `<ofd:Document xmlns:ofd="${ofdNamespace}"><ofd:CommonData>${area}${common}</ofd:CommonData><ofd:Pages>${list.join('')}</ofd:Pages></ofd:Document>`,
    },
    ...pages.map((data, at) => ({ name: `Doc_0/Pages/Page_${String(at)}/Content.xml`, data })),
    ...more,
  ]);
}

export const ofdFile = (drawings: readonly Drawing[], ctm = false): Buffer =>
  ofdPackage(drawings.map((drawing) => ofdPage(ofdObjects(drawing, ctm))));
