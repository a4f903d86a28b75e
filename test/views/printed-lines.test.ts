import { describe, expect, it } from 'vitest';
import { printedLines } from '../../src/views/printed-lines.ts';

describe('the lines of a text that its cell prints', () => {
  it('begin where an entry of a list begins', () => {
    expect(
      printedLines('资金用于1.车辆年检2.车辆保险（三）其他', '资金用于\n1.车辆年检\n2.车辆保险\n（三）其他'),
    ).toEqual(['资金用于', '1.车辆年检', '2.车辆保险', '（三）其他']);
  });

  it('end where a sentence does', () => {
    expect(printedLines('完成设备购置。按月支付', '完成设备购置。\n按月支付')).toEqual(['完成设备购置。', '按月支付']);
  });

  it('go on where a line was only full', () => {
    expect(printedLines('维护公务用车运行。', '维护公务用车\n运行。')).toEqual(['维护公务用车运行。']);
    expect(printedLines('购置 GIS system 平台', '购置 GIS\nsystem 平台')).toEqual(['购置 GIS system 平台']);
  });

  it('begin no entry at a number with decimals', () => {
    expect(printedLines('提高到1.5倍', '提高到\n1.5倍')).toEqual(['提高到1.5倍']);
  });

  it('are not told when more than line breaks differs', () => {
    expect(printedLines('100 万元', '一百万元')).toBeNull();
    expect(printedLines('甲乙', '甲\t乙')).toBeNull();
    expect(printedLines('甲乙', '甲')).toBeNull();
  });

  it('may have no difference at all', () => {
    expect(printedLines('1.购置设备', '1.购置设备')).toEqual(['1.购置设备']);
  });
});
