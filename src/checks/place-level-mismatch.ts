import type { Region } from '../document/register.ts';
import { documentCheck } from './check.ts';
import { excerpt, passages } from './passages.ts';

/** What a place cannot call itself. */
function foreignWords({ code, name, scheme }: Region): RegExp | null {
  if (code.endsWith('00')) return null;
  if (scheme === 'statistical' || name.endsWith('区')) return /全县|我县|县委县政府/gu;
  if (/[县旗]$/u.test(name)) return /我区(?!域)|区委区政府/gu;
  return null;
}

export const check = documentCheck(
  {
    code: 'place-level-mismatch',
    title: '地区的称呼与本地区不符',
    severity: 'info',
    owner: 'publisher',
    rule: '区和开发区的文本里自称“全县”“我县”，或县的文本里自称“我区”时提示。',
    why: '可能从别处的文本抄来而没有改。',
    hint: '请核对这段文字说的是不是本地区。',
    source: null,
    example: { fires: '某开发区的文本：“完成全县调查工作”', silent: '某县的文本：“完成全县调查工作”' },
  },
  function* (document, { region }) {
    const own = region(document.identity.region.code);
    const words = own ? foreignWords(own) : null;
    if (!own || !words) return;
    for (const { text, provenance, projectId, rowNo } of passages(document)) {
      const [match] = text.matchAll(words);
      if (match)
        yield {
          message: `${own.name}的文本里出现“${match[0]}”。`,
          printed: excerpt(text, match.index, match.index + match[0].length),
          provenance,
          projectId,
          rowNo,
        };
    }
  },
);
