import type { SafetyLine } from '#src/schema/safety.ts';
import type { Keyed } from '#src/directory/directory.ts';
import { firstWordsOn } from '#src/directory/safety.ts';

/** Shown to everyone before the first question and above every result. Never chosen by the answers. */
export function matchSafetyWords(lines: Keyed<SafetyLine>[]): string[] {
  return [
    ...firstWordsOn(['overdose'], lines),
    ...firstWordsOn(['getting-a-place'], lines).map(
      (words) => `${words} A service can change its answer: ring anyway.`,
    ),
    'While you wait: treatment can start now.',
  ];
}
