/** `<title>` of a page: its own title, shortened to what a tab or a search result can show, and the site's name. */
const longest = 56;
const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

export function pageTitle(title: string, siteName: string): string {
  const whole = Array.from(characters.segment(title), ({ segment }) => segment);
  const shown = whole.length > longest ? `${whole.slice(0, longest - 1).join('')}…` : title;
  return `${shown} · ${siteName}`;
}
