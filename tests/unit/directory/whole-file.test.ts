import { expect, test } from 'vitest';
import { wholeness } from '#src/directory/register/whole-file.ts';
import { fictionalDirectory, fictionalService } from '#tests/fixtures/fictional.ts';

const related = (csNumber: string) =>
  ({
    link: 'related',
    csNumber,
    registeredName: 'Fictional Outreach',
    relation: 'Fictional.',
    source: 'fictional-register',
    asOf: '2026-05-31',
  }) as const;

const directory = fictionalDirectory({
  services: [
    fictionalService({
      regulation: {
        regulator: 'care-inspectorate',
        registrations: [
          related('CS2010000001'),
          related('CS2019000002'),
          related('CS2022000003'),
          related('CS2024000004'),
          related('CS2026000005'),
        ],
      },
    }),
  ],
});

test.each([
  ['2016-03-31', 1],
  ['2019-12-31', 1],
  ['2021-08-31', 2],
  ['2026-05-31', 4],
])(
  'a file of %s must have the %i registrations whose numbers are of years before',
  (asAt, expected) => {
    expect(wholeness(directory, new Set(), asAt)).toMatchObject({ expected, missing: expected });
  },
);

test('a file is whole with a slip or two, and with what began after its day', () => {
  const there = new Set(['CS2010000001', 'CS2019000002']);
  expect(wholeness(directory, there, '2021-08-31').isWhole).toBe(true);
  expect(wholeness(directory, there, '2026-05-31').isWhole).toBe(true);
  expect(wholeness(directory, new Set(), '2026-05-31').isWhole).toBe(false);
});
