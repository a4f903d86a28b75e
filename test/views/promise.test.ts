import { expect, test } from 'vitest';
import { projectCard } from '../../src/views/cards.ts';
import { promiseOf } from '../../src/views/promise.ts';
import { absent, blank, catalogue, document, project, schedule, text, unreadable } from '../support/documents.ts';

test('a project says for what, promised what and when', () => {
  expect(promiseOf(project())).toEqual({
    purpose: '保障工作',
    goal: '完成年度任务',
    hasGoal: true,
    schedule: ['3月底 25%，', '6月底 50%，', '10月底 75%，', '12月底 100%'],
    hasSchedule: true,
  });
});

test('what is not there is said in the words of its state', () => {
  expect(promiseOf(project({ purpose: absent, goals: [], disbursementSchedule: null }))).toMatchObject({
    purpose: null,
    goal: '未印此栏',
    hasGoal: false,
    schedule: ['未印此栏'],
    hasSchedule: false,
  });
  const { milestones, reading } = schedule([1, 2, 3, 4], 'unclear');
  const empty = { reading, milestones: milestones.map((each) => ({ ...each, share: blank() })) };
  expect(promiseOf(project({ goals: [blank()], disbursementSchedule: empty }))).toMatchObject({
    goal: '空白',
    schedule: ['空白'],
  });
  expect(promiseOf(project({ goals: [unreadable('#')] }))).toMatchObject({ goal: '无法识读', hasGoal: false });
});

test('the first goal that was read stands for all', () => {
  expect(promiseOf(project({ goals: [blank(), text('第二个')] })).goal).toBe('第二个');
});

test('of several goals the first is named, and how many there are', () => {
  expect(promiseOf(project({ goals: [text('1.甲'), text('2.乙')] })).goal).toBe('1.甲（共 2 项）');
});

test('a purpose that only repeats the name is not said', () => {
  expect(promiseOf(project({ name: '办公经费', purpose: text('办公经费') })).purpose).toBeNull();
});

test('shares that are no cumulative ones say so', () => {
  const own = project({ disbursementSchedule: schedule([10, 30, 30, 30], 'increments') });
  expect(promiseOf(own).schedule.at(-1)).toBe('12月底 30%（看来是各期占比）');
});

test('a long text is cut at 72 characters, and the same words are not said twice', () => {
  const exact = '字'.repeat(72);
  const own = promiseOf(project({ purpose: text(exact), goals: [text('字'.repeat(73))] }));
  expect(own.purpose).toBe(exact);
  expect(own.goal).toBe(`${'字'.repeat(71)}…`);
  expect(promiseOf(project({ purpose: text('同'), goals: [text('同')] })).purpose).toBeNull();
});

test('a budget unit is named only where it is not the department itself', () => {
  const unitName = (name: string): string | null => {
    const unit = { code: '1', name, printed: name, provenance: { original: 'original', line: 1 } };
    const own = document({}, { projects: [project({ budgetUnit: unit })] });
    const [first] = own.projects;
    if (!first) throw new Error('the document has a project');
    return projectCard(catalogue([own]), { document: own, project: first }).unitName;
  };
  expect(unitName('测试县林业局')).toBe('测试县林业局');
  expect(unitName('测试县水务局（本级）')).toBeNull();
  expect(unitName('测试县水务局本级')).toBeNull();
});
