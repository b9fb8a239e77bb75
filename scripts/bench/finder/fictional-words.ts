import type { Chance } from './chance.ts';

const people = [
  'People',
  'All residents',
  'New guests',
  'Parents',
  'Most residents',
  'Small groups',
  'Key workers',
  'Volunteers',
] as const;

const actions = [
  'cook and eat together',
  'meet in the morning',
  'learn about sleep and food',
  'plan the week',
  'walk in the hills',
  'look after the hens',
  'talk with a counsellor',
  'visit the library',
  'bake bread',
  'build furniture',
  'write a plan for going home',
  'practise breathing and rest',
  'join a choir',
  'grow vegetables',
  'paint and draw',
  'swim at the pool',
  'talk about money and debt',
  'see a nurse',
  'ring their family',
  'meet people who left last year',
  'play football',
  'repair bicycles',
  'learn first aid',
  'read aloud',
  'sew and knit',
  'take part in family therapy',
  'go to mutual aid meetings',
  'work on trauma at their own pace',
  'learn a trade in the workshops',
  'study for a college place',
] as const;

const moments = [
  'every day',
  'on Mondays',
  'twice a week',
  'after lunch',
  'in the first month',
  'in the second phase',
  'before they move on',
  'at weekends',
  'in the evening',
  'when they are ready',
] as const;

const places = ['garden', 'kitchen', 'workshop', 'chapel', 'hall', 'orchard', 'library'] as const;

const syllables = [
  'bra',
  'cor',
  'dun',
  'fen',
  'gar',
  'hol',
  'inch',
  'kil',
  'lar',
  'mor',
  'nev',
  'ost',
  'pel',
  'rin',
  'sko',
  'tav',
  'ulm',
  'vor',
  'wen',
  'yar',
] as const;

/** A word that does not exist, such as “Morfenkil”. Real names make an index grow; so do these. */
export function madeUpWord(chance: Chance): string {
  const word = Array.from({ length: chance.between(3, 4) }, () => chance.pick(syllables)).join('');
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

export function madeUpSentence(chance: Chance): string {
  const what = `${chance.pick(people)} ${chance.pick(actions)} ${chance.pick(moments)}`;
  const where = chance.maybe(30, () => ` in the ${madeUpWord(chance)} ${chance.pick(places)}`);
  return `${what}${where ?? ''}.`;
}

export function madeUpSentences(chance: Chance, most: number): string[] {
  return Array.from({ length: chance.between(1, most) }, () => madeUpSentence(chance));
}
