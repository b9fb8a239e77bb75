/** Sentences of a page that end in two stops: words of a record came with theirs, and got another. A line each. */
export function doubleStops(html: string): string[] {
  const words = html
    .replaceAll(/<(script|style|template)\b.*?<\/\1>/gsu, '')
    .replaceAll(/<\/?(?:a|b|em|i|span|strong)\b[^>]*>/gu, '')
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/\s+/gu, ' ');
  return [...words.matchAll(/[\p{L}\p{N})”’]\.\.(?!\.)/gu)].map(({ index, 0: found }) => {
    const end = index + found.length;
    return `Two stops in a row: “${words.slice(Math.max(0, end - 40), end).trim()}”`;
  });
}
