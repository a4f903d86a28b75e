import { describe, expect, it } from 'vitest';
import { gappedPassage } from '../../src/search/gapped.ts';
import { unpackNames } from '../../src/search/names.ts';
import { packNames } from '../../src/search/pack-names.ts';

const passage = (name: string, word: string): string | undefined => {
  const [known] = unpackNames(packNames([name]));
  if (!known) throw new Error(name);
  return gappedPassage(known, word)?.text;
};

describe('gappedPassage', () => {
  it.each([
    ['征地和拆迁补偿支出', '征地补偿', '征地和拆迁补偿'],
    ['测试县自然资源和规划局', '自然资源局', '自然资源和规划局'],
    ['测试高新技术产业开发区', '测试高新区', '测试高新技术产业开发区'],
    ['测财资环(2023)86号', '测财资环86号', '测财资环(2023)86号'],
    ['农村公路日常养护及桥梁维修资金', '农村公路养护维修', '农村公路日常养护及桥梁维修'],
  ])('finds in %s what %s leaves out', (name, word, found) => {
    expect(passage(name, word)).toBe(found);
  });

  it.each([
    ['征地和拆迁补偿', '征地', 'a word that stands there whole'],
    ['征地和拆迁补偿', '征偿', 'single characters'],
    ['征地和拆迁补偿', '补偿征地', 'another order'],
    ['征地工作以及其他许多并不相干的事项所需要的补偿', '征地补偿', 'what is far apart'],
    ['森林防火', '征地补偿', 'other characters'],
  ])('finds nothing in %s for %s: %s', (name, word) => {
    expect(passage(name, word)).toBeUndefined();
  });
});
