/** What `content/site.config.ts` may say. Only types: the file is checked when it is read (`settings.ts`). */
import type { z } from 'zod';
import type { settingsSchema } from './settings.ts';

export type SiteSettings = z.input<typeof settingsSchema>;

/** Gives an editor its completions. */
export const defineSite = (settings: SiteSettings): SiteSettings => settings;
