/** `<meta>` of 政府网站发展指引 (国办发〔2017〕47号) for article and column pages. What is not known is left out. */
import type { PerformanceDocument } from '../document/performance-document.ts';

export type PageMeta = Readonly<Record<string, string>>;

export function articleMeta(
  title: string,
  { identity, disclosure }: Pick<PerformanceDocument, 'identity' | 'disclosure'>,
): PageMeta {
  const source = disclosure.publisher ?? identity.department.name;
  return {
    ArticleTitle: title,
    ...(disclosure.publishedOn === null ? {} : { PubDate: disclosure.publishedOn }),
    ...(source === null ? {} : { ContentSource: source }),
  };
}

export const columnMeta = (name: string, description: string): PageMeta => ({
  ColumnName: name,
  ColumnDescription: description,
});
