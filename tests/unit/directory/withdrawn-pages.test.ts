import { expect, test } from 'vitest';
import { gonePages, withdrawnPages } from '#src/directory/withdrawn-pages.ts';
import {
  fictionalService,
  fictionalSources,
  withheldFictionalService,
} from '#tests/fixtures/fictional.ts';

test('no older copy may be shown of a service that closed, or whose place is kept back', () => {
  const closed = fictionalService({
    slug: 'fictional-closed-house',
    status: { value: 'closed', source: fictionalSources.register },
  });
  const services = [fictionalService(), withheldFictionalService(), closed];
  expect(withdrawnPages(services)).toEqual([
    '/services/fictional-refuge/',
    '/services/fictional-closed-house/',
  ]);
});

test('a page that was renamed or taken out is listed as gone, one that is back is not', () => {
  const steps = [
    { status: 'renamed' as const, slug: 'fictional-house', from: 'fictional-old-name' },
    { status: 'removed' as const, slug: 'fictional-taken-out' },
    { status: 'changed' as const, slug: 'fictional-came-back' },
  ];
  const services = ['fictional-house', 'fictional-came-back'].map((slug) =>
    fictionalService({ slug }),
  );
  expect(gonePages([{ at: '2026-11-21T22:47:04Z', steps }], services)).toEqual([
    '/services/fictional-old-name/',
    '/services/fictional-taken-out/',
  ]);
});
