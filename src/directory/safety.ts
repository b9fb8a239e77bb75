import type { SafetyLine, SafetyTopic } from '#src/schema/safety.ts';
import type { Keyed } from './directory.ts';

/** The safety words of one topic, in their fixed order. */
export interface SafetyGroup {
  topic: SafetyTopic;
  heading: string;
  /** True where the words say to ring 999. */
  urgent: boolean;
  lines: Keyed<SafetyLine>[];
}

// The order people need them in: what to ring about first, then what to do, then what helps.
const topics: [topic: SafetyTopic, heading: string, urgent: boolean][] = [
  ['overdose', 'Overdose: ring 999', true],
  ['withdrawal-999', 'Withdrawal: when to ring 999', true],
  ['stopping', 'Do not just stop', false],
  ['getting-a-place', 'Before you go to rehab', false],
  ['naloxone', 'Naloxone', false],
  ['tolerance', 'A higher risk after a break', false],
  ['while-you-wait', 'While you wait', false],
];

/** Every line once, under its topic. A topic with no lines is left out. */
export function groupSafety(lines: Keyed<SafetyLine>[]): SafetyGroup[] {
  return topics
    .map(([topic, heading, urgent]) => ({
      topic,
      heading,
      urgent,
      lines: lines.filter((line) => line.topic === topic).sort((a, b) => a.order - b.order),
    }))
    .filter((group) => group.lines.length > 0);
}

/** The one line for the top of a page: the first of the words on getting a place. */
export function shortSafetyWords(lines: Keyed<SafetyLine>[]): string | undefined {
  return lines
    .filter(({ topic }) => topic === 'getting-a-place')
    .sort((a, b) => a.order - b.order)[0]?.words;
}

/** How far a clinician has read the words. Only records say so. */
export function safetyReview(lines: Keyed<SafetyLine>[]): string {
  const reviewed = lines.filter((line) => line.reviewed !== undefined).length;
  if (reviewed === 0) return 'Not yet reviewed by a clinician.';
  if (reviewed < lines.length) return 'Some of these words are not yet reviewed by a clinician.';
  return 'Reviewed by a clinician.';
}

/** Keys of every source the words rest on, each once, in the order they first appear. */
export function safetySources(groups: SafetyGroup[]): string[] {
  return [...new Set(groups.flatMap((group) => group.lines.flatMap((line) => line.sources)))];
}
