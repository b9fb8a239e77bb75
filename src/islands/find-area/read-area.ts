import { councilsOfDistrict } from '#src/geo/district-councils.ts';
import { findDistrict, outwardPart } from '#src/geo/districts.ts';
import { councilOfIsland, ISLANDS } from '#src/geo/islands.ts';
import { PLACES } from '#src/geo/places.ts';
import { slipsAllowed, slipsBetween } from '#src/search/understand/slips.ts';

export interface KnownCouncil {
  slug: string;
  name: string;
  aliases: readonly string[];
}

/** What was typed, understood: one council, several that it may be, or names that were perhaps meant. */
export type AreaFound =
  | { kind: 'nothing' }
  | { kind: 'councils'; name: string; councils: KnownCouncil[] }
  | { kind: 'not-in-scotland'; outcode: string }
  | { kind: 'suggestions'; names: string[] };

const mostSuggestions = 5;
const shortestBeginning = 3;

/** Reads a council, a town, an island or a postcode. Nothing is kept, and nothing leaves the device. */
export function areaReader(councils: readonly KnownCouncil[]): (typed: string) => AreaFound {
  const names = namesOf(councils);
  return (typed) => {
    const outcode = outwardPart(typed);
    if (outcode !== undefined) return ofDistrict(outcode, councils);
    const wanted = folded(typed);
    if (wanted === '') return { kind: 'nothing' };
    const exact = names.get(wanted);
    if (exact) return { kind: 'councils', name: exact.name, councils: [...exact.councils] };
    const meant = suggestionsFor(wanted, names);
    return meant.length > 0 ? { kind: 'suggestions', names: meant } : { kind: 'nothing' };
  };
}

interface Named {
  name: string;
  councils: Set<KnownCouncil>;
}

function namesOf(councils: readonly KnownCouncil[]): Map<string, Named> {
  const names = new Map<string, Named>();
  const add = (name: string, council: KnownCouncil | undefined) => {
    if (council === undefined) return;
    const key = folded(name);
    const known = names.get(key) ?? { name, councils: new Set() };
    known.councils.add(council);
    names.set(key, known);
  };
  for (const council of councils) {
    for (const name of [council.name, ...council.aliases]) add(name, council);
  }
  const byName = new Map(councils.map((council) => [council.name, council]));
  for (const place of PLACES) add(place.name, byName.get(place.council));
  for (const island of ISLANDS) {
    const council = councils.find(({ slug }) => slug === councilOfIsland(island));
    for (const name of island.replace(/^the /u, '').split(' and ')) add(name, council);
  }
  return names;
}

function ofDistrict(outcode: string, councils: readonly KnownCouncil[]): AreaFound {
  const district = findDistrict(outcode);
  if (district === undefined) return { kind: 'not-in-scotland', outcode };
  const candidates = councilsOfDistrict(district.outcode);
  return {
    kind: 'councils',
    name: `${district.outcode}, ${district.name}`,
    councils: candidates.flatMap((slug) => councils.find((council) => council.slug === slug) ?? []),
  };
}

function suggestionsFor(wanted: string, names: ReadonlyMap<string, Named>): string[] {
  const begun =
    wanted.length < shortestBeginning
      ? []
      : [...names].filter(([key]) => key.startsWith(wanted)).map(([, { name }]) => name);
  const slipped = [...names]
    .flatMap(([key, { name }]) => {
      const slips = slipsBetween(wanted, key, slipsAllowed(wanted.length));
      return slips === undefined ? [] : [{ name, slips }];
    })
    .sort((a, b) => a.slips - b.slips)
    .map(({ name }) => name);
  return [...new Set([...begun, ...slipped])].slice(0, mostSuggestions);
}

/** Spelling that makes no difference: capitals, accents, signs, “Isle of” and “council” around a name. */
function folded(typed: string): string {
  return typed
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\p{Mark}'’.]/gu, '')
    .replaceAll('&', ' and ')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^(?:the )?isle of /, '')
    .replace(/^saint /, 'st ')
    .replace(/ council$/, '');
}
