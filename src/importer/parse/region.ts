/** Which region a document is about: from codes, from names that it prints, or as given. */
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import type { Identity } from '../../document/identity.ts';
import type { Region } from '../../document/register.ts';
import { readProjectCode } from '../../document/project-code.ts';
import type { Project } from '../../document/project.ts';
import type { Gazetteer, Mention } from '../regions/gazetteer.ts';
import type { Context } from './context.ts';
import type { Named } from './provenance.ts';

export const regionInferred: DiagnosticDefinition = {
  code: 'region-inferred',
  title: '地区由文中内容推断',
  severity: 'info',
  owner: 'importer',
  hint: '文本没有直接写明所属地区。如推断有误，请用 --region 加六位代码重新导入。',
};

export const regionFromText: DiagnosticDefinition = {
  code: 'region-from-text',
  title: '地区只在正文中提到',
  severity: 'warning',
  owner: 'importer',
  hint: '地区是从正文里提到的地名推断的，请确认；如有误，请用 --region 加六位代码重新导入。',
};

export const regionFromShortName: DiagnosticDefinition = {
  code: 'region-from-short-name',
  title: '地区由单位名称的开头推断',
  severity: 'warning',
  owner: 'importer',
  hint: '单位名称里的地名和区划的全称不完全相同（例如没有写“县”“市”“区”），请确认是不是这个地方；如有误，请用 --region 加六位代码重新导入。',
};

export const regionNotRegistered: DiagnosticDefinition = {
  code: 'region-not-registered',
  title: '地区名称不详',
  severity: 'warning',
  owner: 'importer',
  hint: '请核对代码；如果代码无误，请在 content/registers/regions.json 里补上它的名称和上级地区，再重新导入。',
};

export const regionsDisagree: DiagnosticDefinition = {
  code: 'regions-disagree',
  title: '地区的依据不一致',
  severity: 'warning',
  owner: 'importer',
  hint: '项目编码和文中的名称指向不同的地区，采用了哪一个见上文。如有误，请用 --region 加六位代码重新导入；编码抄错的，请报送部门更正。',
};

export interface RegionEvidence {
  readonly given: string | null;
  readonly projects: readonly Project[];
  /** Names of department and units, then the title: the words that speak of the department itself. */
  readonly names: readonly Named[];
  /** Everything else that is printed. */
  readonly body: readonly Named[];
  readonly gazetteer: Gazetteer;
}

interface Found {
  readonly region: Region;
  readonly name: string;
  readonly at: Named;
}

function mostFrequent(codes: readonly string[]): string | null {
  const counts = Map.groupBy(codes, (code) => code);
  return [...counts].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

/** Whether a region is, or lies above, the one of the code. */
const holds = (region: Region, code: string): boolean => code.startsWith(region.code.replace(/(?:00)+$/u, ''));

/**
 * The region that a name speaks of. A name that several regions share is settled by what else the document prints: the
 * city or province above, a registered region.
 */
function fromNames(
  { names, body, gazetteer }: RegionEvidence,
  mentionsIn: (text: string) => readonly Mention[],
): Found | null {
  for (const at of names) {
    const mentions = mentionsIn(at.text);
    const known = mentions.filter(({ region }) => gazetteer.isRegistered(region.code));
    const printed = mentions.filter(({ region }) => {
      const above = region.parent === null ? undefined : gazetteer.region(region.parent);
      return above !== undefined && [...names, ...body].some(({ text }) => text.includes(above.name));
    });
    const settled = [mentions, known, printed].find((list) => list.length === 1)?.[0];
    if (settled !== undefined) return { ...settled, at };
  }
  return null;
}

/** The region that the text speaks of: a registered one if there is just one, else the one named more often than others. */
function fromBody({ body, gazetteer }: RegionEvidence): Found | null {
  for (const scope of ['registered', 'all'] as const) {
    const found = body.flatMap((at) => {
      const mentions = gazetteer.mentions(at.text, scope).filter(({ region }) => !region.code.endsWith('00'));
      const [only] = mentions;
      return only !== undefined && mentions.length === 1 ? [{ ...only, at }] : [];
    });
    const counts = [...Map.groupBy(found, ({ region }) => region.code).values()].sort((a, b) => b.length - a.length);
    const [best, second] = counts;
    if (best !== undefined && best.length > (second?.length ?? 0)) return best[0] ?? null;
  }
  return null;
}

interface Coded {
  readonly code: string;
  readonly project: Project;
}

/** The region that most projects' codes begin with, and the first project whose code does. */
function fromCodes(projects: readonly Project[]): (Coded & { readonly count: number }) | null {
  const coded = projects.flatMap((project): Coded[] => {
    const code = project.projectCode === null ? undefined : readProjectCode(project.projectCode)?.region;
    return code === undefined ? [] : [{ code, project }];
  });
  const code = mostFrequent(coded.map((each) => each.code));
  const first = coded.find((each) => each.code === code);
  return first === undefined ? null : { ...first, count: coded.length };
}

/**
 * Whether the name by which the document calls its department, unit or itself outweighs its codes: the only code may be
 * copied wrong, and a development zone has no codes of its own but those of its parent's regions.
 */
function nameOutweighs({ region, name, at }: Found, { code, count }: { code: string; count: number }): boolean {
  if (region.scheme === 'statistical' && region.code.slice(0, 4) === code.slice(0, 4)) return true;
  return count === 1 && at.text.replace(/\s+/gu, '').startsWith(name);
}

function inferFromCode(context: Context, gazetteer: Gazetteer, { code, project }: Coded): Identity['region'] {
  const name = nameOf(context, gazetteer, code);
  const printed = project.projectCode;
  const provenance = project.printedCode.state === 'read' ? project.printedCode.provenance : null;
  const basis = `由项目编码的前六位 ${code} 推断。`;
  context.report(regionInferred, `文本没有单列所属地区，${basis}`, { printed, understood: name ?? code, provenance });
  return { code, name, source: 'inferred', basis, printed, provenance };
}

/** Null when nothing in the text tells the region and none is given. */
export function identifyRegion(context: Context, evidence: RegionEvidence): Identity['region'] | null {
  const { given, projects, gazetteer } = evidence;
  if (given !== null) {
    const name = nameOf(context, gazetteer, given);
    return { code: given, name, source: 'given', basis: '由导入人员指定。', printed: null, provenance: null };
  }
  const coded = fromCodes(projects);
  const named = fromNames(evidence, (text) => gazetteer.mentions(text, 'all'));
  const disagrees = coded !== null && named !== null && !holds(named.region, coded.code);
  const isNamed = coded === null || (disagrees && nameOutweighs(named, coded));
  if (disagrees) {
    const [used, code] = [isNamed ? named.region.name : '项目编码', coded.code];
    context.report(regionsDisagree, `项目编码属于 ${code}，文中的名称属于${named.region.name}，这里采用${used}。`, {
      printed: named.name,
      understood: isNamed ? named.region.code : code,
      provenance: named.at.provenance,
    });
  }
  if (!isNamed) return inferFromCode(context, gazetteer, coded);
  const opened = named === null ? fromNames(evidence, (text) => gazetteer.openings(text)) : null;
  const found = named ?? opened ?? fromBody(evidence);
  if (found === null) return null;
  const where = (named ?? opened) === null ? '正文' : '单位名称或标题';
  const basis = `由${where}里的“${found.name}”推断。`;
  const { provenance } = found.at;
  const understood = found.region.name;
  const rule = named !== null ? regionInferred : opened === null ? regionFromText : regionFromShortName;
  context.report(rule, `文本没有单列所属地区，${basis}`, {
    printed: found.name,
    understood,
    provenance,
  });
  return { code: found.region.code, name: understood, source: 'inferred', basis, printed: found.name, provenance };
}

function nameOf(context: Context, gazetteer: Gazetteer, code: string): string | null {
  const name = gazetteer.region(code)?.name ?? null;
  if (name === null)
    context.report(regionNotRegistered, `地区代码 ${code} 不在行政区划和地区名录中。`, { printed: code });
  return name;
}
