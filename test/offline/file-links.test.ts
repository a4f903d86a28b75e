import { describe, expect, test } from 'vitest';
import { fileLink, withFileLinks, withNotice, withoutOnline } from '../../src/offline/file-links.ts';

describe('a link in the offline copy', () => {
  test.each([
    ['../../r/1/', '../../r/1/index.html'],
    ['../../', '../../index.html'],
    ['../..', '../../index.html'],
    ['./', './index.html'],
    ['./?q=a', './index.html?q=a'],
    ['o/original/#L3', 'o/original/index.html#L3'],
    ['../data/a.csv', '../data/a.csv'],
    ['#main', '#main'],
    ['?q=1', '?q=1'],
    ['', ''],
    ['https://www.example.gov.cn/', 'https://www.example.gov.cn/'],
    ['mailto:a@example.gov.cn', 'mailto:a@example.gov.cn'],
  ])('%s becomes %s', (address, link) => {
    expect(fileLink(address)).toBe(link);
  });

  test('is rewritten where it is one, in links and forms, and nowhere else', () => {
    expect(withFileLinks('<a href="../"><form action="../search/" data-base="../"><p>href="../"</p>')).toBe(
      '<a href="../index.html"><form action="../search/index.html" data-base="../"><p>href="../"</p>',
    );
  });
});

describe('a page that needs a server', () => {
  test('has a note and the script that shows it; others stay as they are', () => {
    const page = '<body><main id="main"><p>x</p></main><script type="module" src="a.js"></script></body>';
    const noted = withNotice(page, '../offline-notice.js');
    expect(noted).toContain('<main id="main"><p class="note" data-offline-notice hidden>');
    expect(noted).toContain('<script src="../offline-notice.js"></script></body>');
    expect(withNotice('<body><main></main></body>', 'x.js')).toBe('<body><main></main></body>');
  });
});

test('what only makes sense on the network is left out', () => {
  expect(withoutOnline('<p>a</p><p data-online><a href="x.zip">x</a></p><p>b</p>')).toBe('<p>a</p><p>b</p>');
});
