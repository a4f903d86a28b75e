/**
 * Word fields (ECMA-376 17.16). A field is its code and, as a rule, the result that is printed. Results are read like
 * any text; of the fields without a result a few print something by themselves, and the codes of the others are kept as
 * residue because they repeat the author's words (TC, XE).
 */
import { symbolOf } from './symbols.ts';
import { numeral } from './numerals.ts';

interface OpenField {
  code: string;
  /** Text that stood in the code part without being code; printed after all when the field turns out to be broken. */
  stray: string;
  phase: 'code' | 'result';
  /** What a form field prints by itself: the entry chosen from a list. */
  readonly chosen: string;
  /** Its result prints something. */
  hasResult: boolean;
}

/** What becomes of a field that has no result. */
export interface BareField {
  readonly printed: string;
  readonly code: string;
}

export interface FieldTracker {
  begin(chosen?: string): void;
  code(text: string): void;
  separate(): void;
  /** Closes the innermost field; not null when it had no result. */
  end(): BareField | null;
  /** Takes text that belongs to a field's code; false when the text is printed. */
  swallows(text: string): boolean;
  /** At the end of a paragraph: what unfinished codes swallowed. */
  spill(): string;
  /** Inside the result of a table of contents. */
  readonly inContents: boolean;
  /** Every field that began has ended, so that the end of a table of contents can be trusted. */
  readonly balanced: boolean;
}

/** `EQ \o\ac(○,9)` prints a ringed figure; of another overlay the last argument is the text. */
function printEquation(code: string): string {
  const inner = /\\o(?:\\[a-z]+(?:\([^)]*\))?)*\s*\(([^()]*)\)/iu.exec(code)?.[1];
  if (inner === undefined) return '';
  const [ring = '', text = ''] = inner.split(/[,，;]/u).map((part) => part.trim());
  return /^[○〇◯]$/u.test(ring) && /^\d{1,2}$/u.test(text)
    ? numeral(Number(text), 'decimalEnclosedCircle')
    : text || ring;
}

function printSymbolField(code: string): string {
  const [, , number = ''] = /^\s*(SYMBOL)\s+(\S+)/iu.exec(code) ?? [];
  const font = /\\f\s*"?([^"\\]+?)"?\s*(?:\\|$)/u.exec(code)?.[1];
  const value = /^0x/iu.test(number) ? parseInt(number, 16) : Number(number);
  return Number.isInteger(value) ? symbolOf(font, value.toString(16)) : '';
}

/** A field without a result: what it prints, and its code when that is worth keeping. */
export function bareField(code: string): BareField {
  const kind = /^\s*([A-Za-z]+)/u.exec(code)?.[1]?.toUpperCase() ?? '';
  switch (kind) {
    case 'EQ':
      return { printed: printEquation(code), code: '' };
    case 'SYMBOL':
      return { printed: printSymbolField(code), code: '' };
    case 'MACROBUTTON':
      return { printed: code.trim().split(/\s+/u).slice(2).join(' '), code: '' };
    case 'QUOTE':
      return { printed: /"([^"]*)"/u.exec(code)?.[1] ?? '', code: '' };
    case 'TC':
    case 'XE':
    case 'TA':
    case 'RD':
      return { printed: '', code: code.trim().replace(/\s+/gu, ' ') };
    default:
      return { printed: '', code: '' };
  }
}

export function createFieldTracker(): FieldTracker {
  const open: OpenField[] = [];
  let depth = 0;
  let broken = false;
  const innermostCode = (): OpenField | undefined => open.findLast((field) => field.phase === 'code');
  return {
    begin(chosen = '') {
      depth += 1;
      open.push({ code: '', stray: '', phase: 'code', chosen, hasResult: false });
    },
    code(text) {
      const field = open.at(-1);
      if (field?.phase === 'code') field.code += text;
    },
    separate() {
      const field = open.at(-1);
      if (field !== undefined) field.phase = 'result';
    },
    end() {
      depth -= 1;
      broken ||= depth < 0;
      const field = open.pop();
      if (field === undefined || field.hasResult) return null;
      if (field.chosen !== '') return { printed: field.chosen, code: '' };
      return field.phase === 'code' ? bareField(field.code) : null;
    },
    swallows(text) {
      const field = innermostCode();
      if (field === undefined) {
        const around = open.at(-1);
        if (around !== undefined) around.hasResult = true;
        return false;
      }
      field.code += text;
      field.stray += text;
      return true;
    },
    spill() {
      const unfinished = open.filter((field) => field.phase === 'code');
      for (const field of unfinished) open.splice(open.indexOf(field), 1);
      return unfinished.map((field) => field.stray).join('');
    },
    get inContents() {
      return open.some((field) => field.phase === 'result' && /^\s*TOC\b/iu.test(field.code));
    },
    get balanced() {
      return depth === 0 && !broken;
    },
  };
}
