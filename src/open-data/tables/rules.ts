/** rules: one row a 核查规则, so that findings can be read by the names of their rules. */
import { rulePath } from '../../catalogue/addresses.ts';
import { type Rule, ruleGroups } from '../../catalogue/rules.ts';
import { diagnosticSchema, severitySchema } from '../../diagnostics/diagnostic.ts';
import { oneOf, siteAddress, text } from '../column.ts';
import { defineTable } from '../table.ts';

interface RuleEntry extends Rule {
  readonly group: string;
}

export const rulesTable = defineTable<RuleEntry>({
  name: 'rules',
  title: '核查规则',
  zh: '每行一条核查规则，没有提示过的也在内；规则全文和例子见“核查规则”页。',
  en: 'One row per rule of the checks, also those that found nothing.',
  key: ['code'],
  ofSite: true,
  rows: () => ruleGroups.flatMap(({ title, rules }) => rules.map((rule) => ({ ...rule, group: title }))),
  columns: [
    {
      name: 'code',
      type: text,
      title: '规则代码',
      zh: '规则的永久代码；findings 表用它指向规则。',
      en: 'Permanent code of the rule, to which findings refer.',
      source: '规则',
      read: ({ code }) => code,
    },
    {
      name: 'title',
      type: text,
      title: '规则名称',
      zh: '规则的中文名称。',
      en: 'Chinese name of the rule.',
      source: '规则',
      read: ({ title }) => title,
    },
    {
      name: 'rule_group',
      type: text,
      title: '类别',
      zh: '规则检查的是哪一类内容。',
      en: 'What kind of content the rule looks at.',
      source: '规则',
      read: ({ group }) => group,
    },
    {
      name: 'severity',
      type: oneOf(severitySchema.options),
      field: diagnosticSchema.shape.severity,
      zh: 'error 需核实，warning 请留意，info 说明。',
      source: '规则',
      read: ({ severity }) => severity,
    },
    {
      name: 'rule',
      type: text,
      title: '规则',
      zh: '看什么，什么情形提示。',
      en: 'What the rule looks for, in Chinese.',
      source: '规则',
      read: ({ rule }) => rule,
    },
    {
      name: 'basis',
      type: text,
      title: '规则的来源',
      zh: '书面来源；由算术或常理得出的为空。',
      en: 'Written source of the rule; empty when it follows from arithmetic or plain sense.',
      source: '规则',
      optional: true,
      read: ({ source }) => source,
    },
    {
      name: 'url',
      type: siteAddress,
      title: '网址',
      zh: '规则全文的永久地址。',
      en: 'Permanent address of the rule.',
      source: '页面地址',
      read: ({ code }, { address }) => address(rulePath(code)),
    },
  ],
});
