import { newestDate } from '#src/directory/cited-sources.ts';
import type { Context } from '#src/directory/context.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { compareForList, displayName, isCounted } from '#src/directory/order.ts';
import { councilName } from '#src/directory/place.ts';
import type { Cell, LabelledCell } from './cell.ts';
import { serviceCells } from './service-cells.ts';

/** The key facts of one service, for the table of all. */
export interface KeyFactRow {
  service: ServiceRecord;
  name: string;
  area: string;
  cells: Cell[];
}

/**
 * What the table of all services shows: a heading, and which cells it takes. The first that is published counts,
 * and `names` says which it is.
 */
const keyFacts: { heading: string; take: string[]; names?: true }[] = [
  { heading: 'Places', take: ['Beds', 'Registered places', 'Families at a time'], names: true },
  { heading: 'Who', take: ['Women, men or both'] },
  { heading: 'Ages', take: ['Ages'] },
  { heading: 'Children live in', take: ['children'] },
  { heading: 'Detox needed first', take: ['detox-first'] },
  { heading: 'Alcohol detox there', take: ['detox-alcohol'] },
  { heading: 'Opioid detox there', take: ['detox-opioids', 'detox-methadone'] },
  { heading: 'Methadone', take: ['methadone'] },
  { heading: 'Buvidal', take: ['longActingBuprenorphine'] },
  { heading: 'How long', take: ['How long'] },
  { heading: 'Weekly fee', take: ['Weekly fee'] },
  { heading: 'Who can pay', take: ['Who can pay'] },
  { heading: 'Who can refer', take: ['Who can refer'] },
  { heading: 'Inspected by', take: ['Inspected by'] },
];

export const keyFactHeadings = keyFacts.map(({ heading }) => heading);

export function keyFactRow(service: ServiceRecord, context: Context): KeyFactRow {
  const cells = Object.values(serviceCells(service, context)).flat();
  return {
    service,
    name: displayName(service),
    area: councilName(service, context) ?? service.location.council.value,
    cells: keyFacts.map(({ take, names }) => briefly(firstPublished(cells, take), names)),
  };
}

function firstPublished(cells: LabelledCell[], wanted: string[]): LabelledCell | undefined {
  return wanted
    .flatMap((id) => cells.find((candidate) => candidate.id === id) ?? [])
    .find(({ cell }) => cell.length > 0);
}

const mostLetters = 90;

/** The answer without its conditions, which the page of the service tells in full. */
function briefly(found: LabelledCell | undefined, names?: true): Cell {
  const first = found?.cell[0];
  if (!first) return [];
  const { tone, note } = first;
  const lines = tone === undefined ? shortLines(first.lines) : first.lines.slice(0, 1);
  const hasMore =
    found.cell.length > 1 || lines.length < first.lines.length || first.remarks.length > 0;
  return [
    {
      lines,
      ...(tone && { tone }),
      ...(note && { note }),
      remarks: [
        ...(names ? [found.label] : []),
        ...(hasMore ? ['There is more: see its page'] : []),
      ],
    },
  ];
}

/** The first line, and as many more as a cell has room for. */
function shortLines(lines: string[]): string[] {
  const fits = (_: string, index: number) =>
    index === 0 || lines.slice(0, index + 1).join().length <= mostLetters;
  return lines.filter(fits);
}

/** An order of the table of all services. Each has a page of its own, so that it works without scripts. */
export interface TableOrder {
  slug: string;
  path: string;
  /** Goes on from “In order of”. */
  words: string;
  compare: (a: ServiceRecord, b: ServiceRecord) => number;
}

const places = ({ capacity }: ServiceRecord) =>
  capacity?.places?.value ?? capacity?.registeredPlaces?.value ?? capacity?.familyUnits?.value;
const weeks = ({ programme }: ServiceRecord) => programme?.length?.value.weeksFrom;

export function tableOrders(context: Context): TableOrder[] {
  const area = (service: ServiceRecord) => councilName(service, context) ?? '';
  return [
    { slug: 'name', path: '/compare/', words: 'name', compare: compareForList },
    order('area', 'council area', (a, b) => area(a).localeCompare(area(b), 'en-GB')),
    order('places', 'places, most first', (a, b) => unknownLast(places(b), places(a), -1)),
    order('length', 'length of stay, shortest first', (a, b) => unknownLast(weeks(a), weeks(b), 1)),
    order('date', 'newest fact first', (a, b) =>
      (newestDate(b) ?? '').localeCompare(newestDate(a) ?? ''),
    ),
  ];
}

function order(slug: string, words: string, compare: TableOrder['compare']): TableOrder {
  return {
    slug,
    path: `/compare/by-${slug}/`,
    words,
    compare: (a, b) => compare(a, b) || compareForList(a, b),
  };
}

/** A number that is not published comes last, whichever way the rest is ordered. */
function unknownLast(a: number | undefined, b: number | undefined, side: 1 | -1): number {
  if (a === undefined || b === undefined) {
    return side * (Number(a === undefined) - Number(b === undefined));
  }
  return a - b;
}

export function keyFactTable(
  services: readonly ServiceRecord[],
  { compare }: TableOrder,
  context: Context,
): KeyFactRow[] {
  return services
    .filter(isCounted)
    .toSorted(compare)
    .map((service) => keyFactRow(service, context));
}
