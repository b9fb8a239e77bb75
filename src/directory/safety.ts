import type { SafetyLine, SafetyTopic } from '#src/schema/safety.ts';
import type { Keyed } from './directory.ts';
import { telephoneLink } from './wording.ts';

/** The safety words of one topic, in their fixed order. */
export interface SafetyGroup {
  topic: SafetyTopic;
  heading: string;
  /** True where the words say whom to ring, or what keeps someone alive till help comes. */
  urgent: boolean;
  lines: Keyed<SafetyLine>[];
}

// The order people need them in: what to ring about and do first, then what helps.
const topics: [topic: SafetyTopic, heading: string, urgent: boolean][] = [
  ['overdose', 'Overdose: ring 999', true],
  ['until-help-comes', 'Till help comes', true],
  ['suicide', 'If you may harm yourself', true],
  ['withdrawal-999', 'Withdrawal: when to ring 999 or 111', true],
  ['what-111-is-for', 'What 111 is for', true],
  ['naloxone', 'Naloxone', false],
  ['stopping', 'Do not just stop', false],
  ['getting-a-place', 'Before you go to rehab', false],
  ['tolerance', 'When an overdose is more likely', false],
  ['while-you-wait', 'While you wait', false],
  ['driving', 'If you drive', false],
];

/** Every line once, under its topic. A topic with no lines is left out. */
export function groupSafety(lines: Keyed<SafetyLine>[]): SafetyGroup[] {
  return topics
    .map(([topic, heading, urgent]) => ({ topic, heading, urgent, lines: linesOn(topic, lines) }))
    .filter((group) => group.lines.length > 0);
}

function linesOn(topic: SafetyTopic, lines: Keyed<SafetyLine>[]): Keyed<SafetyLine>[] {
  return lines.filter((line) => line.topic === topic).sort((a, b) => a.order - b.order);
}

/** The first words of each topic that has any. */
export function firstWordsOn(topics: SafetyTopic[], lines: Keyed<SafetyLine>[]): string[] {
  return topics.flatMap((topic) => linesOn(topic, lines)[0]?.words ?? []);
}

/** At most three lines for the top of a page: whom to ring now first. The rest is on the help page. */
export function shortSafetyWords(lines: Keyed<SafetyLine>[]): string[] {
  return firstWordsOn(['overdose', 'getting-a-place', 'suicide'], lines);
}

/** The words in pieces, so that every number in them can be pressed. */
export function withNumbers(words: string): { words: string; href?: string }[] {
  return words
    .split(/\b(999|111|116 123)\b/u)
    .filter((piece) => piece !== '')
    .map((piece) =>
      /^[\d ]+$/u.test(piece) ? { words: piece, href: telephoneLink(piece) } : { words: piece },
    );
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
