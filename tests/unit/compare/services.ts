import { type CompareData, compareData } from '#src/directory/compare/compare-data.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import {
  fictionalContext,
  fictionalDirectory,
  fictionalService,
  withheldFictionalService,
} from '#tests/fixtures/fictional.ts';

const source = { source: 'fictional-service-page', asOf: '2026-05' } as const;

/** Made up: takes people on methadone, and says what it costs. */
export const frank = fictionalService({
  slug: 'fictional-frank-house',
  name: { value: 'Fictional Frank House', ...source },
  who: { sex: { value: 'men', ...source } },
  admission: {
    methadone: {
      onArrival: { value: 'yes', condition: '=60 ml, or less', ...source },
      duringStay: { value: 'stay-on', ...source },
    },
    detoxOnSite: { alcohol: { value: 'no', ...source } },
  },
  programme: { pets: { value: '"No" pets,\tsorry', ...source } },
  cost: { weeklyFee: { value: 900, ...source } },
});

/** Made up: publishes next to nothing. */
export const silent = fictionalService({ slug: 'fictional-silent-house' });

const registered = {
  careService: 'Care Home Service',
  status: 'active',
  link: 'same-service',
  ...source,
} as const;

/** Made up: its address is withheld, and its register number could lead there. */
export const hidden = withheldFictionalService({
  regulation: {
    regulator: 'care-inspectorate',
    registrations: [
      {
        ...registered,
        csNumber: 'CS2099000001',
        registeredName: 'Fictional Refuge',
        registeredOn: '2019-01-01',
        gradings: [{ publishedOn: '2025-03-04', scheme: 'key-questions', wellbeing: 5 }],
        complaintsUpheld: [{ year: '2025-26', upheld: 2 }],
        inspections: [{ inspectedOn: '2025-02-03', requirements: false, recommendations: true }],
      },
    ],
  },
});

export const closed: ServiceRecord = fictionalService({
  slug: 'fictional-closed-house',
  status: { value: 'closed', ...source },
});

export function dataOf(services: ServiceRecord[]): CompareData {
  const directory = fictionalDirectory({ services });
  return compareData(directory, fictionalContext(directory));
}
