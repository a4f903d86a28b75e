/** File names as they are told: one line each, and nothing in them that a terminal would take for a command. */

/** Marks that break lines, steer terminals or turn the direction of writing. */
const unprintable = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

export const printableName = (file: string): string => file.replace(unprintable, '\ufffd');
