import type { ServiceInput } from '#src/schema/service.ts';
import type { Chance } from './chance.ts';
import { registerFact, saidByItself } from './fictional-facts.ts';
import { madeUpWord } from './fictional-words.ts';

type Regulation = ServiceInput['regulation'];

/** Who inspects a made-up service. A withheld one is in no register. */
export function fictionalRegulation(number: number, withheld: boolean, chance: Chance): Regulation {
  const notFound = { regulator: 'not-found', reason: 'A made-up register was read.' } as const;
  if (withheld) return notFound;
  return chance.pick([
    inspectedByCareInspectorate(number, chance),
    inspectedByCareInspectorate(number, chance),
    inspectedByCareInspectorate(number, chance),
    {
      regulator: 'healthcare-improvement-scotland',
      registered: saidByItself('A made-up hospital.'),
      inspections: [],
    },
    { regulator: 'none', reason: saidByItself('A made-up hospital ward.') },
    notFound,
  ]);
}

function inspectedByCareInspectorate(number: number, chance: Chance): Regulation {
  const grade = () => chance.between(2, 6);
  const years = chance.some(['2025', '2023', '2021', '2019'], 4);
  return {
    regulator: 'care-inspectorate',
    registrations: [
      {
        link: 'same-service',
        // Real numbers begin with a year after the letters.
        csNumber: `CS${String(number + 1000).padStart(10, '0')}`,
        registeredName: `Fictional ${madeUpWord(chance)} Service`,
        careService: 'Care Home Service',
        status: 'active',
        ...registerFact,
        gradings: years.map((year) => ({
          publishedOn: `${year}-03-01`,
          scheme: 'key-questions' as const,
          wellbeing: grade(),
          leadership: grade(),
          staffTeam: grade(),
        })),
      },
    ],
  };
}
