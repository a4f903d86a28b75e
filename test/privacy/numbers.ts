/** Ways to write a number of nobody, and what looks like a number of a person and is none. */

const joined = (...parts: string[]): string => parts.join('');
const fullWidth = (text: string): string =>
  text.replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

/** An ID number of nobody: a region that no register has, and the check digit that belongs to it. */
function idCard(born: string, fits = true): string {
  const body = joined('130000', born, '001');
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const at = weights.reduce((sum, weight, index) => sum + weight * Number(body[index]), fits ? 0 : 1) % 11;
  return body + ('10X98765432'[at] ?? '');
}

const old = joined('130000', '900307', '001');
const apart = (id: string, gap: string): string => [id.slice(0, 6), id.slice(6, 14), id.slice(14)].join(gap);

/** Ways to write the mobile 1390000000n. */
export const mobileForms: readonly ((n: number) => string)[] = [
  (n) => `1390000000${String(n)}`,
  (n) => `861390000000${String(n)}`,
  (n) => `+86 1390000000${String(n)}`,
  (n) => `00861390000000${String(n)}`,
  (n) => `01390000000${String(n)}`,
  (n) => `139.0000.000${String(n)}`,
  (n) => `139—0000—000${String(n)}`,
  (n) => `139 - 0000 - 000${String(n)}`,
  (n) => `1390-000-000${String(n)}`,
  (n) => `139 000 0000${String(n)}`,
  (n) => `139/0000/000${String(n)}`,
  (n) => `(139)0000 000${String(n)}`,
  (n) => `139\u20100000\u2011000${String(n)}`,
  (n) => `139\u200b0000\u200b000${String(n)}`,
  (n) => `139  0000  000${String(n)}`,
  (n) => [...`1390000000${String(n)}`].join(' '),
  (n) => fullWidth(`1390000000${String(n)}`),
  (n) => `1390000000${String(n)}13900000000`,
  (n) => `139\t0000000${String(n)}`,
  (n) => `1390000\n000${String(n)}`,
  (n) => `139\n\t0000000${String(n)}`,
  (n) => `139\u20030000000${String(n)}`,
  (n) => `\t139\t0000\t000${String(n)}`,
  (n) => `：139\n0000\n000${String(n)}`,
  (n) => `：139\n\t0000\n\t000${String(n)}`,
  (n) => `\t13\t900\t00\t000${String(n)}`,
  (n) => `\t${[...`1390000000${String(n)}`].join('\t')}`,
  (n) => `\n${[...`1390000000${String(n)}`].join('\n')}`,
];

export const idForms: readonly string[] = [
  idCard('19900307'),
  idCard('19900301', false),
  apart(idCard('19900307'), ' '),
  apart(idCard('19651231'), '-'),
  [...idCard('19900307')].join(' '),
  old,
];

/** What looks like a number of a person and is none. */
export const innocent: readonly string[] = [
  '13900000000 元',
  '13900000005元',
  '￥13900000005',
  '13900000005.00元',
  '13900000005\t元',
  '13900000005平方米',
  '1350000万元',
  '预算数\n\t13900000000\n\t其中：财政    资金\n\t13900000000.00',
  '年度资金总额（元）：\t\t\t\t13900000000',
  '13072525P0\t13900000001',
  '项目编码\t13072525P\t013900000001X',
  '项目编码\t130725250139000000019',
  '130725250139000000019',
  '13072625P00005550001Y',
  '合同号HT13900000001A',
  '文号13900000002号',
  '0312-3521110',
  '150\t12345\t678',
  '1350.00 1350.00 0.00',
  '13 500 000 000',
  '135\n\n20001234',
  '138\t1234\t5678',
  '138\n1234\n5678',
  '139\t2023\t2024',
  '150\t300\t2000\t9',
  '数量指标\t150\t1200\t3000',
  '合计\t139\t0000\t0000',
  '负责人王某\t资金总额\t150\t1200\t3000',
  '得分\t1\t5\t5\t3\t2\t4\t5\t5\t5\t5\t5',
  '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11',
  '1\t3\t5\t5\t3\t2\t4\t5\t5\t5\t5\t5',
  '2025-03-07 2025/03/07',
  '130123202503070012',
];
