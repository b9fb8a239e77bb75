/** Words for a terminal or a log: they must not be able to colour, clear or turn round what they are shown on. */
export function visible(words: string): string {
  return words.replaceAll(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (unseen) => `\\u{${unseen.codePointAt(0)?.toString(16) ?? ''}}`,
  );
}

/** Words no longer than there is room for. No character is cut in half. */
export function shortened(words: string, most: number): string {
  if (words.length <= most) return words;
  const characters = Array.from(words.slice(0, 2 * most));
  if (characters.length <= most && words.length <= 2 * most) return words;
  return `${characters
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}
