import { citedIn, type Passage, wordsOf } from './cited.ts';

/** The first figure of a passage that cites nothing. Numbers to ring, as helplines give them, are no figures. */
export function uncitedFigure(passage: Passage, phones: readonly string[]): string | undefined {
  if (citedIn(passage).length > 0) return undefined;
  let words = wordsOf(passage);
  for (const phone of phones) words = words.replaceAll(phone, '');
  return /£?\d[\d,.]*(?<![.,])%?/u.exec(words)?.[0];
}
