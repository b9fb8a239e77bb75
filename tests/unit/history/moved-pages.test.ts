import { expect, test } from 'vitest';
import { movedPages } from '#src/directory/history/moved-pages.ts';
import { fictionalService, withheldFictionalService } from '#tests/fixtures/fictional.ts';

const renamed = (from: string, slug: string) => ({
  steps: [{ status: 'renamed' as const, slug, from }],
});
const house = fictionalService({ slug: 'fictional-house' });

test('a record that was renamed twice leads on from both names', () => {
  const commits = [renamed('second-name', 'fictional-house'), renamed('first-name', 'second-name')];
  expect(movedPages(commits, [house])).toEqual([
    { from: '/services/second-name/', to: '/services/fictional-house/' },
    { from: '/services/first-name/', to: '/services/fictional-house/' },
  ]);
});

test('a name that is in use again, a withheld house and a record taken out lead nowhere', () => {
  const refuge = withheldFictionalService();
  const again = fictionalService({ slug: 'used-again' });
  const commits = [
    renamed('used-again', 'fictional-house'),
    renamed('telling-name', refuge.slug),
    renamed('gone-name', 'gone-house'),
  ];
  expect(movedPages(commits, [house, refuge, again])).toEqual([]);
});
