/** What an installation decides about itself. Unset means absent on the site, never invented. */
import { z } from 'zod';

export const siteConfigSchema = z.strictObject({
  name: z.string().min(1),
  /** Origin that the site is served from, for absolute addresses; null while unknown. */
  origin: z.url().nullable(),
  /** Path below which the site is served: `/` or `/zwgk/jixiao/`. */
  base: z.string().regex(/^\/(?:[A-Za-z0-9._~-]+\/)*$/),
});

export type SiteConfig = z.infer<typeof siteConfigSchema>;

/** `MINGZHANG_BASE` and `MINGZHANG_ORIGIN` place one build elsewhere without a change of files. */
export function readSiteConfig(env: Readonly<Record<string, string | undefined>>): SiteConfig {
  return siteConfigSchema.parse({
    name: '明账',
    origin: env['MINGZHANG_ORIGIN'] ?? null,
    base: env['MINGZHANG_BASE'] ?? '/',
  });
}
