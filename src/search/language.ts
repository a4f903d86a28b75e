/** The language that all words of the index are in: one that Pagefind neither stems nor segments. */
export const indexLanguage = 'mul';
