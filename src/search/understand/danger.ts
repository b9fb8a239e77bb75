import { phraseKey } from './lexicon.ts';
import { wordsOf } from './words.ts';

/** What people type when someone may be in danger now. Help is shown above every result. */
const dangerPhrases = [
  'overdose',
  'overdosed',
  'overdosing',
  'od',
  'not breathing',
  'wont wake',
  'will not wake',
  'cant wake',
  'cannot wake',
  'unconscious',
  'having a fit',
  'having fits',
  'took a fit',
  'fitting',
  'seizure',
  'seizures',
  'dts',
  'suicidal',
  'suicide',
  'kill myself',
  'killing myself',
  'end it',
  'end it all',
  'end my life',
  'want to die',
  'self harm',
  'self harming',
  'hurt myself',
  'dying',
  'naloxone',
].map((phrase) => ` ${phraseKey(wordsOf(phrase))} `);

/** True when the words may speak of danger now. They are only looked at here and sent nowhere. */
export function speaksOfDanger(typed: string): boolean {
  const words = ` ${phraseKey(wordsOf(typed))} `;
  return dangerPhrases.some((phrase) => words.includes(phrase));
}
