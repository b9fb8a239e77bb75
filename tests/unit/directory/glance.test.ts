import { describe, expect, it } from 'vitest';
import { cardLabels, glanceOf, summarySentence } from '#src/directory/glance.ts';
import {
  fictionalContext,
  fictionalService,
  withheldFictionalService,
} from '#tests/fixtures/fictional.ts';

const context = fictionalContext();
const source = { source: 'fictional-service-page' };

describe('glanceOf', () => {
  it('says not published where nothing is', () => {
    expect(glanceOf(fictionalService(), context)).toEqual({
      who: 'Not published: ask',
      where: 'Fictionton, Fictional Council',
      kind: 'Residential rehab',
      places: 'Not published: ask',
      placesNote: '',
    });
  });

  it('answers who, what kind and places from the record', () => {
    const service = fictionalService({
      who: {
        sex: { value: 'women', ...source },
        ages: { value: { from: 18 }, ...source },
        children: { value: 'yes', ...source },
        childrenAges: { value: { to: 10 }, ...source },
      },
      programme: { length: { value: { words: '3 to 6 months' }, ...source } },
      capacity: { registeredPlaces: { value: 25, ...source } },
    });
    expect(glanceOf(service, context)).toMatchObject({
      who: 'Women, aged 18 and over with children up to 10',
      kind: 'Residential rehab. 3 to 6 months',
      places: '25 registered places',
      placesNote: 'ask if a bed is free',
    });
  });

  it('says that a withheld address is not published', () => {
    expect(glanceOf(withheldFictionalService(), context).where).toBe(
      'Fictionton, Fictional Council (address not published)',
    );
  });
});

describe('summarySentence', () => {
  it('says what it is, where, and who runs it', () => {
    expect(summarySentence(fictionalService(), context)).toBe(
      'Residential rehab in Fictionton, Fictional Council. Run by Fictional Provider, a not-for-profit organisation.',
    );
  });

  it('begins with closed for a closed service', () => {
    const closed = fictionalService({ status: { value: 'closed', ...source } });
    expect(summarySentence(closed, context)).toMatch(/^Closed\. /);
  });
});

describe('cardLabels', () => {
  it('shows a published yes, and that methadone is not published', () => {
    const service = fictionalService({ who: { children: { value: 'yes', ...source } } });
    expect(cardLabels(service, context)).toEqual([
      { words: 'Children can live in', known: true },
      { words: 'Methadone: not published, ask', known: false },
    ]);
  });

  it('shows no label for a published no', () => {
    const service = fictionalService({ who: { children: { value: 'no', ...source } } });
    expect(cardLabels(service, context).map(({ words }) => words)).not.toContain(
      'Children can live in',
    );
  });
});
