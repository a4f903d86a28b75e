/** What a spreadsheet file says of itself. */
import { dataPath } from '../catalogue/addresses.ts';
import { type Publication, terms } from './publication.ts';
import type { DataScope } from './scopes.ts';

export const aboutFacts = (
  { publisher, version, absolute }: Publication,
  { title, folder }: DataScope,
): readonly (readonly [string, string])[] => [
  ['网站', publisher.siteName],
  ['范围', title],
  ['数据版本', version],
  ['数据页', absolute(dataPath) ?? '未载明'],
  ['同样内容的 CSV、JSON', absolute(folder) === null ? '未载明' : `${absolute(folder) ?? ''}/`],
  ['使用条款', terms(publisher)],
  ['金额', '单位为万元，照原件，没有四舍五入；空格是没有印出或未能识读，0.00 是印出的零。'],
  ['各列的意思', '见“数据字典”。第一行是列名，与 CSV、JSON 相同。'],
  ['出处', '每行的 source_line、original_page、original_sha256 和 url 说明出自哪份原件的哪一行，可以点开核对。'],
  ['核查发现', '由机器按规则提示，可能有误；不是对部门的评价。'],
];
