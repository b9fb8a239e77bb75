import { expect, test } from 'vitest';
import type { ProviderRecord } from '#src/directory/directory.ts';
import { sexLabels } from '#src/directory/labels.ts';
import { providerRows } from '#src/directory/provider-view.ts';
import { row } from '#src/directory/row.ts';
import { identityRows } from '#src/directory/service-view.ts';
import {
  fictionalContext,
  fictionalDirectory,
  fictionalService,
  fictionalSources,
} from '#tests/fixtures/fictional.ts';

const source = fictionalSources.service;

test('what another source says is worded as the value would be, and its own words stand as they are', () => {
  const sex = {
    value: 'women-and-men' as const,
    source,
    conflicts: [
      { value: 'women' as const, source },
      // Records may hold words in place of a value.
      { value: 'Men, since 2024' as 'men', source },
      { value: 'anyone' as 'men', source },
    ],
  };
  const { conflicts } = row(
    'Who',
    sex,
    'admission',
    fictionalContext(),
    (value) => sexLabels[value],
  );
  expect(conflicts.map(({ words }) => words)).toEqual(['Women', 'Men, since 2024', 'anyone']);
});

test('a provider that another source names is shown by its name, never by its key', () => {
  const provider: ProviderRecord = {
    slug: 'fictional-former-owner',
    name: { value: 'Fictional Former Owner', source },
    kind: {
      value: 'private',
      source,
      conflicts: [
        { value: 'third-sector', source },
        { value: 'charity' as 'private', source },
      ],
    },
  };
  const context = fictionalContext(fictionalDirectory({ providers: [provider] }));
  const service = fictionalService({
    provider: {
      value: 'another-owner',
      source,
      conflicts: [{ value: provider.slug, source }],
    },
  });
  const runBy = identityRows(service, context).find(({ label }) => label === 'Run by');
  expect(runBy?.conflicts.map(({ words }) => words)).toEqual(['Fictional Former Owner']);
  const [what] = providerRows(provider, context);
  expect(what?.conflicts.map(({ words }) => words)).toEqual([
    'A not-for-profit organisation',
    'Charity',
  ]);
});
