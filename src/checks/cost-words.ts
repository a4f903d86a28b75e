/** How cost indicators are worded. */

/** The rate of carrying something out: 预算执行率, 资金完成率, 支付进度. */
export const rateOfDoing = /(?:完成|执行|到位|支付|支出|使用|利用|拨付|兑付)\s*(?:率|进度|比例|比率)/u;

/** Money saved, for which more is better. */
export const savings = /节约|节省|压减|压缩|降低|下降|减少|结余/u;

/** Cost per something, which is no part of the budget's sum. */
export const unitCost = /单价|单位成本|每|人均|户均|亩均|均价|日均|标准|\//u;
