/** The words of a target without the form's own 文字描述, which says that words follow. */
import type { Target } from '../document/indicator.ts';

const marker = /^文字描述\s*/u;

export const targetWords = ({ text, printed }: Pick<Target, 'text' | 'printed'>): string =>
  (text ?? printed ?? '').replace(marker, '');

/** Whether the form says that the target is meant as words. */
export const isMeantAsWords = ({ printed }: Pick<Target, 'printed'>): boolean => marker.test(printed ?? '');
