/** Headings of a 绩效文本, as data: parts, numbering styles, headings that are printed without a number. */
import type { PartKind } from '../../document/performance-document.ts';
import type { SectionRole } from '../../document/section.ts';

/** 第一部分, 第1部分, 第一章, 壹、 … with or without its title on the same line; full and half width, blanks left out. */
export const partNumber = /^第[一二三四五六七八九十\d]+(?:部分|章)|^[壹贰叁][、.]/u;

/** What a part's title says about its kind; the first that fits. Tolerates doubled and lost characters. */
export const partTitles: readonly { readonly kind: PartKind; readonly pattern: RegExp }[] = [
  { kind: 'overall', pattern: /整体.*绩效|部门.*整体|总体绩效/u },
  { kind: 'special', pattern: /专项.*(?:绩效|目标)/u },
  { kind: 'budget', pattern: /(?:预算|部门|支出)?项目.*(?:绩效|目标)/u },
];

/** A part's title that stands without 第…部分: nothing else may be on the line. */
export const bareParts: readonly { readonly kind: PartKind; readonly pattern: RegExp }[] = [
  { kind: 'overall', pattern: /^(?:[一二三]、)?(?:\d{4}年)?(?:部门)?整体(?:支出)?绩效目标$/u },
  { kind: 'special', pattern: /^(?:[一二三]、)?(?:\d{4}年)?专项资金绩效目标$/u },
  { kind: 'budget', pattern: /^(?:[一二三]、)?(?:\d{4}年)?预算项目(?:支出)?绩效目标$/u },
];

/** Numbering styles, outermost first, as official documents nest them: 一、（一）1.（1）①. */
export const numberings: readonly RegExp[] = [
  /^[一二三四五六七八九十百]+[、．.]/u,
  /^[（(][一二三四五六七八九十百]+[）)][、．.]?/u,
  /^[\d０-９]{1,3}(?:、|[.．](?![\d０-９])|[.．](?=(?:19|20)\d{2}(?!\d)))/u,
  /^(?:[（(][\d０-９]{1,3}[）)]|[\d０-９]{1,2}[）)])[、．.]?/u,
  /^[①-⑳]/u,
];

/** Headings that are printed without a number, on a line of their own. */
export const plainHeadings =
  /^(?:部门)?年度(?:发展规划|重点工作|工作)?目标$|^部门职责分类绩效目标(?:情况)?(?:说明)?$|^实现本?年度(?:发展规划|工作)?目标的?保障(?:措施|举措)$|^(?:项目|工作)?基本(?:情况|概况)$|^(?:工作活动|项目|立项)(?:概况|情况|背景)$|^绩效(?:目标|指标)(?:[和及、与]?(?:绩效)?(?:目标|指标|评价标准|评价))*(?:设置|设定)?(?:情况|标准|评价|说明)*$/u;

/** What a section of the text is, told by its heading without number. */
export const sectionRoles: readonly { readonly role: SectionRole; readonly pattern: RegExp }[] = [
  { role: 'overallGoal', pattern: /^(?:部门)?总体(?:绩效)?目标/u },
  { role: 'subGoals', pattern: /^(?:部门)?分项(?:绩效)?目标/u },
  { role: 'safeguards', pattern: /^(?:工作)?保障措施/u },
  { role: 'indicatorNotes', pattern: /^绩效目标指标情况说明|^绩效(?:目标)?指标(?:情况)?说明/u },
];

/** The heading right above a project's table when the project has a heading of its own: 1、绩效目标表. */
export const tableHeading =
  /^(?:附[件表]\d*[:：]?)?(?:20\d\d年度?)?(?:部门预算|部门|预算|财政支出|财政)?(?:项目)?(?:支出|预算)?绩效目标(?:申报|批复|公开|信息)?表(?:[（(]20\d\d年度?[）)])?$/u;
/** The title of a document that is nothing but tables: 某某局2024年度项目支出绩效目标申报表. No project is named so. */
export const tableTitle =
  /^.{2,30}20\d\d年度?(?:部门预算|部门|预算|财政支出|财政)?(?:项目)?(?:支出|预算)?绩效目标(?:申报|批复|公开|信息)?表$/u;
/** Lines between the heading of a table and the table: the year, who filled it in and when. */
export const tableCaption =
  /^[（(]?(?:20\d\d|二[〇零○]..)年度?[）)]?$|^填[报表](?:日期|时间|人)|^(?:附[件表]\d*[:：]?)$/u;
/** What a project's heading prints after the name. */
export const projectHeadingEnd = /绩\s*效\s*目\s*标\s*(?:申\s*报\s*)?表\s*$/u;
/** The heading of what follows a project's table. */
export const narrativeHeading = /^绩效(?:目标)?指标(?:情况)?说明$|^绩效目标指标情况说明$/u;

/**
 * By which a part says that it has nothing to list: 无 and the like alone in a clause, or right before what there is none
 * of. 无障碍 and 有无 say no such thing, and neither does 不得无预算支出.
 */
export const declaresNone =
  /(?:^|[\s，,。；;：:（(])(?:均|暂|暂时|目前)?(?:无|没有|未安排|未设立|不涉及)(?=[\s。．.）)，,；;]|$)|(?<!不得|严禁|禁止|杜绝|确保|防止|避免|[有如若])(?:无|没有|未安排|未设立|未设置|不涉及)(?:安排|设立|列支)?(?:\d{4}年度?|本年度?)?(?:部门|本级|财政|预算内)?(?:专项|项目|资金|预算|此项|该项|此类|绩效目标)|^[^，,。；;]{0,20}(?<!有)(?:无|没有|未安排|未设立|不涉及)[。．.]?$/u;
