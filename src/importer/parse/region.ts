/** Which region a document is about: from codes, from names that it prints, or as given. */
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import type { Identity } from '../../document/identity.ts';
import type { Provenance } from '../../document/provenance.ts';
import type { Region } from '../../document/register.ts';
import { readProjectCode } from '../../document/project-code.ts';
import type { Project } from '../../document/project.ts';
import type { Context } from './context.ts';

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

export const regionNotRegistered: DiagnosticDefinition = {
  code: 'region-not-registered',
  title: '地区不在名录中',
  severity: 'warning',
  owner: 'importer',
  hint: '请在 content/registers/regions.json 里补上这个代码的名称和上级地区，再重新导入。',
};

export const regionsDisagree: DiagnosticDefinition = {
  code: 'regions-disagree',
  title: '地区的依据不一致',
  severity: 'warning',
  owner: 'importer',
  hint: '项目编码和文中的地名指向不同的地区，这里采用项目编码。如有误，请用 --region 加六位代码重新导入。',
};

/** Printed words with where they stand. */
export interface Named {
  readonly text: string;
  readonly provenance: Provenance;
}

export interface RegionEvidence {
  readonly given: string | null;
  readonly projects: readonly Project[];
  /** Names of department and units, then the title: the words that speak of the department itself. */
  readonly names: readonly Named[];
  /** Everything else that is printed. */
  readonly body: readonly Named[];
  readonly regions: readonly Region[];
}

interface Mention {
  readonly region: Region;
  readonly name: string;
  readonly at: Named;
}

/** A region's names without the ending that texts leave out: 秦皇岛 for 秦皇岛市 only before another name, so not here. */
const namesOf = (region: Region): string[] => [region.name, ...region.aliases];

/** The region that a text names, the longest name winning. */
function mentionIn(named: Named, regions: readonly Region[]): Mention | null {
  const text = named.text.replace(/\s+/gu, '');
  const found = regions.flatMap((region) =>
    namesOf(region)
      .filter((name) => text.includes(name))
      .map((name) => ({ region, name, at: named })),
  );
  return found.sort((a, b) => b.name.length - a.name.length || depth(b.region) - depth(a.region))[0] ?? null;
}

/** Provinces end in 0000, cities in 00. */
const depth = ({ code }: Region): number => (code.endsWith('0000') ? 0 : code.endsWith('00') ? 1 : 2);

/** The most specific region of the body; null when several of them compete. */
function mentionInBody(body: readonly Named[], regions: readonly Region[]): Mention | null {
  const mentions = body.flatMap((named) => mentionIn(named, regions) ?? []);
  const deepest = Math.max(0, ...mentions.map(({ region }) => depth(region)));
  const candidates = mentions.filter(({ region }) => depth(region) === deepest);
  const codes = new Set(candidates.map(({ region }) => region.code));
  return deepest > 0 && codes.size === 1 ? (candidates[0] ?? null) : null;
}

function mostFrequent(codes: readonly string[]): string | null {
  const counts = Map.groupBy(codes, (code) => code);
  return [...counts].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

/** Null when nothing in the text tells the region and none is given. */
export function identifyRegion(context: Context, evidence: RegionEvidence): Identity['region'] | null {
  const { given, projects, names, body, regions } = evidence;
  const registered = (code: string): Region | undefined => regions.find((region) => region.code === code);
  if (given !== null) {
    if (registered(given) === undefined) reportUnregistered(context, given);
    const name = registered(given)?.name ?? null;
    return { code: given, name, source: 'given', basis: '由导入人员指定。', printed: null, provenance: null };
  }
  const coded = projects.flatMap((project) => {
    const region = project.projectCode === null ? undefined : readProjectCode(project.projectCode)?.region;
    return region === undefined ? [] : [{ region, project }];
  });
  const code = mostFrequent(coded.map(({ region }) => region));
  const named = names.map((each) => mentionIn(each, regions)).find((mention) => mention !== null) ?? null;
  if (code !== null) {
    const from = coded.find(({ region }) => region === code)?.project;
    const region = registered(code);
    if (region === undefined) reportUnregistered(context, code);
    if (named !== null && named.region.code !== code && !isAbove(named.region, code)) {
      context.report(regionsDisagree, `项目编码属于 ${code}，文中的名称属于${named.region.name}。`, {
        printed: named.name,
        understood: code,
        provenance: named.at.provenance,
      });
    }
    const printed = from?.projectCode ?? null;
    const provenance = from?.printedCode.state === 'read' ? from.printedCode.provenance : null;
    const basis = `由项目编码的前六位 ${code} 推断。`;
    context.report(regionInferred, `文本没有单列所属地区，${basis}`, {
      printed,
      understood: region?.name ?? code,
      provenance,
    });
    return { code, name: region?.name ?? null, source: 'inferred', basis, printed, provenance };
  }
  const mention = named ?? mentionInBody(body, regions);
  if (mention === null) return null;
  const provenance = mention.at.provenance;
  const where = named === null ? '正文' : '单位名称或标题';
  const basis = `由${where}里的“${mention.name}”推断。`;
  const understood = mention.region.name;
  context.report(named === null ? regionFromText : regionInferred, `文本没有单列所属地区，${basis}`, {
    printed: mention.name,
    understood,
    provenance,
  });
  return { code: mention.region.code, name: understood, source: 'inferred', basis, printed: mention.name, provenance };
}

const isAbove = (region: Region, code: string): boolean => code.startsWith(region.code.replace(/(?:00)+$/u, ''));

function reportUnregistered(context: Context, code: string): void {
  context.report(regionNotRegistered, `地区代码 ${code} 不在地区名录中，网站上只能显示代码。`, { printed: code });
}
