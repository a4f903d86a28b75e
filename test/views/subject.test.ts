import { describe, expect, it } from 'vitest';
import { sameSubjectProjects } from '../../src/views/same-subject.ts';
import { subjectOf, subjectsWithin } from '../../src/crosswalk/subject.ts';
import { catalogue, document, project } from '../support/documents.ts';

/** Two documents with one project each; whether the first finds the second, and by which words. */
function shared(first: string, second: string, otherYear = 2023): string | null {
  const a = document({ department: 'a' }, { projects: [project({ name: first })] });
  const b = document({ department: 'b', year: otherYear }, { projects: [project({ name: second })] });
  const all = catalogue([a, b]);
  const [match] = a.projects[0] ? sameSubjectProjects(all, { document: a, project: a.projects[0] }) : [];
  return match?.sharedWords ?? null;
}

describe('subjectOf', () => {
  it.each([
    ['第三次全国国土调查工作经费', '第三次全国国土调查'],
    ['第三次全国国土调查', '第三次全国国土调查'],
    ['2019 年度土地变更调查', '土地变更调查'],
    ['土地转用征收组卷费用 (2017-2020)', '土地转用征收组卷'],
    ['土地转用征收组卷费用2017-2020年度', '土地转用征收组卷'],
    ['怀财字[2024]7号 征地和拆迁补偿', '征地和拆迁补偿'],
    ['怀财字【2024】7号.建设智能监管平台资金', '建设智能监管平台'],
    ['某财资环〔2023〕第86号关于清算提前下达 2023年土地整治专项资金（第二批）的通知', '土地整治'],
    ['土地整治专项资金（新增建设用地土地有偿使用费（第一批））', '土地整治'],
    ['征地和拆迁补偿支出绩效目标表', '征地和拆迁补偿'],
  ])('reads %s as %s', (name, subject) => {
    expect(subjectOf(name)).toBe(subject);
  });

  it.each(['业务费', '工作经费', '规划业务费', '怀财字【2024】7号业务费', '2024年项目', '日常运转经费', ''])(
    'finds no subject in %s',
    (name) => {
      expect(subjectOf(name)).toBe('');
    },
  );

  it('leaves out the name of the place at the beginning', () => {
    expect(subjectOf('测试县储备土地管护费用', ['测试县'])).toBe('储备土地管护');
  });

  it('keeps digits that are no year', () => {
    expect(subjectOf('国道120200米养护')).toBe('国道120200米养护');
  });
});

describe('the same subject elsewhere', () => {
  it('finds the same subject under another name', () => {
    expect(shared('第三次全国国土调查', '第三次全国国土调查工作经费')).toBe('第三次全国国土调查');
  });

  it('finds the same project of another year', () => {
    expect(shared('2024年森林防火项目', '2023年森林防火经费')).toBe('森林防火');
  });

  it('finds a subject that makes up most of a longer one, from both sides', () => {
    expect(shared('集体土地征收补偿', '土地征收补偿费')).toBe('土地征收补偿');
    expect(shared('土地征收补偿费', '集体土地征收补偿')).toBe('土地征收补偿');
  });

  it.each([
    ['农村公路建设', '农村公路养护'],
    ['农村公路工程', '农村公路养护'],
    ['第三次全国国土调查', '第四次全国国土调查'],
    ['第三次全国国土调查', '全国国土调查'],
    ['土壤污染调查', '地质灾害防治调查'],
    ['自然资源统一确权登记', '自然资源卫片执法'],
    ['规划业务费', '业务费'],
    ['2024年项目', '2023年项目'],
    ['怀财字[2024]7号 土地出让业务', '怀财字[2024]7号 业务费'],
  ])('makes no false friends: %s and %s', (first, second) => {
    expect(shared(first, second)).toBeNull();
  });

  it('never names projects of the same document', () => {
    const both = document({}, { projects: [project({ name: '森林防火' }), project({ no: 2, name: '森林防火经费' })] });
    const [first] = both.projects;
    expect(first && sameSubjectProjects(catalogue([both]), { document: both, project: first })).toEqual([]);
  });

  it('lists the newest year first', () => {
    const documents = [2022, 2024, 2023, 2025].map((year) =>
      document({ year }, { projects: [project({ name: '森林防火' })] }),
    );
    const [, current] = documents;
    const [own] = current?.projects ?? [];
    const found = current && own ? sameSubjectProjects(catalogue(documents), { document: current, project: own }) : [];
    expect(found.map((match) => match.entry.document.identity.budgetYear.value)).toEqual([2025, 2023, 2022]);
  });
});

describe('subjectsWithin', () => {
  it('holds the subject itself and nothing shorter than three quarters of it', () => {
    expect(subjectsWithin('森林防火')).toEqual(['森林防火']);
    expect(subjectsWithin('甲乙丙丁戊己庚辛').every((each) => each.length >= 6)).toBe(true);
  });
});
