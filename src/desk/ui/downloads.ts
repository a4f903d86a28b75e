/** Exactly the selected rows as files. */
import { csvText } from '../../browser/csv.ts';
import { saveFile } from '../../browser/save-file.ts';
import type { DeskDefinition } from '../definition.ts';
import { exportedLines, exportedRecords } from '../export.ts';
import type { Rows } from '../rows.ts';
import { type DeskState, writeState } from '../state.ts';

/** Says that the file holds a part, and which words made it. */
function fileName(definition: DeskDefinition, state: DeskState): string {
  const text = state.text.trim().replace(/[\\/:*?"<>|\s]+/gu, '-');
  const filtered = writeState(definition, { ...state, text: '', sort: null, pages: 1 }) !== '';
  return [definition.name, text, filtered ? '筛选' : ''].filter((part) => part !== '').join('-');
}

/** `address` makes a full address of a site path. */
export function downloadRows(
  format: 'csv' | 'json',
  rows: Rows,
  selected: Int32Array,
  definition: DeskDefinition,
  state: DeskState,
  address: (path: string) => string,
): void {
  const name = `${fileName(definition, state)}.${format}`;
  if (format === 'csv') saveFile(name, csvText(exportedLines(rows, selected, definition, address)), 'text/csv');
  else
    saveFile(name, JSON.stringify(exportedRecords(rows, selected, definition, address), null, 1), 'application/json');
}
