/** The address of the query page: `?sql=…`. */

const longest = 10_000;

export const readSql = (search: string): string => (new URLSearchParams(search).get('sql') ?? '').slice(0, longest);

export const writeSql = (sql: string): string =>
  sql.trim() === '' ? '' : `?${new URLSearchParams({ sql }).toString()}`;
