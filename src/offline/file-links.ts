/** A page's links to folders → links to the page in them: on a disk there is no server that would look for it. */

const tag = /<[a-z][^\s>/]*(?:\s[^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*)>/giu;
const link = /(\s(?:href|action)=")([^"]*)"/giu;

/** `../../r/1/?a#b` → `../../r/1/index.html?a#b`; links to files, to other sites and within the page stay as they are. */
export function fileLink(address: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(address) ?? [];
  if (path === '' || /^(?:[a-z][a-z0-9+.-]*:|\/)/iu.test(path) || !/(?:^|\/)(?:\.{1,2}\/?)?$/u.test(path))
    return address;
  return `${path.endsWith('/') ? path : `${path}/`}index.html${rest}`;
}

export const withFileLinks = (html: string): string =>
  html.replace(tag, (whole) =>
    whole.replace(link, (_, name: string, address: string) => `${name}${fileLink(address)}"`),
  );

/** Pages with a module script do not work from a disk: browsers load modules from servers only. */
const needsServer = /<script[^>]*\stype="module"/iu;

/** Puts a note before the main text of such a page, which its script shows only where there is no server. */
export function withNotice(html: string, script: string): string {
  if (!needsServer.test(html)) return html;
  const notice =
    '<p class="note" data-offline-notice hidden>这一页要用到程序：请回到解压出来的文件夹，双击“start”启动（见 readme.txt），再在打开的网页里使用。其他页面可以直接看。</p>';
  return html.replace(/(<main[^>]*>)/iu, `$1${notice}`).replace('</body>', `<script src="${script}"></script></body>`);
}

/** Without what only makes sense on the network. */
export const withoutOnline = (html: string): string => html.replace(/<p data-online[^>]*>[\s\S]*?<\/p>/gu, '');
