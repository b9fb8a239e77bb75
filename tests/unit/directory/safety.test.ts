import { describe, expect, it } from 'vitest';
import type { Keyed } from '#src/directory/directory.ts';
import {
  groupSafety,
  safetyReview,
  safetySources,
  shortSafetyWords,
  withNumbers,
} from '#src/directory/safety.ts';
import type { SafetyLine, SafetyTopic } from '#src/schema/safety.ts';
import { safetyTopics } from '#src/schema/safety.ts';

function line(
  topic: SafetyTopic,
  order: number,
  extra: Partial<SafetyLine> = {},
): Keyed<SafetyLine> {
  const words = `${topic} ${order}`;
  return { slug: `${topic}-${order}`, topic, order, words, sources: ['source-one'], ...extra };
}

const reviewed = { by: 'A Fictional Clinician', on: '2026-11-01' };

describe('groupSafety', () => {
  it('puts what needs 999 first, and each topic in its own order', () => {
    const groups = groupSafety([
      line('while-you-wait', 1),
      line('withdrawal-999', 1),
      line('until-help-comes', 1),
      line('overdose', 2),
      line('overdose', 1),
    ]);
    expect(groups.map(({ topic, urgent }) => [topic, urgent])).toEqual([
      ['overdose', true],
      ['until-help-comes', true],
      ['withdrawal-999', true],
      ['while-you-wait', false],
    ]);
    expect(groups[0]?.lines.map(({ order }) => order)).toEqual([1, 2]);
  });

  it('loses no line of any topic', () => {
    const lines = safetyTopics.map((topic) => line(topic, 1));
    expect(groupSafety(lines).flatMap((group) => group.lines)).toHaveLength(lines.length);
  });
});

describe('shortSafetyWords', () => {
  it('is the first line each on overdose, getting a place and suicide, overdose first', () => {
    const lines = safetyTopics.flatMap((topic) => [line(topic, 2), line(topic, 1)]);
    expect(shortSafetyWords(lines)).toEqual(['overdose 1', 'getting-a-place 1', 'suicide 1']);
  });

  it('leaves out what there is no line for', () => {
    expect(shortSafetyWords([line('driving', 1), line('overdose', 1)])).toEqual(['overdose 1']);
  });
});

describe('withNumbers', () => {
  it('makes each number that can be rung a link, and changes no word', () => {
    const words = 'Ring 999, or 111, or 116 123. Wait 2 to 3 minutes, not 1999.';
    const pieces = withNumbers(words);
    expect(pieces.map((piece) => piece.words).join('')).toBe(words);
    expect(pieces.flatMap(({ href }) => href ?? [])).toEqual(['tel:999', 'tel:111', 'tel:116123']);
  });
});

describe('safetyReview', () => {
  it.each([
    ['Not yet reviewed by a clinician.', [line('overdose', 1), line('naloxone', 1)]],
    [
      'Some of these words are not yet reviewed by a clinician.',
      [line('overdose', 1, { reviewed }), line('naloxone', 1)],
    ],
    ['Reviewed by a clinician.', [line('overdose', 1, { reviewed })]],
  ])('says “%s”', (words, lines) => {
    expect(safetyReview(lines)).toBe(words);
  });
});

describe('safetySources', () => {
  it('names each source once', () => {
    const groups = groupSafety([
      line('overdose', 1, { sources: ['one', 'two'] }),
      line('naloxone', 1, { sources: ['two', 'three'] }),
    ]);
    expect(safetySources(groups)).toEqual(['one', 'two', 'three']);
  });
});
