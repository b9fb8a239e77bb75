import { describe, expect, it } from 'vitest';
import { speaksFor } from '#src/directory/csv/speaker.ts';
import type { SourceRecord } from '#src/directory/directory.ts';
import {
  fictionalContext,
  fictionalDirectory,
  fictionalService,
  fictionalSources,
} from '#tests/fixtures/fictional.ts';
import { answersTo, told } from './answers.ts';

const page = (slug: string, publisher: string): SourceRecord => ({
  slug,
  title: slug,
  publisher,
  tier: 'service',
});
const sources = [
  ...fictionalDirectory().sources,
  page('other-page', 'Other Provider'),
  page('house-page', 'Fictional House'),
  page('trust-page', 'Fictional Trust'),
  page('told-by-fictional-house', 'Fictional House'),
];
const newer = { source: fictionalSources.register, asOf: '2026-06-11' } as const;
const older = { source: fictionalSources.register, asOf: '2026-06' } as const;

function answerAbout(who: object, cells: Record<string, string>, more: object = {}) {
  const service = fictionalService(who);
  const directory = fictionalDirectory({ services: [service], sources });
  return answersTo(directory, [{ slug: service.slug, ...cells }], more);
}

describe('an answer that is older than what the directory has', () => {
  it('is kept beside the newer one, which stays, and both are told', () => {
    const children = { value: 'no', ...newer, condition: 'Under 5.' } as const;
    const { changes } = answerAbout({ who: { children } }, { 'who.children': 'yes' });
    expect(changes).toEqual([
      expect.objectContaining({
        kind: 'kept beside',
        before: 'no (condition: Under 5.), 11 June 2026',
        after: 'yes, 10 June 2026',
        losses: [],
        value: {
          ...children,
          conflicts: [{ value: 'yes', source: told.source, asOf: told.on }],
        },
      }),
    ]);
  });

  it('is told and not written when it says the same in other words, or comes from the same source', () => {
    const same = { value: 'no', ...newer } as const;
    const own = { value: 'no', source: told.source, asOf: '2026-06-11' } as const;
    const first = answerAbout(
      { who: { children: same } },
      { 'who.children': 'no', 'who.children.condition': 'Always.' },
    );
    const second = answerAbout({ who: { children: own } }, { 'who.children': 'yes' });
    for (const { changes, older: kept } of [first, second]) {
      expect(changes).toEqual([]);
      expect(kept).toMatchObject([{ slug: 'fictional-house', before: 'no, 11 June 2026' }]);
    }
    expect(first.older[0]?.after).toBe('no (condition: Always.), 10 June 2026');
  });

  it('counts from the day that the service confirmed', () => {
    const confirmed = { on: '2026-06-11', how: 'phone' } as const;
    const children = { value: 'no', ...older, asOf: '2025', confirmed } as const;
    const { changes } = answerAbout({ who: { children } }, { 'who.children': 'yes' });
    expect(changes).toMatchObject([{ kind: 'kept beside', value: { value: 'no', confirmed } }]);
  });

  it('turns no date back', () => {
    const children = { value: 'no', ...newer } as const;
    const cells = { 'who.children': 'no', 'who.children.date': '2026-01-05' };
    const { changes, older: kept, problems } = answerAbout({ who: { children } }, cells);
    expect({ changes, problems }).toEqual({ changes: [], problems: [] });
    expect(kept).toMatchObject([{ before: 'no, 11 June 2026', after: 'the same, 5 January 2026' }]);
  });

  it('takes away no answer that the service gave since', () => {
    const offences = { value: 'yes', source: told.source, asOf: '2026-06-11' } as const;
    const cells = { 'admission.offences': 'prefer not to publish' };
    const { changes, older: kept } = answerAbout({ admission: { offences } }, cells);
    expect(changes).toEqual([]);
    expect(kept).toHaveLength(1);
  });

  it('takes nothing newer out of a list', () => {
    const aftercare = [
      { value: 'A group.', ...newer },
      { value: 'A flat.', ...older, asOf: '2025' },
    ];
    const [change] = answerAbout(
      { programme: { aftercare } },
      { 'programme.aftercare': 'A bus pass.' },
    ).changes;
    expect(change).toMatchObject({
      value: [{ value: 'A bus pass.', source: told.source, asOf: told.on }, aftercare[0]],
      stays: ['A group., 11 June 2026 (newer than the file)'],
      losses: ['A flat.'],
    });
    const alone = answerAbout(
      { programme: { aftercare: [...aftercare] } },
      { 'programme.aftercare': 'A flat.' },
    );
    expect(alone).toMatchObject({ changes: [], older: [{ before: 'A group., 11 June 2026' }] });
  });

  it.each(['2026-06-10', '2026-06', '2026', undefined])(
    'is none when the directory has it of %s',
    (asOf) => {
      const children = { value: 'no', source: fictionalSources.press, ...(asOf && { asOf }) };
      const { changes } = answerAbout({ who: { children } }, { 'who.children': 'yes' });
      expect(changes).toMatchObject([{ kind: 'changed', value: { value: 'yes' } }]);
    },
  );
});

describe('a source answers', () => {
  it.each([
    [fictionalSources.service, true],
    ['house-page', true],
    ['told-by-fictional-house', true],
    ['told-by-other-house', false],
    ['trust-page', true],
    ['other-page', false],
    [fictionalSources.register, false],
    [fictionalSources.press, false],
    ['nowhere', false],
  ])('for the service it belongs to alone: %s', (source, may) => {
    const provider = {
      slug: 'fictional-provider',
      name: { value: 'Fictional Provider', source: 'trust-page' },
      kind: { value: 'third-sector' as const, source: fictionalSources.register },
    };
    const service = fictionalService();
    const directory = fictionalDirectory({ services: [service], sources, providers: [provider] });
    expect(speaksFor(source, service, fictionalContext(directory))).toBe(may);
    const { changes, problems } = answersTo(
      directory,
      [{ slug: service.slug, 'who.children': 'yes' }],
      { source },
    );
    expect([changes.length, problems.length]).toEqual(may ? [1, 0] : [0, 1]);
    if (!may) expect(problems[0]).toMatchObject({ line: 2, column: 'slug' });
  });

  it('for no other in a file where their rows are as they were given out', () => {
    const { changes, problems } = answerAbout(
      {},
      { kind: 'residential-rehab' },
      {
        source: 'other-page',
      },
    );
    expect([changes, problems]).toEqual([[], []]);
  });

  it('and the message says who it is', () => {
    const { problems } = answerAbout({}, { 'who.children': 'yes' }, { source: 'other-page' });
    expect(problems[0]?.words).toBe(
      'is fictional-house, but “other-page” is a source of Other Provider, and answers for other services. Take the row away, or give --from fictional-house in an import of its own.',
    );
  });

  it('and what another publisher of services says stays beside its new answer', () => {
    const children = { value: 'no', source: 'other-page' } as const;
    const { changes } = answerAbout({ who: { children } }, { 'who.children': 'yes' });
    expect(changes[0]?.value).toMatchObject({ conflicts: [{ value: 'no', source: 'other-page' }] });
    const own = { value: 'no', source: 'house-page' } as const;
    const [change] = answerAbout({ who: { children: own } }, { 'who.children': 'yes' }).changes;
    expect(change?.value).not.toHaveProperty('conflicts');
  });
});
