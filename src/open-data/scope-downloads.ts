/** The files of one part of the site as its own page offers them. */
import { tablePath, workbookPath } from '../catalogue/addresses.ts';
import { fileSize } from '../views/download.ts';
import type { DataFile, ScopeDownloads } from '../views/table-download.ts';
import type { Inventory } from './inventory.ts';
import type { DataScope } from './scopes.ts';
import { formats } from './table-encoder.ts';

export function dataFile(inventory: Inventory, label: string, path: string): DataFile {
  const file = inventory.file(path);
  return { label, path, size: file ? fileSize(file.bytes) : '' };
}

export function scopeDownloads(
  inventory: Inventory,
  part: DataScope,
  archivePath: string | null = null,
): ScopeDownloads {
  return {
    title: part.title,
    workbook: part.workbook ? dataFile(inventory, 'Excel', workbookPath(part.folder)) : null,
    archive: archivePath === null ? null : dataFile(inventory, 'ZIP', archivePath),
    tables: part.tables.map(({ name, title }) => ({
      name,
      title,
      rows: inventory.file(tablePath(part.folder, name, 'csv'))?.rows ?? null,
      files: part.formats.map((format) =>
        dataFile(inventory, formats[format].label, tablePath(part.folder, name, format)),
      ),
    })),
  };
}
