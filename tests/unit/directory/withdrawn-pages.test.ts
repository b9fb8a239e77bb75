import { expect, test } from 'vitest';
import { withdrawnPages } from '#src/directory/withdrawn-pages.ts';
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
