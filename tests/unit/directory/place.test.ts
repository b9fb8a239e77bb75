import { describe, expect, it } from 'vitest';
import { type Gazetteer, mapPoint, placeWords } from '#src/directory/place.ts';
import {
  fictionalContext,
  fictionalService,
  withheldFictionalService,
} from '#tests/fixtures/fictional.ts';

const context = fictionalContext();
const gazetteer: Gazetteer = {
  town: (name) => (name === 'Fictionton' ? { latitude: 56, longitude: -4 } : undefined),
  district: (outward) => (outward === 'ZZ1' ? { latitude: 57, longitude: -3 } : undefined),
};
const source = { source: 'fictional-register' };

describe('mapPoint', () => {
  it('uses the point of the address when a source gives it', () => {
    const service = fictionalService();
    if (service.location.disclosure !== 'published') throw new Error('The fixture has an address.');
    service.location.coordinates = { value: { latitude: 55, longitude: -5 }, ...source };
    expect(mapPoint(service, gazetteer, context)).toEqual({
      latitude: 55,
      longitude: -5,
      precision: 'exact',
    });
  });

  it('else uses the centre of the postcode district and says so', () => {
    expect(mapPoint(fictionalService(), gazetteer, context)).toEqual({
      latitude: 57,
      longitude: -3,
      precision: 'postcode-district',
    });
  });

  it('draws a withheld service at its town and nowhere else', () => {
    expect(mapPoint(withheldFictionalService(), gazetteer, context)).toEqual({
      latitude: 56,
      longitude: -4,
      precision: 'town',
    });
  });

  it('gives no point when no place is known', () => {
    const nowhere = { town: () => undefined, district: () => undefined };
    expect(mapPoint(fictionalService(), nowhere, context)).toBeUndefined();
  });
});

describe('placeWords', () => {
  it('names the town and its council area', () => {
    expect(placeWords(fictionalService(), context)).toBe('Fictionton, Fictional Council');
  });

  it('does not say the same name twice', () => {
    const service = fictionalService();
    service.location.town = { value: 'Fictional Council', ...source };
    expect(placeWords(service, context)).toBe('Fictional Council');
  });
});
