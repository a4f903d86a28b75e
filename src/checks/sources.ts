/**
 * Written sources that rules rest on. The wording of those marked 未核对原文 comes from secondary literature; a rule that
 * rests on one is never more than a warning.
 */
export const goalsRule = '财预〔2015〕88号：绩效目标应指向明确、细化量化、合理可行、相应匹配（条文未核对原文）';
export const taxonomyRule = '财预〔2015〕88号、财预〔2021〕101号：绩效指标的分类（条文未核对原文）';
export const projectCodeRule = '项目编码由已公开的编码归纳：前 6 位地区（GB/T 2260），其后 2 位年度，共 21 位';
export const scheduleRule = '绩效目标表栏名“资金支出计划（%）”，各栏为“×月底”';
