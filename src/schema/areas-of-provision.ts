import { z } from 'astro/zod';
import { factOf } from './fact.ts';

/** The register’s areas of provision for care homes, each by the name of the column. */
export const areasOfProvision = {
  alcohol: 'Alcohol dependency',
  drugs: 'Drug dependency',
  'alcohol-related-brain-injury': 'Alcohol related brain injury',
  'korsakoffs-syndrome': 'Korsakoffs syndrome',
  'acquired-brain-injury': 'Acquired brain injury',
  'mental-ill-health': 'Mental health problems (other than dementia)',
  'learning-difficulties': 'Learning difficulties',
  autism: 'Autism spectrum disorders',
  'neurological-condition': 'Neurological condition (other than dementia)',
  'physical-disability': 'Physical disability or illness',
  'hearing-impairment': 'Hearing impairment',
  'visual-impairment': 'Visual impairment',
  'blood-borne-viruses': 'Blood borne viruses',
  'mothers-and-children': 'Mothers and children',
  dementia: 'Older people - dementia',
  frailty: 'Older people - frailty',
  'end-of-life': 'Palliative and end of life care',
} as const;

export type AreaOfProvision = keyof typeof areasOfProvision;

const names = Object.keys(areasOfProvision) as [AreaOfProvision, ...AreaOfProvision[]];

export const areasOfProvisionFact = factOf(z.array(z.enum(names)).min(1)).describe(
  'What the care home is registered to care for. Only the import writes it. It is no answer on who is taken; it tells nothing of the place, so a withheld service may have it.',
);
