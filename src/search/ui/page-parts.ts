/** The parts of the search page's markup (src/pages/search/index.astro) that its script works on. */
import { required } from '../../browser/dom.ts';

export interface PageParts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  /** Shown while nothing is asked for. */
  readonly browse: HTMLElement;
  readonly recent: HTMLElement;
  /** Filters, count, results. */
  readonly panel: HTMLElement;
  readonly filters: HTMLElement;
  /** Folds the filters away on small screens. */
  readonly filtersFold: HTMLDetailsElement;
  readonly chips: HTMLElement;
  readonly status: HTMLElement;
  readonly count: HTMLElement;
  /** How far a search of a large site has come. */
  readonly progress: HTMLElement;
  readonly progressBar: HTMLProgressElement;
  readonly progressText: HTMLElement;
  /** Pages of regions, departments and years. */
  readonly direct: HTMLElement;
  readonly sort: HTMLSelectElement;
  readonly csv: HTMLButtonElement;
  readonly results: HTMLElement;
  readonly list: HTMLElement;
  readonly nothing: HTMLElement;
  /** Which word finds nothing. */
  readonly missing: HTMLElement;
  readonly suggestions: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly error: HTMLElement;
  readonly retry: HTMLButtonElement;
}

export function pageParts(root: ParentNode): PageParts {
  const part = (name: string): HTMLElement => required(root, `[data-search-${name}]`, HTMLElement);
  return {
    form: required(root, '[data-search-form]', HTMLFormElement),
    input: required(root, '[data-search-form] input[name="q"]', HTMLInputElement),
    browse: part('browse'),
    recent: part('recent'),
    panel: part('panel'),
    filters: part('filters'),
    filtersFold: required(root, '[data-search-filters-fold]', HTMLDetailsElement),
    chips: part('chips'),
    status: part('status'),
    count: part('count'),
    progress: part('progress'),
    progressBar: required(root, '[data-search-progress] progress', HTMLProgressElement),
    progressText: required(root, '[data-search-progress] span', HTMLElement),
    direct: part('direct'),
    sort: required(root, '[data-search-sort]', HTMLSelectElement),
    csv: required(root, '[data-search-csv]', HTMLButtonElement),
    results: part('results'),
    list: part('list'),
    nothing: part('nothing'),
    missing: part('missing'),
    suggestions: part('suggestions'),
    more: required(root, '[data-search-more]', HTMLButtonElement),
    error: part('error'),
    retry: required(root, '[data-search-retry]', HTMLButtonElement),
  };
}
