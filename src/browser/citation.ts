/**
 * Fills the day of reading, and the site's own address where its settings name none, into the words to cite or embed a page
 * by, and lets them be copied.
 */

const two = (number: number): string => String(number).padStart(2, '0');

/** The reader's own day, YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

for (const place of document.querySelectorAll('[data-today]')) place.textContent = today();

for (const citation of document.querySelectorAll<HTMLElement>('[data-cite]')) {
  const code = citation.querySelector('code');
  if (!code) continue;
  const address = citation.dataset['cite'] ?? '';
  const words = code.textContent.replace('请填引用日期', today());
  code.textContent = address.startsWith('/') ? words.replace(address, location.origin + location.pathname) : words;
  const clipboard = 'clipboard' in navigator ? navigator.clipboard : null;
  if (!clipboard) continue;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '复制';
  button.addEventListener('click', () => {
    void clipboard.writeText(code.textContent).then(() => {
      button.textContent = '已复制';
    });
  });
  citation.after(button);
}
