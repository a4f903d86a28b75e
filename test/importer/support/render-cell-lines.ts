/** Samples as Word saves them as text: one cell a line, merged cells empty, an empty line after each row. */
import type { SampleProject, SampleRow } from './sample.ts';

export const row = (...cells: readonly string[]): string => `${cells.map((cell) => `\t${cell}`).join('\n')}\n`;

const header = row('一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据');

/** Level one once per block, as merged cells print it. */
function indicatorRows(rows: readonly SampleRow[]): string {
  return rows
    .map(({ one, two, three, description, target, basis }, index) =>
      row(
        rows[index - 1]?.one === one ? '' : one,
        two,
        three,
        description,
        typeof target === 'string' ? target : target.join(''),
        basis,
      ),
    )
    .join('\n');
}

export function table2021(project: SampleProject): string {
  const { unit, code, name, total, fiscal, other, purpose, shares, goals, rows } = project;
  return [
    row(unit, '单位：万元'),
    row('项目编码', code, '项目名称', name),
    row('预算规模及资金用途', '预算数', total, '其中：财政    资金', fiscal, '其他资金', other),
    row('', purpose),
    row('资金支出计划（%）', '3月底', '6月底', '10月底', '12月底'),
    row('', ...shares),
    `${row('绩效目标', goals.join('\n'))}\n`,
    header,
    indicatorRows(rows),
  ].join('\n');
}

function table2020({ goals, rows }: Pick<SampleProject, 'goals' | 'rows'>): string {
  return [`${row('绩效目标', goals.join('\n'))}\n \n`, header, indicatorRows(rows)].join('\n');
}

const overall = `第一部分
部门整体绩效目标

一、总体绩效目标
全年免费开放不少于三百天，服务读者二十万人次以上。
二、分项绩效目标
（一）图书馆

绩效目标：丰富馆藏，提高服务水平。

（二）文化馆

绩效目标：开展群众文化活动。
三、工作保障措施
加强组织领导，落实工作责任。
`;

/** A whole document of the 2021 form; `heads` number the projects. */
export function document2021(
  projects: readonly SampleProject[],
  number = (index: number): string => `${String(index + 1)}.`,
): string {
  const tables = projects.map(
    (project, index) => `${number(index)}${project.name}绩效目标表\n${table2021(project)}\n\n`,
  );
  return `${overall}\n\n第二部分\n\n预算项目绩效目标\n\n\n${tables.join('')}`;
}

/** A whole document of the 2020 county form: title, three parts, one special fund. */
export function document2020(special: readonly SampleProject[], budget: readonly SampleProject[]): string {
  const tables = (projects: readonly SampleProject[]): string =>
    projects
      .map(
        (project, index) =>
          `[bookmark: _Toc1${String(index)}]${String(index + 1)}、${project.name}绩效目标表\n${table2020(project)}\n\n\n`,
      )
      .join('');
  return `附件3\n\n2020年部门预算绩效信息\n${overall}\n\n第二部分  专项资金绩效目标\n\n${tables(special)}\n第三部分  预算项目绩效目标\n\n${tables(budget)}`;
}
