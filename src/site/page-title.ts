/** `<title>` of a page: its own title, shortened to what a tab or a search result can show, and the site's name. */
const longest = 56;

export const pageTitle = (title: string, siteName: string): string => {
  const characters = [...title];
  return `${characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : title} · ${siteName}`;
};
