import { expect, test } from 'vitest';
import { contextOf } from '#src/directory/context.ts';
import { matchData } from '#src/directory/match/match-data.ts';
import { type Needs, noNeeds } from '#src/directory/match/needs.ts';
import { criteriaOf } from '#src/directory/match/criteria.ts';
import { reasonsFor } from '#src/directory/match/reasons.ts';
import { matchAll, type Verdict, verdicts } from '#src/directory/match/verdict.ts';
import { readDirectory } from '#src/records/read-directory.ts';
import { matchDay, matchOf } from '#tests/fixtures/match/fictional-facts.ts';
import { realPeople } from './real-people.ts';
import { situations } from './situations.ts';

test('there are at least 60 situations, and no two are called the same', () => {
  expect(situations.length).toBeGreaterThanOrEqual(60);
  expect(new Set(situations.map(({ about }) => about)).size).toBe(situations.length);
});

test.each(situations)('$about', ({ needs, place, service, verdict, why }) => {
  const asked = { ...noNeeds, ...needs };
  const [found] = matchAll([matchOf(service)], asked, place);
  expect(found?.verdict).toBe(verdict);
  const reasons = (found?.judgements ?? []).map(({ criterion, why: reason }) => [
    criterion,
    reason,
  ]);
  expect(Object.fromEntries(reasons)).toEqual(why);
});

test('every question that a service can answer reaches a yes, a no and an ask', () => {
  // A list that leaves something out says no to nothing.
  const neverNo = ['substance', 'paying'];
  const reached = new Map<string, Set<Verdict>>();
  for (const { needs, place, service } of situations) {
    const [found] = matchAll([matchOf(service)], { ...noNeeds, ...needs }, place);
    for (const { criterion, says } of found?.judgements ?? []) {
      const question = questionOf(criterion);
      reached.set(question, (reached.get(question) ?? new Set()).add(says));
    }
  }
  for (const [question, says] of reached) {
    const expected = neverNo.includes(question) ? ['ask', 'yes'] : ['ask', 'no', 'yes'];
    expect([...says].sort(), question).toEqual(expected);
  }
});

/** Detox, medicines and children are each one question with several parts. */
function questionOf(criterion: string): string {
  if (/^(detox|substance|children)/.test(criterion)) return criterion.split('-')[0] ?? criterion;
  return /methadone|buprenorphine|benzodiazepine/.test(criterion) ? 'medicines' : criterion;
}

const { directory } = await readDirectory('content');
if (!directory) throw new Error('The records have problems: run the content tests.');
const nowhere = { town: () => undefined, district: () => undefined };
const real = matchData(directory, nowhere, contextOf(directory, matchDay));

function realVerdicts(needs: Partial<Needs>, place: (typeof realPeople)[number]['place']) {
  return matchAll(real.services, { ...noNeeds, ...needs }, place);
}

test.each(realPeople)('the real records, $about', ({ needs, place, expected }) => {
  const found = realVerdicts(needs, place);
  for (const [slug, verdict] of Object.entries(expected)) {
    expect(found.find(({ service }) => service.slug === slug)?.verdict, slug).toBe(verdict);
  }
});

test('no real service says yes or no without a firm fact to show for it', () => {
  for (const { needs, place } of realPeople) {
    const criteria = criteriaOf({ ...noNeeds, ...needs }, place);
    for (const { service, judgements } of realVerdicts(needs, place)) {
      for (const reason of reasonsFor(service, criteria, judgements, 'me')) {
        if (reason.says === 'ask') continue;
        expect(reason.published).toMatch(/^Published: /);
        expect(reason.source?.words).toMatch(/20(25|26)/);
      }
    }
  }
});

test('the distribution of verdicts on the real records', () => {
  const lines = realPeople.map(({ about, needs, place }) => {
    const found = realVerdicts(needs, place);
    const counts = verdicts.map(
      (verdict) => `${verdict} ${found.filter((one) => one.verdict === verdict).length}`,
    );
    return `  ${counts.join(', ')}  ${about}`;
  });
  console.log(`Verdicts of ${real.services.length} real services:\n${lines.join('\n')}`);
  expect(real.services.length).toBeGreaterThan(25);
});
