/** A small catalogue of our own making that holds what Chinese budget texts hold: codes, brackets, signs, mixed scripts. */
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import type { PerformanceDocument } from '../../../src/document/performance-document.ts';
import { catalogue, document, indicator, part, project, section, target, text, wan } from '../../support/documents.ts';

const road = project({
  no: 1,
  name: '农村公路养护',
  projectCode: '99010124P00014210001W',
  printedCode: text('99010124P00014210001W', 9),
  funding: { unit: '万元', totalFunds: wan('2610.50'), fiscalFunds: wan('2610.50'), otherFunds: wan('0') },
  purpose: text('依据测财资环【2023】26号文件，用于县、乡、村道路的日常养护（含桥涵）'),
  goals: [text('全年养护农村公路 120 公里，优良路率达到90%以上'), text('群众出行更加方便')],
  indicators: [
    indicator(1, {
      levelThree: '养护里程',
      description: '全年养护公路里程',
      target: target('≥120公里'),
      basis: '年度计划',
    }),
    indicator(2, { levelThree: '优良路率', description: '优良里程占比', target: target('≥90%'), basis: '行业标准' }),
  ],
});

const survey = project({
  no: 2,
  name: '第三次全国国土调查',
  funding: { unit: '万元', totalFunds: wan('261'), fiscalFunds: wan('261'), otherFunds: wan('0') },
  purpose: text('聘请技术单位开展内业、外业工作，成果上报省级'),
  goals: [text('查清全县土地利用状况，建立GIS数据库')],
  indicators: [
    indicator(1, {
      levelThree: '调查面积',
      description: '完成调查的面积',
      target: target('=100%'),
      basis: '国发〔2017〕48号',
    }),
  ],
  narrative: [section('narrative-1', '情况说明', ['调查经费分年度支付，2024年为最后一年。'])],
});

const forest = project({
  no: 3,
  name: '森林防火',
  funding: { unit: '万元', totalFunds: wan('8.6'), fiscalFunds: wan('8.6'), otherFunds: wan('0') },
  purpose: text('购置风力灭火机、２号工具等物资，开展防火宣传'),
  goals: [text('不发生重大森林火灾')],
  indicators: [
    indicator(1, {
      levelThree: '火灾受害率',
      description: '受害面积占比',
      target: target('≤0.9‰'),
      basis: '省级考核指标',
    }),
  ],
});

const water: PerformanceDocument = document(
  {},
  {
    parts: [
      part('overall', {
        heading: '第一部分 部门整体绩效目标',
        sections: [
          section('overall-1', '一、总体绩效目标', [
            '坚持以人民为中心，完善“部门职责-工作活动”目录，推进水利、交通和林业工作。',
            '加强预算管理：做到专款专用；提高资金使用效益。',
          ]),
          section('overall-2', '二、工作保障措施', ['落实《预算管理制度》，每季度开展一次监督检查。']),
        ],
      }),
    ],
    projects: [road, survey, forest],
  },
);

const region = document(
  { region: '990171', department: '201', year: 2023 },
  {
    projects: [
      project({ no: 1, name: '新区第三次全国国土调查扫尾', purpose: text('支付尾款'), funding: road.funding }),
    ],
  },
);

export const documents: readonly PerformanceDocument[] = [water, region];

export const corpus: Catalogue = catalogue(documents);
