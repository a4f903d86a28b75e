/**
 * 网站设置。改完保存，再运行 npm run build。
 *
 * 怎么改：去掉一行开头的两条斜杠“//”，把引号里的内容换成自己的。引号、逗号、括号要用英文的。
 * 除了网站名称，每一项都可以不填；不填的，网站上就不出现，也不会编造。填错了，生成时会说明是哪一项、应当怎么写。
 */
import { defineSite } from '../src/site/config/define-site.ts';

export default defineSite({
  // 网站名称，显示在每一页的页眉和标题里。必须填写。
  name: '明账',

  // 网站域名，带 https://，后面不写目录。填写后，引用网址、站点地图和订阅源里才有完整的网址。
  // origin: 'https://www.example.gov.cn',

  // 网站所在的目录，以斜杠开头、以斜杠结尾。放在域名的根目录时不填。
  // base: '/zwgk/jixiao/',

  // 网站标识码，一般是 10 位。
  // siteCode: '0000000000',

  // 主办单位。填写之前，页脚写明“本站未登记主办单位，不代表任何机关”。网址可以不写。
  // host: { name: '某某县人民政府', url: 'https://www.example.gov.cn' },

  // 承办单位。
  // operator: { name: '某某县财政局' },

  // ICP 备案号，显示在页脚，链接到工业和信息化部的备案网站。
  // icp: '某ICP备00000000号-1',

  // 公安备案号，显示在页脚，链接到公安部的备案网站。
  // publicSecurity: '某公网安备 00000000000000号',

  // 联系方式，显示在页脚。电话请填单位座机，不要填个人手机。
  // contact: { phone: '0300-0000000', email: 'zwgk@example.gov.cn', address: '某某县某某路 1 号' },

  // “政府网站找错”的网址，从“政府网站找错”平台取得，里面带有本站的网站标识码。
  // errorReport: 'https://www.example.gov.cn/jiucuo?site_code=0000000000',

  // 上级网站：本栏目所在的政府网站，显示在页眉，方便读者返回。
  // parentSite: { name: '某某县人民政府', url: 'https://www.example.gov.cn' },

  // 隐私声明：完整网址，或本站文字页面的路径（例如 /privacy/，对应 content/pages/privacy.md）。
  // privacyPolicy: 'https://www.example.gov.cn/privacy/',

  // 各栏目的名称、说明、关键词、类型，写进网页的栏目标签，每一项都可以不写。名称、说明、关键词不写时按页面内容填写；类型不写时没有。
  // 类型照《政府网站发展指引》的写法，例如 信息公开目录、数据发布、数据开放。
  // 栏目有：home 首页，projects 项目，indicators 指标，data 数据，originals 原件，quality 数据质量；
  // 还有 region 地区、year 年度、department 部门，各有许多页，名称和说明是每页自己的，只能写关键词和类型。
  // columns: {
  //   home: { name: '预算绩效', description: '各部门的预算绩效文本', keywords: ['绩效文本', '部门预算'], type: '信息公开目录' },
  //   data: { type: '数据开放' },
  // },

  // 默认配色：auto 跟随读者的设备，light 浅色，dark 深色。不填是 auto。
  // theme: 'auto',

  // 默认版式：standard 标准，large 大字，simple 简约。不填是 standard。读者可以自己换。
  // mode: 'standard',

  // 数据许可：数据页上的使用条款。不填时数据页写“未载明”。
  // dataLicence: { name: '许可名称', url: 'https://www.example.gov.cn/licence/' },

  // 是否生成离线副本（offline.zip，整个网站打成一个文件，供读者下载后不连网阅读）。不填是 true。网站很大时可以改成 false。
  // offlineCopy: true,
});
