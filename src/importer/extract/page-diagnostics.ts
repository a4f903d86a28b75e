/** Every kind of diagnostic that the readers of pages, PDF and OFD, can raise. */
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import * as grid from './grid/diagnostics.ts';
import * as ofd from './ofd/refusals.ts';
import * as pdf from './pdf/refusals.ts';

const all: readonly DiagnosticDefinition[] = [grid, pdf, ofd].flatMap((definitions) => Object.values(definitions));

export const pageRefusals = all.filter(({ severity }) => severity === 'error');
export const pageNotices = all.filter(({ severity }) => severity !== 'error');
