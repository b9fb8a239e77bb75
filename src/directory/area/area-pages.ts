import { servicesInCouncils } from '#src/directory/area-services.ts';
import { cardDay } from '#src/directory/card-day.ts';
import { newestDate } from '#src/directory/cited-sources.ts';
import type { Context } from '#src/directory/context.ts';
import type { CouncilRecord, Directory } from '#src/directory/directory.ts';
import { type ChangeHistory, changesIn } from '#src/directory/history/history.ts';
import { partnershipPath } from './partnership-view.ts';

export interface AreaPage {
  path: string;
  /** Days of the facts that it shows and of the changes that it tells. */
  days: (string | undefined)[];
}

/** The pages of councils, health boards and partnerships. */
export function areaPages(
  { councils, healthBoards, partnerships, services }: Directory,
  context: Context,
  history: ChangeHistory = { sets: [] },
): AreaPage[] {
  const cardDays = (shown: CouncilRecord[]) =>
    servicesInCouncils(services, shown).map((service) => cardDay(service, context));
  return [
    ...councils.map((council) => ({
      path: `/areas/${council.slug}/`,
      days: [
        newestDate(council),
        ...partnerships.filter(({ slug }) => slug === council.partnership).map(newestDate),
        ...cardDays([council]),
        ...changesIn(history, council.slug).map(({ day }) => day),
      ],
    })),
    ...healthBoards.map(({ slug }) => ({
      path: `/areas/boards/${slug}/`,
      days: cardDays(councils.filter(({ healthBoard }) => healthBoard === slug)),
    })),
    ...partnerships.map((partnership) => ({
      path: partnershipPath(partnership.slug),
      days: [
        newestDate(partnership),
        ...cardDays(councils.filter((council) => council.partnership === partnership.slug)),
      ],
    })),
  ];
}
