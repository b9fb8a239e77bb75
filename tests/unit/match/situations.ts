import type { NeedPlace, Needs } from '#src/directory/match/needs.ts';
import type { Verdict } from '#src/directory/match/verdict.ts';
import type { Why } from '#src/directory/match/judgement.ts';
import { firm, type RecordParts, weak } from '#tests/fixtures/match/fictional-facts.ts';

/** What someone tells us, what a fictional service publishes, and what must come of it. */
export interface Situation {
  about: string;
  needs: Partial<Needs>;
  place?: NeedPlace;
  service: RecordParts;
  verdict: Verdict | null;
  /** Why, for each question that was put. */
  why: Record<string, Why>;
}

const fife: NeedPlace = { name: 'Kirkcaldy', councils: ['fife'] };
const noCouncil: NeedPlace = { name: 'KY1', councils: [] };
const men = { who: { sex: firm('men' as const) } };
const both = { who: { sex: firm('women-and-men' as const) } };
const woman: Partial<Needs> = { sex: 'woman' };
const onMethadone: Partial<Needs> = { medicines: ['methadone'] };
const withTwo: Partial<Needs> = { company: ['children'], childAges: [3, 7] };

const sexAndAge: Situation[] = [
  {
    about: 'a woman, a house for men',
    needs: woman,
    service: men,
    verdict: 'no',
    why: { sex: 'says-no' },
  },
  {
    about: 'a man, a house for men',
    needs: { sex: 'man' },
    service: men,
    verdict: 'yes',
    why: { sex: 'says-yes' },
  },
  {
    about: 'a woman, a mixed house',
    needs: woman,
    service: both,
    verdict: 'yes',
    why: { sex: 'says-yes' },
  },
  {
    about: 'a man, a house for women in the register of May',
    needs: { sex: 'man' },
    service: { who: { sex: firm('women', { source: 'fictional-register', asOf: '2026-05-31' }) } },
    verdict: 'no',
    why: { sex: 'says-no' },
  },
  {
    about: 'a woman, nothing published',
    needs: woman,
    service: {},
    verdict: 'ask',
    why: { sex: 'not-published' },
  },
  {
    about: 'a woman, a house for men a year ago to the day',
    needs: woman,
    service: { who: { sex: firm('men', weak.old) } },
    verdict: 'ask',
    why: { sex: 'old' },
  },
  {
    about: 'a woman, a house for men, one day under a year ago',
    needs: woman,
    service: { who: { sex: firm('men', { asOf: '2025-11-22' }) } },
    verdict: 'no',
    why: { sex: 'says-no' },
  },
  {
    about: 'a woman, a house for men, undated',
    needs: woman,
    service: { who: { sex: firm('men', weak.undated) } },
    verdict: 'ask',
    why: { sex: 'undated' },
  },
  {
    about: 'a woman, a house for men by a newspaper',
    needs: woman,
    service: { who: { sex: firm('men', weak.press) } },
    verdict: 'ask',
    why: { sex: 'not-first-hand' },
  },
  {
    about: 'a woman, sources disagree',
    needs: woman,
    service: { who: { sex: firm('men', weak.conflicted) } },
    verdict: 'ask',
    why: { sex: 'conflicted' },
  },
  {
    about: 'a woman, a newspaper disagrees',
    needs: woman,
    service: {
      who: {
        sex: firm('men', { conflicts: [{ value: 'women', source: 'fictional-press' }] }),
      },
    },
    verdict: 'ask',
    why: { sex: 'conflicted' },
  },
  {
    about: 'a woman, confirmed by the service whatever the newspaper says',
    needs: woman,
    service: {
      who: {
        sex: firm('men', {
          ...weak.undated,
          confirmed: { on: '2026-11-01', how: 'phone' },
          conflicts: [{ value: 'women', source: 'fictional-press' }],
        }),
      },
    },
    verdict: 'no',
    why: { sex: 'says-no' },
  },
  {
    about: 'a woman, a worked-out date',
    needs: woman,
    service: { who: { sex: firm('men', weak.inferred) } },
    verdict: 'ask',
    why: { sex: 'inferred' },
  },
  {
    about: 'a woman, an old page the service confirmed this month',
    needs: woman,
    service: {
      who: { sex: firm('men', { ...weak.old, confirmed: { on: '2026-11-02', how: 'phone' } }) },
    },
    verdict: 'no',
    why: { sex: 'says-no' },
  },
  {
    about: 'a woman, mixed but with a caution',
    needs: woman,
    service: { who: { sex: firm('women-and-men', { caution: 'Ask.' }) } },
    verdict: 'ask',
    why: { sex: 'conditional' },
  },
  { about: 'nothing told', needs: {}, service: men, verdict: null, why: {} },
  {
    about: 'aged 17, from 18',
    needs: { age: 17 },
    service: { who: { ages: firm({ from: 18 }) } },
    verdict: 'no',
    why: { age: 'says-no' },
  },
  {
    about: 'aged 18, from 18',
    needs: { age: 18 },
    service: { who: { ages: firm({ from: 18 }) } },
    verdict: 'yes',
    why: { age: 'says-yes' },
  },
  {
    about: 'aged 70, 18 to 65',
    needs: { age: 70 },
    service: { who: { ages: firm({ from: 18, to: 65 }) } },
    verdict: 'no',
    why: { age: 'says-no' },
  },
  {
    about: 'aged 40, “adults” in words',
    needs: { age: 40 },
    service: { who: { ages: firm({ words: 'Adults' }) } },
    verdict: 'ask',
    why: { age: 'unclear' },
  },
  {
    about: 'aged 40, from 18 with more in words',
    needs: { age: 40 },
    service: { who: { ages: firm({ from: 18, words: 'Older by agreement' }) } },
    verdict: 'ask',
    why: { age: 'unclear' },
  },
  {
    about: 'aged 17, from 18, undated',
    needs: { age: 17 },
    service: { who: { ages: firm({ from: 18 }, weak.undated) } },
    verdict: 'ask',
    why: { age: 'undated' },
  },
];

const company: Situation[] = [
  {
    about: 'a parent, children live in',
    needs: { company: ['children'] },
    service: { who: { children: firm('yes') } },
    verdict: 'yes',
    why: { children: 'says-yes' },
  },
  {
    about: 'a parent, no children',
    needs: { company: ['children'] },
    service: { who: { children: firm('no') } },
    verdict: 'no',
    why: { children: 'says-no' },
  },
  {
    about: 'a parent, children case by case',
    needs: { company: ['children'] },
    service: { who: { children: firm('case-by-case') } },
    verdict: 'ask',
    why: { children: 'case-by-case' },
  },
  {
    about: 'children of 3 and 7, up to 10',
    needs: withTwo,
    service: { who: { children: firm('yes'), childrenAges: firm({ to: 10 }) } },
    verdict: 'yes',
    why: { children: 'says-yes', 'children-ages': 'says-yes' },
  },
  {
    about: 'children of 3 and 7, up to 5',
    needs: withTwo,
    service: { who: { children: firm('yes'), childrenAges: firm({ to: 5 }) } },
    verdict: 'no',
    why: { children: 'says-yes', 'children-ages': 'says-no' },
  },
  {
    about: 'children of 3 and 7, ages not published',
    needs: withTwo,
    service: { who: { children: firm('yes') } },
    verdict: 'ask',
    why: { children: 'says-yes', 'children-ages': 'not-published' },
  },
  {
    about: 'a parent, children with a condition',
    needs: { company: ['children'] },
    service: { who: { children: firm('yes', { condition: 'Mothers only.' }) } },
    verdict: 'ask',
    why: { children: 'conditional' },
  },
  {
    about: 'pregnant, taken',
    needs: { company: ['pregnant'] },
    service: { who: { pregnant: firm('yes') } },
    verdict: 'yes',
    why: { pregnant: 'says-yes' },
  },
  {
    about: 'pregnant, not taken',
    needs: { company: ['pregnant'] },
    service: { who: { pregnant: firm('no') } },
    verdict: 'no',
    why: { pregnant: 'says-no' },
  },
  {
    about: 'pregnant, not published',
    needs: { company: ['pregnant'] },
    service: {},
    verdict: 'ask',
    why: { pregnant: 'not-published' },
  },
  {
    about: 'a couple, taken',
    needs: { company: ['couple'] },
    service: { who: { couples: firm('yes') } },
    verdict: 'yes',
    why: { couple: 'says-yes' },
  },
  {
    about: 'a couple, not taken',
    needs: { company: ['couple'] },
    service: { who: { couples: firm('no') } },
    verdict: 'no',
    why: { couple: 'says-no' },
  },
  {
    about: 'a couple, not taken by an old page',
    needs: { company: ['couple'] },
    service: { who: { couples: firm('no', weak.old) } },
    verdict: 'ask',
    why: { couple: 'old' },
  },
];

const whatFor: Situation[] = [
  {
    about: 'alcohol, named',
    needs: { substances: ['alcohol'] },
    service: { substances: firm(['alcohol', 'drugs']) },
    verdict: 'yes',
    why: { 'substance-alcohol': 'says-yes' },
  },
  {
    about: 'heroin, only “drugs”',
    needs: { substances: ['opioids'] },
    service: { substances: firm(['alcohol', 'drugs']) },
    verdict: 'ask',
    why: { 'substance-opioids': 'unclear' },
  },
  {
    about: 'alcohol, a list without it is no “no”',
    needs: { substances: ['alcohol'] },
    service: { substances: firm(['opioids']) },
    verdict: 'ask',
    why: { 'substance-alcohol': 'unclear' },
  },
  {
    about: 'street Valium, benzodiazepines named',
    needs: { substances: ['street-benzodiazepines'] },
    service: { substances: firm(['tranquillisers']) },
    verdict: 'yes',
    why: { 'substance-street-benzodiazepines': 'says-yes' },
  },
  {
    about: 'cocaine and cannabis, one named',
    needs: { substances: ['cocaine', 'cannabis'] },
    service: { substances: firm(['stimulants']) },
    verdict: 'ask',
    why: { 'substance-cocaine': 'says-yes', 'substance-cannabis': 'unclear' },
  },
  {
    about: 'something else',
    needs: { substances: ['other'] },
    service: { substances: firm(['alcohol', 'drugs']) },
    verdict: 'ask',
    why: { 'substance-other': 'unclear' },
  },
];

const medicines: Situation[] = [
  {
    about: 'methadone, may arrive on it',
    needs: onMethadone,
    service: { admission: { methadone: { onArrival: firm('yes') } } },
    verdict: 'yes',
    why: { methadone: 'says-yes' },
  },
  {
    about: 'methadone, may not',
    needs: onMethadone,
    service: { admission: { methadone: { onArrival: firm('no') } } },
    verdict: 'no',
    why: { methadone: 'says-no' },
  },
  {
    about: 'methadone, yes up to a dose',
    needs: onMethadone,
    service: {
      admission: {
        methadone: {
          onArrival: firm('yes', {
            limits: [{ medicine: 'Methadone', at: 'admission', amount: '30 ml' }],
          }),
        },
      },
    },
    verdict: 'ask',
    why: { methadone: 'conditional' },
  },
  {
    about: 'methadone, case by case',
    needs: onMethadone,
    service: { admission: { methadone: { onArrival: firm('case-by-case') } } },
    verdict: 'ask',
    why: { methadone: 'case-by-case' },
  },
  {
    about: 'staying on methadone, can',
    needs: { ...onMethadone, plan: 'stay-on' },
    service: { admission: { methadone: { onArrival: firm('yes'), duringStay: firm('stay-on') } } },
    verdict: 'yes',
    why: { methadone: 'says-yes', 'methadone-stay': 'says-yes' },
  },
  {
    about: 'staying on methadone, it is brought down',
    needs: { ...onMethadone, plan: 'stay-on' },
    service: { admission: { methadone: { onArrival: firm('yes'), duringStay: firm('reduce') } } },
    verdict: 'no',
    why: { methadone: 'says-yes', 'methadone-stay': 'says-no' },
  },
  {
    about: 'staying on methadone, only arrival published',
    needs: { ...onMethadone, plan: 'stay-on' },
    service: { admission: { methadone: { onArrival: firm('yes') } } },
    verdict: 'ask',
    why: { methadone: 'says-yes', 'methadone-stay': 'not-published' },
  },
  {
    about: 'coming off methadone, done there',
    needs: { ...onMethadone, plan: 'come-off' },
    service: {
      admission: { methadone: { onArrival: firm('yes') }, detoxOnSite: { methadone: firm('yes') } },
    },
    verdict: 'yes',
    why: { methadone: 'says-yes', 'methadone-off': 'says-yes' },
  },
  {
    about: 'coming off methadone, not there',
    needs: { ...onMethadone, plan: 'come-off' },
    service: {
      admission: { methadone: { onArrival: firm('yes') }, detoxOnSite: { methadone: firm('no') } },
    },
    verdict: 'no',
    why: { methadone: 'says-yes', 'methadone-off': 'says-no' },
  },
  {
    about: 'buprenorphine by mouth, staying on',
    needs: { medicines: ['oral-buprenorphine'], plan: 'stay-on' },
    service: {
      admission: { oralBuprenorphine: { onArrival: firm('yes'), duringStay: firm('stop') } },
    },
    verdict: 'no',
    why: { 'oral-buprenorphine': 'says-yes', 'oral-buprenorphine-stay': 'says-no' },
  },
  {
    about: 'Buvidal, coming off, brought down there',
    needs: { medicines: ['long-acting-buprenorphine'], plan: 'come-off' },
    service: {
      admission: {
        longActingBuprenorphine: { onArrival: firm('yes'), duringStay: firm('reduce') },
      },
    },
    verdict: 'yes',
    why: { 'long-acting-buprenorphine': 'says-yes', 'long-acting-buprenorphine-off': 'says-yes' },
  },
  {
    about: 'coming off Buvidal, “stopped” says not how',
    needs: { medicines: ['long-acting-buprenorphine'], plan: 'come-off' },
    service: {
      admission: { longActingBuprenorphine: { onArrival: firm('yes'), duringStay: firm('stop') } },
    },
    verdict: 'ask',
    why: { 'long-acting-buprenorphine': 'says-yes', 'long-acting-buprenorphine-off': 'unclear' },
  },
  {
    about: 'Buvidal, not taken',
    needs: { medicines: ['long-acting-buprenorphine'] },
    service: { admission: { longActingBuprenorphine: { onArrival: firm('no') } } },
    verdict: 'no',
    why: { 'long-acting-buprenorphine': 'says-no' },
  },
  {
    about: 'diazepam, conflicting',
    needs: { medicines: ['benzodiazepine'] },
    service: {
      admission: { benzodiazepinePrescription: { onArrival: firm('no', weak.conflicted) } },
    },
    verdict: 'ask',
    why: { benzodiazepine: 'conflicted' },
  },
  {
    about: 'coming off diazepam there',
    needs: { medicines: ['benzodiazepine'], plan: 'come-off' },
    service: {
      admission: {
        benzodiazepinePrescription: { onArrival: firm('yes') },
        detoxOnSite: { benzodiazepines: firm('yes') },
      },
    },
    verdict: 'yes',
    why: { benzodiazepine: 'says-yes', 'benzodiazepine-off': 'says-yes' },
  },
  {
    about: 'mental health medicine, no',
    needs: { medicines: ['mental-health'] },
    service: { admission: { psychiatricMedication: firm('no') } },
    verdict: 'no',
    why: { 'mental-health-medicine': 'says-no' },
  },
  {
    about: 'mental health medicine, yes',
    needs: { medicines: ['mental-health'], plan: 'stay-on' },
    service: { admission: { psychiatricMedication: firm('yes') } },
    verdict: 'yes',
    why: { 'mental-health-medicine': 'says-yes' },
  },
  {
    about: 'a plan without a medicine is no answer',
    needs: { plan: 'stay-on' },
    service: { admission: { methadone: { onArrival: firm('no') } } },
    verdict: null,
    why: {},
  },
];

const detoxFirstNo = { detoxFirst: firm('no' as const) };
const detox: Situation[] = [
  {
    about: 'detox from alcohol there, and not needed first',
    needs: { substances: ['alcohol'], detox: 'there' },
    service: {
      substances: firm(['alcohol']),
      admission: { ...detoxFirstNo, detoxOnSite: { alcohol: firm('yes') } },
    },
    verdict: 'yes',
    why: {
      'substance-alcohol': 'says-yes',
      'detox-first': 'says-yes',
      'detox-alcohol': 'says-yes',
    },
  },
  {
    about: 'detox there, but it must come first',
    needs: { detox: 'there' },
    service: { admission: { detoxFirst: firm('yes') } },
    verdict: 'no',
    why: { 'detox-first': 'says-no', 'detox-unstated': 'not-published' },
  },
  {
    about: 'detox from heroin there, not done',
    needs: { substances: ['opioids'], detox: 'there' },
    service: { admission: { detoxOnSite: { opioids: firm('no') } } },
    verdict: 'no',
    why: {
      'substance-opioids': 'not-published',
      'detox-first': 'not-published',
      'detox-opioids': 'says-no',
    },
  },
  {
    about: 'detox from alcohol, the source names no substance',
    needs: { substances: ['alcohol'], detox: 'there' },
    service: {
      substances: firm(['alcohol']),
      admission: { ...detoxFirstNo, detoxOnSite: { substanceNotStated: firm('yes') } },
    },
    verdict: 'ask',
    why: { 'substance-alcohol': 'says-yes', 'detox-first': 'says-yes', 'detox-alcohol': 'unclear' },
  },
  {
    about: 'detox from cocaine, no detox of any kind there',
    needs: { substances: ['cocaine'], detox: 'there' },
    service: { admission: { detoxOnSite: { substanceNotStated: firm('no') } } },
    verdict: 'no',
    why: {
      'substance-cocaine': 'not-published',
      'detox-first': 'not-published',
      'detox-stimulants': 'says-no',
    },
  },
  {
    about: 'detox from something unsaid',
    needs: { detox: 'there' },
    service: { admission: { ...detoxFirstNo, detoxOnSite: { substanceNotStated: firm('yes') } } },
    verdict: 'yes',
    why: { 'detox-first': 'says-yes', 'detox-unstated': 'says-yes' },
  },
  {
    about: 'detox from something unsaid, only alcohol named',
    needs: { detox: 'there' },
    service: { admission: { ...detoxFirstNo, detoxOnSite: { alcohol: firm('yes') } } },
    verdict: 'ask',
    why: { 'detox-first': 'says-yes', 'detox-unstated': 'unclear' },
  },
  {
    about: 'detox from benzodiazepines by a newspaper',
    needs: { substances: ['prescribed-benzodiazepines'], detox: 'there' },
    service: { admission: { detoxOnSite: { benzodiazepines: firm('no', weak.press) } } },
    verdict: 'ask',
    why: {
      'substance-prescribed-benzodiazepines': 'not-published',
      'detox-first': 'not-published',
      'detox-benzodiazepines': 'not-first-hand',
    },
  },
  {
    about: 'detox elsewhere first is no question to a service',
    needs: { detox: 'elsewhere' },
    service: { admission: { detoxFirst: firm('yes') } },
    verdict: null,
    why: {},
  },
  {
    about: 'no detox needed',
    needs: { detox: 'not-needed', sex: 'man' },
    service: { ...men, admission: { detoxFirst: firm('yes') } },
    verdict: 'yes',
    why: { sex: 'says-yes' },
  },
];

const where: Situation[] = [
  {
    about: 'from Fife, all of Scotland',
    needs: { place: 'Kirkcaldy' },
    place: fife,
    service: { who: { areas: firm({ extent: 'scotland' }) } },
    verdict: 'yes',
    why: { areas: 'says-yes' },
  },
  {
    about: 'from Fife, Highland alone',
    needs: { place: 'Kirkcaldy' },
    place: fife,
    service: { who: { areas: firm({ extent: 'named', councils: ['highland'] }) } },
    verdict: 'no',
    why: { areas: 'says-no' },
  },
  {
    about: 'from Fife, Fife named',
    needs: { place: 'Kirkcaldy' },
    place: fife,
    service: { who: { areas: firm({ extent: 'named', councils: ['fife', 'highland'] }) } },
    verdict: 'yes',
    why: { areas: 'says-yes' },
  },
  {
    about: 'from Fife, a rule in words',
    needs: { place: 'Kirkcaldy' },
    place: fife,
    service: { who: { areas: firm({ extent: 'named', words: 'The islands.' }) } },
    verdict: 'ask',
    why: { areas: 'unclear' },
  },
  {
    about: 'from a postcode, which names no council',
    needs: { place: 'KY1' },
    place: noCouncil,
    service: { who: { areas: firm({ extent: 'named', councils: ['highland'] }) } },
    verdict: 'ask',
    why: { areas: 'unclear' },
  },
  {
    about: 'from a postcode, anywhere',
    needs: { place: 'KY1' },
    place: noCouncil,
    service: { who: { areas: firm({ extent: 'anywhere' }) } },
    verdict: 'yes',
    why: { areas: 'says-yes' },
  },
  {
    about: 'a place nobody knows is no answer',
    needs: { place: 'Nowhereton' },
    service: { who: { areas: firm({ extent: 'named', councils: ['highland'] }) } },
    verdict: null,
    why: {},
  },
];

const paying: Situation[] = [
  {
    about: 'public money, the council pays',
    needs: { paying: 'public' },
    service: { cost: { fundingRoutes: firm(['local-authority']) } },
    verdict: 'yes',
    why: { paying: 'says-yes' },
  },
  {
    about: 'public money, only paying oneself listed',
    needs: { paying: 'public' },
    service: { cost: { fundingRoutes: firm(['self-funded']) } },
    verdict: 'ask',
    why: { paying: 'unclear' },
  },
  {
    about: 'paying oneself, listed',
    needs: { paying: 'self' },
    service: { cost: { fundingRoutes: firm(['self-funded']) } },
    verdict: 'yes',
    why: { paying: 'says-yes' },
  },
  {
    about: 'insurance, an old list',
    needs: { paying: 'insurance' },
    service: { cost: { fundingRoutes: firm(['insurance'], weak.old) } },
    verdict: 'ask',
    why: { paying: 'old' },
  },
];

const anythingElse: Situation[] = [
  {
    about: 'from prison, taken',
    needs: { other: ['prison'] },
    service: { admission: { prisonOrBail: firm('yes') } },
    verdict: 'yes',
    why: { prison: 'says-yes' },
  },
  {
    about: 'from prison, not taken',
    needs: { other: ['prison'] },
    service: { admission: { prisonOrBail: firm('no') } },
    verdict: 'no',
    why: { prison: 'says-no' },
  },
  {
    about: 'personal care, not given',
    needs: { other: ['personal-care'] },
    service: { admission: { physicalCareNeeds: firm('no') } },
    verdict: 'no',
    why: { 'personal-care': 'says-no' },
  },
  {
    about: 'personal care, given',
    needs: { other: ['personal-care'] },
    service: { admission: { physicalCareNeeds: firm('yes') } },
    verdict: 'yes',
    why: { 'personal-care': 'says-yes' },
  },
  {
    about: 'mental ill health, case by case',
    needs: { other: ['mental-ill-health'] },
    service: { admission: { mentalIllHealth: firm('case-by-case') } },
    verdict: 'ask',
    why: { 'mental-ill-health': 'case-by-case' },
  },
  {
    about: 'from prison, with a condition',
    needs: { other: ['prison'] },
    service: { admission: { prisonOrBail: firm('yes', { condition: 'Through one fund.' }) } },
    verdict: 'ask',
    why: { prison: 'conditional' },
  },
  {
    about: 'personal care, not published',
    needs: { other: ['personal-care'] },
    service: {},
    verdict: 'ask',
    why: { 'personal-care': 'not-published' },
  },
  {
    about: 'mental ill health, taken',
    needs: { other: ['mental-ill-health'] },
    service: { admission: { mentalIllHealth: firm('yes') } },
    verdict: 'yes',
    why: { 'mental-ill-health': 'says-yes' },
  },
  {
    about: 'mental ill health, not taken',
    needs: { other: ['mental-ill-health'] },
    service: { admission: { mentalIllHealth: firm('no') } },
    verdict: 'no',
    why: { 'mental-ill-health': 'says-no' },
  },
  {
    about: 'mental health medicine, undated no',
    needs: { medicines: ['mental-health'] },
    service: { admission: { psychiatricMedication: firm('no', weak.undated) } },
    verdict: 'ask',
    why: { 'mental-health-medicine': 'undated' },
  },
  {
    about: 'mental ill health, not taken, date worked out',
    needs: { other: ['mental-ill-health'] },
    service: { admission: { mentalIllHealth: firm('no', weak.inferred) } },
    verdict: 'ask',
    why: { 'mental-ill-health': 'inferred' },
  },
];

const together: Situation[] = [
  {
    about: 'a mother on methadone: all said yes',
    needs: { sex: 'woman', age: 31, ...withTwo, ...onMethadone },
    service: {
      who: {
        sex: firm('women'),
        ages: firm({ from: 16 }),
        children: firm('yes'),
        childrenAges: firm({ to: 12 }),
      },
      admission: { methadone: { onArrival: firm('yes') } },
    },
    verdict: 'yes',
    why: {
      sex: 'says-yes',
      age: 'says-yes',
      children: 'says-yes',
      'children-ages': 'says-yes',
      methadone: 'says-yes',
    },
  },
  {
    about: 'one no is enough',
    needs: { sex: 'woman', ...onMethadone },
    service: { who: { sex: firm('women') }, admission: { methadone: { onArrival: firm('no') } } },
    verdict: 'no',
    why: { sex: 'says-yes', methadone: 'says-no' },
  },
  {
    about: 'one gap is enough to ask',
    needs: { sex: 'woman', ...onMethadone },
    service: { who: { sex: firm('women') } },
    verdict: 'ask',
    why: { sex: 'says-yes', methadone: 'not-published' },
  },
  {
    about: 'paused: a yes is still a question',
    needs: woman,
    service: { ...both, status: firm('paused') },
    verdict: 'ask',
    why: { sex: 'says-yes' },
  },
  {
    about: 'not confirmed: a no is still a no',
    needs: woman,
    service: { ...men, status: firm('not-confirmed') },
    verdict: 'no',
    why: { sex: 'says-no' },
  },
];

export const situations: Situation[] = [
  ...sexAndAge,
  ...company,
  ...whatFor,
  ...medicines,
  ...detox,
  ...where,
  ...paying,
  ...anythingElse,
  ...together,
];
