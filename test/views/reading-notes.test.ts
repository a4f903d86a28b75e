import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnostics/define.ts';
import type { ImportReport } from '../../src/diagnostics/import-report.ts';
import {
  assumedUnitNote,
  conversionNotice,
  damagedDatesNote,
  hasDamagedName,
  projectsWithoutUnit,
} from '../../src/views/reading-notes.ts';
import { originalView } from '../../src/views/original.ts';
import { projectView } from '../../src/views/project.ts';
import {
  at,
  catalogue,
  document,
  importReport,
  indicator,
  originalText,
  project,
  target,
} from '../support/documents.ts';

const own = document({}, { projects: [project(), project({ no: 2 })] });

const read = (changes: Partial<ImportReport>): ReturnType<typeof catalogue> =>
  catalogue([own], [], { reports: [importReport(own, changes)] });

const noticed = (code: string, message = '', target: Parameters<typeof diagnose>[2] = {}) =>
  diagnose({ code, title: '一种', severity: 'warning', owner: 'importer', hint: '请看原件。' }, message, {
    projectId: 'budget-1',
    ...target,
  });

describe('the notice that a text was recognised from pictures', () => {
  it('stands where the report holds pieces of misread characters, and nowhere else', () => {
    const ghost = { kind: 'ghost-text', printed: '乍', provenance: at(5) } as const;
    expect(conversionNotice(read({ residue: [ghost] }), own)).toContain('识别转换');
    expect(conversionNotice(read({ residue: [{ ...ghost, kind: 'page-number' }] }), own)).toBeNull();
    expect(conversionNotice(catalogue([own], [], { reports: [] }), own)).toBeNull();
  });
});

describe('the unit of money', () => {
  const assumed = noticed('money-unit-assumed');

  it('is said to be ours for the projects whose table prints none', () => {
    expect([...projectsWithoutUnit(read({ diagnostics: [assumed] }), own)]).toEqual(['budget-1']);
    expect(assumedUnitNote(read({ diagnostics: [assumed] }), own)).toBe(
      '有 1 个项目的表没有印出单位，本站按万元理解。',
    );
  });

  it('is said to be ours for the whole document when no table prints one', () => {
    const diagnostics = [assumed, noticed('money-unit-assumed', '', { projectId: 'budget-2' })];
    expect(assumedUnitNote(read({ diagnostics }), own)).toBe('原件没有印出单位，本站按万元理解。');
  });

  it('needs no word when it is printed', () => {
    expect(assumedUnitNote(read({}), own)).toBeNull();
  });
});

describe('dates of a schedule that could not be read whole', () => {
  it('show printed beside understood, for their project only', () => {
    const damaged = noticed('schedule-label-damaged', '没有读全。', {
      printed: '3)]底\u21E5月底',
      understood: '3月底、6月底',
    });
    const all = read({ diagnostics: [damaged] });
    expect(damagedDatesNote(all, own, 'budget-1')).toBe('时点没有读全：原件印作“3)]底｜月底”，按“3月底、6月底”理解。');
    expect(damagedDatesNote(all, own, 'budget-2')).toBeNull();
  });
});

describe('a damaged name', () => {
  it('is known by the report', () => {
    const all = read({ diagnostics: [noticed('name-completed-from-heading')] });
    expect(hasDamagedName(all, own, 'budget-1')).toBe(true);
    expect(hasDamagedName(all, own, 'budget-2')).toBe(false);
  });
});

describe('a cell that could not be read', () => {
  it('is explained at its row, and other repairs are not', () => {
    const lost = { ...target(''), printed: null, kind: 'unreadable' } as const;
    const unread = document(
      {},
      { projects: [project({ indicators: [indicator(1, { target: lost }), indicator(2)] })] },
    );
    const [first] = unread.projects;
    if (!first) throw new Error('the document has a project');
    const diagnostics = [
      noticed('target-cell-unreadable', '指标值一格是空的，旁边多出“甲\u21E5乙”。', { rowNo: 1 }),
      noticed('split-words-joined', '已拼接。', { rowNo: 1 }),
      noticed('split-words-joined', '已拼接。', { rowNo: 2 }),
    ];
    const all = catalogue([unread], [], { reports: [importReport(unread, { diagnostics })] });
    const { rows } = projectView(all, { document: unread, project: first }).indicators;
    expect(rows.map(({ readingNotes }) => readingNotes)).toEqual([['指标值一格是空的，旁边多出“甲｜乙”。'], []]);
  });
});

describe('an original that came as text', () => {
  it('is said to be a text, which another format is not', () => {
    const [original] = own.originals;
    if (!original) throw new Error('the document has an original');
    expect(originalView(catalogue([own]), own, original, originalText).copyNote).toContain('文字版');
    expect(originalView(catalogue([own]), own, { ...original, format: 'pdf' }, originalText).copyNote).toBeNull();
  });
});
