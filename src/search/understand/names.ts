import type { LexiconEntry } from './lexicon.ts';
import type { WordSources } from './sources.ts';
import { isJoiningWord, wordsOf } from './words.ts';

/** “Glasgow Residential” would read as a name what is a place and a kind. Whole names of three words may. */
function beginsWithTown(name: string, townNames: ReadonlySet<string>): boolean {
  const words = name.split(' ');
  return words.length === 2 && townNames.has(words[0] ?? '');
}

/** Whole names: of services, other names, providers. A name that several share means them all. */
export function fullNames({ entries, towns: places }: WordSources): LexiconEntry[] {
  const townNames = new Set(places.map(({ name }) => name));
  const byName = new Map<string, Set<string>>();
  for (const { slug, names } of entries) {
    for (const name of names.flatMap(shorterNames)) {
      if (townNames.has(name) || beginsWithTown(name, townNames)) continue;
      byName.set(name, (byName.get(name) ?? new Set()).add(slug));
    }
  }
  return [...byName].map(([name, slugs]) => serviceEntry(name, [...slugs]));
}

const nameEndings = / (?:UK|Ltd\.?|Limited|Trust|Foundation|Project|Scotland)$/;

/**
 * “Harper House (Phoenix Futures …)” is also known without what stands in brackets, “The Haven” as “Haven”,
 * “Hebrides Alpha Project” without its ending, “Turning Point Scotland” by its first two words.
 */
function shorterNames(name: string): string[] {
  const outside = name.replaceAll(/\([^)]*\)/g, ' ').trim();
  const inside = [...name.matchAll(/\(([^)]*)\)/g)].flatMap(([, words]) => words ?? []);
  const plain = outside.replace(/^The /, '');
  const [first = '', second = '', third] = plain.split(/[\s,]+/);
  const twoWords =
    third === undefined || isJoiningWord(second.toLowerCase()) ? [] : [`${first} ${second}`];
  return [name, outside, ...inside, plain, plain.replace(nameEndings, ''), ...twoWords].filter(
    (words) => words !== '',
  );
}

function serviceEntry(name: string, slugs: string[]): LexiconEntry {
  return { phrase: name, meaning: { kind: 'services', slugs, name } };
}

// Words that stand in many names, or mean something else on their own.
const commonNameWords = new Set(
  `house hospital service services recovery residential rehab centre abstinence programme project glasgow edinburgh dundee falkirk
   greenock aberdeen inverness highland highlands islands island bank street road view king kings court river garden gardens safe
   houses ward mother child alcohol drug drugs crisis stabilisation turning point north east west teen challenge futures
   scotland scottish hebrides the and independence foundation richards charity trust christian church dayhab family national
   specialist women men recovery group limited alexander clinic woodland board society home care hall lodge`.split(
    /\s+/,
  ),
);

const largestSmallTown = 3000;

/** Short words tell too little, but a number does: “218”. */
function isShortWord(word: string): boolean {
  return word.length < 4 && !/^\d{3}$/.test(word);
}

/** Telling single words of names: “whitchester”, “aberlour”, “jericho”. */
export function nameWords({
  entries,
  towns: places,
  councils,
  boards,
}: WordSources): LexiconEntry[] {
  const areaWords = new Set([...councils, ...boards].flatMap(({ name }) => wordsOf(name)));
  // A small town gives way to a provider of its name: more people look for the provider.
  const largeTowns = places.filter(({ population }) => population >= largestSmallTown);
  const townWords = new Set(largeTowns.flatMap(({ name }) => wordsOf(name)));
  const bySlug = new Map<string, Set<string>>();
  for (const { slug, names } of entries) {
    for (const word of new Set(names.flatMap(wordsOf))) {
      if (
        isShortWord(word) ||
        isJoiningWord(word) ||
        commonNameWords.has(word) ||
        townWords.has(word) ||
        areaWords.has(word)
      )
        continue;
      bySlug.set(word, (bySlug.get(word) ?? new Set()).add(slug));
    }
  }
  return [...bySlug].map(([word, slugs]) => serviceEntry(word, [...slugs]));
}
