/**
 * The descriptions of the document model in Chinese, keyed by the English ones that the schemas hold, so that a description
 * that changes is missed here by a test instead of being translated wrongly.
 */
export const chineseDescriptions: Readonly<Record<string, string>> = {
  // 绩效文本
  "One department's performance document of one budget year.": '一个部门一个预算年度的绩效文本。',
  'Version of this schema.': '本格式的版本。',
  '`<region>-<year>-<department>`, permanent.': '地区代码、年度、部门编号，以“-”相连，永久不变。',
  'Which document this is, and how we know.': '这是哪一份文本，根据什么知道。',
  'Disclosure metadata; null is 未载明.': '公开信息；null 即未载明。',
  'One file that the department published.': '一份原件。',
  'Cover lines that say who compiled or reviewed it, and other text before the first part.':
    '封面上写明由谁编制、审核的文字，以及第一部分之前的其他文字。',
  'A budget unit as its line prints it.': '预算单位，照印。',
  'One of the three parts.': '三个部分之一。',
  'In printed order, special funds first.': '照印出的次序，专项资金在前。',
  // 文本信息
  'The region of the department.': '部门所在的地区。',
  'Six digits: GB/T 2260, or a statistical code for development zones.':
    '六位：行政区划代码（GB/T 2260），开发区用统计用区划代码。',
  'Region name; null when unknown.': '地区名称；不知道时为 null。',
  '`printed` in the document as such; `inferred` from something else that is printed; `given` by the person who imported it; `unknown` (未载明).':
    'printed 原件印有；inferred 由别处的文字推断；given 导入时填写；unknown 未载明。',
  'One Chinese sentence for readers: what it rests on.': '给读者的一句话：依据什么。',
  'The words it rests on, as printed.': '所依据的文字，照印。',
  'A spot in one original of the document.': '在某份原件中的位置。',
  'The department that published the document.': '文本所属的部门。',
  'Permanent within its region and used in addresses: the unit code, or a slug.':
    '在地区内永久不变，用于网址：单位编码，没有编码时用拼音缩写等。',
  'Department name; null when unknown.': '部门名称；不知道时为 null。',
  'The year the document is about.': '文本所说的年度。',
  'The budget year.': '预算年度。',
  'The title of the document.': '文本的标题。',
  'The title.': '标题。',
  // 出处
  'Line of the published text copy, from 1.': '公开的文本副本中的行，从 1 起。',
  'Last line, inclusive; left out when it equals `line`.': '最后一行（含）；与 line 相同时省略。',
  "The spot in the original's own terms; text originals have none, their lines say it all.":
    '用原件自己的方式说明的位置；文字版原件只有行号，没有这一项。',
  "`id` of the original in the document's `originals`.": '原件在 originals 中的 id。',
  'Page number, from 1.': '页码，从 1 起。',
  "Left, top, right, bottom in points (1/72 inch) from the page's top left corner.":
    '左、上、右、下，从页面左上角算起，单位为点（1/72 英寸）。',
  "Position among the body's paragraphs, from 1.": '正文中的第几段，从 1 起。',
  'Position among the tables, from 1.': '第几张表，从 1 起。',
  'Grid row, from 1.': '表格的第几行，从 1 起。',
  'Grid column, from 1.': '表格的第几列，从 1 起。',
  'Name of the sheet.': '工作表名称。',
  'Cell or range in A1 notation.': '单元格或区域，如 A1。',
  'Lines of the published text copy.': '公开的文本副本中的行。',
  // 公开信息
  'Index number of the disclosure.': '公开信息的索引号。',
  'Document number.': '文号。',
  'Publishing body.': '发布机构。',
  'Date written, YYYY-MM-DD.': '成文日期，YYYY-MM-DD。',
  'Date published, YYYY-MM-DD.': '发布日期，YYYY-MM-DD。',
  'Kind of disclosure.': '主动公开、依申请公开或不予公开。',
  // 原件
  'Unique within the document.': '在文本内唯一。',
  'Format of the file as received.': '收到的文件的格式。',
  'The file as it came in; never published when it holds personal numbers.': '收到时的文件；含有个人号码的，绝不公开。',
  'File name as received.': '收到时的文件名。',
  'Size in bytes.': '大小，字节。',
  'SHA-256 of the file as received; null in what is published when personal numbers were masked, since the hash would let anyone find the masked digits by trial.':
    '收到时的文件的 SHA-256；遮盖过个人号码的，公开的数据里为 null，因为凭它可以试出被遮盖的数字。',
  'Character encoding of a text file.': '文字文件的字符编码。',
  'The copy of the file that readers download; null when only the text copy is published.':
    '供读者下载的副本；只公开文本副本时为 null。',
  'The copy with numbered lines that every provenance points into; for a text original the published copy itself.':
    '带行号的文本副本，所有出处都指向它；文字版原件即公开副本本身。',
  'The publisher chose to publish the masked text copy alone; left out otherwise.':
    '发布者决定只公开遮盖后的文本副本时为 true；其他情况省略。',
  'Path below `content/originals/`.': 'content/originals/ 之下的路径。',
  'SHA-256 in lower-case hexadecimal.': 'SHA-256，小写十六进制。',
  'Number of lines.': '行数。',
  'How many personal numbers were masked.': '遮盖了几处个人号码。',
  'Originals that a corrected one has replaced, kept at their addresses; left out when there are none.':
    '已被更正稿替换的原件，仍留在原来的地址；没有时省略。',
  // 更正记录
  'Corrections, oldest first; left out when there are none.': '历次更正，从早到晚；没有时省略。',
  'One original took the place of another.': '一份原件替换了另一份。',
  'Position among the revisions, from 1.': '第几次更正，从 1 起。',
  'When the later original was imported here, YYYY-MM-DD; no date of publication.':
    '本站导入新原件的日期，YYYY-MM-DD；不是发布日期；不知道时为 null。',
  '`id` of the original that stood until then.': '被替换的原件的 id。',
  '`id` of the original that took its place.': '替换它的原件的 id。',
  'Differences in what was read, white space aside; empty when the content is unchanged.':
    '读出的内容有什么不同，不计空格和换行；内容没有变化时为空。',
  'One difference between two versions of a document.': '前后两个版本的一处不同。',
  '`added`: only in the later version; `removed`: only in the earlier one; `changed`: in both.':
    'added 只在更正后有；removed 只在更正前有；changed 前后都有而不同。',
  'What changed, by its field; `project` a whole project, `indicator` a whole row.':
    '哪一项内容变了；project 是整个项目，indicator 是整行指标。',
  'Project of the change, or null.': '所在项目的 id；不在项目里时为 null。',
  'Name of the project, or heading of the section, that the change is in; null for the whole text.':
    '所在的项目名称或章节标题；属于全文的为 null。',
  'Row of the indicator table; in the later version where it has one.': '指标表的行序；更正后有这一行的，按更正后。',
  'What the earlier version says; null when it says nothing there.': '更正前怎么写；没有这一项时为 null。',
  'What the later version says; null when it says nothing there.': '更正后怎么写；没有这一项时为 null。',
  "What the version says; '' for a blank cell.": '这个版本的文字；空白为空字符串。',
  // 正文
  'One paragraph.': '一个段落。',
  'CommonMark; paragraphs that a page break cut in two are joined (a diagnostic says so).':
    'CommonMark 格式；被换页断开的段落已接上，导入记录里有说明。',
  'A heading with the paragraphs that follow it.': '一个标题和它后面的段落。',
  'Unique within the document; also the anchor on its page.': '在文本内唯一，也是网页上的锚点。',
  'Depth below its part or project, from 1. Sections follow each other in printed order.':
    '在所属部分或项目之下的层级，从 1 起；各章节照印出的次序排列。',
  'The printed number with its marks: 一、 （二） 3. ; null when the heading has none.':
    '印出的序号连同标点：一、（二）3. 等；标题没有序号时为 null。',
  'The heading without its number; null for text that stands before any heading.':
    '去掉序号的标题；在任何标题之前的文字为 null。',
  'The heading as printed.': '标题，照印。',
  'What the section is, when its heading says so: overall goal, sub-goals, safeguards, notes.':
    '标题说明了的内容类别：总体绩效目标、分项绩效目标、工作保障措施、指标说明。',
  // 部分
  '`overall`: 部门整体绩效目标; `special`: 专项资金绩效目标; `budget`: 预算项目绩效目标.':
    'overall 部门整体绩效目标；special 专项资金绩效目标；budget 预算项目绩效目标。',
  '`declared-none`: a sentence says that there is none. `not-printed`: the document has no such part.':
    'present 有；declared-none 文中声明没有；not-printed 文中没有这一部分。',
  'The heading as printed, its lines joined by a space; null when not printed.':
    '标题，照印，各行以一个空格相连；没有印出时为 null。',
  'The sentence that declares none.': '声明没有此类预算的句子。',
  // 值
  'The form has no such field.': '原件的表没有这一栏。',
  'The cell is there and empty.': '有这一栏，没有填。',
  'Printed but not understood; a diagnostic says why.': '印有文字而未能识读，导入记录里说明原因。',
  'A text field: printed beside understood.': '文字栏：原文和理解并列。',
  'An amount of money: printed beside exact fen.': '金额栏：原文和精确到分的金额并列。',
  'A percentage: printed beside understood.': '百分比栏：原文和理解并列。',
  'As it stands in the original.': '照原件。',
  'The text with line and cell breaks closed.': '接上换行和单元格边线之后的文字。',
  'Exact amount in fen; 1 万元 = 1 000 000 fen.': '以分为单位的精确金额；1 万元 = 1 000 000 分。',
  'The percentage, 0–100 as a rule.': '百分数，一般为 0–100。',
  // 项目
  'One performance-target table with what stands around it.': '一张绩效目标表和它前后的文字。',
  'Permanent within the document and used in its address: the project code, or kind and number.':
    '在文本内永久不变，用于网址：项目编码；没有编码时为类别加序号。',
  '`special`: 专项资金; `budget`: 预算项目.': 'special 专项资金；budget 预算项目。',
  "Position among the document's projects of its kind, from 1.": '在同类项目中的序号，从 1 起。',
  'The name a reader should see; `nameSource` says where it was taken from.': '给读者看的名称；取自哪里见 nameSource。',
  'Where the name was taken from.': '名称取自哪里：table 表内，heading 标题，contents 目录。',
  'Every printing of the name.': '各处印出的名称。',
  'The name in the table.': '表内的名称。',
  'The name in the heading.': '标题里的名称。',
  'The name on the contents page.': '目录里的名称。',
  'The project code as understood (split codes rejoined), or null.': '理解的项目编码（断开的已接上）；没有时为 null。',
  'The project code as its cell prints it.': '项目编码一格，照印。',
  'Supervising department.': '主管部门。',
  'Implementing unit.': '实施单位。',
  'A person named in an official role.': '以公务身份印出的人员。',
  'How the project is funded.': '资金从哪里来。',
  'What the money is for.': '钱用来做什么。',
  'Null when the form has none.': '原件的表没有这一栏时为 null。',
  'The goals, one entry a printed goal.': '绩效目标，一个目标一条。',
  'One printed row of an indicator table.': '指标表印出的一行。',
  'The narrative that follows the table.': '表后的文字说明。',
  '`id` of the form definition that read it.': '用哪一种表式读出，即表式定义的 id。',
  'Unit code. Codes repeat across regions: never key by code alone.': '单位编码；不同地区会重复，不能单独用作标识。',
  'Unit name without its code.': '单位名称，不含编码。',
  'The line as printed.': '这一行，照印。',
  'Name as printed.': '姓名，照印。',
  'The role as the form prints it: 项目负责人.': '表中印出的身份，如项目负责人。',
  'Office line as printed, or a masked mobile (139****1234).': '办公电话照印；手机号由本站遮盖（139****1234）。',
  'The cell as printed, mobile numbers masked.': '这一格，照印，手机号已遮盖。',
  'The unit of money that the form prints: 万元, 元; null when none is printed and none can be taken for granted.':
    '金额单位：万元、元。原件没有印出而按表式惯例理解的，导入记录里有说明；没有印出、也没有惯例的为 null，金额不作换算。',
  'Amounts that the form prints beside these three: 上级资金, 上年结转, 实施期资金总额 ….':
    '表上在这三项之外另列的金额：上级资金、上年结转、实施期资金总额等。',
  'The label as the form prints it, blanks closed.': '栏目名，照原件所印（去掉空格）。',
  'The amount of this label.': '这一栏的金额。',
  'An amount under a label of its own.': '另有栏目名的一项金额。',
  'The labels of the amounts as the form prints them, blanks closed; null where it has no such field.':
    '各项金额的栏目名，照原件所印（去掉空格）；没有这一栏的为 null。',
  'Label of `totalFunds`: 预算数, 年度资金总额 ….': 'totalFunds 一栏的名称：预算数、年度资金总额等。',
  'Label of `fiscalFunds`: 财政资金, 财政拨款 ….': 'fiscalFunds 一栏的名称：财政资金、财政拨款等。',
  'Label of `otherFunds`: 其他资金 ….': 'otherFunds 一栏的名称：其他资金等。',
  '预算数 / 年度资金总额: all funds of the project.': '预算数或年度资金总额：项目的全部资金。',
  '财政资金 / 财政拨款: funds from the budget.': '财政资金或财政拨款。',
  '其他资金: all other funds.': '其他资金。',
  // 支出计划
  '资金支出计划（%）: when the money is to be spent.': '资金支出计划（%）：什么时候花。',
  'How the percentages can be read: `cumulative` when they never fall and end at 100; `increments` when only their sum is 100; `unclear` otherwise. Never corrected, only named.':
    '百分比的读法：cumulative 逐期不减且止于 100；increments 各期相加为 100；unclear 两者都不是。只说明，不改动。',
  'One point of the disbursement schedule.': '支出计划的一个时点。',
  'Month and day, MM-DD.': '月日，MM-DD。',
  'As printed: 3月底.': '照印，如 3月底。',
  // 指标
  'Position among the printed rows of the table, blank template rows included, from 1.':
    '在表中的行序，空白行也计入，从 1 起。',
  'True for a template row in which only the levels are printed. Such rows are part of the record.':
    '只印有层级的空白模板行为 true；这样的行也是原件的一部分。',
  'A level-one or level-two label.': '一级或二级指标的名称。',
  "Level-three indicator: its name. As printed, cell and line breaks closed; '' when blank, null when unreadable.":
    '三级指标，即指标名称。照印，断开处已接上；空白为空字符串，无法识读为 null。',
  "What is measured. As printed, cell and line breaks closed; '' when blank, null when unreadable.":
    '衡量什么。照印，断开处已接上；空白为空字符串，无法识读为 null。',
  'What the row promises: printed beside understood.': '这一行要达到的值：原文和理解并列。',
  "What the target rests on. As printed, cell and line breaks closed; '' when blank, null when unreadable.":
    '指标值依据什么。照印，断开处已接上；空白为空字符串，无法识读为 null。',
  "The row's extent.": '这一行的起止。',
  'The spot of each cell that holds text.': '每个有字的单元格的位置。',
  'The label as the original prints it; where the received file holds it damaged or not at all, the label that must stand there (`received`, `source`); null when nothing is known.':
    '原件印的名称；收到的文件缺损、没有这一格时是那里应当印的名称（见 received、source）；不知道时为 null。',
  'The canonical label of the taxonomy, or null when the printed one is not in it.':
    '规范名称；印出的名称不在分类里时为 null。',
  "In this row's cell, in a cell merged over it, or derived from level two.":
    'cell 印在本行；merged 印在覆盖本行的合并单元格；derived 由二级指标推断。',
  "What this row's cell holds in the received file where that is not the label: cut short or misread.":
    '收到的文件里本行这一格的文字，仅在它不是完整的名称（缺字、读错）时列出。',
  "As printed; '' when blank, null when unreadable. Three printed cells (符号, 值, 单位) are joined by single spaces.":
    '照印；空白为空字符串，无法识读为 null。符号、值、单位分印三格的，以一个空格相连。',
  'A number with or without operator and unit, words, a blank cell, or something that could not be read.':
    'number 有数；text 文字；blank 空白；unreadable 无法识读。',
  'The operator; null when none is printed.': '符号；没有印时为 null。',
  'The number; a measure, not money.': '数；是指标的数值，不是金额。',
  'The unit as printed: %, 百分比, 人, 万元 and the like.': '单位，照印：%、百分比、人、万元等。',
  'Words that are neither operator, number nor unit: 圆满完成; for ≥90完成任务 the 完成任务.':
    '符号、数、单位以外的文字，如“圆满完成”；“≥90完成任务”中的“完成任务”。',
};
