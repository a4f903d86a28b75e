/** The date where the documents are at home, YYYY-MM-DD, whatever clock the machine keeps. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
