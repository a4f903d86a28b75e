/**
 * Indicator levels: canonical labels and the labels that are printed for them.
 * Sources: 财预〔2015〕88号, 财预〔2021〕101号 (both from memory: configuration, never a hard failure).
 */
import { squeeze } from './squeeze.ts';

/** Level-one labels, in the order of the forms. */
export const levelOneLabels = ['成本指标', '产出指标', '效益指标', '满意度指标'] as const;
export type LevelOneLabel = (typeof levelOneLabels)[number];

/** Level-two labels → the level one they stand under. 成本指标 under 产出指标 is the pre-2021 taxonomy. */
export const levelTwoParents: Readonly<Record<string, LevelOneLabel>> = {
  数量指标: '产出指标',
  质量指标: '产出指标',
  时效指标: '产出指标',
  成本指标: '产出指标',
  经济成本指标: '成本指标',
  社会成本指标: '成本指标',
  生态环境成本指标: '成本指标',
  经济效益指标: '效益指标',
  社会效益指标: '效益指标',
  生态效益指标: '效益指标',
  可持续影响指标: '效益指标',
  服务对象满意度指标: '满意度指标',
};

/** Printed variants → canonical label. */
export const levelAliases: Readonly<Record<string, string>> = {
  效果指标: '效益指标',
  满意指标: '满意度指标',
  可持续性影响指标: '可持续影响指标',
  可持续影响: '可持续影响指标',
  可持续发展指标: '可持续影响指标',
  社会公众或服务对象满意度指标: '服务对象满意度指标',
  社会公众满意度指标: '服务对象满意度指标',
  服务对象满意指标: '服务对象满意度指标',
  服务对象满意度: '服务对象满意度指标',
  受益对象满意度指标: '服务对象满意度指标',
  受益对象满意度: '服务对象满意度指标',
  受益群众满意度指标: '服务对象满意度指标',
  群众满意度指标: '服务对象满意度指标',
  公众满意度指标: '服务对象满意度指标',
  公众或服务对象满意度指标: '服务对象满意度指标',
  公众或服务对象满意度: '服务对象满意度指标',
  社会公众或服务对象满意度: '服务对象满意度指标',
  服务对象或受益对象满意度指标: '服务对象满意度指标',
};

/** The canonical level-one label for a printed one, or null when it is not known. */
export function canonicalLevelOne(printed: string): LevelOneLabel | null {
  const label = squeeze(printed);
  const canonical = levelAliases[label] ?? label;
  return levelOneLabels.find((known) => known === canonical) ?? null;
}

/** The canonical level-two label for a printed one, or null when it is not known. */
export function canonicalLevelTwo(printed: string): string | null {
  const label = squeeze(printed);
  const canonical = levelAliases[label] ?? label;
  if (canonical in levelTwoParents) return canonical;
  // 满意度指标 printed as level two means 服务对象满意度指标.
  return canonical === '满意度指标' ? '服务对象满意度指标' : null;
}
