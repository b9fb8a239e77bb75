import type { AnswerValue } from '#src/schema/answer.ts';
import type { FundingRoute } from '#src/schema/cost.ts';
import type { Tier } from '#src/schema/source.ts';
import type { Ages, Catchment, Sex, Substance } from '#src/schema/who.ts';
import type { MapPoint } from '#src/directory/place.ts';
import type { Doubt, Standing } from '#src/directory/standing/standing.ts';
import type { RingLine } from '#src/directory/whom-to-ring.ts';

/** A published fact with all that decides how far it can be relied on. Plain JSON. */
export interface MatchFact<Value> {
  value: Value;
  /** What is published, in words. */
  said: string;
  /** Conditions, limits of dose and cautions, a sentence each. */
  details?: string[];
  /** True when a condition, limit or caution keeps a yes from being a plain one. */
  conditional?: true;
  /** Who says it and when, in words. */
  from: string;
  url?: string;
  tier: Tier;
  standing: Standing;
  /** What keeps it from being firm. */
  doubt?: Doubt;
}

export type StayValue = 'stay-on' | 'reduce' | 'stop';

export const answerKeys = [
  'couples',
  'pregnant',
  'children',
  'detoxFirst',
  'detoxAlcohol',
  'detoxOpioids',
  'detoxMethadone',
  'detoxBenzodiazepines',
  'detoxStimulants',
  'detoxUnstated',
  'methadone',
  'oralBuprenorphine',
  'longActingBuprenorphine',
  'benzodiazepine',
  'psychiatricMedication',
  'mentalIllHealth',
  'physicalCareNeeds',
  'prisonOrBail',
] as const;
export const stayKeys = [
  'methadoneStay',
  'oralBuprenorphineStay',
  'longActingBuprenorphineStay',
  'benzodiazepineStay',
] as const;

export type AnswerKey = (typeof answerKeys)[number];
export type StayKey = (typeof stayKeys)[number];

interface FactValues extends Record<AnswerKey, AnswerValue>, Record<StayKey, StayValue> {
  sex: Sex;
  ages: Ages;
  childrenAges: Ages;
  areas: Catchment;
  substances: Substance[];
  funding: FundingRoute[];
}

export type FactKey = keyof FactValues;
/** An absent key means not published. */
export type MatchFacts = { [Key in FactKey]?: MatchFact<FactValues[Key]> };

/** One service as `/match.json` holds it. Plain JSON: it is fetched once. */
export interface MatchService {
  slug: string;
  name: string;
  url: string;
  where: string;
  isRehab: boolean;
  /** “Residential rehab”, “Crisis service” */
  kind: string;
  isOpen: boolean;
  /** “Open”, “Paused” */
  status: string;
  /** Whom to ring about it. */
  ring: RingLine;
  point: MapPoint | null;
  facts: MatchFacts;
}
