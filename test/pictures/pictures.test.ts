import { loadImage } from '@napi-rs/canvas';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawPictures } from '../../scripts/build/draw-pictures.ts';
import { canDraw } from '../../src/pictures/canvas.ts';
import { type Card, cards, pictureSize } from '../../src/pictures/card.ts';
import { draw } from '../../src/pictures/draw.ts';
import { absent, catalogue, document, project } from '../support/documents.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const one = document();
const cardOf = (path: string, own = one): Card | undefined =>
  [...cards(catalogue([own]), '某站')].find((card) => card.path === path);

describe('the card of a page', () => {
  test('of a document says department, year and what its projects add up to', () => {
    expect(cardOf('/r/990101/2024/101001/card.jpg')).toMatchObject({
      title: one.identity.title.value,
      figureLabel: '已列项目合计',
      note: '机器整理，以原件为准',
    });
  });

  test('of a project without an amount has no figure', () => {
    const [first] = one.projects;
    const funding = { ...project().funding, totalFunds: absent };
    const own = document({}, { projects: [project({ ...first, funding })] });
    const path = `/r/990101/2024/101001/p/${own.projects[0]?.id ?? ''}/card.jpg`;
    expect(cardOf(path, own)).toMatchObject({ title: own.projects[0]?.name, figure: null, figureLabel: null });
  });

  test('stands beside every home, region, department, document and project page', () => {
    const paths = [...cards(catalogue([one]), '某站')].map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of ['/card.jpg', '/r/990101/card.jpg', '/r/990101/d/101001/card.jpg'])
      expect(paths).toContain(path);
  });
});

describe('a picture', () => {
  const card: Card = {
    path: '/card.jpg',
    kicker: '某县',
    title: '鎏金'.repeat(80),
    figureLabel: '金额',
    figure: '1.00 万元',
    note: '说明',
  };

  test('can be drawn here, with the size that link previews like', async () => {
    expect(canDraw()).toBe(true);
    const image = await loadImage(Buffer.from(await draw(card, '某站')));
    expect({ width: image.width, height: image.height }).toEqual(pictureSize);
  });

  test('is the same for the same card and another for another', async () => {
    const [a, again, b] = [
      await draw(card, '某站'),
      await draw(card, '某站'),
      await draw({ ...card, title: '别的' }, '某站'),
    ];
    expect(Buffer.from(a).equals(again)).toBe(true);
    expect(Buffer.from(a).equals(b)).toBe(false);
  });
});

test('pictures that were drawn before are taken from the cache, and those no longer used are removed from it', async () => {
  const [site, again, cache] = [await temporaryFolder(), await temporaryFolder(), await temporaryFolder()];
  const first = await drawPictures(catalogue([one]), '某站', site, cache);
  expect(first.drawn).toBe(first.pictures);
  expect(await drawPictures(catalogue([one]), '某站', again, cache)).toEqual({ ...first, drawn: 0 });
  const picture = (folder: string) => readFile(join(folder, 'r/990101/card.jpg'));
  expect((await picture(site)).equals(await picture(again))).toBe(true);
  await drawPictures(catalogue([]), '别的站', await temporaryFolder(), cache);
  expect(await readdir(cache)).toHaveLength(1);
});
