import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnostics/define.ts';
import type { ImportReport } from '../../src/diagnostics/import-report.ts';
import { lineUses } from '../../src/views/line-uses.ts';
import { linesOf, originalView, type OriginalView } from '../../src/views/original.ts';
import { at, catalogue, document, importReport, originalText, part, section } from '../support/documents.ts';

const own = document();
const repair = diagnose(
  { code: 'split-code-joined', title: '接上断开的编码', severity: 'info', owner: 'importer', hint: '请对照原件。' },
  '编码被断开，已接上。',
  { printed: '13 07', understood: '1307', provenance: at(11) },
);

function view(changes: Partial<ImportReport> = {}): OriginalView {
  const [original] = own.originals;
  if (!original) throw new Error('the document has an original');
  const all = catalogue([own], [], { reports: [importReport(own, changes)] });
  return originalView(all, own, original, originalText);
}

const line = (no: number, of = view()): OriginalView['lines'][number] | undefined => of.lines[no - 1];

describe('the page of an original', () => {
  it('numbers every line from 1, with the anchor that provenance points at', () => {
    const { lines } = view();
    expect(lines.length).toBe(60);
    expect(lines[0]).toMatchObject({ no: 1, anchor: 'L1', text: '第1行' });
    expect(lines[59]).toMatchObject({ no: 60, anchor: 'L60', text: '第60行' });
  });

  it('says which section a line became', () => {
    expect(line(3)?.uses).toEqual([{ label: '一、总体绩效目标', path: '/r/990101/2024/101001/#s1' }]);
  });

  it('says that a line is the title', () => {
    expect(line(1)?.uses.map(({ label }) => label)).toEqual(['标题', '部门名称', '预算年度']);
  });

  it('names the heading of a part at its lines before the first section', () => {
    const heading = '第一部分 部门整体绩效目标';
    const sections = [section('s1', '一、总体绩效目标', ['正文'], { provenance: at(4, 6) })];
    const withHeading = document({}, { parts: [part('overall', { heading, sections, provenance: at(2, 6) })] });
    const uses = lineUses(withHeading, 'original');
    const labels = (no: number): (string | undefined)[] => (uses.get(no) ?? []).map((use) => use.label);
    expect([labels(2), labels(3)].map((each) => each.includes(heading))).toEqual([true, true]);
    expect(labels(4)).not.toContain(heading);
  });

  it('says which field or row a line became', () => {
    expect(line(11)?.uses.map(({ label }) => label)).toEqual([
      '测试项目1：预算数',
      '测试项目1：财政资金',
      '测试项目1：其他资金',
    ]);
    expect(line(21)?.uses).toEqual([
      { label: '测试项目1：指标第 1 行', path: '/r/990101/2024/101001/p/budget-1/#row-1' },
    ]);
  });

  it('says nothing of a line that went nowhere', () => {
    expect(line(50)).toMatchObject({ uses: [], residue: [], notes: [] });
  });

  it('names residue once a kind, over all its lines', () => {
    const residue = [
      { kind: 'contents-page', printed: '目录', provenance: at(50, 51) },
      { kind: 'contents-page', printed: '一、', provenance: at(51) },
    ] as const;
    const page = view({ residue: [...residue] });
    expect([line(50, page)?.residue, line(51, page)?.residue, line(52, page)?.residue]).toEqual([
      ['目录'],
      ['目录'],
      [],
    ]);
  });

  it('names decoration only where a line holds nothing else', () => {
    const decoration = (no: number) => ({ kind: 'decoration', printed: '-', provenance: at(no) }) as const;
    const page = view({ residue: [decoration(3), decoration(50)] });
    expect([line(3, page)?.residue, line(50, page)?.residue]).toEqual([[], ['分隔线']]);
  });

  it('shows what the importer repaired, at its line', () => {
    expect(line(11, view({ diagnostics: [repair] }))?.notes).toMatchObject([
      { code: 'split-code-joined', printed: '13 07', understood: '1307' },
    ]);
  });

  it('leaves out residue of another original', () => {
    const residue = [{ kind: 'page-number', printed: '1', provenance: { original: 'other', line: 50 } }] as const;
    expect(line(50, view({ residue: [...residue] }))?.residue).toEqual([]);
  });

  it('accounts for every character in one sentence', () => {
    expect(view().accounting).toBe(
      '原件共 100 个非空白字符：60 个进入各字段，30 个进入正文，10 个是目录、页码、栏名等；没有遗漏。',
    );
    const lost = { total: 100, fields: 60, sections: 30, residue: {}, lost: 10 };
    expect(view({ accounting: lost }).accounting).toContain('10 个未能归位');
  });
});

describe('linesOf', () => {
  it('counts lines as editors do', () => {
    expect(linesOf('甲\n乙\n')).toEqual(['甲', '乙']);
    expect(linesOf('甲\n\n乙')).toEqual(['甲', '', '乙']);
    expect(linesOf('甲\r\n乙')).toEqual(['甲', '乙']);
  });
});
