import { expect, test } from 'vitest';
import { lineHtml, noteText, usesToShow } from '../../src/components/line-run.ts';

const use = (label: string) => ({ label, path: `/r/1/#${label}` });
const line = (text: string, ...labels: readonly string[]) => ({ text, uses: labels.map(use) });

test('a run of lines with one use names it at its first line', () => {
  expect(usesToShow([line('甲', '一、总体'), line('乙', '一、总体'), line('丙', '二、分项')])).toEqual([
    use('一、总体'),
    null,
    use('二、分项'),
  ]);
});

test('a blank line names nothing and does not end a run', () => {
  expect(usesToShow([line('甲', '一、总体'), line(' \t', '一、总体'), line('乙', '一、总体')])).toEqual([
    use('一、总体'),
    null,
    null,
  ]);
});

test('a line without any use ends a run', () => {
  expect(usesToShow([line('甲', '一、总体'), line('乙'), line('丙', '一、总体')])).toEqual([
    use('一、总体'),
    null,
    use('一、总体'),
  ]);
});

test('of several uses the first, most specific one is named', () => {
  expect(usesToShow([line('甲', '预算数', '项目')])).toEqual([use('预算数')]);
});

test('borders of cells become elements, and all text stands as it is', () => {
  expect(lineHtml('\t甲 \t\t乙')).toBe('<i>\t</i>甲 <i>\t</i><i>\t</i>乙');
  expect(lineHtml('没有边线')).toBe('没有边线');
});

test('no markup of a document is let through', () => {
  expect(lineHtml('<script>a && b</script>\t&lt;')).toBe(
    '&lt;script&gt;a &amp;&amp; b&lt;/script&gt;<i>\t</i>&amp;lt;',
  );
});

test('a repair sets short printed and understood texts against each other', () => {
  expect(noteText({ message: '比例分印在两格。', printed: '2 5%', understood: '25%' })).toBe(
    '比例分印在两格。印作“2 5%”，读作“25%”。',
  );
});

test('a repair of a long paragraph is told without repeating it', () => {
  const long = '字'.repeat(61);
  expect(noteText({ message: '空格已去掉。', printed: long, understood: '短' })).toBe('空格已去掉。');
  expect(noteText({ message: '空格已去掉。', printed: '短', understood: null })).toBe('空格已去掉。');
  expect(noteText({ message: '由下级推出。', printed: '', understood: '产出指标' })).toBe('由下级推出。');
});
