import { inWords } from '#src/directory/labels.ts';
import type { MedicineChoice, NeedPlace, Needs, PayingChoice, Voice } from './needs.ts';
import { describeChildAges } from './questions/company.ts';
import { medicineNames } from './questions/medicines.ts';
import { substanceWords } from './questions/substances.ts';

/** What was told, as someone would say it on the phone. Empty when nothing was told. */
export function tellingWords(needs: Needs): string {
  return [
    personWords(needs),
    ...companyWords(needs),
    substancesWords(needs),
    medicinesWords(needs),
    detoxWords(needs),
    ...otherWords(needs),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const verbs: Record<
  Voice,
  { are: string; have: string; live: string; want: string; take: string; need: string }
> = {
  me: {
    are: 'I am',
    have: 'I have',
    live: 'I live',
    want: 'I want',
    take: 'I take',
    need: 'I need',
  },
  someone: {
    are: 'They are',
    have: 'They have',
    live: 'They live',
    want: 'They want',
    take: 'They take',
    need: 'They need',
  },
};

function personWords({ voice, sex, age }: Needs): string {
  const parts = [...(sex === null ? [] : [`a ${sex}`]), ...(age === null ? [] : [`aged ${age}`])];
  if (parts.length === 0) return '';
  const opening = voice === 'someone' && sex !== null ? 'It is for' : verbs[voice].are;
  return `${opening} ${parts.join(', ')}.`;
}

function companyWords({ voice, company, childAges }: Needs): string[] {
  const { are, have, want } = verbs[voice];
  const ages = childAges.length === 0 ? '' : ` aged ${describeChildAges(childAges)}`;
  const sentences = {
    children: `${have} ${childAges.length === 1 ? 'a child' : 'children'}${ages} who would come too.`,
    pregnant: `${are} pregnant.`,
    couple: `${want} to come as a couple.`,
  };
  return company.map((choice) => sentences[choice]);
}

function substancesWords({ voice, substances }: Needs): string {
  const named = substances.filter((choice) => choice !== 'other');
  if (named.length === 0) return '';
  const names = named.map((choice) => substanceWords[choice].name);
  return `${verbs[voice].want} help with ${inWords(names)}.`;
}

/** What was told besides: where the person lives, and who pays. The questions on the phone have it already. */
export function ownMatters({ voice, paying }: Needs, place: NeedPlace | undefined): string[] {
  return [
    ...(place === undefined ? [] : [`${verbs[voice].live} in ${place.name}.`]),
    ...(paying === null ? [] : [payingSentences[voice][paying]]),
  ];
}

const payingSentences: Record<Voice, Record<PayingChoice, string>> = {
  me: {
    public: 'I hope that public money pays.',
    self: 'I would pay myself.',
    insurance: 'I hope that my insurance pays.',
  },
  someone: {
    public: 'They hope that public money pays.',
    self: 'They, or we, would pay.',
    insurance: 'They hope that their insurance pays.',
  },
};

const plans = { 'stay-on': 'stay on', 'come-off': 'come off' };

function medicinesWords({ voice, medicines, plan }: Needs): string {
  if (medicines.length === 0) return '';
  const { take, want } = verbs[voice];
  const names = (choices: readonly MedicineChoice[]) =>
    inWords(choices.map((choice) => medicineNames[choice]));
  const planned = medicines.filter((choice) => choice !== 'mental-health');
  const wish =
    plan === null || planned.length === 0
      ? ''
      : ` ${want} to ${plans[plan]} ${planned.length < medicines.length ? names(planned) : planned.length === 1 ? 'it' : 'them'}.`;
  return `${take} ${names(medicines)}.${wish}`;
}

function detoxWords({ voice, detox }: Needs): string {
  if (detox === 'there') return `${verbs[voice].need} a detox, and would like to have it with you.`;
  if (detox === 'elsewhere') return `${verbs[voice].need} a detox first.`;
  return '';
}

function otherWords({ voice, other }: Needs): string[] {
  const { are, have, need } = verbs[voice];
  const sentences = {
    prison: `${are} coming from prison.`,
    'personal-care': `${need} help with washing, walking or nursing.`,
    'mental-ill-health': `${have} a mental illness as well.`,
  };
  return other.map((choice) => sentences[choice]);
}
