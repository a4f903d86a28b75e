/** The site map: every page for readers, from the provinces down to the projects. */
import {
  comparePath,
  dataPath,
  dictionaryPath,
  documentFieldsPath,
  indicatorsPath,
  projectsPath,
  queryPath,
  departmentPath,
  documentPath,
  homePath,
  originalPath,
  originalsPath,
  projectPath,
  regionPath,
  revisionsPath,
  completenessPath,
  qualityPath,
  rulesPath,
  searchPath,
  siteMapPath,
} from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { allOriginals } from '../document/all-originals.ts';
import type { TextPage } from '../catalogue/text-page.ts';
import { yearLinks } from './home.ts';
import { citedTitle, departmentName, documentTitle, regionName, titleMark } from './identity.ts';
import type { Link } from './link.ts';
import { regionTree, type RegionNode } from './region-tree.ts';
import { shortName } from './short-name.ts';
import { textPageLinks } from './text-page.ts';

/** A page and the pages below it. */
export interface MapEntry extends Link {
  readonly children: readonly MapEntry[];
}

export interface SiteMapView {
  readonly path: string;
  readonly general: readonly Link[];
  readonly years: readonly Link[];
  readonly regions: readonly MapEntry[];
}

function regionEntry(catalogue: Catalogue, { code, children }: RegionNode): MapEntry {
  const byDepartment = Map.groupBy(catalogue.documentsOfRegion(code), (document) => document.identity.department.id);
  const departments = [...byDepartment.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, documents]) => ({
      label: documents[0] ? departmentName(documents[0]) : id,
      path: departmentPath(code, id),
      children: documents.map((document) => ({
        label: titleMark(document) === null ? documentTitle(document) : citedTitle(document),
        path: documentPath(document),
        children: [
          ...document.projects.map((project) => ({
            label: shortName(project.name),
            path: projectPath(document, project),
            children: [],
          })),
          ...allOriginals(document).map((original) => ({
            label: `原件：${original.received.name}`,
            path: originalPath(document, original.id),
            children: [],
          })),
        ],
      })),
    }));
  return {
    label: regionName(catalogue, code),
    path: regionPath(code),
    children: [...departments, ...children.map((child) => regionEntry(catalogue, child))],
  };
}

export function siteMapView(catalogue: Catalogue, pages: readonly TextPage[]): SiteMapView {
  return {
    path: siteMapPath,
    general: [
      { label: '首页', path: homePath },
      { label: '检索', path: searchPath },
      { label: '项目表', path: projectsPath },
      { label: '指标库', path: indicatorsPath },
      { label: '对照', path: comparePath },
      { label: '自己查（SQL）', path: queryPath },
      { label: '原件', path: originalsPath },
      { label: '更正记录', path: revisionsPath },
      { label: '数据下载', path: dataPath },
      { label: '数据字典', path: dictionaryPath },
      { label: '整份文本的字段', path: documentFieldsPath },
      { label: '数据质量', path: qualityPath },
      { label: '收录与完整', path: completenessPath },
      { label: '核查规则', path: rulesPath },
      ...textPageLinks(pages),
    ],
    years: yearLinks(catalogue),
    regions: regionTree(catalogue).map((region) => regionEntry(catalogue, region)),
  };
}
