/** What is carried along while a part of the document is read. */
import { createFieldTracker, type FieldTracker } from './fields.ts';
import type { Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';

/** What was met and not read, or read in one of several ways; told in diagnostics. */
export interface Notices {
  deletions: number;
  insertions: number;
  hidden: number;
  pictures: number;
  embedded: number;
}

export interface Story {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly fields: FieldTracker;
  readonly notices: Notices;
  /** Paragraphs that may still come. */
  readonly budget: { paragraphs: number };
}

export const noNotices = (): Notices => ({ deletions: 0, insertions: 0, hidden: 0, pictures: 0, embedded: 0 });

/** A document of a thousand pages has some fifty thousand, those in cells included. */
export const maxParagraphs = 250_000;

export const createStory = (story: Omit<Story, 'fields' | 'budget'>): Story => ({
  ...story,
  fields: createFieldTracker(),
  budget: { paragraphs: maxParagraphs },
});
