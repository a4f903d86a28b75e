/** What a row measures, by its level labels. */
import type { Indicator } from '../document/indicator.ts';

type Labels = Pick<Indicator, 'levelOne' | 'levelTwo'>;

const costLevels = new Set(['成本指标', '经济成本指标']);

/** Money that is spent: 成本指标, or 经济成本指标 of the 2021 taxonomy. */
export const isCostRow = ({ levelTwo }: Labels): boolean =>
  levelTwo.canonical !== null && costLevels.has(levelTwo.canonical);

export const isQuantityRow = ({ levelTwo }: Labels): boolean => levelTwo.canonical === '数量指标';

export const isSatisfactionRow = ({ levelOne, levelTwo }: Labels): boolean =>
  levelTwo.canonical === '服务对象满意度指标' || levelOne.canonical === '满意度指标';
