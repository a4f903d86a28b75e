import { describe, expect, test } from 'vitest';
import { flow, pure } from './flow.ts';
import { allImports, folderOf, importsOf } from './imports.ts';

const imports = await allImports();

describe('the table of allowed imports', () => {
  test('names every folder of src', () => {
    const folders = new Set(imports.map(({ from }) => folderOf(from)));
    expect([...folders].filter((folder) => !(folder in flow))).toEqual([]);
  });

  test('is an arrow: no folder reaches itself', () => {
    const reaches = (folder: string, seen: ReadonlySet<string>): boolean =>
      seen.has(folder) || (flow[folder] ?? []).some((next) => reaches(next, new Set([...seen, folder])));
    expect(Object.keys(flow).filter((folder) => reaches(folder, new Set()))).toEqual([]);
  });
});

describe('every import', () => {
  test('was found: all kinds of files and of imports are read', () => {
    const astro = `---\nimport a from '../a.ts';\n---\n<script>\n  await import('../b.ts');\n</script>\n`;
    expect(importsOf('pages/x.astro', astro).map(({ to }) => to)).toEqual(['a.ts', 'b.ts']);
    const script = `export * from './c.ts';\nimport type { D } from './d.ts';\nimport 'zod';\n`;
    expect(importsOf('views/x.ts', script).map(({ to }) => to)).toEqual(['views/c.ts', 'views/d.ts', 'zod']);
    expect(imports.some(({ from }) => from.endsWith('.astro'))).toBe(true);
  });

  test('follows the arrow', () => {
    const against = imports.filter(({ from, to, own }) => {
      const [folder, target] = [folderOf(from), folderOf(to)];
      return own && target !== folder && target !== '..' && !flow[folder]?.includes(target);
    });
    expect(against.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('leads away: no file reaches itself', () => {
    const targets = new Map(
      [...Map.groupBy(imports, ({ from }) => from)].map(([from, all]) => [from, all.map(({ to }) => to)]),
    );
    const done = new Set<string>();
    const circleFrom = (file: string, path: readonly string[]): readonly string[] => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return [];
      for (const next of targets.get(file) ?? []) {
        const circle = circleFrom(next, [...path, file]);
        if (circle.length > 0) return circle;
      }
      done.add(file);
      return [];
    };
    const circles = [...targets.keys()].map((file) => circleFrom(file, [])).filter((circle) => circle.length > 0);
    expect(circles[0]?.join(' → ')).toBe(undefined);
  });

  test('stays within src', () => {
    expect(
      imports.filter(({ to, own }) => own && to.startsWith('..')).map(({ from, to }) => `${from} → ${to}`),
    ).toEqual([]);
  });

  test('of our own modules names the file with its extension', () => {
    const bare = imports.filter(({ to, own }) => own && !/\.[a-z]+$/u.test(to));
    expect(bare.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test.each(Object.entries(pure))('of a package is allowed in %s', (folder, allowed) => {
    const packages = imports.filter(({ from, to, own }) => folderOf(from) === folder && !own && !allowed.includes(to));
    expect(packages.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });
});
