/** A mobile whose stars are told in the same breath: `139********（后八位00000001）`, `139****0001，中间四位0000`. */

/** Offsets of the mobile's digits, in the order of the number. */
export interface ToldBeside {
  readonly digits: string;
  readonly offsets: readonly number[];
}

const digit = '[0-9０-９]';
const partly = new RegExp(
  `(?<!${digit})(1[3-9]${digit}{1,5})([*＊xX×·•●○_＿?？]{2,8})(${digit}{0,4})(?!${digit})`,
  'gu',
);
const rest = new RegExp(
  `^[^0-9０-９。；;\\n]{0,12}(?:后|末|尾|前|中间|中|隐去|隐藏|遮盖|省略|补)[^0-9０-９。；;\\n]{0,8}(${digit}{2,8})(?!${digit})`,
  'u',
);
const reach = 40;

const range = (from: number, length: number): number[] => Array.from({ length }, (_, at) => from + at);

export function* toldBeside(text: string): Generator<ToldBeside> {
  for (const { index, 0: all, 1: head = '', 2: stars = '', 3: tail = '' } of text.matchAll(partly)) {
    const end = index + all.length;
    const [whole = '', told = ''] = rest.exec(text.slice(end, end + reach)) ?? [];
    if (told.length !== 11 - head.length - tail.length || told.length < stars.length) continue;
    const offsets = [
      ...range(index, head.length),
      ...range(end + whole.length - told.length, told.length),
      ...range(end - tail.length, tail.length),
    ];
    yield { digits: (head + told + tail).normalize('NFKC'), offsets };
  }
}
