import fc from 'fast-check';
import { expect, test } from 'vitest';
import { criteriaOf } from '#src/directory/match/criteria.ts';
import type { Judgement } from '#src/directory/match/judgement.ts';
import type { FactKey, MatchService } from '#src/directory/match/match-fact.ts';
import { type NeedPlace, type Needs, noNeeds } from '#src/directory/match/needs.ts';
import { reasonsFor } from '#src/directory/match/reasons.ts';
import { groupResults } from '#src/directory/match/results.ts';
import { matchAll, type Matched } from '#src/directory/match/verdict.ts';
import {
  anyMatchService,
  anyNeeds,
  anyPlace,
  doubtful,
  without,
} from '#tests/fixtures/match/any-match.ts';

const runs = { numRuns: 500 };

function match(service: MatchService, needs: Needs, place: NeedPlace | undefined): Matched {
  const [found] = matchAll([service], needs, place);
  if (!found) throw new Error('One service gives one match.');
  return found;
}

/** How each thing told is read, whatever the standing of its fact. */
function readings(service: MatchService, needs: Needs, place: NeedPlace | undefined) {
  return criteriaOf(needs, place).flatMap((criterion) => criterion.look(service.facts) ?? []);
}

function factKeys(judgements: readonly Judgement[]): FactKey[] {
  return judgements.flatMap(({ fact }) => fact ?? []);
}

test('a firm no always gives no, and nothing else does', () => {
  fc.assert(
    fc.property(anyMatchService, anyNeeds, anyPlace, (service, needs, place) => {
      const hasFirmNo = readings(service, needs, place).some(({ key, reading }) => {
        const fact = service.facts[key];
        return reading === 'no' && fact?.doubt === undefined;
      });
      expect(match(service, needs, place).verdict === 'no').toBe(hasFirmNo);
    }),
    runs,
  );
});

test('old, undated, inferred, conflicting or second-hand facts never give a no or a yes', () => {
  fc.assert(
    fc.property(
      anyMatchService,
      anyNeeds,
      anyPlace,
      fc.constantFrom(...doubtful),
      (service, needs, place, weakness) => {
        const facts = Object.fromEntries(
          Object.entries(service.facts).map(([key, fact]) => [key, { ...fact, ...weakness }]),
        );
        expect(['ask', null]).toContain(match({ ...service, facts }, needs, place).verdict);
      },
    ),
    runs,
  );
});

test('yes only when every question put has a firm, plain yes', () => {
  fc.assert(
    fc.property(anyMatchService, anyNeeds, anyPlace, (service, needs, place) => {
      const { verdict, judgements } = match(service, needs, place);
      if (verdict !== 'yes') return;
      for (const { says, fact } of judgements) {
        expect(says).toBe('yes');
        const found = fact && service.facts[fact];
        expect(found?.doubt).toBe(undefined);
        expect(found?.conditional).toBe(undefined);
      }
    }),
    runs,
  );
});

test('hiding facts never makes a yes, and hiding one that a yes rests on makes it an ask', () => {
  fc.assert(
    fc.property(anyMatchService, anyNeeds, anyPlace, fc.nat(), (service, needs, place, pick) => {
      const before = match(service, needs, place);
      const keys = factKeys(before.judgements);
      const hidden = keys[pick % Math.max(1, keys.length)];
      if (hidden === undefined) return;
      const after = match(without(service, [hidden]), needs, place);
      expect(after.verdict).not.toBe('yes');
      if (before.verdict === 'yes') expect(after.verdict).toBe('ask');
    }),
    runs,
  );
});

test('nothing told, nothing judged', () => {
  fc.assert(
    fc.property(anyMatchService, (service) => {
      expect(match(service, noNeeds, undefined)).toMatchObject({ verdict: null, judgements: [] });
    }),
  );
});

test('every reason names a fact that exists, or says that nothing is published', () => {
  fc.assert(
    fc.property(anyMatchService, anyNeeds, anyPlace, (service, needs, place) => {
      const { judgements } = match(service, needs, place);
      for (const { fact, why } of judgements) {
        expect(fact === null).toBe(why === 'not-published');
        if (fact !== null) expect(service.facts[fact]).toBeDefined();
      }
      const reasons = reasonsFor(service, criteriaOf(needs, place), judgements, needs.voice);
      expect(reasons).toHaveLength(judgements.length);
    }),
    runs,
  );
});

test('the order of answers does not matter, nor does the wording', () => {
  const turned = (needs: Needs): Needs => ({
    ...needs,
    voice: needs.voice === 'me' ? 'someone' : 'me',
    company: needs.company.toReversed(),
    childAges: needs.childAges.toReversed(),
    substances: needs.substances.toReversed(),
    medicines: needs.medicines.toReversed(),
    other: needs.other.toReversed(),
  });
  fc.assert(
    fc.property(anyMatchService, anyNeeds, anyPlace, (service, needs, place) => {
      const { verdict } = match(service, turned(needs), place);
      expect(verdict).toBe(match(service, needs, place).verdict);
    }),
    runs,
  );
});

test('every service is in the results once, whatever the order and the distance', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyMatchService, { selector: ({ slug }) => slug, maxLength: 12 }),
      anyNeeds,
      anyPlace,
      fc.array(fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined }), { minLength: 12 }),
      (services, needs, place, miles) => {
        const placed = matchAll(services, needs, place).map((matched, index) => ({
          ...matched,
          nearness: { miles: miles[index], overSea: false },
        }));
        const shown = groupResults(placed, needs.within).flatMap((group) => group.placed);
        const slugs = shown.map(({ service }) => service.slug);
        expect(slugs.toSorted()).toEqual(services.map(({ slug }) => slug).toSorted());
      },
    ),
    { numRuns: 300 },
  );
});
