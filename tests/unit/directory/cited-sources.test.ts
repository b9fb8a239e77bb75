import { expect, test } from 'vitest';
import { sourcesInUse } from '#src/directory/cited-sources.ts';
import { fictionalDirectory, fictionalService } from '#tests/fixtures/fictional.ts';

const source = (slug: string, more: object = {}) => ({
  slug,
  title: `A fictional page ${slug}`,
  publisher: 'Fictional Provider',
  tier: 'service' as const,
  ...more,
});

test('a source that nobody cites any more is not listed, nor one that is never shown', () => {
  const phone = (key: string) => ({ value: '01632 960001', source: key });
  const services = ['cited', 'telling', 'talk'].map((key) =>
    fictionalService({ slug: `fictional-${key}`, contact: { phone: phone(key) } }),
  );
  const sources = [
    source('cited'),
    source('forgotten'),
    source('telling', { revealsLocation: true }),
    source('talk', { tier: 'other' }),
  ];
  const shown = sourcesInUse(fictionalDirectory({ services, sources }));
  expect(shown.map(({ slug }) => slug)).toEqual(['cited']);
});
