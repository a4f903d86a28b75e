/**
 * Builds one contender's index in a process of its own, so that its memory can be told, and prints what it cost:
 *   node scripts/bench/search-build.ts <index> <pages | real> <folder>
 */
import { corpusOf } from './search-corpus.ts';
import { contenders } from './search-contenders.ts';

const [index, pages, folder] = process.argv.slice(2);
const contender = contenders.find((each) => each.index === index);
if (!contender || pages === undefined || folder === undefined) throw new Error('index, pages, folder');
const corpus = await corpusOf(pages === 'real' ? null : Number(pages));
const began = performance.now();
const { order, helpers } = await contender.build(corpus, folder);
const seconds = (performance.now() - began) / 1000;
const own = process.resourceUsage().maxRSS;
// Only then is it on its way: a long list of records does not go out at once.
process.send?.({ order, seconds, memory: (own + helpers) * 1024 }, () => {
  process.disconnect();
});
