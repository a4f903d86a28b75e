/** Texts as they are compared, never as they are shown: full and half width alike, without what layout puts in. */

/** No white space and nothing that does not show (zero-width space, soft hyphen). */
export const squeeze = (text: string): string => text.normalize('NFKC').replace(/[\s\p{Cf}]+/gu, '');

/** Without punctuation and signs either. */
export const squeezeWords = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}\p{S}]+/gu, '');
