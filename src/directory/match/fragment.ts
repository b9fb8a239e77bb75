import { readPairs, writePairs } from '#src/directory/fragment-pairs.ts';
import {
  companyChoices,
  detoxChoices,
  distanceChoices,
  medicineChoices,
  type Needs,
  noNeeds,
  otherChoices,
  payingChoices,
  planChoices,
  sexChoices,
  substanceChoices,
} from './needs.ts';

/** Answers as a fragment without its `#`, only made when a person asks for a link. No answers: the empty text. */
export function encodeNeeds(needs: Needs): string {
  return writePairs([
    ['who', needs.voice === 'someone' ? 'someone' : ''],
    ['sex', needs.sex ?? ''],
    ['age', numberWords(needs.age)],
    ['with', needs.company.join('.')],
    ['children', needs.childAges.join('.')],
    ['for', needs.substances.join('.')],
    ['take', needs.medicines.join('.')],
    ['plan', needs.plan ?? ''],
    ['detox', needs.detox ?? ''],
    ['near', needs.place],
    ['within', numberWords(needs.within)],
    ['pay', needs.paying ?? ''],
    ['also', needs.other.join('.')],
  ]);
}

/** Reads any fragment. What it does not understand is left out: rubbish gives no answers. */
export function decodeNeeds(fragment: string): Needs {
  const pairs = readPairs(fragment);
  const one = <Choice extends string>(name: string, choices: readonly Choice[]) =>
    choices.find((choice) => choice === pairs.get(name)) ?? null;
  const some = <Choice extends string>(name: string, choices: readonly Choice[]) => {
    const words = (pairs.get(name) ?? '').split('.');
    return choices.filter((choice) => words.includes(choice));
  };
  const within = readNumber(pairs.get('within') ?? '', distanceChoices.at(-1) ?? 0);
  return {
    voice: pairs.get('who') === 'someone' ? 'someone' : noNeeds.voice,
    sex: one('sex', sexChoices),
    age: readAge(pairs.get('age') ?? ''),
    company: some('with', companyChoices),
    childAges: readChildAges(pairs.get('children') ?? ''),
    substances: some('for', substanceChoices),
    medicines: some('take', medicineChoices),
    plan: one('plan', planChoices),
    detox: one('detox', detoxChoices),
    place: tidyPlace(pairs.get('near') ?? ''),
    within: distanceChoices.find((miles) => miles === within) ?? null,
    paying: one('pay', payingChoices),
    other: some('also', otherChoices),
  };
}

const longestPlace = 60;
const wholePostcode =
  /\b(?:([A-Z]{1,2}\d\d)\d|([A-Z]{1,2}\d[A-Z\d]?)(?:\s*\d[A-Z]{1,2}|\s+\d))\b/giu;

/** Of a postcode only the first half is kept; the second half can point to one house. */
export function tidyPlace(typed: string): string {
  const words = typed
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const tidied = words
    .replaceAll(wholePostcode, (_, closed?: string, open?: string) =>
      (closed ?? open ?? '').toUpperCase(),
    )
    .slice(0, longestPlace);
  // What is cut or left can look like a postcode again.
  return tidied === typed ? tidied : tidyPlace(tidied);
}

/** “3, 7 and 1” as people type it: each age once, the youngest first. */
export function readChildAges(typed: string): number[] {
  const ages = (typed.match(/\d+/g) ?? []).flatMap((word) => readNumber(word, 17) ?? []);
  return [...new Set(ages)].sort((a, b) => a - b).slice(0, 10);
}

export function readAge(typed: string): number | null {
  const age = readNumber(typed.trim(), 120);
  return age === null || age < 10 ? null : age;
}

function readNumber(words: string, most: number): number | null {
  if (!/^\d{1,3}$/.test(words)) return null;
  const number = Number(words);
  return number <= most ? number : null;
}

function numberWords(number: number | null): string {
  return number === null ? '' : String(number);
}
