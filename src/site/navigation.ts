/** The links of header and footer. */
import {
  comparePath,
  indicatorsPath,
  projectsPath,
  queryPath,
  dataPath,
  glossaryPath,
  qualityPath,
  revisionsPath,
  rulesPath,
  homePath,
  searchPath,
  siteMapPath,
  originalsPath,
  textPagePath,
} from '../catalogue/addresses.ts';

export interface NavigationLink {
  readonly label: string;
  readonly path: string;
}

export const headerLinks: readonly NavigationLink[] = [
  { label: '地区', path: `${homePath}#regions` },
  { label: '年度', path: `${homePath}#years` },
  { label: '项目', path: projectsPath },
  { label: '指标', path: indicatorsPath },
  { label: '检索', path: searchPath },
  { label: '数据', path: dataPath },
  { label: '名词解释', path: glossaryPath },
];

export const footerLinks: readonly NavigationLink[] = [
  { label: '网站地图', path: siteMapPath },
  { label: '原件', path: originalsPath },
  { label: '对照', path: comparePath },
  { label: '自己查（SQL）', path: queryPath },
  { label: '更正记录', path: revisionsPath },
  { label: '核查规则', path: rulesPath },
  { label: '数据质量', path: qualityPath },
  { label: '怎么看懂绩效目标', path: textPagePath('how-to-read') },
  { label: '关于本站', path: textPagePath('about') },
  { label: '无障碍说明', path: textPagePath('accessibility') },
  { label: '更正与反馈', path: textPagePath('corrections') },
];
