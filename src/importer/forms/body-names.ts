/** How names of departments and units end. Data: extend it freely. */
const endings =
  '局 委 委员会 办 办公室 院 中心 会 站 所 处 厅 部 政府 馆 校 学校 大学 学院 医院 队 总队 支队 大队 法院 检察院 公安局 协会 联合会 团委 妇联 ' +
  '工会 集团 公司 社 室 科 党校 分局 街道 镇 乡 政协 人大 残联 文联 科协 工商联 侨联 社科联 联盟 中学 小学 幼儿园 园 场 苗圃 库 组 台 基地 本级 机关';

export const bodyName = new RegExp(`(?:${endings.split(' ').join('|')})(?:[（(](?:本级|机关|汇总)[）)])?$`, 'u');
