/** Settings that cannot be used. Its message names each setting, what was given and what is allowed, in Chinese. */
export class SiteConfigError extends Error {
  override readonly name = 'SiteConfigError';
}
