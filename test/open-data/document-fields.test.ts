import { expect, test } from 'vitest';
import { chineseDescriptions } from '../../src/open-data/field-descriptions.ts';
import { documentFields } from '../../src/open-data/document-fields.ts';

const groups = documentFields();
const fieldsOf = (name: string) => groups.find((group) => group.name === name)?.fields.map((field) => field.name);

test('the document comes first, then every definition that has fields', () => {
  expect(groups[0]?.name).toBe('Document');
  expect(groups.map((group) => group.name)).toEqual(
    expect.arrayContaining(['Project', 'Indicator', 'Target', 'Money']),
  );
});

test('every group and field is described', () => {
  for (const { name, title, description, fields } of groups) {
    expect(title, name).toMatch(/\p{Script=Han}/u);
    expect(description, name).not.toBe('');
    for (const field of fields)
      expect(`${field.title} ${field.description}`, `${name}.${field.name}`).toMatch(/\S \S/u);
  }
});

test('every description has a Chinese one', () => {
  const english = new Set(groups.flatMap((group) => [group, ...group.fields].map(({ description }) => description)));
  expect([...english].filter((description) => !(description in chineseDescriptions))).toEqual([]);
  for (const zh of groups.flatMap((group) => [group, ...group.fields].map((each) => each.zh))) {
    expect(zh).toMatch(/\p{Script=Han}.*。$/u);
  }
});

test('the names are those of the JSON', () => {
  expect(fieldsOf('Project')).toEqual(expect.arrayContaining(['projectCode', 'kind', 'indicators', 'names.table']));
  expect(fieldsOf('Indicator')).toEqual(expect.arrayContaining(['levelThree', 'target', 'basis', 'provenance']));
  expect(fieldsOf('Money')).toEqual(expect.arrayContaining(['printed', 'fen']));
});
