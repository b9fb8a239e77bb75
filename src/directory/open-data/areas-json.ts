import type { AreasFile } from '#src/schema/open-data/areas-file.ts';
import type { Context } from '#src/directory/context.ts';
import type { Directory, ServiceRecord } from '#src/directory/directory.ts';
import { isCounted } from '#src/directory/order.ts';
import { aboutData, type Edition } from './about-data.ts';
import { absolute } from './addresses.ts';
import { jsonLines } from './json-lines.ts';
import { withoutHidden } from './published-record.ts';
import { mayShow } from './service-entry.ts';

/** areas.json: who decides where, and what stands there. */
export function areasJson(directory: Directory, context: Context, { day, site }: Edition): string {
  const { councils, healthBoards, partnerships } = directory;
  const inCouncil = Map.groupBy(directory.services, ({ location }) => location.council.value);
  const standingIn = (slugs: string[]) =>
    countsOf(slugs.flatMap((slug) => inCouncil.get(slug) ?? []));
  const councilsBy = (key: 'healthBoard' | 'partnership') => {
    const groups = Map.groupBy(councils, (council) => council[key]);
    return (slug: string) => (groups.get(slug) ?? []).map((council) => council.slug);
  };
  const ofBoard = councilsBy('healthBoard');
  const ofPartnership = councilsBy('partnership');
  const file: AreasFile = {
    about: aboutData('Areas of Scotland and who decides there', 'areas', directory, { day, site }),
    councils: councils.map((council) => ({
      ...council,
      url: absolute(`/areas/${council.slug}/`, site),
      ...standingIn([council.slug]),
    })),
    healthBoards: healthBoards.map((board) => ({
      ...board,
      url: absolute(`/areas/boards/${board.slug}/`, site),
      councils: ofBoard(board.slug),
      ...standingIn(ofBoard(board.slug)),
    })),
    partnerships: partnerships.map((partnership) => ({
      ...partnership,
      councils: ofPartnership(partnership.slug),
    })),
  };
  return jsonLines(withoutHidden(file, mayShow(context)) as AreasFile);
}

function countsOf(services: ServiceRecord[]) {
  return {
    countedServices: services.filter(isCounted).length,
    services: services.map(({ slug }) => slug).sort(),
  };
}
