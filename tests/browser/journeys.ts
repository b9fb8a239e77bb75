import { expect, type Locator, type Page } from '@playwright/test';

/** What a person may press on the way, counted: four times at most. */
export interface Walk {
  page: Page;
  main: Locator;
  tap(words: string | RegExp): Promise<void>;
}

const mostTaps = 4;

/** Who sets out from the home page, and what must be before them at the end. */
export const journeys: Record<string, (walk: Walk) => Promise<void>> = {
  // One service publishes an answer on methadone, and no number of its own: its area leads on by phone.
  'a person on methadone finds the answer, the numbers to ring and the question to ask': async ({
    main,
    tap,
  }) => {
    await tap('For me');
    await tap('I take methadone');
    const ask = main.locator('section', { has: main.page().locator('#ask') });
    await expect(ask).toContainText('Do you take people on methadone? Can they stay on it?');
    await expect(ask.locator('a[href^="tel:"]').first()).toBeVisible();
    await tap('LEAP');
    const answer = main.locator('.rd_answers [data-question="methadone"]');
    await expect(answer).toContainText('60 ml or less at referral');
    await expect(main.locator('.rd_unknown li', { hasText: '?' }).first()).toBeVisible();
    await tap('Who can help in this area');
    await expect(main.locator('#today')).toBeVisible();
    await expect(main.locator('section a[href^="tel:"]').first()).toBeVisible();
  },
  'a mother with a toddler finds a family service, the ages it takes and how to start': async ({
    main,
    tap,
  }) => {
    await tap('Parents and children together');
    const house = main.locator('article', { has: main.page().locator('#family-harper-house') });
    await expect(house.getByText('Ages of children')).toBeVisible();
    await tap('How to start, and everything else about Harper House');
    await expect(main.getByRole('heading', { name: 'How do I start?' })).toBeInViewport();
    await expect(main.locator('.rd_start__phone a[href^="tel:"]')).toBeVisible();
    await expect(main.getByText('Ages of children who can live in')).toBeVisible();
  },
  'a worried parent finds what to do when they will not go, and whom to ring': async ({
    main,
    tap,
    page,
  }) => {
    await tap('For someone I love');
    await tap('They won’t go');
    await expect(main.getByRole('heading', { level: 2, name: 'They won’t go' })).toBeVisible();
    await expect(main.locator('a[href="tel:08080101011"]').first()).toBeVisible();
    const first = page.getByRole('region', { name: 'Help now' }).locator('a[href^="tel:"]').first();
    await expect(first).toHaveAttribute('href', 'tel:08080101011');
  },
  'a social worker with a client in custody opens the referral sheet of a service that answers':
    async ({ main, tap, page }) => {
      await tap('I refer or plan');
      await tap('From prison');
      await expect(main.getByRole('link', { name: 'Print the prison pack' })).toBeVisible();
      await tap('Phoenix Futures Scottish Residential');
      await tap('Referral sheet to print or copy');
      await expect(page.getByRole('heading', { level: 1, name: /^Referral sheet/ })).toBeVisible();
      await expect(main.getByText(/prison/i).first()).toBeVisible();
      await expect(main.getByRole('heading', { name: 'Contact' })).toBeVisible();
    },
  'an islander without a car sees who agrees a place, how to travel and whom to ask': async ({
    main,
    tap,
  }) => {
    await tap('Find my area');
    await tap('Shetland Islands');
    await expect(main.getByRole('heading', { name: /^Who agrees/ })).toBeVisible();
    await tap('From an island');
    const travel = main.locator('section', { has: main.page().locator('#travel') });
    await expect(travel.getByRole('heading', { level: 2 })).toBeInViewport();
    await expect(travel).toContainText('ferry or a plane');
    await expect(travel.locator('a[href^="tel:01595"]')).toBeVisible();
  },
};

/** Walks from the home page, pressing only links that can be seen in the main part of each page. */
export async function walkFromHome(page: Page, walkOn: (walk: Walk) => Promise<void>) {
  const main = page.locator('#main');
  let taps = 0;
  await page.goto('/');
  await walkOn({
    page,
    main,
    async tap(words) {
      const link = main.getByRole('link', { name: words, exact: typeof words === 'string' });
      await link.first().tap();
      taps += 1;
    },
  });
  expect(taps).toBeGreaterThan(0);
  expect(taps).toBeLessThanOrEqual(mostTaps);
}
