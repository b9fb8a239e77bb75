import { expect, test } from 'vitest';
import { uncitedFigure } from '#src/directory/guides/figures.ts';
import { guideView } from '#src/directory/guides/guide-view.ts';
import { readingMinutes } from '#src/directory/guides/reading-time.ts';
import type { GlossaryRecord, GuideRecord } from '#src/directory/directory.ts';
import type { GuideInline } from '#src/schema/guide.ts';

const words = (text: string): GuideInline => ({ kind: 'text', words: text });
const cite = (key: string): GuideInline => ({ kind: 'cite', key });
const paragraph = (...run: GuideInline[]) => ({ kind: 'paragraph' as const, line: 1, run });

function guideOf(...body: GuideRecord['body']): GuideRecord {
  return {
    slug: 'fictional',
    title: 'Fictional',
    description: 'Fictional.',
    audience: 'person',
    group: 'understand',
    order: 1,
    reviewedOn: '2026-05-01',
    sources: ['a', 'b'],
    next: [{ to: '/help/', words: 'Help' }],
    body,
  };
}

const glossary: GlossaryRecord[] = [
  { slug: 'detox', term: 'Detox', meaning: 'A fictional meaning.' },
  { slug: 'alcohol-detox', term: 'Alcohol detox', forms: ['drying out'], meaning: 'Another.' },
];

test('citations are numbered in the order they first appear', () => {
  const { blocks, sources } = guideView(
    guideOf(paragraph(words('One.'), cite('b')), paragraph(words('Two.'), cite('a'), cite('b'))),
    [],
  );
  expect(sources).toEqual(['b', 'a']);
  const numbers = JSON.stringify(blocks).match(/"number":\d/gu);
  expect(numbers).toEqual(['"number":1', '"number":2', '"number":1']);
});

test('each word is marked once, where it first stands, the longest first, and not inside others', () => {
  const { blocks } = guideView(
    guideOf(
      paragraph(words('Pre-detox. Alcohol detox is a detox.')),
      paragraph(words('Detox, drying out.')),
    ),
    glossary,
  );
  expect(blocks.map(({ words: explained }) => explained.map(({ slug }) => slug))).toEqual([
    ['alcohol-detox', 'detox'],
    [],
  ]);
  expect(blocks[0]?.element).toMatchObject({
    run: [
      { kind: 'text', words: 'Pre-detox. ' },
      { kind: 'word', words: 'Alcohol detox', slug: 'alcohol-detox' },
      { kind: 'text', words: ' is a ' },
      { kind: 'word', words: 'detox', slug: 'detox' },
      { kind: 'text', words: '.' },
    ],
  });
});

test('a figure needs a citation; a number to ring does not', () => {
  const passage = (text: string, ...more: GuideInline[]) => ({
    line: 1,
    run: [words(text), ...more],
  });
  expect(uncitedFigure(passage('It costs £17,800.'), ['999'])).toBe('£17,800');
  expect(uncitedFigure(passage('It costs £17,800.', cite('a')), ['999'])).toBeUndefined();
  expect(uncitedFigure(passage('Ring 999.'), ['999'])).toBeUndefined();
  expect(uncitedFigure(passage('Ring 999 or 123.'), ['999'])).toBe('123');
});

test('reading time is counted, and never nothing', () => {
  expect(readingMinutes(guideOf(paragraph(words('Short.'))))).toBe(1);
  expect(readingMinutes(guideOf(paragraph(words('word '.repeat(540)))))).toBe(3);
});
