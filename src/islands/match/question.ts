import type { FC } from 'react';
import type { Spoken } from '#src/directory/match/judgement.ts';
import type { Needs } from '#src/directory/match/needs.ts';
import type { PlaceSought } from './use-place.ts';

export interface AnswerProps {
  needs: Needs;
  answer: (changes: Partial<Needs>) => void;
  place: PlaceSought;
}

/** One screen: a question in both voices, and how it is answered. */
export interface Question {
  id: string;
  words: Spoken;
  /** Said under the question. */
  note?: string;
  Answer: FC<AnswerProps>;
}
