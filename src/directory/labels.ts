import type { AnswerValue } from '#src/schema/answer.ts';
import type { AreaOfProvision } from '#src/schema/areas-of-provision.ts';
import type { FundingRoute } from '#src/schema/cost.ts';
import type { Approach } from '#src/schema/programme.ts';
import type { ProviderKind } from '#src/schema/provider.ts';
import type { Referrer } from '#src/schema/referral.ts';
import type { KeyQuestion } from '#src/schema/regulation.ts';
import type { ServiceKind, ServiceStatus } from '#src/schema/service.ts';
import type { Tier } from '#src/schema/source.ts';
import type { Sex, Substance } from '#src/schema/who.ts';

export const answerLabels: Record<AnswerValue, string> = {
  yes: 'Yes',
  no: 'No',
  'case-by-case': 'Case by case',
};

export const kindLabels: Record<ServiceKind, string> = {
  'residential-rehab': 'Residential rehab',
  stabilisation: 'Stabilisation service',
  crisis: 'Crisis service',
  'recovery-housing': 'Recovery housing',
  'day-programme': 'Day programme with housing',
  'care-home': 'Care home',
};

export const statusLabels: Record<ServiceStatus, string> = {
  open: 'Open',
  paused: 'Paused',
  planned: 'Planned',
  closed: 'Closed',
  'not-confirmed': 'Not confirmed',
};

export const sexLabels: Record<Sex, string> = {
  women: 'Women',
  men: 'Men',
  'women-and-men': 'Women and men',
};

export const substanceLabels: Record<Substance, string> = {
  alcohol: 'alcohol',
  drugs: 'drugs',
  opioids: 'heroin and other opioids',
  stimulants: 'cocaine and other stimulants',
  cannabis: 'cannabis',
  benzodiazepines: 'benzodiazepines',
  tranquillisers: 'tranquillisers',
  'prescription-painkillers': 'prescription painkillers',
  gambling: 'gambling',
};

export const areaOfProvisionLabels: Record<AreaOfProvision, string> = {
  alcohol: 'alcohol',
  drugs: 'drugs',
  'alcohol-related-brain-injury': 'brain injury from alcohol',
  'korsakoffs-syndrome': 'Korsakoff’s syndrome',
  'acquired-brain-injury': 'brain injury',
  'mental-ill-health': 'mental ill health',
  'learning-difficulties': 'learning difficulties',
  autism: 'autism',
  'neurological-condition': 'illness of the brain and nerves',
  'physical-disability': 'physical disability or illness',
  'hearing-impairment': 'hearing loss',
  'visual-impairment': 'sight loss',
  'blood-borne-viruses': 'hepatitis or HIV',
  'mothers-and-children': 'mothers and children',
  dementia: 'older people with dementia',
  frailty: 'older people who are frail',
  'end-of-life': 'care at the end of life',
};

export const approachLabels: Record<Approach, string> = {
  abstinence: 'Abstinence: living without alcohol and drugs',
  'twelve-step': '12 steps',
  'therapeutic-community': 'Therapeutic community',
  'faith-based': 'Faith based',
  'trauma-informed': 'Trauma informed',
  'cognitive-behavioural-therapy': 'Cognitive behavioural therapy (CBT)',
  'group-work': 'Group work',
  'one-to-one': 'One-to-one work',
  'family-work': 'Work with families',
  'peer-led': 'Led by peers',
  'mutual-aid': 'Mutual aid meetings',
  medical: 'Medical care',
  'work-based': 'Work and training',
  nature: 'Time in nature',
  creative: 'Art and drama',
  'complementary-therapies': 'Complementary therapies',
  stabilisation: 'Steadying alcohol or drug use',
  'harm-reduction': 'Harm reduction',
};

export const fundingLabels: Record<FundingRoute, string> = {
  'alcohol-and-drug-partnership-or-nhs': 'Alcohol and Drug Partnership or NHS',
  'local-authority': 'Council',
  'prison-to-rehab': 'Prison to Rehab fund',
  'scottish-government': 'Scottish Government',
  'self-funded': 'Paying yourself',
  insurance: 'Private health insurance',
  'housing-benefit': 'Housing benefit',
  charity: 'Charity',
};

export const referrerLabels: Record<Referrer, string> = {
  self: 'You yourself',
  family: 'Your family',
  'any-professional': 'Any professional involved in your care',
  gp: 'A GP',
  'social-work': 'Social work',
  'drug-and-alcohol-service': 'A local drug and alcohol service',
  justice: 'Justice social work or probation',
  prison: 'Prison staff',
  'local-authority': 'The council',
  employer: 'An employer',
};

export const providerKindLabels: Record<ProviderKind, string> = {
  'third-sector': 'a not-for-profit organisation',
  private: 'a private company',
  nhs: 'the NHS',
  council: 'a council',
};

export const keyQuestionLabels: Record<KeyQuestion, string> = {
  wellbeing: 'People’s wellbeing',
  leadership: 'Leadership',
  staffTeam: 'Staff team',
  setting: 'Setting',
  carePlanning: 'Care and support planning',
};

export const tierLabels: Record<Tier, string> = {
  register: 'The regulator’s register',
  government: 'Government',
  nhs: 'NHS',
  service: 'The services themselves',
  reference: 'Open place and code lists',
  press: 'Press',
  other: 'Other',
};

/** “a, b and c” */
export function inWords(list: readonly string[], joint: 'and' | 'or' = 'and'): string {
  if (list.length < 2) return list[0] ?? '';
  return `${list.slice(0, -1).join(', ')} ${joint} ${list.at(-1)}`;
}

export function sentenceCase(words: string): string {
  return words.charAt(0).toLocaleUpperCase('en-GB') + words.slice(1);
}
