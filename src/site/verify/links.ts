/**
 * Dead internal links and missing anchors. Pages are handed in one by one and not kept: what is remembered of a page are
 * its anchors, and of its links which targets they name.
 */
import type { OutputProblem } from './output-problem.ts';
import type { PageReading } from './read-page.ts';

export interface LinkCheckOptions {
  /** Path that the site is served below, with slashes at both ends. */
  readonly base: string;
  /** Origin of absolute addresses that are the site's own; null while unknown. */
  readonly origin: string | null;
  /** Paths of all files of the built site, with `/` between folders. */
  readonly files: ReadonlySet<string>;
}

export interface LinkCheck {
  /** `file` is the page's path below the site's folder. */
  add(file: string, page: Pick<PageReading, 'links' | 'ids'>): void;
  /** Once all pages are in. One problem for each dead address, however many pages name it. */
  problems(): OutputProblem[];
}

/** Stands in for an origin that is not known; no real host can have this name (RFC 2606). */
const unknownOrigin = 'http://site.invalid';

/** The address of a file of the site, without origin. */
const addressOf = (base: string, file: string): string =>
  base +
  file
    .replace(/(^|\/)index\.html$/u, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/');

/** Which pages name an address: the first, and how many. */
interface Referrers {
  readonly first: string;
  count: number;
}

export function createLinkCheck({ base, origin, files }: LinkCheckOptions): LinkCheck {
  const siteOrigin = origin === null ? unknownOrigin : new URL(origin).origin;
  /** Anchors of each page, one a line: a string is far smaller than a set for the many pages nobody points into. */
  const anchors = new Map<string, string>();
  /** Target page → fragment → who names it. */
  const fragments = new Map<string, Map<string, Referrers>>();
  const dead = new Map<string, { readonly why: Failure; readonly by: Referrers }>();

  function name(by: Referrers | undefined, file: string): Referrers {
    if (!by) return { first: file, count: 1 };
    by.count += 1;
    return by;
  }

  function follow(link: string, file: string, address: string): void {
    if (link === '' || link === '#') return;
    const url = URL.parse(link, address);
    if (!url) {
      dead.set(link, { why: failures.malformed, by: name(dead.get(link)?.by, file) });
      return;
    }
    if (url.origin !== siteOrigin || !/^https?:$/u.test(url.protocol)) return;
    const target = resolveTarget(url, base, files);
    if (target.kind === 'outside') {
      // A whole address may well lead to the site that we are a part of; a path of our own may not leave the base.
      if (!/^[a-z]+:/iu.test(link)) dead.set(link, { why: failures.outside, by: name(dead.get(link)?.by, file) });
    } else if (target.kind === 'missing') {
      dead.set(url.pathname, { why: target.why, by: name(dead.get(url.pathname)?.by, file) });
    } else if (url.hash !== '') {
      const fragment = fragmentOf(url.hash);
      if (fragment === '' || fragment === 'top') return;
      const wanted = fragments.get(target.file) ?? new Map<string, Referrers>();
      fragments.set(target.file, wanted);
      wanted.set(fragment, name(wanted.get(fragment), file));
    }
  }

  return {
    add(file, page) {
      if (page.ids.length > 0) anchors.set(file, page.ids.join('\n'));
      const address = siteOrigin + addressOf(base, file);
      for (const link of new Set(page.links)) follow(link, file, address);
    },
    problems() {
      const problems = [...dead].map(([address, { why, by }]) => problem(by, address, why));
      for (const [target, wanted] of fragments) {
        if (!target.endsWith('.html')) continue;
        const ids = new Set(anchors.get(target)?.split('\n'));
        for (const [fragment, by] of wanted) {
          if (!ids.has(fragment)) problems.push(problem(by, `${addressOf(base, target)}#${fragment}`, failures.anchor));
        }
      }
      return problems;
    },
  };
}

interface Failure {
  readonly what: string;
  readonly hint: string;
}

const failures = {
  malformed: { what: '不是合法的地址', hint: '改正这个链接的写法。' },
  outside: {
    what: '没有写在网站的路径之下',
    hint: '页面里的链接都要经过 src/site/link.ts 的 href()，这样网站换到别的路径下也能用。',
  },
  file: { what: '指向不存在的页面或文件', hint: '检查链接是否写错；若目标应当存在，检查它为什么没有生成。' },
  slash: { what: '指向一个页面，但末尾缺少斜杠', hint: '在地址末尾加上“/”。' },
  anchor: { what: '指向的页面里没有这个锚点', hint: '检查目标页面上元素的 id 与链接中“#”之后的部分是否一致。' },
} satisfies Record<string, Failure>;

function problem({ first, count }: Referrers, address: string, { what, hint }: Failure): OutputProblem {
  const others = count > 1 ? `（共有 ${String(count)} 个页面这样链接）` : '';
  return { file: first, message: `链接“${address}”${what}${others}`, hint };
}

/** Text directives (`#:~:text=…`) are no anchors. */
function fragmentOf(hash: string): string {
  const fragment = hash.slice(1).split(':~:')[0] ?? '';
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

type Target =
  | { readonly kind: 'found'; readonly file: string }
  | { readonly kind: 'outside' }
  | { readonly kind: 'missing'; readonly why: Failure };

function resolveTarget(url: URL, base: string, files: ReadonlySet<string>): Target {
  if (!url.pathname.startsWith(base)) return { kind: 'outside' };
  let path: string;
  try {
    path = decodeURIComponent(url.pathname.slice(base.length));
  } catch {
    return { kind: 'missing', why: failures.malformed };
  }
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (files.has(file)) return { kind: 'found', file };
  return { kind: 'missing', why: files.has(`${file}/index.html`) ? failures.slash : failures.file };
}
