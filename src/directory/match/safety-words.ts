import type { SafetyLine } from '#src/schema/safety.ts';
import type { Keyed } from '#src/directory/directory.ts';
import { shortSafetyWords } from '#src/directory/safety.ts';

const firstWords =
  'Do not cut down or stop methadone, buprenorphine, benzodiazepines or alcohol to get a place. Talk to your prescriber first.';

/** Shown to everyone before the first question and above every result. Never chosen by the answers. */
export function matchSafetyWords(lines: Keyed<SafetyLine>[]): [first: string, second: string] {
  return [
    `${shortSafetyWords(lines) ?? firstWords} A service can change its answer: ring anyway.`,
    'While you wait: treatment can start now.',
  ];
}
