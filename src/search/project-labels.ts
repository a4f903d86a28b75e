/** What a project's page says on most pages: labels of the form, and the wordings of what its cells leave open. */
import { fundingLabel, fundingName } from '../document/funding-label.ts';
import type { Project } from '../document/project.ts';
import { stateWording } from '../views/shown-value.ts';

const fundingKeys = ['totalFunds', 'fiscalFunds', 'otherFunds'] as const;

/** Labels of amounts that could not be read, and of others where a search knows them by a shorter name. */
function fundingLabels({ funding }: Project): string[] {
  if (fundingKeys.every((key) => funding[key].state === 'absent')) return [`预算数 ${stateWording.absent}`];
  const labels = fundingKeys.flatMap((key) => {
    const [label, { state }] = [fundingLabel(funding, key), funding[key]];
    if (state !== 'read') return [`${label} ${stateWording[state]}`];
    return label === fundingName(funding, key) ? [] : [label];
  });
  return ['资金来源', ...labels];
}

export function projectLabels(project: Project): string[] {
  const { goals, indicators, purpose, disbursementSchedule, narrative, supervisingDepartment, implementingUnit } =
    project;
  return [
    '地区',
    '部门',
    '预算年度',
    ...(supervisingDepartment.state === 'absent' ? [] : ['主管部门']),
    ...(implementingUnit.state === 'absent' ? [] : ['实施单位']),
    ...(goals.length > 0 ? ['绩效目标'] : []),
    purpose.state === 'absent' ? `用途 ${stateWording.absent}` : '资金用途',
    disbursementSchedule === null ? `支出计划 ${stateWording.absent}` : '资金支出计划',
    ...(indicators.length > 0 ? ['绩效指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'] : []),
    ...fundingLabels(project),
    ...(narrative.length > 0 ? ['文字说明'] : []),
  ];
}
