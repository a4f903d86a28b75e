import { expect, test } from 'vitest';
import { nameNote } from '../../src/views/name-note.ts';
import { absent, blank, text, unreadable } from '../support/documents.ts';

const heading = text('道路养护', 5, '1.道路养护绩效目标表');

test('a form without a field for the name is not called incomplete', () => {
  expect(nameNote({ nameSource: 'heading', names: { table: absent, heading, contents: absent } }, false)).toBe(
    '原件的表没有项目名称一栏，名称取自这张表的标题。',
  );
});

test('a damaged cell is shown as it is printed', () => {
  const names = { table: text('道路羊护', 6, '道路羊\t护'), heading, contents: absent };
  expect(nameNote({ nameSource: 'heading', names }, true)).toBe(
    '表内的项目名称残缺，原件印作“道路羊｜护”；名称取自这张表的标题。',
  );
  expect(nameNote({ nameSource: 'contents', names: { ...names, table: unreadable('#') } }, false)).toContain('“#”');
});

test('a heading that differs from the table is shown beside the name', () => {
  const names = { table: text('道路养护（一期）'), heading: text('桥梁养护', 5, '1.桥梁养护'), contents: absent };
  expect(nameNote({ nameSource: 'table', names }, false)).toBe('这张表的标题与表内名称不同：标题印作“1.桥梁养护”。');
  expect(nameNote({ nameSource: 'heading', names }, false)).toContain('表内印作“道路养护（一期）”');
});

test('a name that its table prints needs no note, nor do the words that headings add', () => {
  const names = { table: text('道路 养护'), heading: text('道路养护项目'), contents: absent };
  expect(nameNote({ nameSource: 'table', names }, false)).toBeNull();
  expect(nameNote({ nameSource: 'table', names: { ...names, heading: absent } }, false)).toBeNull();
});

test('a blank cell is called blank', () => {
  expect(nameNote({ nameSource: 'heading', names: { table: blank(), heading, contents: absent } }, false)).toContain(
    '是空白',
  );
});
