/** Traditional characters that readers may type for the simplified ones that the documents hold. */
import entries from 'opencc-js/dict/TSCharacters';

/** Pairs traditional + simplified, for the simplified characters of the vocabulary only, so that the list stays small. */
export function variantPairs(vocabulary: ReadonlySet<string>): string {
  return entries
    .split('|')
    .flatMap((entry) => {
      const [traditional = '', simplified = ''] = entry.split(' ');
      const isPair = traditional !== simplified && Array.from(traditional).length === 1;
      return isPair && vocabulary.has(simplified) ? [traditional + simplified] : [];
    })
    .join('');
}
