/** A synthetic province: documents of the fixtures' shape, every one with words and amounts of its own. */
import type { Indicator } from '../../src/document/indicator.ts';
import type { PerformanceDocument } from '../../src/document/performance-document.ts';
import type { Project } from '../../src/document/project.ts';
import type { Region } from '../../src/document/register.ts';
import { document, indicator, level, part, project, section, target, text, wan } from '../../test/support/documents.ts';

const counties = 200;

const countyCode = (at: number): string =>
  `99${String(1 + Math.floor(at / 20)).padStart(2, '0')}${String(1 + (at % 20)).padStart(2, '0')}`;

export const provinceRegions: readonly Region[] = [
  { code: '990000', name: '测试省', parent: null, scheme: 'GB/T 2260', aliases: [] },
  ...Array.from({ length: counties / 20 }, (_, at): Region => {
    const code = `${countyCode(at * 20).slice(0, 4)}00`;
    return { code, name: `第${String(at + 1)}测试市`, parent: '990000', scheme: 'GB/T 2260', aliases: [] };
  }),
  ...Array.from({ length: counties }, (_, at): Region => {
    const code = countyCode(at);
    return {
      code,
      name: `第${String(at + 1)}测试县`,
      parent: `${code.slice(0, 4)}00`,
      scheme: 'GB/T 2260',
      aliases: [],
    };
  }),
];

const levels = [
  '数量指标',
  '质量指标',
  '时效指标',
  '成本指标',
  '经济效益指标',
  '社会效益指标',
  '服务对象满意度指标',
] as const;
const measures = [
  '完成数量',
  '验收合格率',
  '工作完成的时效',
  '项目总成本',
  '带动增收',
  '受益群众',
  '群众满意度',
] as const;

/** Every fourth row has something to say about. */
function row(rowNo: number, seed: number): Indicator {
  const at = (rowNo - 1) % levels.length;
  const name = `${measures[at] ?? ''}${String(seed % 997)}`;
  const odd = (rowNo + seed) % 4 === 0;
  return indicator(rowNo, {
    levelOne: level(at < 4 ? '产出指标' : at < 6 ? '效益指标' : '满意度指标'),
    levelTwo: level(levels[at] ?? ''),
    levelThree: name,
    description: odd ? name : `${name}的计算：实际完成数与计划完成数之比，按季度统计（${String(seed)}）`,
    target: odd
      ? target('')
      : target(`≥${String(seed % 100)}%`, { kind: 'number', operator: '>=', value: seed % 100, unit: '%', text: null }),
    basis: odd
      ? '90以上为优秀；80-89为良好；80以下为差'
      : `${String(2020 + (seed % 5))}年度工作计划第${String(seed)}号`,
  });
}

const syntheticProject = (no: number, rows: number, seed: number): Project =>
  project({
    no,
    name: `第${String(seed)}号农村供水工程维修养护项目`,
    funding: {
      unit: '万元',
      totalFunds: wan(`${String(seed % 9000)}.25`),
      fiscalFunds: wan(`${String(seed % 9000)}.25`),
      otherFunds: wan('0'),
    },
    purpose: text(`用于第${String(seed)}号工程的日常维修、管网更新和水质检测，保障群众饮水安全。`, 12),
    goals: [text(`完成${String(seed % 50)}处工程的维修养护，水质合格率达到${String(seed % 100)}%，投诉及时处理。`, 13)],
    indicators: Array.from({ length: rows }, (_, at) => row(at + 1, seed * 31 + at)),
  });

const paragraph = (seed: number): string =>
  `一是加强第${String(seed)}号水源地保护，年内完成${String(seed % 30)}处整治；二是推进供水管网改造，计划投资${String(seed % 90)}万元；三是做好群众投诉办理，2024年底前全部办结。`;

export function syntheticDocument(at: number, projects: number, rows: number): PerformanceDocument {
  const region = countyCode(at % counties);
  const sections = Array.from({ length: 8 }, (_, no) =>
    section(`s${String(no + 1)}`, `（${'一二三四五六七八'[no] ?? ''}）第${String(no)}项任务`, [
      paragraph(at * 8 + no),
      paragraph(at * 8 + no + 1),
    ]),
  );
  return document(
    { region, department: String(100_000 + Math.floor(at / counties)) },
    {
      parts: [part('overall', { heading: '部门整体绩效目标', sections }), part('special'), part('budget')],
      projects: Array.from({ length: projects }, (_, no) => syntheticProject(no + 1, rows, at * projects + no)),
    },
  );
}
