import { describe, expect, test } from 'vitest';
import { placementOf } from '../../scripts/server/built-for.ts';
import { readSiteConfig, SiteConfigError } from '../../src/site/config.ts';

const messageOf = (env: Readonly<Record<string, string>>): string => {
  try {
    readSiteConfig(env);
  } catch (error) {
    if (error instanceof SiteConfigError) return error.message;
    throw error;
  }
  return '';
};

describe('where the site stands', () => {
  test('is the root of an unknown host unless set', () => {
    expect(readSiteConfig({})).toMatchObject({ base: '/', origin: null });
    expect(readSiteConfig({ MINGZHANG_BASE: '', MINGZHANG_ORIGIN: '' })).toMatchObject({ base: '/', origin: null });
  });

  test('is taken as given; one slash behind the origin is no path', () => {
    const env = { MINGZHANG_BASE: '/zwgk/ji-xiao.2/', MINGZHANG_ORIGIN: 'https://www.example.gov.cn:8443/' };
    expect(readSiteConfig(env)).toMatchObject({
      base: '/zwgk/ji-xiao.2/',
      origin: 'https://www.example.gov.cn:8443',
    });
  });

  test.each([
    ['/zwgk/jixiao', '“/zwgk/jixiao/”'],
    ['zwgk', '“/zwgk/”'],
    ['/政务/', '中文目录'],
    ['/../x/', '不能有 . 或 ..'],
    ['/a/./b/', '不能有 . 或 ..'],
    ['C:/Program Files/Git/zwgk/', 'Git Bash'],
  ])('a base like %s is refused with the variable, what was given, and advice', (given, advice) => {
    const message = messageOf({ MINGZHANG_BASE: given });
    expect(message).toContain('MINGZHANG_BASE');
    expect(message).toContain(`“${given}”`);
    expect(message).toContain(advice);
  });

  test.each([
    'www.x.gov.cn',
    'https://www.x.gov.cn/zwgk/',
    'ftp://x',
    'https:www.x.gov.cn',
    'https://a@b.cn',
    'https://',
  ])('an origin like %s is refused with the variable and what was given', (given) => {
    const message = messageOf({ MINGZHANG_ORIGIN: given });
    expect(message).toContain('MINGZHANG_ORIGIN');
    expect(message).toContain(`“${given}”`);
  });
});

describe('a built site', () => {
  const icon = (base: string): string => `<head><link rel="icon" href="${base}favicon.svg" type="image/svg+xml">`;

  test('tells the place that it was built for', () => {
    expect(placementOf(icon('/'), '')).toEqual({ base: '/', origin: null });
    const canonical = '<link rel="canonical" href="https://www.example.gov.cn/zwgk/mz/">';
    expect(placementOf(icon('/zwgk/mz/'), canonical)).toEqual({
      base: '/zwgk/mz/',
      origin: 'https://www.example.gov.cn',
    });
  });

  test('of something else tells nothing', () => {
    expect(placementOf('<html></html>', '')).toBeNull();
  });
});
