/** What the gates of publication are called, what each forbids, and how to mend it: shown on the page of rules. */

export interface GateDefinition {
  readonly title: string;
  readonly rule: string;
  readonly source: string | null;
  readonly remedy: string;
}

export const gateDefinitions = {
  'personal-number': {
    title: '未遮盖的个人号码或邮箱',
    rule: '文本、导入记录、核实理由和公开的原件副本里不得有完整的手机号、身份证号、银行卡号或个人邮箱；办公电话、单位自己域名的邮箱、写明是单位的邮箱和项目编码不在此列。',
    source: '《中华人民共和国个人信息保护法》',
    remedy: '请用 npm run import 重新导入原件，导入时会自动遮盖；手工加进去的号码请删去。',
  },
  'original-undecided': {
    title: '原件不能原样公开，还没有决定怎样公开',
    rule: 'Word、PDF 等原件里的个人号码遮盖不了；附件、加密的和不再显示的内容查不出有没有号码。有这些的原件不公开，应由人决定：换成没有这些内容的文件，或只公开遮盖后的文字副本。',
    source: '《中华人民共和国个人信息保护法》',
    remedy:
      '二选一：请报送部门把这些内容删去，用新文件重新导入；或者只公开遮盖后的文字副本：用 npm run import 把原文件再导入一次，命令末尾加上 --text-only。',
  },
  'original-missing': {
    title: '缺少原件',
    rule: '文本提到的每一份原件副本都应在 content/originals 里。',
    source: null,
    remedy: '请把这个文件放回原处，或用 npm run import 重新导入原件。',
  },
  'original-changed': {
    title: '原件副本被改动',
    rule: '原件副本的大小和 SHA-256 应与导入时记下的一致。',
    source: null,
    remedy: '请从版本记录中恢复这个文件；原件确有更新的，请用 npm run import 重新导入。',
  },
  'original-path-unsafe': {
    title: '原件路径不合规',
    rule: '原件副本的路径应在 content/originals 之内，不得含“..”或以“/”开头。',
    source: null,
    remedy: '请用 npm run import 重新导入原件；不要手工修改文本里的路径。',
  },
  'document-id-repeated': {
    title: '文本编号重复',
    rule: '每份文本的编号（地区、年度、部门）应唯一，否则网址会相撞。',
    source: null,
    remedy: '请删去重复的一份，或带 --region、--year、--department 参数重新导入。',
  },
} as const satisfies Readonly<Record<string, GateDefinition>>;

/** Gates that are looked at elsewhere: when content is read, and on the pages that were made of it. */
export const laterGates = {
  'content-invalid': {
    title: '内容文件损坏或互相矛盾',
    rule: '文本、导入记录、原件清单、名录都应能读出，并且互相对得上。',
    source: null,
    remedy: '按提示里的文件和位置撤销最近的改动，或用 npm run import 重新导入原件。',
  },
  'dead-link': {
    title: '网站里有打不开的链接',
    rule: '生成的每一页里，指向本站的链接和锚点都应当打得开；npm run build 生成网站以后检查。',
    source: '《政府网站发展指引》（国办发〔2017〕47号）',
    remedy: '链接写在 content/pages 的文字页里的，请照提示改正网址；别处的，请把提示报告给维护者。',
  },
} as const satisfies Readonly<Record<string, GateDefinition>>;

export type GateCode = keyof typeof gateDefinitions;
