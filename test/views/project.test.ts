import { describe, expect, it } from 'vitest';
import type { Project } from '../../src/document/project.ts';
import { projectView, type ProjectView } from '../../src/views/project.ts';
import { absent, at, catalogue, document, finding, project, section, text, unreadable } from '../support/documents.ts';

function view(changes: Partial<Project> = {}, others: readonly Project[] = []): ProjectView {
  const own = document({}, { projects: [project(changes), ...others] });
  const [first] = own.projects;
  if (!first) throw new Error('the document has a project');
  return projectView(catalogue([own]), { document: own, project: first });
}

const fact = (of: ProjectView, label: string): ProjectView['facts'][number] | undefined =>
  of.facts.find((each) => each.label === label);

describe('the project page', () => {
  it('states region, department and year with links', () => {
    const page = view();
    expect(fact(page, '地区')).toMatchObject({ value: '测试县', path: '/r/990101/', note: null });
    expect(fact(page, '部门')).toMatchObject({ value: '测试县水务局', path: '/r/990101/d/101001/' });
    expect(fact(page, '预算年度')).toMatchObject({ value: '2024年', path: '/y/2024/' });
  });

  it('leads from the home page down to itself', () => {
    expect(view().breadcrumbs.map(({ label }) => label)).toEqual([
      '首页',
      '测试省',
      '测试市',
      '测试县',
      '测试县水务局',
      '2024年',
      '测试项目1',
    ]);
  });

  it('shows the code as understood, with what is printed beside it', () => {
    const page = view({ projectCode: '99010124P00000000001X', printedCode: text('99010124P 00000000001X', 11) });
    expect(fact(page, '项目编码')).toMatchObject({ value: '99010124P00000000001X' });
    expect(fact(page, '项目编码')?.note).toContain('99010124P 00000000001X');
  });

  it('says that a code is not printed, or cannot be read', () => {
    expect(fact(view(), '项目编码')).toMatchObject({ value: '未印此栏' });
    expect(fact(view({ printedCode: unreadable('9901O') }), '项目编码')).toMatchObject({ value: '无法识读' });
  });

  it('leaves out fields that the form does not have, and keeps those that are blank', () => {
    const blankUnit = { state: 'blank', printed: '', provenance: at(9) } as const;
    const page = view({ supervisingDepartment: absent, implementingUnit: blankUnit });
    expect(fact(page, '主管部门')).toBeUndefined();
    expect(fact(page, '实施单位')).toMatchObject({ value: '空白' });
  });

  it('names people in their printed role', () => {
    const person = {
      name: '某人',
      role: '项目负责人',
      phone: '139****0001',
      printed: '某人 139****0001',
      provenance: at(9),
    };
    expect(fact(view({ people: [person] }), '项目负责人')).toMatchObject({ value: '某人 139****0001' });
  });

  it.each([
    ['table', null],
    ['heading', '标题'],
    ['contents', '目录'],
  ] as const)('says where a name from the %s comes from', (nameSource, words) => {
    const note = view({ nameSource }).nameNote;
    if (words === null) expect(note).toBeNull();
    else expect(note).toContain(words);
  });

  it('lists the other projects of the document and the neighbours in printed order', () => {
    const page = view({}, [project({ no: 2 }), project({ no: 3 })]);
    expect(page.siblings.map(({ name }) => name)).toEqual(['测试项目2', '测试项目3']);
    expect(page.previous).toBeNull();
    expect(page.next).toMatchObject({ label: '测试项目2', path: '/r/990101/2024/101001/p/budget-2/' });
  });

  it('puts a finding at its row and among all of the project', () => {
    const own = document();
    const [first] = own.projects;
    if (!first) throw new Error('the document has a project');
    const findings = [
      finding(own, { projectId: first.id, rowNo: 1, code: 'of-the-row' }),
      finding(own, { projectId: first.id, code: 'of-the-project' }),
      finding(own, { code: 'of-the-document' }),
      finding(own, { projectId: first.id, owner: 'importer', code: 'of-the-importer' }),
    ];
    const page = projectView(catalogue([own], findings), { document: own, project: first });
    expect(page.findings.map(({ code }) => code)).toEqual(['of-the-row', 'of-the-project']);
    expect(page.indicators.rows.map((row) => row.findings.map(({ code }) => code))).toEqual([['of-the-row'], []]);
    expect(page.findings[0]?.about).toMatchObject({ path: '/r/990101/2024/101001/p/budget-1/#row-1' });
  });

  it('says why another project is named as the same subject', () => {
    const named = (department: string, year: number): ReturnType<typeof document> =>
      document({ department, year }, { projects: [project({ name: '森林防火经费' })] });
    const documents = [named('101001', 2023), named('202002', 2024), named('101001', 2024)];
    const [own] = documents;
    const [first] = own?.projects ?? [];
    if (!own || !first) throw new Error('there is a document with a project');
    const page = projectView(catalogue(documents), { document: own, project: first });
    expect(page.sameSubject.map((match) => match.project.path)).toEqual(['/r/990101/2024/202002/p/budget-1/']);
    // The same project of another year stands in its history instead.
    expect(page.history?.years).toHaveLength(2);
    expect(page.sameSubjectNote).toContain('“森林防火”');
    expect(page.sameSubjectRest).toBeNull();
    expect(view()).toMatchObject({ sameSubject: [], sameSubjectNote: null });
  });

  it('names no more than a dozen of them, and leads to the rest', () => {
    const named = (department: string, year: number): ReturnType<typeof document> =>
      document({ department, year }, { projects: [project({ name: '森林防火' })] });
    const others = Array.from({ length: 20 }, (_, no) => named(`d${String(no)}`, 2025));
    const own = named('own', 2024);
    const [first] = own.projects;
    if (!first) throw new Error('the document has a project');
    const page = projectView(catalogue([own, named('own', 2020), ...others]), { document: own, project: first });
    expect(page.sameSubject.length).toBe(12);
    expect(page.sameSubject[0]?.project.year).toBe(2020);
    expect(page.sameSubjectRest).toEqual({
      label: '共 21 个，检索“森林防火”可看到其余',
      path: `/search/?q=${encodeURIComponent('森林防火')}`,
    });
  });

  it('cites title, name, code, lines and hash, and invents nothing that is unknown', () => {
    const { text: words, path } = view({ projectCode: '99010124P00000000001X' }).citation;
    expect(words).toMatch(
      /^测试县水务局：《测试县水务局2024年绩效文本》，“测试项目1”（项目编码 99010124P00000000001X），原件第10–40行，原件 SHA-256 [0-9a-f]{64}。$/u,
    );
    expect(path).toBe('/r/990101/2024/101001/p/budget-1/');
    expect(view().citation.text).not.toContain('项目编码');
  });

  it('shows narrative sections below the page heading', () => {
    const page = view({ narrative: [section('n1', '1. 绩效目标', ['正文'], { level: 2 })] });
    expect(page.narrative).toMatchObject([{ id: 'n1', headingLevel: 4, heading: '1. 绩效目标' }]);
  });

  it('counts only rows with content in the download line', () => {
    expect(view().tables.find(({ label }) => label === '绩效指标')?.rows).toBe(1);
  });
});
