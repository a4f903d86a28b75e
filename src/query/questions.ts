/** Ready questions: Chinese words and the SQL that answers them. Tables and columns are those of the open data. */

export interface Question {
  readonly id: string;
  readonly title: string;
  readonly sql: string;
}

export const questions: readonly Question[] = [
  {
    id: 'satisfaction',
    title: '各部门的满意度目标定在多少？',
    sql: `SELECT d.region_name AS 地区, coalesce(d.department, '未载明') AS 部门, d.budget_year AS 年度, i.target_text AS 指标值, count(*) AS 条数
FROM indicators i JOIN documents d USING (document_id)
WHERE i.level_two_canonical LIKE '%满意%' OR i.level_three LIKE '%满意%'
GROUP BY 1, 2, 3, 4
ORDER BY d.region_code, 年度, 条数 DESC`,
  },
  {
    id: 'cost-at-least',
    title: '哪些项目的成本指标写成了“≥”？',
    sql: `SELECT coalesce(d.department, '未载明') AS 部门, d.budget_year AS 年度, p.name AS 项目, i.level_three AS 指标, i.target_text AS 指标值, i.url AS 网址
FROM indicators i JOIN projects p USING (document_id, project_id) JOIN documents d USING (document_id)
WHERE (i.level_one_canonical = '成本指标' OR i.level_two_canonical LIKE '%成本%') AND i.operator IN ('>=', '>')`,
  },
  {
    id: 'largest',
    title: '金额最大的二十个项目',
    sql: `SELECT p.name AS 项目, CAST(p.total_wan AS REAL) AS 金额_万元, coalesce(d.department, '未载明') AS 部门, d.budget_year AS 年度, p.url AS 网址
FROM projects p JOIN documents d USING (document_id)
WHERE p.total_wan IS NOT NULL
ORDER BY 金额_万元 DESC
LIMIT 20`,
  },
  {
    id: 'listed-totals',
    title: '各文件列出多少项目，已列项目合计多少？',
    sql: `SELECT d.region_name AS 地区, coalesce(d.department, '未载明') AS 部门, d.budget_year AS 年度, count(p.project_id) AS 项目数,
  count(p.total_wan) AS 印有金额的项目数, round(sum(CAST(p.total_wan AS REAL)), 6) AS 已列项目合计_万元
FROM documents d LEFT JOIN projects p USING (document_id)
GROUP BY d.document_id
ORDER BY d.region_code, 年度`,
  },
  {
    id: 'no-amount',
    title: '哪些项目没有印出金额？',
    sql: `SELECT coalesce(d.department, '未载明') AS 部门, d.budget_year AS 年度, p.name AS 项目, p.url AS 网址
FROM projects p JOIN documents d USING (document_id)
WHERE p.total_wan IS NULL`,
  },
  {
    id: 'half-year',
    title: '计划到 6 月底支出不超过一半的项目（按累计印的）',
    sql: `SELECT p.name AS 项目, p.by_0630 AS 六月底_百分比, CAST(p.total_wan AS REAL) AS 金额_万元, coalesce(d.department, '未载明') AS 部门, d.budget_year AS 年度, p.url AS 网址
FROM projects p JOIN documents d USING (document_id)
WHERE p.by_0630 <= 50 AND p.schedule_reading = 'cumulative'
ORDER BY 六月底_百分比, 金额_万元 DESC`,
  },
  {
    id: 'quantity-without-number',
    title: '数量指标的指标值里没有数字的有哪些？',
    sql: `SELECT coalesce(d.department, '未载明') AS 部门, p.name AS 项目, i.level_three AS 指标, coalesce(i.target_text, '') AS 指标值, i.url AS 网址
FROM indicators i JOIN projects p USING (document_id, project_id) JOIN documents d USING (document_id)
WHERE i.level_two_canonical = '数量指标' AND i.value IS NULL`,
  },
  {
    id: 'units',
    title: '指标值用哪些单位，各多少次？',
    sql: `SELECT coalesce(unit_canonical, '未印单位') AS 单位, count(*) AS 条数, count(DISTINCT document_id) AS 文件数, group_concat(DISTINCT unit) AS 印作
FROM indicators
GROUP BY unit_canonical
ORDER BY 条数 DESC`,
  },
  {
    id: 'shared-names',
    title: '哪些指标名称在多份文件里出现？目标各是多少？',
    sql: `SELECT level_three AS 指标, count(DISTINCT document_id) AS 文件数, count(*) AS 条数, group_concat(DISTINCT target_text) AS 指标值
FROM indicators
WHERE level_three <> ''
GROUP BY level_three
HAVING 文件数 > 1
ORDER BY 文件数 DESC, 条数 DESC`,
  },
  {
    id: 'bases',
    title: '指标值确定依据最常写什么？',
    sql: `SELECT coalesce(basis, '空白') AS 依据, count(*) AS 条数, count(DISTINCT document_id) AS 文件数
FROM indicators
GROUP BY basis
ORDER BY 条数 DESC
LIMIT 30`,
  },
  {
    id: 'findings',
    title: '机器核查提示了哪些情况？',
    sql: `SELECT r.title AS 规则, count(*) AS 处数, count(DISTINCT f.document_id) AS 文件数, r.url AS 规则全文
FROM findings f JOIN rules r USING (code)
GROUP BY f.code
ORDER BY 处数 DESC`,
  },
];
