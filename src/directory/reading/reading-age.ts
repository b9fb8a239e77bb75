import { sentencesOf, wordsIn } from './sentences.ts';

export interface Readability {
  /** Age in years at which the text can be read: the Flesch–Kincaid grade and five. */
  age: number;
  words: number;
  sentences: number;
}

/** How hard a text is. `syllables` counts those of one word. */
export function readability(
  passages: readonly string[],
  syllables: (word: string) => number,
): Readability {
  const sentences = passages.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsIn);
  if (words.length === 0) return { age: 0, words: 0, sentences: 0 };
  const spoken = words.reduce((sum, word) => sum + Math.max(1, syllables(word)), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (spoken / words.length) - 15.59;
  return { age: grade + 5, words: words.length, sentences: sentences.length };
}
