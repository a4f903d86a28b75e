import type { PerformanceDocument } from '../document/performance-document.ts';
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

/** Money that comes from above, and with it the goals of those who give it. */
const fromAbove = /专项资金|转移支付|补助|提前下达|上级|中央|省级|市级|[国省]债|根据文件/u;

/** Projects whose name or purpose says that the money is not the county's own. */
const paidFromAbove = ({ projects }: PerformanceDocument): ReadonlySet<string> =>
  new Set(
    projects
      .filter(({ name, purpose }) => fromAbove.test(`${name} ${purpose.state === 'read' ? purpose.value : ''}`))
      .map(({ id }) => id),
  );

/** A part also tells what the city asks for; in a project the county pays itself the city is out of place. */
const speaksOfTheCity = (
  level: Level,
  { text, from, projectId }: Passage,
  paid: ReadonlySet<string>,
): RegExpExecArray | null =>
  (level === 'county' || level === 'district') &&
  from !== 'part' &&
  !paid.has(projectId ?? '') &&
  !aboutTheCity.test(text)
    ? cityWide.exec(text)
    : null;

export const check = documentCheck(
  {
    code: 'place-level-mismatch',
    title: '地区的称呼与本地区不符',
    severity: 'info',
    owner: 'publisher',
    rule: '区和开发区的文本里自称“全县”“我县”、县的文本里自称“我区”，或县、区自己出钱的项目里说“全市”而没有提到市级部门时提示；专项资金、转移支付一类上级的钱不提示。',
    why: '可能从别处的文本抄来而没有改。',
    hint: '请核对这段文字说的是不是本地区。',
    source: null,
    example: { fires: '某开发区的文本：“完成全县调查工作”', silent: '某区的文本：“配合市局完成全市规划”' },
  },
  function* (document, { region }) {
    const own = region(document.identity.region.code);
    const level = own ? levelOf(own) : null;
    if (!own || !level) return;
    const paid = paidFromAbove(document);
    for (const passage of passages(document)) {
      const { text, provenance, projectId, rowNo } = passage;
      const match = foreign[level]?.exec(text) ?? speaksOfTheCity(level, passage, paid);
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
