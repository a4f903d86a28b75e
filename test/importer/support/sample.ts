/** Documents of our own making: what they say, apart from how an extract prints it. */

export interface SampleRow {
  readonly one: string;
  readonly two: string;
  readonly three: string;
  readonly description: string;
  /** One cell, or 符号, 值, 单位. */
  readonly target: string | readonly [string, string, string];
  readonly basis: string;
}

export interface SampleProject {
  readonly name: string;
  readonly code: string;
  readonly unit: string;
  readonly total: string;
  readonly fiscal: string;
  readonly other: string;
  readonly purpose: string;
  readonly shares: readonly [string, string, string, string];
  readonly goals: readonly string[];
  readonly rows: readonly SampleRow[];
}

export const sampleRows: readonly SampleRow[] = [
  {
    one: '产出指标',
    two: '数量指标',
    three: '购置图书数量',
    description: '全年购置图书的册数',
    target: '≥1200册',
    basis: '年度采购计划',
  },
  {
    one: '产出指标',
    two: '质量指标',
    three: '图书完好率',
    description: '上架图书完好的比例',
    target: '≥98%',
    basis: '行业标准',
  },
  { one: '产出指标', two: '时效指标', three: '', description: '', target: '', basis: '' },
  {
    one: '产出指标',
    two: '成本指标',
    three: '购置成本',
    description: '全年图书购置支出',
    target: '≤36万元',
    basis: '部门预算',
  },
  {
    one: '效益指标',
    two: '社会效益指标',
    three: '到馆人次增长',
    description: '比上年增加的到馆人次',
    target: '有所提高',
    basis: '历史经验',
  },
  {
    one: '满意度指标',
    two: '服务对象满意度指标',
    three: '读者满意度',
    description: '问卷中表示满意的读者比例',
    target: '>=90百分比',
    basis: '问卷调查',
  },
];

export const sampleProject: SampleProject = {
  name: '公共图书馆购书经费',
  code: '130183230042101000187',
  unit: '361001晋州市文化广电体育和旅游局本级',
  total: '36.00',
  fiscal: '30.50',
  other: '5.5',
  purpose: '用于购置图书和报刊',
  shares: ['25%', '50%', '75%', '100%'],
  goals: ['1.全年新增图书一千二百册', '2.保障免费开放'],
  rows: sampleRows,
};

export const withProject = (changes: Partial<SampleProject>): SampleProject => ({ ...sampleProject, ...changes });
