import { expect, test } from 'vitest';
import { siteConfig } from '../../src/site/config.ts';
import { siteFurniture } from '../../src/site/furniture.ts';

const labels = (written: unknown): (string | null)[] =>
  siteFurniture(siteConfig(written, {})).map(({ label }) => label);

test('a site that says nothing of itself has nothing at its foot', () => {
  expect(labels({ name: '某站' })).toEqual([]);
});

test('what is set stands there, in the usual order, with where it can be looked up', () => {
  const furniture = siteFurniture(
    siteConfig(
      {
        name: '某站',
        host: { name: '某县人民政府', url: 'https://www.example.gov.cn/' },
        contact: { phone: '0313-1234567', email: 'zwgk@example.gov.cn' },
        siteCode: '0000000000',
        icp: '冀ICP备00000000号-1',
        publicSecurity: '冀公网安备 00000000000000号',
        errorReport: 'https://www.example.gov.cn/jiucuo',
        privacyPolicy: '/about/',
      },
      {},
    ),
  );
  expect(furniture).toEqual([
    { label: '主办单位', text: '某县人民政府', address: 'https://www.example.gov.cn/' },
    { label: '电话', text: '0313-1234567', address: 'tel:03131234567' },
    { label: '邮箱', text: 'zwgk@example.gov.cn', address: 'mailto:zwgk@example.gov.cn' },
    { label: '网站标识码', text: '0000000000', address: null },
    { label: 'ICP备案', text: '冀ICP备00000000号-1', address: 'https://beian.miit.gov.cn/' },
    {
      label: '公安备案',
      text: '冀公网安备 00000000000000号',
      address: 'https://beian.mps.gov.cn/#/query/webSearch?code=00000000000000',
    },
    { label: null, text: '政府网站找错', address: 'https://www.example.gov.cn/jiucuo' },
    { label: null, text: '隐私声明', address: '/about/' },
  ]);
});

test.each([
  ['0313-1234567', 'tel:03131234567'],
  ['（0313）123 4567', 'tel:03131234567'],
  ['+86 313 1234567', 'tel:+863131234567'],
  ['12345', 'tel:12345'],
  ['1234567', null],
  ['0313-1234567、7654321', null],
  ['0313-1234567 转 801', null],
])('the telephone %s is dialled as %s', (phone, address) => {
  expect(siteFurniture(siteConfig({ name: '某站', contact: { phone } }, {}))[0]).toMatchObject({
    text: phone,
    address,
  });
});
