import type { Context } from './context.ts';
import type { ServiceRecord } from './directory.ts';
import { answerLabels, sentenceCase } from './labels.ts';
import { type Row, row } from './row.ts';
import { counted, describeAges } from './wording.ts';

const same = (words: string) => words;

/** What families ask first of a service that takes children: every question, answered or not. */
export function familyRows({ who, capacity, programme }: ServiceRecord, context: Context): Row[] {
  const say = <Value>(
    label: string,
    fact: Parameters<typeof row<Value>>[1],
    words: (value: Value) => string,
  ) => row(label, fact, 'admission', context, words);
  const pregnant = who?.pregnant;
  return [
    say('Who can come', who?.familyMembers, same),
    say('Ages of children', who?.childrenAges, (ages) => sentenceCase(describeAges(ages))),
    say('In pregnancy', pregnant, (value) =>
      [answerLabels[value], pregnant?.condition ?? ''].filter(Boolean).join('. '),
    ),
    say('Families at one time', capacity?.familyUnits, (units) =>
      counted(units, 'family', 'families'),
    ),
    say('Care of the children in the day', who?.childcare, same),
    say('Nursery and school', who?.schooling, same),
    row('Visits', programme?.visits, 'programme', context, same),
    row('For relatives', programme?.familyProgramme, 'programme', context, same),
  ];
}

/** Open services that publish help for relatives, whether or not children can live in. */
export function helpingRelatives(services: readonly ServiceRecord[]): ServiceRecord[] {
  return services.filter(
    ({ status, programme }) =>
      status.value !== 'closed' && programme?.familyProgramme !== undefined,
  );
}
