import type { Criterion, Reading } from '#src/directory/match/judgement.ts';
import type { AnswerKey, StayKey, StayValue } from '#src/directory/match/match-fact.ts';
import type { MedicineChoice, Needs, Plan } from '#src/directory/match/needs.ts';
import { answered, reads } from './reading.ts';

interface Medicine {
  name: string;
  arrival: AnswerKey;
  stay: StayKey;
  /** The answer on coming off it there. Without one, what happens during the stay answers. */
  off?: AnswerKey;
}

type Prescribed = Exclude<MedicineChoice, 'mental-health'>;

export const medicineNames: Record<MedicineChoice, string> = {
  methadone: 'methadone',
  'oral-buprenorphine': 'buprenorphine by mouth',
  'long-acting-buprenorphine': 'Buvidal',
  benzodiazepine: 'diazepam or another prescribed benzodiazepine',
  'mental-health': 'medicine for mental health',
};

const medicines: Record<Prescribed, Medicine> = {
  methadone: {
    name: medicineNames.methadone,
    arrival: 'methadone',
    stay: 'methadoneStay',
    off: 'detoxMethadone',
  },
  'oral-buprenorphine': {
    name: medicineNames['oral-buprenorphine'],
    arrival: 'oralBuprenorphine',
    stay: 'oralBuprenorphineStay',
  },
  'long-acting-buprenorphine': {
    name: medicineNames['long-acting-buprenorphine'],
    arrival: 'longActingBuprenorphine',
    stay: 'longActingBuprenorphineStay',
  },
  benzodiazepine: {
    name: medicineNames.benzodiazepine,
    arrival: 'benzodiazepine',
    stay: 'benzodiazepineStay',
    off: 'detoxBenzodiazepines',
  },
};

const mentalHealth = answered('mental-health-medicine', 'psychiatricMedication', {
  me: 'Can I stay on my mental health medicine?',
  someone: 'Can they stay on their mental health medicine?',
});

export function medicineCriteria({ medicines: taken, plan }: Needs): Criterion[] {
  return taken.flatMap((choice) =>
    choice === 'mental-health' ? [mentalHealth] : prescribedCriteria(choice, plan),
  );
}

function prescribedCriteria(choice: Prescribed, plan: Plan | null): Criterion[] {
  const medicine = medicines[choice];
  const { name, arrival } = medicine;
  const onArrival = answered(choice, arrival, {
    me: `Can I come while I take ${name}?`,
    someone: `Can they come while they take ${name}?`,
  });
  if (plan === null) return [onArrival];
  return [onArrival, (plan === 'stay-on' ? staying : comingOff)(choice, medicine)];
}

const readStaying: Record<StayValue, Reading> = { 'stay-on': 'yes', reduce: 'no', stop: 'no' };
// “Stopped” does not say that it is brought down in steps with a doctor.
const readComingOff: Record<StayValue, Reading> = {
  'stay-on': 'unclear',
  reduce: 'yes',
  stop: 'unclear',
};

function staying(choice: Prescribed, { name, stay }: Medicine): Criterion {
  return {
    id: `${choice}-stay`,
    question: {
      me: `Can I stay on ${name} the whole time?`,
      someone: `Can they stay on ${name} the whole time?`,
    },
    look: reads(stay, (value) => readStaying[value]),
  };
}

function comingOff(choice: Prescribed, { name, stay, off }: Medicine): Criterion {
  const id = `${choice}-off`;
  const question = {
    me: `Can I come off ${name} with you, step by step with a doctor?`,
    someone: `Can they come off ${name} with you, step by step with a doctor?`,
  };
  if (off !== undefined) return answered(id, off, question);
  return { id, question, look: reads(stay, (value) => readComingOff[value]) };
}
