/** Text cut into pieces that speech engines read to the end: some stop within a long utterance. */

const longest = 160;

/** Pieces end after a mark that closes a sentence; a sentence that is too long is cut at its commas, else anywhere. */
export function sentences(text: string): string[] {
  const whole = text.replace(/\s+/gu, ' ').trim();
  return (whole.match(/[^。！？!?；;]+[。！？!?；;]*/gu) ?? [])
    .flatMap((sentence) =>
      sentence.length <= longest ? [sentence] : (sentence.match(/[^，,、]+[，,、]*/gu) ?? [sentence]),
    )
    .flatMap((piece) => cut(piece))
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

function cut(piece: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < piece.length; at += longest) parts.push(piece.slice(at, at + longest));
  return parts;
}
