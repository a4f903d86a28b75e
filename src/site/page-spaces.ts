/**
 * White space of pages as it leaves. Chinese has no spaces between words: a line break of a template between two Chinese
 * characters, or beside full-width punctuation, would be drawn as one, so it goes. Spaces that were printed hold no line break and stay. White space that no
 * browser draws, at the edges of blocks, is not sent.
 */

/** A tag, a comment or the document type; quoted values may hold anything. */
const markup = /<!--[\s\S]*?-->|<\/?([a-z][^\s>/]*)(?:[^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*)>|<![^>]*>/giu;

/** What these hold is not touched, nor what carries `data-as-printed`. */
const verbatim: ReadonlySet<string> = new Set(['script', 'style', 'pre', 'textarea']);
const asPrinted = ' data-as-printed';

/** Elements within a line. */
const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
);

/** Elements that stand in a line like one character, whatever they hold. */
const objects: ReadonlySet<string> = new Set('button img input label select svg'.split(' '));

/** Characters between which a line break is no space: Chinese ones and full-width punctuation. */
const closed = /[\p{Script=Han}\u2014\u2018-\u201d\u2026\u3001-\u303f\uff00-\uff60]/u;

/** Punctuation that brings its own space, whatever stands beside it. */
const spaced = /[\u3001-\u303f\uff01-\uff0f\uff1a-\uff1f]/u;

/** Not U+00A0 and its like, which are meant. */
const white = /[ \t\n\r\f]+/gu;

export function withSettledSpaces(html: string): string {
  const out: string[] = [];
  /** The last character of the line so far; null at its beginning. */
  let before: string | null = null;
  /** White space that waits for what follows: its place in `out`, and whether a line broke there. */
  let waiting: { at: number; broken: boolean } | null = null;

  const drop = (): void => {
    waiting = null;
  };
  const settle = (next: string): void => {
    if (waiting && before !== null) {
      const joins =
        waiting.broken && (spaced.test(before) || spaced.test(next) || (closed.test(before) && closed.test(next)));
      if (!joins) out[waiting.at] = ' ';
    }
    waiting = null;
  };

  const addText = (text: string): void => {
    let end = 0;
    for (const { 0: run, index } of [...text.matchAll(white), { 0: '', index: text.length }]) {
      const word = text.slice(end, index);
      end = index + run.length;
      if (word !== '') {
        settle(String.fromCodePoint(word.codePointAt(0) ?? 0));
        out.push(word);
        before = word.at(-1) ?? null;
      }
      if (run === '') continue;
      if (waiting) waiting.broken ||= run.includes('\n');
      else waiting = { at: out.push('') - 1, broken: run.includes('\n') };
    }
  };

  let position = 0;
  for (let match = markup.exec(html); match; match = markup.exec(html)) {
    const [tag] = match;
    const name = (match[1] ?? '').toLowerCase();
    addText(html.slice(position, match.index));
    position = match.index + tag.length;
    const opens = tag[1] !== '/';
    if (opens && (verbatim.has(name) || tag.includes(asPrinted))) {
      const end = html.indexOf(`</${name}`, position);
      const until = end === -1 ? html.length : end;
      if (inline.has(name)) settle('');
      else drop();
      out.push(tag, html.slice(position, until));
      before = inline.has(name) ? ' ' : null;
      position = until;
      markup.lastIndex = until;
    } else if (objects.has(name)) {
      if (opens) settle('');
      else drop();
      out.push(tag);
      before = opens && name !== 'input' && name !== 'img' ? null : '\ufffc';
    } else if (name === '' || inline.has(name)) {
      out.push(tag);
    } else {
      drop();
      out.push(tag);
      before = null;
    }
  }
  markup.lastIndex = 0;
  addText(html.slice(position));
  return out.join('');
}
