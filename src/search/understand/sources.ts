import { groupBy } from '#src/directory/group-by.ts';
import type { ConceptId } from '#src/directory/finder/concepts.ts';
import type { FinderEntry } from '#src/directory/finder/entry.ts';
import type { LexiconEntry, PlaceMeaning } from './lexicon.ts';
import { fullNames, nameWords } from './names.ts';

/** People’s words for concepts, as the editors’ vocabulary gives them. */
export interface VocabularyWords {
  concepts: ConceptId[];
  phrases: string[];
  onlyRulesOut?: true;
}

export interface AreaWords {
  slug: string;
  name: string;
  aliases: string[];
}

export interface Town {
  name: string;
  council: string;
  population: number;
  latitude: number;
  longitude: number;
}

export interface WordSources {
  vocabulary: readonly VocabularyWords[];
  entries: readonly FinderEntry[];
  councils: readonly (AreaWords & { board: string })[];
  boards: readonly AreaWords[];
  /** The largest first. */
  towns: readonly Town[];
}

/** Every phrase we know with its meaning. Where a phrase has two meanings the earlier list wins. */
export function lexiconEntries(sources: WordSources): LexiconEntry[] {
  return [
    ...sources.vocabulary.flatMap(vocabularyEntries),
    ...fullNames(sources),
    ...nameWords(sources),
    ...towns(sources),
    ...areas(sources),
  ];
}

function vocabularyEntries({ concepts, phrases, onlyRulesOut }: VocabularyWords): LexiconEntry[] {
  const meaning = { kind: 'concepts', concepts, ...(onlyRulesOut && { onlyRulesOut }) } as const;
  return phrases.map((phrase) => ({ phrase, meaning }));
}

/** Towns, the largest of a name first; the others of the same name are offered. */
function towns({ towns: places, councils }: WordSources): LexiconEntry[] {
  const slugOf = new Map(councils.map(({ name, slug }) => [name, slug]));
  return places.flatMap((town, index): LexiconEntry[] => {
    const others = places
      .slice(index + 1)
      .filter(({ name }) => name === town.name)
      .map(({ council }) => council);
    const meaning: PlaceMeaning = {
      kind: 'place',
      name: town.name,
      point: pointOf(town),
      precision: 'town',
      councils: [slugOf.get(town.council) ?? ''].filter(Boolean),
      others,
    };
    return [{ phrase: town.name, meaning }, ...tellingPhrases(town, meaning, places)];
  });
}

/** “Blackburn, West Lothian”: of towns that share a name, which one. */
function tellingPhrases(
  town: Town,
  meaning: PlaceMeaning,
  places: readonly Town[],
): LexiconEntry[] {
  if (!places.some((other) => other !== town && other.name === town.name)) return [];
  const telling = { ...meaning, name: `${town.name}, ${town.council}`, others: [] };
  return [`${town.name} ${town.council}`, `${town.name} in ${town.council}`].map((phrase) => ({
    phrase,
    meaning: telling,
  }));
}

/** Council areas and health boards, at their largest town. */
function areas({ councils, boards, towns: places }: WordSources): LexiconEntry[] {
  const largestIn = (names: string[]) => places.find(({ council }) => names.includes(council));
  const entry = (area: AreaWords, precision: 'council' | 'board', members: AreaWords[]) => {
    const town = largestIn(members.map(({ name }) => name));
    if (!town) return [];
    const meaning: PlaceMeaning = {
      kind: 'place',
      name: area.name,
      point: pointOf(town),
      precision,
      councils: members.map(({ slug }) => slug),
      others: [],
    };
    const names = [area.name, ...area.aliases];
    return [...names, ...names.map((name) => `${name} council`)].map(
      (phrase): LexiconEntry => ({
        phrase,
        meaning,
      }),
    );
  };
  return [
    ...councils.flatMap((council) => entry(council, 'council', [council])),
    ...regions(councils).flatMap(([name, members]) =>
      entry({ slug: '', name, aliases: [] }, 'council', members),
    ),
    ...boards.flatMap((board) =>
      entry(
        board,
        'board',
        councils.filter(({ board: slug }) => slug === board.slug),
      ),
    ),
  ];
}

/** “Ayrshire” for its three councils, “Lothian” for two: what is left without the quarter of the sky. */
function regions<Area extends AreaWords>(
  councils: readonly Area[],
): [name: string, members: Area[]][] {
  const byRegion = groupBy(
    councils.filter(({ name }) => /^(?:North|South|East|West) /.test(name)),
    ({ name }) => name.replace(/^\w+ /, ''),
  );
  return [...byRegion];
}

function pointOf({ latitude, longitude }: Town) {
  return { latitude, longitude };
}
