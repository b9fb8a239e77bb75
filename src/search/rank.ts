import type { ConceptAnswer } from '#src/directory/finder/answers.ts';
import {
  allOf,
  anyOf,
  type Choices,
  judge,
  type Standing,
  standingOf,
} from '#src/directory/finder/choices.ts';
import type { ConceptId } from '#src/directory/finder/concepts.ts';
import { milesBetween } from '#src/directory/finder/distance.ts';
import type { FinderEntry } from '#src/directory/finder/entry.ts';
import type { ConceptMeaning } from './understand/lexicon.ts';
import type { Understanding } from './understand/understand.ts';

/** One service among the results, with what put it there. */
export interface Result {
  entry: FinderEntry;
  standing: Exclude<Standing, 'out'>;
  /** Straight line from the place asked about; absent when none was. */
  miles: number | undefined;
  /** Concepts it only speaks of, without answering. */
  mentions: ConceptId[];
  /** True when its name was typed. */
  named: boolean;
}

/** Slugs that the free-text search found, the best first. */
export type TextHits = readonly string[];

/** What was typed and chosen, ready to rank. */
export interface Search {
  understanding: Understanding;
  choices: Choices;
  /** Pages that hold the words we did not understand. */
  textHits: TextHits | undefined;
  /** Pages that hold the words as typed: they come first among equals. */
  typedHits?: TextHits | undefined;
}

/**
 * The services that belong in the results, in their one order:
 * its name was typed · what it publishes on what was asked (yes, case by case, nothing) · counted rehab first ·
 * how much of it it speaks of · in the area asked for · how near it is · how well its words match · the order of every list.
 * A closed service comes up only by its name, and last.
 */
export function rank(entries: readonly FinderEntry[], search: Search): Result[] {
  const texts = { text: placesOf(search.textHits), typed: placesOf(search.typedHits) };
  const named = new Set(search.understanding.services.flatMap(({ meaning }) => meaning.slugs));
  return entries
    .map((entry, order) => weigh(entry, search, { texts, names: named, order }))
    .filter(({ standing, isFound }) => standing !== 'out' && isFound)
    .sort(compareWeighed)
    .map(({ entry, standing, miles, mentions, named }) => ({
      entry,
      standing: standing === 'out' ? 'ask' : standing,
      miles,
      mentions,
      named,
    }));
}

interface Weighed {
  entry: FinderEntry;
  standing: Standing;
  miles: number | undefined;
  mentions: ConceptId[];
  named: boolean;
  isFound: boolean;
  points: number;
  inArea: boolean;
  textPlace: number;
  typedPlace: number;
  order: number;
}

type Places = ReadonlyMap<string, number>;

interface LookUps {
  texts: { text: Places; typed: Places };
  names: ReadonlySet<string>;
  order: number;
}

/** Where each slug stands among the hits, so that it is looked up and not looked for. */
function placesOf(hits: TextHits = []): Places {
  return new Map(hits.map((slug, place) => [slug, place]));
}

function weigh(
  entry: FinderEntry,
  { understanding, choices }: Search,
  { texts, names, order }: LookUps,
): Weighed {
  const named = names.has(entry.slug);
  const meanings = understanding.concepts.map(({ meaning }) => meaning);
  const asked = meanings.flatMap(({ concepts, onlyRulesOut }) => (onlyRulesOut ? [] : [concepts]));
  const place = understanding.place?.meaning;
  const from = choices.from ?? place?.point;
  const chosen = judge(entry, choices);
  const standing = allOf([chosen, ...meanings.map((meaning) => standingTo(entry, meaning))]);
  const textPlace = texts.text.get(entry.slug) ?? -1;
  return {
    entry,
    // A service asked for by name is shown whatever it answers.
    standing: named && chosen !== 'out' && standing === 'out' ? 'ask' : standing,
    miles: from && entry.point ? milesBetween(entry.point, from) : undefined,
    mentions: asked.flatMap((ids) => mentionedOf(entry, ids)),
    named,
    isFound: isFound({ entry, named, textPlace, understanding }),
    points: asked.reduce((sum, ids) => sum + bestPoints(entry, ids), 0),
    inArea: isArea(place?.precision) && (place?.councils.includes(entry.councilSlug) ?? false),
    textPlace: textPlace < 0 ? Number.MAX_SAFE_INTEGER : textPlace,
    typedPlace: texts.typed.get(entry.slug) ?? Number.MAX_SAFE_INTEGER,
    order,
  };
}

function standingTo(
  entry: FinderEntry,
  { concepts, onlyRulesOut, childAge }: ConceptMeaning,
): Standing {
  const standing = anyOf(concepts.map((id) => standingOf(entry.answers[id])));
  if (onlyRulesOut) return standing === 'out' ? 'out' : 'yes';
  const tooOld = childAge !== undefined && entry.childrenTo !== null && childAge > entry.childrenTo;
  return tooOld ? 'out' : standing;
}

/** Closed services come up only by name. Words that mean nothing to us must stand in the page. */
function isFound(found: {
  entry: FinderEntry;
  named: boolean;
  textPlace: number;
  understanding: Understanding;
}): boolean {
  const { concepts, services, place, unmatched } = found.understanding;
  if (found.named) return true;
  if (found.entry.closed) return false;
  const onlyNames = services.length > 0 && concepts.length === 0 && place === undefined;
  if (onlyNames) return found.textPlace >= 0 && unmatched.length > 0;
  const onlyText = concepts.length === 0 && place === undefined && unmatched.length > 0;
  return !onlyText || found.textPlace >= 0;
}

const pointsFor: Record<ConceptAnswer, number> = { yes: 3, 'case-by-case': 2, mentioned: 1, no: 0 };

function bestPoints(entry: FinderEntry, ids: readonly ConceptId[]): number {
  return Math.max(0, ...ids.map((id) => pointsFor[entry.answers[id] ?? 'no']));
}

function mentionedOf(entry: FinderEntry, ids: readonly ConceptId[]): ConceptId[] {
  const answered = ids.some((id) => ['yes', 'case-by-case'].includes(entry.answers[id] ?? ''));
  return answered ? [] : ids.filter((id) => entry.answers[id] === 'mentioned');
}

function isArea(precision: string | undefined): boolean {
  return precision === 'council' || precision === 'board';
}

const standingRank: Record<Standing, number> = { yes: 0, 'case-by-case': 1, ask: 2, out: 3 };

function compareWeighed(a: Weighed, b: Weighed): number {
  return (
    Number(b.named) - Number(a.named) ||
    Number(a.entry.closed) - Number(b.entry.closed) ||
    standingRank[a.standing] - standingRank[b.standing] ||
    Number(b.entry.counted) - Number(a.entry.counted) ||
    b.points - a.points ||
    Number(b.inArea) - Number(a.inArea) ||
    (a.miles ?? Number.MAX_VALUE) - (b.miles ?? Number.MAX_VALUE) ||
    a.textPlace - b.textPlace ||
    a.typedPlace - b.typedPlace ||
    a.order - b.order
  );
}
