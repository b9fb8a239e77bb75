import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareForList, isCounted } from '#src/directory/order.ts';
import { kinds, statuses } from '#src/schema/service.ts';
import { fictionalService } from '#tests/fixtures/fictional.ts';

const source = { source: 'fictional-register' };
const anyService = fc
  .record({
    slug: fc.stringMatching(/^[a-z]{1,5}$/),
    name: fc.string(),
    kind: fc.constantFrom(...kinds),
    status: fc.constantFrom(...statuses),
    places: fc.integer({ min: 1, max: 99 }),
  })
  .map(({ slug, name, kind, status, places }) =>
    fictionalService({
      slug,
      name: { value: name, ...source },
      kind,
      status: { value: status, ...source },
      capacity: { places: { value: places, ...source } },
    }),
  );

describe('compareForList', () => {
  it('puts rehab before other kinds, open before the rest, then goes by name', () => {
    const crisis = fictionalService({ slug: 'a', kind: 'crisis' });
    const closed = fictionalService({ slug: 'b', status: { value: 'closed', ...source } });
    const zebra = fictionalService({ slug: 'c', name: { value: 'Zebra', ...source } });
    const apple = fictionalService({ slug: 'd', name: { value: 'apple', ...source } });
    expect([crisis, closed, zebra, apple].sort(compareForList).map(({ slug }) => slug)).toEqual([
      'd',
      'c',
      'b',
      'a',
    ]);
  });

  it('is one order whatever the order of the records, and looks at nothing that money could change', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyService, { selector: ({ slug }) => slug }), (services) => {
        const slugs = (list: typeof services) =>
          list.toSorted(compareForList).map(({ slug }) => slug);
        expect(slugs([...services].reverse())).toEqual(slugs(services));
        const { capacity: _, ...rest } = services[0] ?? fictionalService();
        expect(compareForList(rest, services[0] ?? rest)).toBe(0);
      }),
    );
  });
});

describe('isCounted', () => {
  it('counts open residential rehab only', () => {
    expect(isCounted(fictionalService())).toBe(true);
    expect(isCounted(fictionalService({ kind: 'crisis' }))).toBe(false);
    expect(isCounted(fictionalService({ status: { value: 'not-confirmed', ...source } }))).toBe(
      false,
    );
  });
});
