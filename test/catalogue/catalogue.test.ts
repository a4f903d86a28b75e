import { describe, expect, it } from 'vitest';
import { catalogue, document, finding, project } from '../support/documents.ts';

describe('the catalogue', () => {
  it('orders documents newest first, then by id', () => {
    const keys = [{ year: 2023 }, { year: 2024, department: 'b' }, { year: 2024, department: 'a' }];
    expect(catalogue(keys.map((key) => document(key))).documents.map(({ id }) => id)).toEqual([
      '990101-2024-a',
      '990101-2024-b',
      '990101-2023-101001',
    ]);
  });

  it('lists years once, newest first', () => {
    const years = [2022, 2024, 2022].map((year, at) => document({ year, department: String(at) }));
    expect(catalogue(years).years).toEqual([2024, 2022]);
  });

  it('finds documents, reports and findings by id', () => {
    const own = document({}, { projects: [project(), project({ no: 2 })] });
    const findings = [finding(own), finding(own, { projectId: 'budget-2' })];
    const all = catalogue([own], findings);
    expect(all.document(own.id)).toBe(own);
    expect(all.document('990101-1999-none')).toBeUndefined();
    expect(all.report(own.id)?.document).toBe(own.id);
    expect(all.findingsOf(own.id).length).toBe(2);
    expect(all.findingsOf(own.id, 'budget-2').length).toBe(1);
    expect(all.findingsOf('990101-1999-none')).toEqual([]);
  });

  it('leads from the province down to a region, and knows those below', () => {
    const all = catalogue();
    expect(all.regionTrail('990101').map(({ name }) => name)).toEqual(['测试省', '测试市', '测试县']);
    expect(all.regionsBelow('990100').map(({ code }) => code)).toEqual(['990101', '990171']);
    expect(all.regionsBelow('990101')).toEqual([]);
    expect(all.regionTrail('880101')).toEqual([]);
  });

  it('keeps equal department ids of two regions apart', () => {
    const all = catalogue([document({ region: '990101' }), document({ region: '990171' })]);
    expect(all.documentsOfDepartment('990171', '101001').map(({ id }) => id)).toEqual(['990171-2024-101001']);
    expect(all.documentsOfRegion('990101').length).toBe(1);
  });
});
