/** Units of targets: what is printed in several ways is one unit. Nothing is converted: 千米 is 公里, 万元 is not 元. */

/** Spellings in compatibility form (NFKC: ％ is %, ㎡ is m2), in small letters. */
const spellings: Readonly<Record<string, string>> = {
  百分比: '%',
  百分之: '%',
  m2: '平方米',
  平米: '平方米',
  m3: '立方米',
  km: '公里',
  千米: '公里',
  kg: '公斤',
  千克: '公斤',
};

/** Null for no unit. */
export function canonicalUnit(printed: string | null): string | null {
  const plain = (printed ?? '').normalize('NFKC').replace(/\s+/gu, '');
  return plain === '' ? null : (spellings[plain.toLowerCase()] ?? plain);
}
