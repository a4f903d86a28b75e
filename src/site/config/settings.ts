/**
 * Every setting of `content/site.config.ts`. `title` is what a webmaster calls it, `allowed` what may stand there: messages
 * are made of them. Formats that rest on weak sources are not refused here but mentioned (`notices.ts`).
 */
import { z } from 'zod';

/** Path below which the site is served: `/` or `/zwgk/jixiao/`. */
export const basePattern = /^\/(?:(?!\.{1,2}\/)[A-Za-z0-9._~-]+\/)*$/;
/** Scheme, host and port. One slash behind them is no path. */
export const originPattern = /^https?:\/\/[^\s/?#@\\]+\/?$/iu;

const allowedBase = '以 / 开头、以 / 结尾，中间只用英文字母、数字和 . _ ~ -，例如 /zwgk/jixiao/';
const allowedOrigin = '带 https:// 或 http:// 的域名，后面没有目录，例如 https://www.example.gov.cn';

const allowedAddress = '以 https:// 或 http:// 开头的完整网址';
const address = (title: string) =>
  z.url({ protocol: /^https?$/u, hostname: /./u }).meta({ title, allowed: allowedAddress });
const words = (title: string, longest = 100) =>
  z
    .string()
    .min(1)
    .max(longest)
    .regex(/^[^\r\n]*$/u)
    .meta({ title, allowed: `一行文字，1 至 ${String(longest)} 个字` });

const body = (title: string) =>
  z
    .strictObject({ name: words(`${title}名称`), url: address(`${title}网址`).optional() })
    .meta({ title, allowed: '写作 { name: 名称, url: 网址 }，其中网址可以不写' });

/** Columns that are one page, and kinds of columns that are many; the name of one of many is its own. */
const columnKeys = [
  'home',
  'projects',
  'indicators',
  'data',
  'originals',
  'quality',
  'region',
  'year',
  'department',
] as const;
export type ColumnKey = (typeof columnKeys)[number];

const keywords = z
  .array(words('栏目关键词', 30))
  .min(1)
  .max(20)
  .meta({ title: '栏目关键词', allowed: "1 至 20 个词的列表，例如 ['绩效文本', '部门预算']" });

const manyColumns = z
  .strictObject({ keywords: keywords.optional(), type: words('栏目类型', 30).optional() })
  .meta({ title: '栏目', allowed: '写作 { keywords: [关键词], type: 类型 }，各项都可以不写' });

const column = manyColumns
  .extend({ name: words('栏目名称').optional(), description: words('栏目说明', 300).optional() })
  .meta({
    title: '栏目',
    allowed: '写作 { name: 名称, description: 说明, keywords: [关键词], type: 类型 }，各项都可以不写',
  });

const themes = ['auto', 'light', 'dark'] as const;
const modes = ['standard', 'large', 'simple'] as const;

export const settingsSchema = z
  .strictObject({
    name: words('网站名称', 40),
    origin: z.string().regex(originPattern).meta({ title: '网站域名', allowed: allowedOrigin }).optional(),
    base: z.string().regex(basePattern).meta({ title: '网站所在目录', allowed: allowedBase }).optional(),
    siteCode: z
      .string()
      .regex(/^[A-Za-z0-9]{1,20}$/u)
      .meta({ title: '网站标识码', allowed: '英文字母和数字，一般是 10 位，例如 1307300001' })
      .optional(),
    host: body('主办单位').optional(),
    operator: body('承办单位').optional(),
    icp: words('ICP 备案号', 40).optional(),
    publicSecurity: words('公安备案号', 40).optional(),
    contact: z
      .strictObject({
        phone: words('电话', 60).optional(),
        email: z.email().meta({ title: '邮箱', allowed: '邮箱地址，例如 zwgk@example.gov.cn' }).optional(),
        address: words('地址').optional(),
      })
      .meta({ title: '联系方式', allowed: '写作 { phone: 电话, email: 邮箱, address: 地址 }，各项都可以不写' })
      .optional(),
    errorReport: address('政府网站找错').optional(),
    parentSite: z
      .strictObject({ name: words('上级网站名称'), url: address('上级网站网址') })
      .meta({ title: '上级网站', allowed: '写作 { name: 名称, url: 网址 }' })
      .optional(),
    privacyPolicy: z
      .union([address('隐私声明'), z.string().regex(/^\/(?:[A-Za-z0-9._~-]+\/)+$/u)])
      .meta({
        title: '隐私声明',
        allowed: '完整网址，或本站文字页面的路径，例如 /privacy/（对应 content/pages/privacy.md）',
      })
      .optional(),
    columns: z
      .strictObject({
        home: column.optional(),
        projects: column.optional(),
        indicators: column.optional(),
        data: column.optional(),
        originals: column.optional(),
        quality: column.optional(),
        region: manyColumns.optional(),
        year: manyColumns.optional(),
        department: manyColumns.optional(),
      } satisfies Record<ColumnKey, unknown>)
      .meta({ title: '栏目', allowed: `栏目有：${columnKeys.join('、')}` })
      .optional(),
    theme: z
      .enum(themes)
      .meta({ title: '默认配色', allowed: `${themes.map((each) => `'${each}'`).join('、')} 三者之一` })
      .optional(),
    mode: z
      .enum(modes)
      .meta({ title: '默认版式', allowed: `${modes.map((each) => `'${each}'`).join('、')} 三者之一` })
      .optional(),
    dataLicence: body('数据许可').optional(),
    offlineCopy: z.boolean().meta({ title: '离线副本', allowed: 'true 或 false，不带引号' }).optional(),
  })
  .meta({ title: '网站设置', allowed: '写作 defineSite({ … })' });

export type Settings = z.output<typeof settingsSchema>;
