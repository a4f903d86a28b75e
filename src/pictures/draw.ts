/** A card → JPEG of 1200 × 630, in the colours of the site. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { openDrawing } from './canvas.ts';
import { type Card, pictureSize } from './card.ts';
import { wrap } from './wrap.ts';

/** Changes when the same card is to look different: kept pictures of other versions are drawn anew. */
export const designVersion = 1;

const colours = {
  paper: '#fbfbf8',
  wash: '#f1f3ee',
  ink: '#1b1f1d',
  muted: '#566059',
  rule: '#d9ddd6',
  accent: '#17594a',
};
const margin = 72;
const width = pictureSize.width - 2 * margin;
const quality = 84;

/** From the largest that fits into its number of lines. */
const titleSizes = [
  { size: 72, lines: 2 },
  { size: 56, lines: 3 },
  { size: 44, lines: 4 },
] as const;

export async function draw(card: Card, siteName: string): Promise<Uint8Array> {
  const { canvas: library, family: familyFor } = openDrawing();
  const texts = [card.kicker, card.title, card.figureLabel, card.figure, card.note, siteName];
  const family = familyFor(`${texts.join('')}…`);
  const canvas = library.createCanvas(pictureSize.width, pictureSize.height);
  const context = canvas.getContext('2d');
  const font = (weight: number, size: number): void => {
    context.font = `${String(weight)} ${String(size)}px ${family}`;
  };
  const measure = (text: string): number => context.measureText(text).width;
  const line = (text: string, y: number, colour: string): void => {
    context.fillStyle = colour;
    context.fillText(wrap(text, width, 1, measure)[0] ?? '', margin, y);
  };

  context.fillStyle = colours.paper;
  context.fillRect(0, 0, pictureSize.width, pictureSize.height);
  context.fillStyle = colours.accent;
  context.fillRect(0, 0, pictureSize.width, 16);

  font(400, 32);
  line(card.kicker, 108, colours.muted);
  drawTitle(context, card.title, font, measure);

  if (card.figure !== null) {
    const [labelled, size] = card.figureLabel === null ? [false, 44] : [true, 64];
    if (labelled) {
      font(400, 30);
      line(card.figureLabel ?? '', 436, colours.muted);
    }
    font(600, size);
    line(card.figure, 508, colours.accent);
  }

  context.fillStyle = colours.rule;
  context.fillRect(margin, 548, width, 2);
  font(600, 30);
  line(siteName, 596, colours.ink);
  font(400, 28);
  context.fillStyle = colours.muted;
  context.fillText(card.note, pictureSize.width - margin - measure(card.note), 596);
  return canvas.encode('jpeg', quality);
}

function drawTitle(
  context: SKRSContext2D,
  title: string,
  font: (weight: number, size: number) => void,
  measure: (text: string) => number,
): void {
  for (const { size, lines } of titleSizes) {
    font(700, size);
    const whole = wrap(title, width, lines, measure);
    if (size !== 44 && whole.at(-1)?.endsWith('…') === true) continue;
    context.fillStyle = colours.ink;
    for (const [index, text] of whole.entries()) context.fillText(text, margin, 130 + size * 1.28 * (index + 1));
    return;
  }
}
