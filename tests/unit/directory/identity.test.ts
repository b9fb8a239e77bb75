import { expect, it } from 'vitest';
import { identityRows, placeRows } from '#src/directory/service-view.ts';
import { fictionalContext, fictionalService, fictionalSources } from '#tests/fixtures/fictional.ts';

const context = fictionalContext();
const source = { source: fictionalSources.service };

it('shows the caution on being open and what others say of who runs it', () => {
  const service = fictionalService({
    status: { value: 'open', caution: 'The page has no date.', ...source },
    provider: {
      value: 'fictional-provider',
      conflicts: [{ value: 'A former fictional provider', source: fictionalSources.press }],
      ...source,
    },
  });
  const rows = identityRows(service, context);
  expect(rows.find(({ label }) => label === 'Open or closed')).toMatchObject({
    lines: ['Open'],
    caution: 'The page has no date.',
  });
  expect(rows.find(({ label }) => label === 'Run by')).toMatchObject({
    lines: ['Fictional Provider'],
    conflicts: [{ words: 'A former fictional provider', from: 'Fictional Newspaper' }],
  });
});

it('names the town beside the address when sources disagree on it', () => {
  const service = fictionalService();
  service.location.town.conflicts = [{ value: 'Otherton', source: fictionalSources.press }];
  expect(placeRows(service, context).map(({ label }) => label)).toEqual([
    'Address',
    'Town',
    'Council area',
  ]);
});
