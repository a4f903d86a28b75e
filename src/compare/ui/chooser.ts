/** Adds a project, or a whole document, to the comparison: document first, then one of its projects. */
import { element, required } from '../../browser/dom.ts';
import type { LoadDocument } from '../load-documents.ts';
import type { Selected } from '../selection.ts';

export interface Chooser {
  /** Only projects, or only documents, can be added to what is there already. */
  limit(kind: 'projects' | 'documents' | null, full: boolean): void;
}

const whole = '';

/** The markup lists all documents, with their ids as values. */
export function chooser(root: ParentNode, load: LoadDocument, onChoose: (selected: Selected) => void): Chooser {
  const form = required(root, '[data-compare-form]', HTMLFormElement);
  const documents = required(form, '[data-compare-document]', HTMLSelectElement);
  const projects = required(form, '[data-compare-project]', HTMLSelectElement);
  let allowed: 'projects' | 'documents' | null = null;

  async function listProjects(): Promise<void> {
    const id = documents.value;
    projects.replaceChildren();
    projects.disabled = true;
    if (id === '') return;
    const document = await load(id);
    if (documents.value !== id) return;
    const choices = document.projects.map((project) => element('option', { value: project.id }, project.name));
    if (allowed !== 'projects') choices.unshift(element('option', { value: whole }, '整份文件'));
    projects.replaceChildren(...(allowed === 'documents' ? choices.slice(0, 1) : choices));
    projects.disabled = false;
  }

  documents.addEventListener('change', () => void listProjects());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (documents.value === '' || projects.disabled) return;
    onChoose({ documentId: documents.value, projectId: projects.value === whole ? null : projects.value });
  });
  return {
    limit: (kind, full) => {
      allowed = kind;
      form.hidden = full;
      void listProjects();
    },
  };
}
