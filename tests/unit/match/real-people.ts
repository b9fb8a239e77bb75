import type { NeedPlace, Needs } from '#src/directory/match/needs.ts';
import type { Verdict } from '#src/directory/match/verdict.ts';

/** Made-up people against the real records, as they stand on one fixed day. */
export interface RealPerson {
  about: string;
  needs: Partial<Needs>;
  place?: NeedPlace;
  /** Verdicts by the slug of the service. */
  expected: Record<string, Verdict>;
}

export const realPeople: RealPerson[] = [
  {
    about: 'a woman',
    needs: { sex: 'woman' },
    // Houses for men are known from undated pages and the press: no verdict of no rests on those.
    expected: { 'kings-court': 'ask', sunnybrae: 'ask', leap: 'ask' },
  },
  {
    about: 'a man',
    needs: { sex: 'man' },
    expected: { 'aberlour-falkirk': 'no', 'aberlour-dundee': 'ask', 'harper-house': 'ask' },
  },
  {
    about: 'a pregnant woman',
    needs: { sex: 'woman', company: ['pregnant'] },
    expected: { 'harper-house': 'ask', 'aberlour-falkirk': 'ask' },
  },
  {
    about: 'a mother with children of 3 and 12',
    needs: { sex: 'woman', company: ['children'], childAges: [3, 12] },
    // Harper House takes children up to 10, as its own page said this year, or up to primary school age, as the government wrote.
    expected: { 'harper-house': 'ask', 'aberlour-falkirk': 'ask' },
  },
  {
    about: 'someone who takes drugs of an unsaid kind',
    needs: { substances: ['other'] },
    expected: { 'calderglen-house': 'ask' },
  },
  {
    about: 'someone on methadone who drinks, near Perth',
    needs: { medicines: ['methadone'], plan: 'stay-on', substances: ['alcohol'], place: 'Perth' },
    place: { name: 'Perth', councils: ['perth-and-kinross'] },
    expected: { leap: 'ask', 'castle-craig': 'ask', 'wernham-house': 'ask' },
  },
  {
    about: 'someone who drinks',
    needs: { substances: ['alcohol'] },
    // The register of May 2026 names alcohol for Calderglen.
    expected: { leap: 'ask', 'castle-craig': 'ask', 'calderglen-house': 'yes' },
  },
  {
    about: 'someone who needs an alcohol detox there',
    needs: { substances: ['alcohol'], detox: 'there' },
    expected: { 'castle-craig': 'ask', leap: 'ask', 'phoenix-futures-scottish-residential': 'ask' },
  },
  {
    about: 'someone on Buvidal who wants to come off it',
    needs: { medicines: ['long-acting-buprenorphine'], plan: 'come-off' },
    expected: { leap: 'ask' },
  },
  {
    about: 'someone from prison',
    needs: { other: ['prison'] },
    expected: { 'abbeycare-erskine': 'ask', leap: 'ask' },
  },
  {
    about: 'someone in Fife paid with public money',
    needs: { place: 'Kirkcaldy', paying: 'public' },
    place: { name: 'Kirkcaldy', councils: ['fife'] },
    expected: { leap: 'ask', 'beechwood-house': 'ask', 'castle-craig': 'ask' },
  },
  {
    about: 'a 17-year-old',
    needs: { age: 17 },
    expected: { 'jericho-house-dundee': 'ask', 'phoenix-futures-scottish-residential': 'ask' },
  },
];
