/** A document → its search record: the running text, and the names of its projects; their tables are records of their own. */
import { documentPath } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { fenToWanGrouped } from '../document/money.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { Project } from '../document/project.ts';
import { departmentName, documentTitle } from '../views/identity.ts';
import { context, departmentKey, readable, sectionBlocks } from './document-text.ts';
import { plainBlocks } from './plain-text.ts';
import { inOrder, type RecordBlock, type SearchRecord, type Tier } from './record.ts';

function listed({ name, funding }: Project): string {
  return funding.totalFunds.state === 'read' ? `${name} ${fenToWanGrouped(funding.totalFunds.fen)} 万元` : name;
}

function documentBlocks(catalogue: Catalogue, document: PerformanceDocument): RecordBlock[] {
  const { disclosure } = document;
  const block = (tier: Tier, label: string | null, text: string | null): RecordBlock[] =>
    text === null || text === '' ? [] : [{ text, tier, label, anchor: null }];
  return [
    ...block('name', null, documentTitle(document)),
    ...block('name', null, departmentName(document)),
    ...document.projects.flatMap((project) => block('promise', '项目', listed(project))),
    ...document.frontMatter.flatMap(({ markdown }) =>
      plainBlocks(markdown).flatMap(({ text }) => block('narrative', null, text)),
    ),
    ...document.parts.flatMap((part) => [
      ...block('narrative', null, part.heading),
      ...block('narrative', null, readable(part.statement)),
      ...sectionBlocks(part.sections),
    ]),
    ...block('furniture', '索引号', disclosure.indexNumber),
    ...block('furniture', '文号', disclosure.documentNumber),
    ...block('context', '发布机构', disclosure.publisher),
    ...document.budgetUnits.flatMap((unit) => block('context', '预算单位', unit.printed)),
    ...context(catalogue, document, 'document'),
  ];
}

export const documentRecord = (catalogue: Catalogue, document: PerformanceDocument): SearchRecord => ({
  path: documentPath(document),
  kind: 'document',
  title: documentTitle(document),
  year: document.identity.budgetYear.value,
  regionCode: document.identity.region.code,
  departmentKey: departmentKey(document),
  amountFen: null,
  blocks: inOrder(documentBlocks(catalogue, document)),
});
