import { answers } from '#src/schema/answer.ts';
import { fundingRoutes } from '#src/schema/cost.ts';
import { approaches } from '#src/schema/programme.ts';
import { referrers } from '#src/schema/referral.ts';
import type { ServiceInput } from '#src/schema/service.ts';
import { sexes, substances } from '#src/schema/who.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { registerFact, saidByItself } from './fictional-facts.ts';
import { fictionalRegulation } from './fictional-regulation.ts';
import { madeUpSentence, madeUpSentences, madeUpWord } from './fictional-words.ts';

export interface FictionalPlace {
  town: string;
  /** Slug of the council area the town lies in. */
  council: string;
}

/** What the made-up services stand among. */
export interface Surroundings {
  places: readonly [FictionalPlace, ...FictionalPlace[]];
  providers: readonly [string, ...string[]];
}

export const fictionalName = (number: number) =>
  `Fictional House ${String(number).padStart(5, '0')}`;
export const fictionalSlug = (number: number) =>
  fictionalName(number).toLowerCase().replaceAll(' ', '-');

/** A made-up service: the same number always gives the same one. It publishes about as much as a real one does. */
export function fictionalService(number: number, around: Surroundings): ServiceInput {
  const chance = chanceFrom(number);
  const withheld = chance.next() < 0.03;
  const made = {
    name: { value: fictionalName(number), ...registerFact },
    otherNames: withheld
      ? undefined
      : chance.maybe(60, () => [saidByItself(`Fictional ${madeUpWord(chance)} Lodge`)]),
    provider: { value: chance.pick(around.providers), ...registerFact },
    kind: chance.pick(likelyKinds),
    status: { value: chance.pick(likelyStatuses), ...registerFact },
    location: locationOf(number, withheld, chance.pick(around.places)),
    contact: withheld ? undefined : contactOf(number, chance),
    capacity: withheld ? undefined : capacityOf(chance),
    who: whoOf(chance),
    substances: chance.maybe(80, () => saidByItself(chance.some(substances, 4))),
    admission: admissionOf(chance),
    programme: programmeOf(chance),
    cost: chance.maybe(60, () => ({ fundingRoutes: saidByItself(chance.some(fundingRoutes, 4)) })),
    referral: referralOf(chance),
    regulation: fictionalRegulation(number, withheld, chance),
  };
  return { ...made, status: fittingStatus(made) };
}

/** What the register holds as active is not “not confirmed”, and what it does not hold is open with a caution. */
function fittingStatus({ status, regulation }: Pick<ServiceInput, 'status' | 'regulation'>) {
  const isRegistered =
    regulation.regulator === 'care-inspectorate' &&
    regulation.registrations.some(({ link }) => link !== 'related');
  if (isRegistered) {
    return status.value === 'not-confirmed' ? { ...status, value: 'paused' as const } : status;
  }
  return status.value === 'open' ? { ...status, caution: 'Made up, as all of it.' } : status;
}

const likelyKinds = [
  'residential-rehab',
  'residential-rehab',
  'residential-rehab',
  'residential-rehab',
  'stabilisation',
  'crisis',
  'recovery-housing',
  'day-programme',
  'care-home',
] as const;

const likelyStatuses = ['open', 'open', 'open', 'open', 'open', 'not-confirmed', 'closed'] as const;

function locationOf(number: number, withheld: boolean, place: FictionalPlace) {
  const council = { value: place.council, ...registerFact };
  const town = { value: place.town, ...registerFact };
  if (withheld) return { disclosure: 'withheld', reason: 'regulator', council, town } as const;
  const address = { value: { lines: [`${number} Made-up Street`] }, ...registerFact };
  return { disclosure: 'published', council, town, address } as const;
}

function contactOf(number: number, chance: Chance) {
  // Numbers from 01632 960000 are kept free for made-up people.
  const phone = `01632 960${String(number % 1000).padStart(3, '0')}`;
  return {
    phone: { value: phone, ...registerFact },
    hours: chance.maybe(30, () => saidByItself('From 9 to 5 on weekdays.')),
  };
}

function capacityOf(chance: Chance) {
  return {
    places: chance.maybe(70, () => saidByItself(chance.between(4, 40))),
    familyUnits: chance.maybe(8, () => saidByItself(chance.between(1, 8))),
    access: chance.maybe(25, () => saidByItself('A lift and two wet rooms.')),
    rooms: chance.maybe(50, () => saidByItself(madeUpSentence(chance))),
  };
}

function whoOf(chance: Chance) {
  return {
    sex: chance.maybe(75, () => saidByItself(chance.pick(sexes))),
    ages: chance.maybe(60, () => saidByItself({ from: chance.between(16, 18) })),
    couples: answer(chance, 20),
    pregnant: answer(chance, 20),
    children: answer(chance, 25),
    childrenAges: chance.maybe(8, () => saidByItself({ from: 0, to: chance.between(2, 12) })),
    faith: chance.maybe(15, () =>
      saidByItself({ basis: 'christian' as const, words: 'A made-up Christian ethos.' }),
    ),
  };
}

function admissionOf(chance: Chance) {
  const medicine = () => ({ onArrival: answer(chance, 40) });
  return {
    detoxFirst: answer(chance, 35),
    detoxOnSite: {
      alcohol: answer(chance, 30),
      opioids: answer(chance, 20),
      methadone: answer(chance, 15),
      benzodiazepines: answer(chance, 15),
    },
    methadone: medicine(),
    oralBuprenorphine: medicine(),
    longActingBuprenorphine: medicine(),
    benzodiazepinePrescription: medicine(),
    psychiatricMedication: answer(chance, 30),
    mentalIllHealth: answer(chance, 35),
    physicalCareNeeds: answer(chance, 15),
    prisonOrBail: answer(chance, 25),
    conditions: chance.maybe(40, () => [saidByItself(madeUpSentence(chance))]),
  };
}

function programmeOf(chance: Chance) {
  return {
    approaches: chance.maybe(75, () => saidByItself(chance.some(approaches, 5))),
    about: madeUpSentences(chance, 6).map(saidByItself),
    length: chance.maybe(60, () => {
      const weeks = chance.between(4, 52);
      return saidByItself({ words: `About ${weeks} weeks.`, weeksFrom: weeks });
    }),
    dailyLife: chance.maybe(50, () => saidByItself(madeUpSentence(chance))),
    visits: chance.maybe(40, () => saidByItself(madeUpSentence(chance))),
    familyProgramme: chance.maybe(30, () => saidByItself(madeUpSentence(chance))),
    aftercare: chance.maybe(50, () => madeUpSentences(chance, 3).map(saidByItself)),
  };
}

function referralOf(chance: Chance) {
  return {
    whoMayRefer: chance.maybe(50, () => saidByItself(chance.some(referrers, 4))),
    selfReferral: answer(chance, 40),
    visitFirst: answer(chance, 25),
    steps: chance.maybe(40, () => saidByItself(madeUpSentences(chance, 4))),
  };
}

function answer(chance: Chance, percent: number) {
  return chance.maybe(percent, () => saidByItself(chance.pick(answers)));
}
