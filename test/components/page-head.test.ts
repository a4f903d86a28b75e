import { describe, expect, test } from 'vitest';
import { articleMeta } from '../../src/site/page-meta.ts';
import { pageTitle } from '../../src/site/page-title.ts';

describe('the title of a page', () => {
  test('is its own title and the name of the site', () => {
    expect(pageTitle('土地出让业务', '明账')).toBe('土地出让业务 · 明账');
  });

  test('is left whole at 56 characters and shortened with an ellipsis at 57', () => {
    expect(pageTitle('字'.repeat(56), '明账')).toBe(`${'字'.repeat(56)} · 明账`);
    expect(pageTitle('字'.repeat(57), '明账')).toBe(`${'字'.repeat(55)}… · 明账`);
  });

  test('never cuts a character of two code units in half', () => {
    expect(pageTitle('𠮷'.repeat(60), '明账')).toBe(`${'𠮷'.repeat(55)}… · 明账`);
  });
});

const attribution = { source: 'printed', basis: '', printed: null, provenance: null } as const;
const identity = (name: string | null) => ({
  region: { code: '130802', name: '双桥区', ...attribution },
  department: { id: 'land', name, ...attribution },
  budgetYear: { value: 2022, ...attribution },
  title: { value: '绩效文本', ...attribution },
});
const unknown = {
  indexNumber: null,
  documentNumber: null,
  publisher: null,
  writtenOn: null,
  publishedOn: null,
  openness: null,
};

describe('the meta elements of an article', () => {
  test('hold only the title when neither department, publisher nor date is known', () => {
    expect(articleMeta('标题', { identity: identity(null), disclosure: unknown })).toEqual({ ArticleTitle: '标题' });
  });

  test('name the publisher before the department, and the day of publication when it is known', () => {
    const disclosure = { ...unknown, publisher: '某局办公室', publishedOn: '2022-03-01' };
    expect(articleMeta('标题', { identity: identity('某局'), disclosure })).toEqual({
      ArticleTitle: '标题',
      PubDate: '2022-03-01',
      ContentSource: '某局办公室',
    });
  });
});
