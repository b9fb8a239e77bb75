import { servicePath } from '#src/directory/catalogue.ts';
import type { Context } from '#src/directory/context.ts';
import { describeDate } from '#src/directory/dates.ts';
import type { Directory, ServiceRecord } from '#src/directory/directory.ts';
import { kindLabels, statusLabels } from '#src/directory/labels.ts';
import { compareForList, displayName, isCounted } from '#src/directory/order.ts';
import { placeWords } from '#src/directory/place.ts';
import { isPreview } from '#src/directory/preview.ts';
import type { Cell } from './cell.ts';
import { type ComparedPart, comparedParts, serviceCells } from './service-cells.ts';

/** A subject that services are compared on. */
export interface Subject {
  id: string;
  label: string;
}

export interface ComparedService {
  slug: string;
  name: string;
  url: string;
  /** “Residential rehab”, and whether it is open when it is not. */
  kind: string;
  place: string;
  isCounted: boolean;
  /** By part and subject. A subject that is not there is not published. */
  cells: Record<string, Record<string, Cell>>;
}

/** Everything the comparison needs, fetched once. */
export interface CompareData {
  /** The day of the build in words. */
  day: string;
  /** What to say beside facts that leave the site. */
  caution: string;
  parts: { heading: ComparedPart; subjects: Subject[] }[];
  services: ComparedService[];
}

export function compareData(directory: Directory, context: Context): CompareData {
  const services = directory.services
    .filter(({ status }) => status.value !== 'closed')
    .toSorted(compareForList)
    .map((service) => ({ service, cells: serviceCells(service, context) }));
  return {
    day: describeDate(context.today),
    caution: exportCaution(directory),
    parts: comparedParts.map((heading) => ({
      heading,
      subjects: mergeSubjects(services.map(({ cells }) => cells[heading])),
    })),
    services: services.map(({ service, cells }) => ({
      ...headOf(service, context),
      cells: Object.fromEntries(
        comparedParts.map((part) => [
          part,
          Object.fromEntries(cells[part].map(({ id, cell }) => [id, cell])),
        ]),
      ),
    })),
  };
}

export function exportCaution({ operator }: Directory): string {
  const ring = 'Ring before you rely on it.';
  return isPreview(operator) ? `Preview: not checked with the services yet. ${ring}` : ring;
}

/** One order for the subjects of all services: a new one comes after the one it follows in its own service. */
export function mergeSubjects(lists: readonly (readonly Subject[])[]): Subject[] {
  const merged: Subject[] = [];
  for (const list of lists) {
    let after = -1;
    for (const { id, label } of list) {
      const known = merged.findIndex((subject) => subject.id === id);
      if (known === -1) merged.splice(after + 1, 0, { id, label });
      after = known === -1 ? after + 1 : known;
    }
  }
  return merged;
}

function headOf(service: ServiceRecord, context: Context): Omit<ComparedService, 'cells'> {
  const status = service.status.value === 'open' ? '' : `. ${statusLabels[service.status.value]}`;
  return {
    slug: service.slug,
    name: displayName(service),
    url: servicePath(service.slug),
    kind: `${kindLabels[service.kind]}${status}`,
    place: placeWords(service, context),
    isCounted: isCounted(service),
  };
}
