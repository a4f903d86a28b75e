/** The Markdown pages of `content/pages`: 名词解释, 怎么看懂绩效目标 … */
import { homePath, textPagePath } from '../catalogue/addresses.ts';
import type { TextPage } from '../catalogue/text-page.ts';
import type { Link } from './link.ts';
import type { ContentsEntry } from './section.ts';

export interface TextPageView {
  readonly path: string;
  readonly breadcrumbs: readonly Link[];
  readonly title: string;
  readonly description: string;
}

export const textPageView = ({ slug, title, description }: TextPage): TextPageView => ({
  path: textPagePath(slug),
  breadcrumbs: [
    { label: '首页', path: homePath },
    { label: title, path: textPagePath(slug) },
  ],
  title,
  description,
});

/** All text pages as links, in their order. */
export const textPageLinks = (pages: readonly TextPage[]): Link[] =>
  [...pages]
    .sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1))
    .map(({ slug, title }) => ({ label: title, path: textPagePath(slug) }));

/** A page of fewer headings is seen through without a list of them. */
const manyHeadings = 20;

/** The main headings of a long page. */
export const textContents = (
  headings: readonly { readonly depth: number; readonly slug: string; readonly text: string }[],
): ContentsEntry[] =>
  headings.length < manyHeadings
    ? []
    : headings
        .filter(({ depth }) => depth === 2)
        .map(({ slug, text }) => ({ label: text, anchor: slug, children: [] }));
