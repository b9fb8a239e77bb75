import type { RingLine } from '#src/directory/whom-to-ring.ts';
import type { Criterion, Judgement, Spoken } from './judgement.ts';
import type { Needs, Voice } from './needs.ts';
import { tellingWords } from './telling.ts';

/** To be asked of every service, whatever was told. */
export const askEverywhere: readonly Spoken[] = [
  {
    me: 'Who prescribes my medicine while I am with you?',
    someone: 'Who prescribes their medicine while they are with you?',
  },
  {
    me: 'What happens to my prescription if I leave early?',
    someone: 'What happens to their prescription if they leave early?',
  },
  {
    me: 'Is there a limit to the dose I can be on?',
    someone: 'Is there a limit to the dose they can be on?',
  },
  { me: 'Who pays for travel?', someone: 'Who pays for travel?' },
  {
    me: 'What may staff tell my family?',
    someone: 'What may staff tell us, the family?',
  },
];

const detoxElsewhere: Spoken = {
  me: 'Who arranges my detox before I come, and how soon after it can I come in?',
  someone: 'Who arranges their detox before they come, and how soon after it can they come in?',
};

/** What to ask one service: everything told that has no plain yes, then what to ask everywhere. */
export function questionsFor(
  needs: Needs,
  criteria: readonly Criterion[],
  judgements: readonly Judgement[],
): string[] {
  const open = criteria.filter(({ id }) =>
    judgements.some(({ criterion, says }) => criterion === id && says !== 'yes'),
  );
  const spoken = [
    ...open.map(({ question, ask = question }) => ask),
    ...(needs.detox === 'elsewhere' ? [detoxElsewhere] : []),
    ...askEverywhere,
  ];
  return [...new Set(spoken.map((words) => words[needs.voice]))];
}

const opening: Record<Voice, string> = {
  me: 'Hello. I am looking for a place in rehab.',
  someone: 'Hello. I am ringing for someone who is looking for a place in rehab.',
};

/** “You can say: …”, a paragraph each, then the questions. */
export function phoneScript(
  needs: Needs,
  criteria: readonly Criterion[],
  judgements: readonly Judgement[],
): { say: string[]; ask: string[] } {
  const telling = tellingWords(needs);
  return {
    say: [
      opening[needs.voice],
      ...(telling === '' ? [] : [telling]),
      'I have some questions. Is now a good time?',
    ],
    ask: questionsFor(needs, criteria, judgements),
  };
}

/** The script as plain text, to copy. */
export function scriptText(
  name: string,
  { number, whose }: RingLine,
  { say, ask }: { say: string[]; ask: string[] },
): string {
  const ring = [whose, number].filter((part) => part !== undefined).join(': ');
  return [
    ...(whose === undefined ? [`${name}, ${ring}`] : [name, ring]),
    '',
    'You can say:',
    ...say,
    '',
    ...ask.map((question) => `- ${question}`),
  ].join('\n');
}
