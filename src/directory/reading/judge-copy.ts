import { allowedPhrases, easyWords, teamNames } from './exceptions.ts';
import { harmfulWords } from './harmful-words.ts';
import { type Readability, readability } from './reading-age.ts';
import { sentencesOf, wordsIn } from './sentences.ts';

/** A piece of our own copy: a paragraph, an entry of a list. */
export interface Passage {
  /** Where it stands: a file and line, or a page. */
  where: string;
  text: string;
}

export interface Copy {
  name: string;
  passages: readonly Passage[];
}

export interface CopyJudged extends Readability {
  name: string;
  /** The age with every name counted as it is written. */
  ageWithNames: number;
  problems: string[];
}

export const oldestAge = 11;
export const mostWords = 25;
const fewestWords = 100;

type Syllables = (word: string) => number;

/** Holds copy against the reading age, the length of sentences and the list of harmful words. */
export function judgeCopy({ name, passages }: Copy, syllables: Syllables): CopyJudged {
  const plain = passages.map(({ text }) => withEasyWords(text));
  const read = readability(plain, syllables);
  const ageWithNames = readability(
    passages.map(({ text }) => text),
    syllables,
  ).age;
  const tooOld =
    read.words >= fewestWords && read.age > oldestAge
      ? [tooHard(name, read.age, hardest(plain, syllables))]
      : [];
  return {
    ...read,
    name,
    ageWithNames,
    problems: [...tooOld, ...passages.flatMap(passageProblems)],
  };
}

function withEasyWords(text: string): string {
  let plain = text;
  for (const { words } of easyWords) {
    plain = plain.replaceAll(new RegExp(`(?<![\\p{L}-])${words}(?![\\p{L}-])`, 'giu'), 'it');
  }
  return plain.replaceAll(teamNames, 'it');
}

function hardest(passages: readonly string[], syllables: Syllables): string {
  const rated = passages
    .flatMap(sentencesOf)
    .filter((sentence) => wordsIn(sentence).length > 5)
    .map((sentence) => ({ sentence, age: readability([sentence], syllables).age }))
    .sort((one, other) => other.age - one.age);
  return rated[0]?.sentence ?? '';
}

function tooHard(name: string, age: number, sentence: string): string {
  return `${name}  reads at age ${age.toFixed(1)}; at most ${oldestAge} is allowed. Shorten sentences and use plainer words, first here: “${sentence}”`;
}

function passageProblems({ where, text }: Passage): string[] {
  const long = sentencesOf(text).flatMap((sentence) => {
    const count = wordsIn(withEasyWords(sentence)).length;
    if (count <= mostWords) return [];
    return [
      `${where}  a sentence has ${count} words; at most ${mostWords} are allowed. Make two of it: “${sentence}”`,
    ];
  });
  const allowed = allowedPhrases.map(({ words }) => words);
  const harmful = harmfulWords(text, allowed).map(
    ({ found, instead }) =>
      `${where}  says “${found}”, which can shame people. Write: ${instead}. A name or a quoted title goes into src/directory/reading/exceptions.ts with its reason.`,
  );
  return [...long, ...harmful];
}
