/** Arguments of pdfjs's operators: not typed by pdfjs, and not ours to trust. */
export type Arguments = readonly unknown[];

export const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
export const list = (value: unknown): Arguments =>
  Array.isArray(value)
    ? (value as Arguments)
    : ArrayBuffer.isView(value)
      ? Array.from(value as unknown as ArrayLike<unknown>)
      : [];
