/** A document → its search record: the running text, and the names of its projects; their tables are records of their own. */
import { documentPath } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { fenToWanGrouped } from '../document/money.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { Project } from '../document/project.ts';
import {
  departmentName,
  disclosureFacts,
  documentTitle,
  type Fact,
  identityFacts,
  unknown,
} from '../views/identity.ts';
import { listedTotal } from '../views/listed-total.ts';
import { context, departmentKey, readable, sectionBlocks } from './document-text.ts';
import { plainBlocks } from './plain-text.ts';
import { inOrder, type RecordBlock, type SearchRecord, type Tier } from './record.ts';

function listed({ name, funding }: Project): string {
  return funding.totalFunds.state === 'read' ? `${name} ${fenToWanGrouped(funding.totalFunds.fen)} 万元` : name;
}

const factText = ({ label, value, note }: Fact): string =>
  [label, value, note].filter((part) => part !== null).join(' ');

function documentBlocks(catalogue: Catalogue, document: PerformanceDocument): RecordBlock[] {
  const total = listedTotal(document.projects);
  const disclosure = disclosureFacts(document, catalogue.registeredDisclosure(document.id));
  const identity = identityFacts(catalogue, document).filter(({ label }) => label !== '标题');
  const block = (tier: Tier, label: string | null, text: string | null): RecordBlock[] =>
    text === null || text === '' ? [] : [{ text, tier, label, anchor: null }];
  /** Numbers by which a document is asked for stand with its name. */
  const stated = (fact: Fact): RecordBlock[] => {
    if (fact.value === unknown) return block('furniture', null, factText(fact));
    const isNumber = fact.label === '文号' || fact.label === '索引号';
    return isNumber ? block('name', fact.label, fact.value) : block('context', null, factText(fact));
  };
  return [
    ...block('name', null, documentTitle(document)),
    ...block('name', null, departmentName(document)),
    ...document.projects.flatMap((project) => block('promise', '项目', listed(project))),
    ...block('promise', null, total.fen === null ? null : `已列项目合计 ${total.text}`),
    ...document.frontMatter.flatMap(({ markdown }) =>
      plainBlocks(markdown).flatMap(({ text }) => block('narrative', null, text)),
    ),
    ...document.parts.flatMap((part) => [
      ...block('narrative', null, part.heading),
      ...block('narrative', null, readable(part.statement)),
      ...sectionBlocks(part.sections),
    ]),
    ...disclosure.flatMap(stated),
    ...identity.flatMap((fact) => block('furniture', null, factText(fact))),
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
