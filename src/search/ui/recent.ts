/** What was searched lately, kept on this device only. */

const key = 'mingzhang.recent';
const most = 8;

function read(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

function write(queries: readonly string[]): void {
  try {
    if (queries.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(queries));
  } catch {
    // A browser that keeps nothing still searches.
  }
}

export const recentQueries = (): readonly string[] => read();

export function rememberQuery(query: string): void {
  const tidy = query.trim();
  if (tidy !== '') write([tidy, ...read().filter((known) => known !== tidy)].slice(0, most));
}

export const forgetQueries = (): void => {
  write([]);
};
