import { expect, test } from 'vitest';
import { check } from '../../src/checks/project-code-check-character.ts';
import { checkCharacter } from '../../src/document/project-code.ts';
import { code, countOf, findingsOf, withProject } from './support.ts';

const body = '99010124P00000110001';
const right = checkCharacter(body) ?? '';

test('the check character of published codes is computed', () => {
  expect(checkCharacter('13080222P00643910001')).toBe('W');
  expect(checkCharacter('13080222P00644410001')).toBe('P');
});

test('a wrong last character is pointed out with the right one', () => {
  const wrong = right === '0' ? '1' : '0';
  const [finding] = findingsOf(check, withProject(code(body + wrong)));
  expect(finding).toMatchObject({ severity: 'warning', understood: body + right });
});

test('one misread character anywhere is noticed', () => {
  const misread = body.replace('11', '17') + right;
  expect(countOf(check, withProject(code(misread)))).toBe(1);
});

test('a letter that such codes do not use is pointed out', () => {
  const [finding] = findingsOf(check, withProject(code('99010124PO0000110001' + right)));
  expect(finding?.understood).toBeNull();
});

test('a right code, codes without P at the ninth place, and codes of another length are silent', () => {
  expect(countOf(check, withProject(code(body + right)))).toBe(0);
  expect(countOf(check, withProject(code('99010121ET063BPB8PFXR')))).toBe(0);
  expect(countOf(check, withProject(code(body)))).toBe(0);
});
