/** Measure words that follow a number in 指标值, longest match first. Data: extend it freely. */
const listed =
  '% ‰ ％ 百分比 百分点 个百分点 倍 成 折 分 ' +
  '元 万元 亿元 千元 万 亿 千 百 元/吨 元/人 元/亩 元/平方米 元/公里 元/年 元/月 元/天 元/次 元/户 万元/公里 万元/亩 ' +
  '人 万人 人次 万人次 人/次 名 位 户 万户 户次 家 对 组 支 队 班 届 期 批 批次 次 次/年 次/月 回 趟 轮 遍 场 场次 ' +
  '个 万个 项 件 条 份 篇 本 册 卷 页 张 幅 块 宗 起 例 笔 单 处 点 座 栋 幢 间 套 台 台/套 台套 部 辆 艘 架 把 根 棵 株 万株 ' +
  '只 头 口 眼 盏 片 面 门 所 段 道 级 类 种 样 批件 图斑 地块 ' +
  '年 月 日 天 周 季度 小时 分钟 秒 年度 个月 工作日 个工作日 小时内 天内 日内 月内 年内 周内 个月内 工作日内 个工作日内 分钟内 周岁 岁 ' +
  '亩 万亩 公顷 平方米 平方公里 平方千米 万平方米 ㎡ m² m2 m³ m3 立方米 万立方米 方 米 公里 千米 厘米 毫米 延米 ' +
  'km km² km2 m cm mm t kg g L kW kWh MW ℃ dB ' +
  '吨 万吨 千克 公斤 克 升 毫升 千瓦 千瓦时 兆瓦 度 ' +
  '村 乡镇 镇 县 市 区 社区 学校 标段 样本 数据 包 桶 箱 瓶 袋 盒 车 车次 班次 万字 字 GB TB MB M G 兆';

export const measureWords: ReadonlySet<string> = new Set(listed.split(' '));

/** Characters that, alone or before another measure word, are measure words although the list above may lack them. */
export const measureCharacters = new Set(
  '个人次项件条份套台辆户亩米吨元年月日天处座间所宗块批期场家名位篇本册张株棵只头口盏',
);
