import { expect, test } from './watched.ts';
import { areaHelp } from '#src/directory/area/local-help.ts';
import { partnershipPath } from '#src/directory/area/partnership-view.ts';
import { contextOf } from '#src/directory/context.ts';
import { readDirectory } from '#src/records/read-directory.ts';
import { everyText } from '#src/records/walk-record.ts';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

test('without scripts the councils are a list, and the box that needs them is not there', async ({
  page,
}) => {
  await page.goto('/areas/');
  await expect(page.locator('find-area')).toBeHidden();
  await page.getByRole('link', { name: 'Shetland Islands' }).click();
  await expect(page.getByRole('heading', { name: 'What you can do today' })).toBeVisible();
  const travel = page.locator('section', { has: page.locator('#travel') });
  await expect(travel).toContainText('01595 743305');
  await expect(travel).toContainText('no page that says it covers rehab');
});

test('every area page has a usable first step today, its own partnership, and no archived contact', async ({
  request,
}) => {
  const { directory } = await readDirectory('content');
  if (!directory) throw new Error('The records have problems.');
  const context = contextOf(directory, '2026-11-21');
  const records = parse(readFileSync('content/areas/partnerships.yaml', 'utf8')) as Record<
    string,
    { archived?: { value: string }[] }
  >;
  const archived = Object.values(records).flatMap(({ archived: old = [] }) =>
    old.map((o) => o.value),
  );
  expect(archived.length).toBeGreaterThan(0);
  const paths = [
    ...directory.councils.map(({ slug }) => ({ path: `/areas/${slug}/`, council: slug })),
    ...directory.healthBoards.map(({ slug }) => ({ path: `/areas/boards/${slug}/`, council: '' })),
    ...directory.partnerships.map(({ slug }) => ({ path: partnershipPath(slug), council: '' })),
  ];
  for (const { path, council } of paths) {
    const html = await (await request.get(path)).text();
    const today = html.slice(html.indexOf('id="today"'), html.indexOf('id="services"'));
    for (const step of ['Ring your GP', 'tel:08080101011', 'tel:111', 'tel:999']) {
      expect(today, `${path} has no “${step}”`).toContain(step);
    }
    for (const contact of archived) expect(html).not.toContain(contact);
    const slug = directory.councils.find((found) => found.slug === council)?.partnership;
    const partnership = directory.partnerships.find((found) => found.slug === slug);
    if (!partnership) continue;
    if (partnership.website) expect(html).toContain(partnership.website.value);
    const shown = directory.councils.filter((found) => found.slug === council);
    const { named } = areaHelp(partnership, shown, context);
    if (named.length > 0) expect(html).toContain('not confirmed');
    for (const { text } of everyText(partnership.localServices ?? [])) {
      const source = directory.sources.find((found) => found.slug === text);
      if (source?.tier === 'press' && source.url)
        expect(html).not.toContain(`href="${source.url}"`);
    }
  }
});
