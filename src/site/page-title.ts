/** `<title>` of a page: its own title, shortened to what a tab or a search result can show, and the site's name. */
const longest = 56;
const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** What a title is always left of, however much `apart` takes. */
const shortest = 20;

const split = (text: string): string[] => Array.from(characters.segment(text), ({ segment }) => segment);

/** `apart` tells the page from others of the same title, and is never shortened. */
export function pageTitle(title: string, siteName: string, apart = ''): string {
  const whole = split(title);
  const room = Math.max(longest - split(apart).length, shortest);
  const shown = whole.length > room ? `${whole.slice(0, room - 1).join('')}…` : title;
  return shown + apart + (apart.endsWith('）') ? '' : ' ') + `· ${siteName}`;
}
