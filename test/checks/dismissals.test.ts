import { expect, test } from 'vitest';
import { considerDismissals } from '../../src/checks/dismissals.ts';
import { type Dismissal, dismissalsSchema } from '../../src/diagnostics/dismissal.ts';
import { buildCatalogue } from '../../src/catalogue/catalogue.ts';
import { at, content, document, finding } from '../support/documents.ts';

const one = document();
const other = document({ year: 2023 });
const found = finding(one, { code: 'target-blank', projectId: 'budget-1', rowNo: 2, printed: '指标 A' });
const dismissal = (changes: Partial<Dismissal> = {}): Dismissal => ({
  code: 'target-blank',
  projectId: 'budget-1',
  rowNo: 2,
  printed: '指标 A',
  reason: '已与业务科核对',
  by: null,
  on: null,
  ...changes,
});
const file = (...dismissals: Dismissal[]) => ({ document: one.id, dismissals });

test('a dismissed finding is kept apart with its reason; all others stand', () => {
  const elsewhere = finding(other, { ...found, documentId: other.id });
  const { standing, dismissed, unused } = considerDismissals([found, elsewhere], [file(dismissal())]);
  expect(standing).toEqual([elsewhere]);
  expect(dismissed).toMatchObject([{ finding: found, dismissal: { reason: '已与业务科核对' } }]);
  expect(unused).toEqual([]);
});

test('another line, and white space that was read otherwise, change nothing', () => {
  const moved = { ...found, provenance: at(40), printed: '指标A' };
  expect(considerDismissals([moved], [file(dismissal())]).standing).toEqual([]);
});

test('another rule, row, project or text is another finding, and the dismissal is told as unused', () => {
  for (const changes of [{ code: 'goal-blank' }, { rowNo: 3 }, { projectId: 'budget-2' }, { printed: '指标 B' }]) {
    const { standing, unused } = considerDismissals([found], [file(dismissal(changes))]);
    expect(standing).toEqual([found]);
    expect(unused).toMatchObject([{ document: one.id }]);
  }
});

test('a reason of three characters, or none, is refused', () => {
  expect(dismissalsSchema.safeParse(file(dismissal({ reason: '没问题' }))).success).toBe(false);
  expect(dismissalsSchema.safeParse(file(dismissal({ reason: '   　　 ' }))).success).toBe(false);
  expect(dismissalsSchema.safeParse(file(dismissal({ reason: '没有问题' }))).success).toBe(true);
});

test('the catalogue counts no dismissed finding and keeps it to be shown', () => {
  const catalogue = buildCatalogue(content([one], { dismissals: [file(dismissal())] }), [found]);
  expect(catalogue.findings).toEqual([]);
  expect(catalogue.findingsOf(one.id)).toEqual([]);
  expect(catalogue.dismissedOf(one.id, 'budget-1')).toHaveLength(1);
  expect(catalogue.dismissedOf(one.id, 'budget-2')).toEqual([]);
});
