import type { Region } from '../document/register.ts';
import { documentCheck } from './check.ts';
import { excerpt, type Passage, passages } from './passages.ts';

type Level = 'city' | 'county' | 'county-city' | 'district';

/** Null above the city, where any of the words may be right. */
function levelOf({ code, name, scheme }: Region): Level | null {
  if (code.endsWith('0000')) return null;
  if (code.endsWith('00')) return 'city';
  if (scheme === 'statistical' || name.endsWith('区')) return 'district';
  return name.endsWith('市') ? 'county-city' : 'county';
}

/** What a place of the level cannot call itself. */
const foreign: Readonly<Record<Level, RegExp | null>> = {
  city: null,
  county: /我区(?!域)|区委区政府/u,
  'county-city': /全县|我县|我区(?!域)/u,
  district: /全县|我县|县委县政府/u,
};

const cityWide = /全市|我市/u;
/** Sentences that speak of the city on purpose. */
const aboutTheCity = /市局|市级|市委|市政府|上级|省|配合|协助|全市性/u;

/** In a project the money is the county's own; a part also tells what the city asks for. */
const speaksOfTheCity = (level: Level, { text, from }: Passage): RegExpExecArray | null =>
  (level === 'county' || level === 'district') && from !== 'part' && !aboutTheCity.test(text)
    ? cityWide.exec(text)
    : null;

export const check = documentCheck(
  {
    code: 'place-level-mismatch',
    title: '地区的称呼与本地区不符',
    severity: 'info',
    owner: 'publisher',
    rule: '区和开发区的文本里自称“全县”“我县”、县的文本里自称“我区”，或县、区的项目里说“全市”而没有提到市级部门时提示。',
    why: '可能从别处的文本抄来而没有改。',
    hint: '请核对这段文字说的是不是本地区。',
    source: null,
    example: { fires: '某开发区的文本：“完成全县调查工作”', silent: '某区的文本：“配合市局完成全市规划”' },
  },
  function* (document, { region }) {
    const own = region(document.identity.region.code);
    const level = own ? levelOf(own) : null;
    if (!own || !level) return;
    for (const passage of passages(document)) {
      const { text, provenance, projectId, rowNo } = passage;
      const match = foreign[level]?.exec(text) ?? speaksOfTheCity(level, passage);
      if (!match) continue;
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
