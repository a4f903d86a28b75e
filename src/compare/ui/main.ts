/** The compare page: what the address names is loaded and laid side by side. */
import { csvText } from '../../browser/csv.ts';
import { element, required } from '../../browser/dom.ts';
import { saveFile } from '../../browser/save-file.ts';
import { compareDocuments } from '../compare-documents.ts';
import { compareProjects } from '../compare-projects.ts';
import { columnMarks, type Comparison, differingRows } from '../comparison.ts';
import { comparisonLines } from '../comparison-csv.ts';
import { documentLoader, loadEntry, NotPublished } from '../load-documents.ts';
import {
  mostColumns,
  mostDocuments,
  readOnlyDifferent,
  readSelection,
  type Selected,
  type Selection,
  selectionKey,
  writeSelection,
} from '../selection.ts';
import { chooser } from './chooser.ts';
import { comparedTable } from './comparison-view.ts';

const root = required(document, '[data-compare]', HTMLElement);
const base = new URL(root.dataset['base'] ?? '/', location.href).pathname;
const href = (path: string): string => base + path.replace(/^\//u, '');
const address = (path: string): string => new URL(href(path), location.href).href;
const load = documentLoader(href);

const tables = required(root, '[data-compare-tables]', HTMLElement);
const chosen = required(root, '[data-compare-chosen]', HTMLElement);
const status = required(root, '[data-compare-status]', HTMLElement);
const tools = required(root, '[data-compare-tools]', HTMLElement);
const onlyDifferent = required(root, '[data-compare-different]', HTMLInputElement);
const csv = required(root, '[data-compare-csv]', HTMLButtonElement);

let shown: Comparison | null = null;
/** Answers to an earlier address must not replace those to a later one. */
let turn = 0;

const selectedOf = (selection: Selection): readonly Selected[] => ('selected' in selection ? selection.selected : []);

function go(selected: readonly Selected[]): void {
  history.pushState(null, '', location.pathname + writeSelection(selected, onlyDifferent.checked));
  void show();
}

const add = chooser(root, load, (one) => {
  const now = selectedOf(readSelection(location.search));
  if (!now.some((known) => selectionKey(known) === selectionKey(one))) go([...now, one].slice(0, mostColumns));
});

async function compare(selection: Selection): Promise<Comparison | null> {
  if (selection.kind === 'projects')
    return compareProjects(await Promise.all(selection.selected.map((each) => loadEntry(load, each))));
  if (selection.kind !== 'documents') return null;
  const [first, second] = await Promise.all(selection.selected.map(({ documentId }) => load(documentId)));
  return first && second ? compareDocuments(first, second) : null;
}

function chips(selection: Selection, titles: readonly string[]): void {
  const selected = selectedOf(selection);
  chosen.replaceChildren(
    ...selected.map((each, at) => {
      const remove = element('button', { type: 'button', class: 'quiet' }, '移去');
      const title = titles[at] ?? selectionKey(each);
      remove.setAttribute('aria-label', `移去：${title}`);
      remove.addEventListener('click', () => {
        go(selected.filter((other) => other !== each));
      });
      return element('li', {}, element('span', {}, `${columnMarks[at] ?? ''} ${title}`), ' ', remove);
    }),
  );
}

const messages: Readonly<Record<Exclude<Selection['kind'], 'projects' | 'documents'>, string>> = {
  empty: '还没有选。请在下面选要对照的文件和项目。',
  mixed: '网址里既有项目又有整份文件，二者不能并排，没有载入。请在下面重新选择。',
  wrong: '网址里有一项认不出来，没有载入。请在下面重新选择。',
};

function waitingFor({ kind }: Selection, count: number): string {
  if (kind !== 'projects' && kind !== 'documents') return messages[kind];
  return count < 2 ? `已选 1 ${kind === 'projects' ? '个项目，请再选一至三个' : '份文件，请再选一份'}。` : '';
}

const leftOut = (selection: Selection): string =>
  'leftOut' in selection && selection.leftOut > 0
    ? `整份文件最多并排 ${String(mostDocuments)} 份，网址里其余 ${String(selection.leftOut)} 份没有列出。`
    : '';

async function titlesOf(selection: Selection): Promise<string[]> {
  return Promise.all(
    selectedOf(selection).map(async (each) => {
      const document = await load(each.documentId);
      const name = each.projectId === null ? document.identity.title.value : (await loadEntry(load, each)).project.name;
      return `${String(document.identity.budgetYear.value)}年 ${name}`;
    }),
  );
}

async function show(): Promise<void> {
  turn += 1;
  const own = turn;
  const selection = readSelection(location.search);
  const count = selectedOf(selection).length;
  tables.setAttribute('aria-busy', 'true');
  status.textContent = count > 0 ? '正在载入…' : waitingFor(selection, count);
  let comparison: Comparison | null = null;
  let words = '';
  let titles: string[] = [];
  try {
    titles = await titlesOf(selection);
    comparison = count > 1 ? await compare(selection) : null;
    words = comparison ? summary(comparison) + leftOut(selection) : waitingFor(selection, count);
  } catch (error) {
    words =
      error instanceof NotPublished
        ? `本站没有编号为“${error.message}”的文件或项目，可能已经撤下或网址有误。`
        : '数据没有载入，可能是网络中断。请刷新页面再试。';
  }
  if (own !== turn) return;
  shown = comparison;
  status.textContent = words;
  chips(selection, titles);
  tools.hidden = comparison === null;
  showOnlyDifferent(readOnlyDifferent(location.search));
  tables.replaceChildren(
    ...(comparison?.tables ?? []).map((table) => comparedTable(table, comparison?.columns ?? [], href)),
  );
  tables.removeAttribute('aria-busy');
  const kind = selection.kind === 'projects' || selection.kind === 'documents' ? selection.kind : null;
  add.limit(kind, count >= (kind === 'documents' ? mostDocuments : mostColumns));
}

function summary({ columns, tables: parts }: Comparison): string {
  const rows = parts.flatMap((part) => part.rows);
  const different = rows.filter(({ differs }) => differs).length;
  return `并排 ${String(columns.length)} 列，共 ${String(rows.length)} 行，${String(different)} 行不同。`;
}

/** The rows that the reader sees. */
const shownRows = (): Comparison => {
  const all = shown ?? { columns: [], tables: [] };
  return onlyDifferent.checked ? differingRows(all) : all;
};

function showOnlyDifferent(only: boolean): void {
  onlyDifferent.checked = only;
  csv.textContent = `下载 CSV（${String(shownRows().tables.flatMap(({ rows }) => rows).length)} 行）`;
  tables.toggleAttribute('data-only-different', only);
}

onlyDifferent.addEventListener('change', () => {
  const selected = selectedOf(readSelection(location.search));
  history.replaceState(null, '', location.pathname + writeSelection(selected, onlyDifferent.checked));
  showOnlyDifferent(onlyDifferent.checked);
});
csv.addEventListener('click', () => {
  saveFile('对照.csv', csvText(comparisonLines(shownRows(), address)), 'text/csv');
});
window.addEventListener('popstate', () => void show());
void show();
