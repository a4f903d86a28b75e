/**
 * Cells and lines that stand apart in the original hold no number; joined to one text they may read as one. The gates of
 * publication look at the joined text, so it is masked here.
 */
import { type DiagnosticDefinition, diagnose } from '../diagnostics/define.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { findPersonalNumbers, maskInPlace } from '../privacy/personal-numbers.ts';

export const numberFromParts: DiagnosticDefinition = {
  code: 'personal-number-from-parts',
  title: '几格数字连起来像个人号码',
  severity: 'info',
  owner: 'importer',
  hint: '原件里分在几格或几行的数字，连成一段后像手机号或证件号，已经遮盖。如果不是个人号码，请把它们在原件里隔开写。',
};

/** `cleared`: numbers that the original shows to be something else. */
export function maskContent<T>(content: T, cleared: ReadonlySet<string>): { content: T; diagnostics: Diagnostic[] } {
  let masked = 0;
  const maskText = (text: string): string => {
    const found = findPersonalNumbers(text, cleared).length;
    masked += found;
    return found === 0 ? text : maskInPlace(text).text;
  };
  const maskValue = (value: unknown): unknown => {
    if (typeof value === 'string') return maskText(value);
    if (Array.isArray(value)) return value.map(maskValue);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, maskValue(own)]));
  };
  const result = maskValue(content) as T;
  return {
    content: result,
    diagnostics:
      masked === 0 ? [] : [diagnose(numberFromParts, `${String(masked)} 处数字连成一段后像个人号码，已遮盖。`)],
  };
}
