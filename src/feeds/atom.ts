/** News → Atom (RFC 4287). */
import type { FeedEntry } from './entries.ts';
import { uuidOf } from './uuid.ts';
import { element, xmlFile } from './xml.ts';

export interface Feed {
  readonly title: string;
  readonly subtitle: string;
  /** Site path of the feed itself. */
  readonly path: string;
  /** Site path of the page that it is about. */
  readonly page: string;
  /** Newest first; at least one. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedSetting {
  /** Who answers for the feed: the host, or the site by its name. */
  readonly author: string;
  readonly rights: string | null;
  /** Site path → address as seen from the feed. */
  readonly address: (path: string) => string;
  /** Site path → permanent address, of which the feed's id is made. */
  readonly permanent: (path: string) => string;
}

/** Beijing time, in which the days are meant. The format asks for a time of day: where only the day is known, its beginning. */
export function timestamp(recorded: string): string {
  const [day = '', time = '00:00'] = recorded.split(' ');
  return `${day}T${time}:00+08:00`;
}

/** A feed is for news, not an archive: readers fetch it whole, again and again. */
const longest = 100;

export function atomFeed({ title, subtitle, path, page, entries }: Feed, setting: FeedSetting): string {
  const { author, rights, address, permanent } = setting;
  const shown = entries.slice(0, longest);
  const [newest] = shown;
  if (newest === undefined) throw new Error(`A feed needs an entry: ${path}`);
  return xmlFile(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-CN' }, [
      element('id', {}, uuidOf(`feed ${permanent(path)}`)),
      element('title', {}, title),
      element('subtitle', {}, subtitle),
      element('updated', {}, timestamp(newest.updated)),
      element('author', {}, [element('name', {}, author)]),
      element('link', { rel: 'self', type: 'application/atom+xml', href: address(path) }),
      element('link', { rel: 'alternate', type: 'text/html', href: address(page) }),
      ...(rights === null ? [] : [element('rights', {}, rights)]),
      ...shown.map((entry) =>
        element('entry', {}, [
          element('id', {}, entry.id),
          element('title', {}, entry.title),
          element('updated', {}, timestamp(entry.updated)),
          ...(entry.published === null ? [] : [element('published', {}, timestamp(entry.published))]),
          ...(entry.author === null ? [] : [element('author', {}, [element('name', {}, entry.author)])]),
          element('link', { rel: 'alternate', type: 'text/html', href: address(entry.path) }),
          element('summary', { type: 'text' }, entry.summary),
        ]),
      ),
    ]),
  );
}
