/** What the address of the compare page says: `?a=…&b=…&c=…&d=…`, each a document's id or `id/project`, and `only=different`. */
import { comparedNames } from '../catalogue/addresses.ts';

export interface Selected {
  readonly documentId: string;
  /** Null for the document as a whole. */
  readonly projectId: string | null;
}

export const mostColumns = comparedNames.length;
export const mostDocuments = 2;

const key = /^(\d{6}-\d{4}-[a-z0-9-]+)(?:\/([A-Za-z0-9-]+))?$/u;

export type Selection =
  | { readonly kind: 'empty' }
  /** Something that names neither a document nor a project. */
  | { readonly kind: 'wrong'; readonly given: string }
  | { readonly kind: 'mixed' }
  | {
      readonly kind: 'projects' | 'documents';
      readonly selected: readonly Selected[];
      /** Documents that are too many to be laid side by side. */
      readonly leftOut: number;
    };

export function readSelection(search: string): Selection {
  const parameters = new URLSearchParams(search);
  const given = [...new Set(comparedNames.flatMap((name) => parameters.get(name)?.trim() || []))];
  const selected: Selected[] = [];
  for (const each of given) {
    const [, documentId, projectId = null] = key.exec(each) ?? [];
    if (documentId === undefined) return { kind: 'wrong', given: each };
    selected.push({ documentId, projectId });
  }
  if (selected.length === 0) return { kind: 'empty' };
  const projects = selected.filter(({ projectId }) => projectId !== null).length;
  if (projects !== 0 && projects !== selected.length) return { kind: 'mixed' };
  if (projects > 0) return { kind: 'projects', selected, leftOut: 0 };
  const shown = selected.slice(0, mostDocuments);
  return { kind: 'documents', selected: shown, leftOut: selected.length - shown.length };
}

export const selectionKey = ({ documentId, projectId }: Selected): string =>
  projectId === null ? documentId : `${documentId}/${projectId}`;

/** Whether rows that are the same everywhere are left out. */
export const readOnlyDifferent = (search: string): boolean => new URLSearchParams(search).get('only') === 'different';

/** The query that names these, in order; nothing for none. */
export function writeSelection(selected: readonly Selected[], onlyDifferent: boolean): string {
  const parts = selected.map((each, at) => `${comparedNames[at] ?? ''}=${selectionKey(each)}`);
  if (onlyDifferent && parts.length > 0) parts.push('only=different');
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
