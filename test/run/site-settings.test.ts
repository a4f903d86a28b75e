/** `content/site.config.ts`: what may stand in it, and what is said about what may not. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSiteConfig, siteConfig, SiteConfigError, siteConfigNotices } from '../../src/site/config.ts';
import { projectRoot } from '../support/cache.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const messageOf = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    if (error instanceof SiteConfigError) return error.message;
    throw error;
  }
  return '';
};
const messageFor = (written: unknown): string => messageOf(() => siteConfig(written, {}));

async function project(settings: string): Promise<string> {
  const root = await temporaryFolder();
  await writeFiles(root, { 'package.json': '{ "type": "module" }', 'content/site.config.ts': settings });
  return root;
}

const whole = {
  name: '预算绩效公开',
  origin: 'https://www.example.gov.cn/',
  base: '/zwgk/jixiao/',
  siteCode: '0000000000',
  host: { name: '某县人民政府', url: 'https://www.example.gov.cn/' },
  operator: { name: '某县财政局' },
  icp: '冀ICP备00000000号-1',
  publicSecurity: '冀公网安备 00000000000000号',
  contact: { phone: '0313-1234567', email: 'zwgk@example.gov.cn', address: '某县某路 1 号' },
  errorReport: 'https://www.example.gov.cn/jiucuo?site_code=0000000000',
  parentSite: { name: '某县人民政府', url: 'https://www.example.gov.cn/' },
  privacyPolicy: '/about/',
  columns: { home: { name: '绩效', keywords: ['预算', '绩效'], type: '信息公开目录' } },
  theme: 'dark',
  mode: 'large',
  dataLicence: { name: '某许可' },
};

describe('the settings', () => {
  test('need nothing but a name; what is not set is not there', () => {
    expect(siteConfig({ name: '某站' }, {})).toEqual({ name: '某站', origin: null, base: '/' });
  });

  test('are taken as written, the origin without a slash at its end', () => {
    expect(siteConfig(whole, {})).toEqual({ ...whole, origin: 'https://www.example.gov.cn' });
  });

  test('that are left empty are not set', () => {
    const empty = { name: '某站', icp: '', host: { name: ' ' }, contact: {}, columns: { home: { keywords: [] } } };
    expect(siteConfig(empty, {})).toEqual({ name: '某站', origin: null, base: '/' });
  });

  test('give way to the environment', () => {
    const env = { MINGZHANG_BASE: '/b/', MINGZHANG_ORIGIN: 'http://localhost:8080' };
    expect(siteConfig(whole, env)).toMatchObject({ base: '/b/', origin: 'http://localhost:8080' });
  });

  test('as shipped state the name only', () => {
    expect(readSiteConfig({}, projectRoot)).toEqual({ name: '明账', origin: null, base: '/' });
    expect(siteConfigNotices({}, projectRoot)).toEqual([]);
  });
});

describe('a setting that cannot be used', () => {
  test.each([
    ['name', {}, 'name（网站名称）', '没有填写', '一行文字'],
    ['origin', { name: 'a', origin: 'www.x.cn' }, 'origin（网站域名）', '“www.x.cn”', '“https://www.x.cn”'],
    [
      'origin with a folder',
      { name: 'a', origin: 'https://x.cn/a/' },
      'origin',
      '“https://x.cn/a/”',
      'origin 写成“https://x.cn”，base 写成“/a/”',
    ],
    [
      'origin and folder',
      { name: 'a', origin: 'www.x.gov.cn/zwgk' },
      'origin',
      'zwgk',
      'origin 写成“https://www.x.gov.cn”，base 写成“/zwgk/”',
    ],
    ['origin and a Chinese folder', { name: 'a', origin: 'x.cn/政务' }, 'origin', '政务', 'base 要用英文目录名'],
    ['base', { name: 'a', base: '/zwgk' }, 'base（网站所在目录）', '“/zwgk”', '是不是应该写成“/zwgk/”'],
    ['siteCode', { name: 'a', siteCode: '一' }, 'siteCode（网站标识码）', '“一”', '英文字母和数字'],
    ['siteCode as a number', { name: 'a', siteCode: 13 }, 'siteCode', '给出的是 13', '英文字母和数字'],
    ['host', { name: 'a', host: '某县' }, 'host（主办单位）', '“某县”', '{ name: 名称, url: 网址 }'],
    ['host as a name', { name: 'a', host: '怀来县人民政府' }, 'host', '“怀来县', "写成 { name: '怀来县人民政府' }？"],
    ['parentSite as a name', { name: 'a', parentSite: '某县' }, 'parentSite', '“某县”', "{ name: '某县', url: '"],
    ['host.url', { name: 'a', host: { name: 'b', url: 'x.cn' } }, 'host.url', '“x.cn”', 'https://'],
    ['script url', { name: 'a', errorReport: 'javascript:alert(1)' }, 'errorReport', 'javascript:', 'https://'],
    ['email', { name: 'a', contact: { email: 'x' } }, 'contact.email（邮箱）', '“x”', '邮箱地址'],
    ['privacyPolicy', { name: 'a', privacyPolicy: 'x' }, 'privacyPolicy（隐私声明）', '“x”', '/privacy/'],
    ['theme', { name: 'a', theme: 'blue' }, 'theme（默认配色）', '“blue”', "'dark'"],
    ['mode', { name: 'a', mode: 'big' }, 'mode（默认版式）', '“big”', "'large'"],
    ['keywords', { name: 'a', columns: { home: { keywords: 'x' } } }, 'columns.home.keywords', '“x”', '列表'],
    [
      'a column',
      { name: 'a', columns: { hom: { name: 'x' } } },
      'columns.hom',
      '没有这一项',
      'home、projects、indicators、data',
    ],
    ['an unknown key', { name: 'a', icpp: 'x' }, 'icpp', '没有这一项', 'icp、publicSecurity'],
    ['no object', 'x', 'defineSite（网站设置）', '“x”', 'defineSite({ … })'],
  ])('%s is named, with what was given and what is allowed', (_, written, key, given, allowed) => {
    const message = messageFor(written);
    expect(message).toContain('content/site.config.ts 有 1 处要改正');
    expect(message).toContain(key);
    expect(message).toContain(given);
    expect(message).toContain(allowed);
  });

  test('is told together with all others, those of the environment too', () => {
    const message = messageOf(() =>
      siteConfig({ theme: 'blue', icp: 1 }, { MINGZHANG_BASE: 'x', MINGZHANG_ORIGIN: 'y' }),
    );
    for (const part of ['有 3 处要改正', 'name', 'theme', 'icp', 'MINGZHANG_BASE', 'MINGZHANG_ORIGIN'])
      expect(message).toContain(part);
  });

  test('may be a personal number, which is not repeated', () => {
    const message = messageFor({ name: 'a', contact: { phone: '13900000001' } });
    expect(message).toContain('contact.phone（电话）');
    expect(message).toContain('单位的座机');
    expect(message).not.toContain('13900000001');
  });
});

describe('an unusual setting', () => {
  test.each([
    ['siteCode', '12345', '1307300001'],
    ['icp', '备案中', '冀ICP备05003311号-1'],
    ['publicSecurity', '12345', '冀公网安备13073002000001号'],
  ])('%s is mentioned and used all the same', async (key, unusual, usual) => {
    const settings = (value: string) => `export default { name: '某站', host: { name: '某县' }, ${key}: '${value}' };`;
    const notices = siteConfigNotices({}, await project(settings(unusual)));
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain(key);
    expect(notices[0]).toContain(unusual);
    expect(siteConfigNotices({}, await project(settings(usual)))).toEqual([]);
  });
});

describe('the file', () => {
  test('may be missing: the defaults hold, and that is said', async () => {
    const root = await temporaryFolder();
    expect(readSiteConfig({}, root)).toEqual({ name: '明账', origin: null, base: '/' });
    expect(siteConfigNotices({}, root).join()).toContain('没有 content/site.config.ts');
  });

  test.each([
    ['Chinese quotes', ['name: ‘某站’,'], 2, 'name: ‘某站’,', '把中文引号换成英文引号'],
    ['double ones', ["name: 'a',", 'host: { name: “某县” },'], 3, 'host: { name: “某县” },', '把中文引号换成英文引号'],
    ['one Chinese quote', ["name: 'a’,"], 2, "name: 'a’,", '把中文引号换成英文引号'],
    ['a Chinese comma', ["name: 'a'，", "icp: 'b',"], 2, "name: 'a'，", '把中文的“，”换成英文的'],
    ['a Chinese colon', ["name：'a',"], 2, "name：'a',", '把中文的“：”换成英文的'],
    ['a missing comma', ["name: '“a”，b'", "icp: 'b',"], 3, "icp: 'b',", '上一行的末尾要加一个英文逗号'],
    ['a missing quote', ["name: 'a,", "icp: 'b',"], 3, "icp: 'b',", '上一行的引号不成对'],
    ['a missing bracket', ["name: 'a',", "host: { name: 'b',"], 4, '};', '“{”有 2 个，“}”有 1 个'],
    ['no quotes', ['name: 某站,'], 2, 'name: 某站,', "写成 '某站'"],
  ])('with %s is told by its line and what to do', async (_, settings, no, line, advice) => {
    const root = await project(['export default {', ...settings.map((each) => `  ${each}`), '};', ''].join('\n'));
    const message = messageOf(() => readSiteConfig({}, root));
    expect(message).toContain('content/site.config.ts 读不懂');
    expect(message).toContain(`第 ${String(no)} 行`);
    expect(message).toContain(`\n  ${line}\n`);
    expect(message).toContain(advice);
    expect(message).toContain('defineSite({');
  });

  test('without a default export is told as such', async () => {
    const root = await project(`export const site = { name: '某站' };`);
    expect(messageOf(() => readSiteConfig({}, root))).toContain('没有 export default');
  });

  test('explains every setting that there is', async () => {
    const { readFile } = await import('node:fs/promises');
    const { settingsSchema } = await import('../../src/site/config/settings.ts');
    const text = await readFile(join(projectRoot, 'content/site.config.ts'), 'utf8');
    for (const key of Object.keys(settingsSchema.shape)) expect(text).toMatch(new RegExp(`^  (?:// )?${key}: `, 'mu'));
  });
});
