/**
 * Text pages may show a document or a project as an example. When that document is taken out, the example loses its link
 * and says so; the page stays, and so does the rest of the site.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { documentFile } from '../document/content-paths.ts';

const examplePath = /^\/r\/(\d{6})\/(\d{4})\/([a-z0-9-]+)\/(?:p\/([^/]+)\/)?(?:[?#].*)?$/u;

const withProjects = z.looseObject({ projects: z.array(z.looseObject({ id: z.string() })) });

export const missingExampleNote = '（这份文本本站现在没有收录）';

/** True for the site path of a document or project that is not in `contentDir`; false for all other paths. */
export function isMissingExample(path: string, contentDir = join(process.cwd(), 'content')): boolean {
  const [whole, region, year, department, project] = examplePath.exec(path) ?? [];
  if (whole === undefined) return false;
  const file = join(contentDir, documentFile(`${String(region)}-${String(year)}-${String(department)}`));
  try {
    const { projects } = withProjects.parse(JSON.parse(readFileSync(file, 'utf8')));
    return project !== undefined && !projects.some(({ id }) => id === decodeURIComponent(project));
  } catch {
    // What is damaged is told elsewhere.
    return true;
  }
}
