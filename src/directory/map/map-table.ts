import { type CatalogueEntry, catalogueEntry } from '#src/directory/catalogue.ts';
import type { Context } from '#src/directory/context.ts';
import type { CouncilRecord, Directory, HealthBoardRecord } from '#src/directory/directory.ts';
import { conceptAnswers } from '#src/directory/finder/answers.ts';
import { compareForList } from '#src/directory/order.ts';
import type { Gazetteer } from '#src/directory/place.ts';
import { packAnswers } from './packed-answers.ts';
import { describePrecision } from './precision.ts';
import { packCatchment } from './takes-from.ts';

/** One service in the table of the map, with what the map needs to draw and filter it. */
export interface MapTableRow extends CatalogueEntry {
  precision: string;
  answers: string;
  takesFrom: string;
  /** “18-64”; either end may be missing, and nothing at all when not published. */
  ages: string;
  weeksFrom: number | null;
}

export interface MapTable {
  boards: {
    board: HealthBoardRecord;
    count: number;
    councils: { council: CouncilRecord; rows: MapTableRow[] }[];
  }[];
  rows: MapTableRow[];
}

/** Every service that is not closed, under its health board and council area. */
export function mapTable(directory: Directory, gazetteer: Gazetteer, context: Context): MapTable {
  const standing = directory.services.filter(({ status }) => status.value !== 'closed');
  const byCouncil = Map.groupBy(
    standing.toSorted(compareForList),
    ({ location }) => location.council.value,
  );
  const rowsOf = ({ slug }: CouncilRecord) =>
    (byCouncil.get(slug) ?? []).map((service): MapTableRow => {
      const entry = catalogueEntry(service, gazetteer, context);
      const ages = service.who?.ages?.value;
      return {
        ...entry,
        precision: describePrecision(entry.point, entry.addressWithheld),
        answers: packAnswers(conceptAnswers(service, context)),
        takesFrom: packCatchment(service.who?.areas?.value),
        ages: ages ? `${ages.from ?? ''}-${ages.to ?? ''}` : '',
        weeksFrom: service.programme?.length?.value.weeksFrom ?? null,
      };
    });
  const boards = directory.healthBoards
    .map((board) => {
      const councils = directory.councils
        .filter(({ healthBoard }) => healthBoard === board.slug)
        .map((council) => ({ council, rows: rowsOf(council) }))
        .filter(({ rows }) => rows.length > 0);
      return { board, councils, count: councils.reduce((sum, { rows }) => sum + rows.length, 0) };
    })
    .filter(({ count }) => count > 0);
  return { boards, rows: boards.flatMap(({ councils }) => councils.flatMap(({ rows }) => rows)) };
}
