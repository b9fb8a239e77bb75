import type { ProblemKind } from '../problem.ts';

/** Something wrong in the text of a guide, at a line of its file. */
export interface TextFinding {
  line: number;
  kind: ProblemKind;
  words: string;
}
