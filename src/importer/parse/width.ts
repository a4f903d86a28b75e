/**
 * Full width → half width, and nothing else. NFKC would read 10² as 102 and ½ as 1⁄2: no form of it may touch a number.
 * Offsets stay: every character takes as much room as before.
 */
export const foldWidth = (text: string): string =>
  text
    .replace(/[！-～]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/gu, ' ');
