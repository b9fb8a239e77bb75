import { describe, expect, it } from 'vitest';
import { gradeSummary, gradeTables, ownRegistrations } from '#src/directory/grades.ts';
import type { SameServiceRegistration } from '#src/schema/regulation.ts';

const registration: SameServiceRegistration = {
  link: 'same-service',
  csNumber: 'CS0000000001',
  registeredName: 'Fictional House',
  careService: 'Care Home Service',
  status: 'active',
  source: 'fictional-register',
  asOf: '2026-05-31',
  gradings: [
    { publishedOn: '2026-01-06', scheme: 'key-questions', wellbeing: 6, leadership: 4 },
    { publishedOn: '2020-02-01', scheme: 'key-questions', wellbeing: 3 },
    { publishedOn: '2018-08-14', scheme: 'before-key-questions', wellbeing: 5 },
  ],
};

describe('gradeTables', () => {
  it('never puts the older scheme into one table with the present one', () => {
    const tables = gradeTables(registration);
    expect(tables.map(({ publishedOn, olderScheme }) => [publishedOn, olderScheme])).toEqual([
      [['2026-01-06', '2020-02-01'], false],
      [['2018-08-14'], true],
    ]);
  });

  it('says “Not inspected” for a question without a grade, never 0', () => {
    const leadership = gradeTables(registration)[0]?.rows.find(
      ({ question }) => question === 'leadership',
    );
    expect(leadership?.grades.map(({ words }) => words)).toEqual(['4, Good', 'Not inspected']);
  });
});

describe('ownRegistrations', () => {
  it('takes grades from no registration that is only inferred or related', () => {
    const related = {
      link: 'related' as const,
      csNumber: 'CS0000000002',
      registeredName: 'Fictional outreach',
      relation: 'outreach',
      source: 'fictional-register',
      asOf: '2026-05-31',
    };
    const regulation = {
      regulator: 'care-inspectorate' as const,
      registrations: [related, registration],
    };
    expect(ownRegistrations(regulation)).toEqual([registration]);
  });
});

describe('gradeSummary', () => {
  it('gives the range and the day', () => {
    const [newest] = registration.gradings;
    if (!newest) throw new Error('The fixture has gradings.');
    expect(gradeSummary(newest)).toBe('Grades 4 to 6 out of 6, published 6 January 2026');
  });
});
