/** Sentences of a text. A full stop inside a number or an address ends none. */
export function sentencesOf(text: string): string[] {
  return text
    .replaceAll(/\s+/gu, ' ')
    .split(/(?<=[.!?:]["”’)]?)\s+(?=\S)/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsIn(sentence).length > 0);
}

/** Words as they are spoken. A hyphen joins, a slash parts. */
export function wordsIn(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}£%][\p{L}\p{N}’'%,.-]*/gu) ?? [];
}
