/** Originals and their copies as readers download them. */
import { downloadPath, originalPath } from '../catalogue/addresses.ts';
import type { Original, OriginalFormat } from '../document/original.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';

interface FileDownload {
  readonly label: string;
  readonly path: string;
  readonly fileName: string;
  /** `PDF 文件`, `文本文件`. */
  readonly format: string;
  readonly bytes: number;
  /** `24.3 KB` */
  readonly size: string;
  readonly sha256: string;
}

export interface OriginalDownloads {
  readonly id: string;
  /** File name as received. */
  readonly name: string;
  /** Page with numbered lines. */
  readonly page: string;
  readonly lines: number;
  readonly files: readonly FileDownload[];
  /** The file as received. */
  readonly received: {
    readonly bytes: number;
    readonly size: string;
    /** Null when it is withheld, since it would give away the masked digits, and when it stands beside a published copy. */
    readonly sha256: string | null;
    readonly encoding: string | null;
  };
  /** Says that personal numbers were masked, or that no copy in the original format is published; null otherwise. */
  readonly note: string | null;
}

const formatLabels: Readonly<Record<OriginalFormat, string>> = {
  text: '文本文件',
  docx: 'Word 文件',
  doc: 'Word 97–2003 文件',
  wps: 'WPS 文字文件',
  pdf: 'PDF 文件',
  xlsx: 'Excel 文件',
  xls: 'Excel 97–2003 文件',
  et: 'WPS 表格文件',
  rtf: 'RTF 文件',
  odt: 'OpenDocument 文字文件',
  ods: 'OpenDocument 表格文件',
  ofd: 'OFD 文件',
};

const kilo = 1024;

/** `812 字节`, `24.3 KB`, `1.2 MB` */
export function fileSize(bytes: number): string {
  if (bytes < kilo) return `${String(bytes)} 字节`;
  const [amount, unit] = bytes < kilo * kilo ? [bytes / kilo, 'KB'] : [bytes / kilo / kilo, 'MB'];
  return `${amount.toFixed(1)} ${unit}`;
}

export function originalDownloads(
  document: Pick<PerformanceDocument, 'identity'>,
  original: Original,
): OriginalDownloads {
  const { received, published, text, format } = original;
  const file = (
    label: string,
    kind: OriginalFormat,
    copy: { path: string; bytes: number; sha256: string },
  ): FileDownload => ({
    label,
    path: downloadPath(copy.path),
    fileName: copy.path.slice(copy.path.lastIndexOf('/') + 1),
    format: formatLabels[kind],
    bytes: copy.bytes,
    size: fileSize(copy.bytes),
    sha256: copy.sha256,
  });
  const files = published === null ? [] : [file('原件', format, published)];
  if (published?.path !== text.path) files.push(file('原件的文字副本', 'text', text));
  return {
    id: original.id,
    name: received.name,
    page: originalPath(document, original.id),
    lines: text.lines,
    files,
    received: {
      bytes: received.bytes,
      size: fileSize(received.bytes),
      sha256: published?.sha256 === received.sha256 ? null : received.sha256,
      encoding: received.encoding,
    },
    note: downloadNote(original),
  };
}

function downloadNote({ masked, published, received }: Original): string | null {
  const notes = [];
  if (published !== null && published.sha256 === received.sha256) notes.push('与供下载的原件完全相同。');
  if (published === null) notes.push('只公开文字副本，不公开收到的文件本身。');
  if (masked > 0)
    notes.push(
      `为保护个人信息，公开副本中遮盖了 ${String(masked)} 处个人号码，因此与收到的文件不同；由收到文件的 SHA-256 可以试出被遮盖的数字，所以不公开。`,
    );
  else if (published !== null && published.sha256 !== received.sha256)
    notes.push('公开副本与收到的文件在编码、换行或格式上不同，文字相同。');
  return notes.length === 0 ? null : notes.join('');
}
