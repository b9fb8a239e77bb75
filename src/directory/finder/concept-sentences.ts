import type { ConceptId } from './concepts.ts';

/** What a service is told or asked about one concept, each a whole sentence that stands alone. */
interface ConceptSentences {
  /** Of a service that publishes it. */
  says: string;
  /** To a service that publishes nothing on it. Absent where silence says enough, such as who runs it. */
  ask?: string;
  /** What to ask after it, on the phone. */
  askMore?: string;
}

export const conceptSentences: Readonly<Record<ConceptId, ConceptSentences>> = {
  women: { says: 'Takes women.', ask: 'Do you take women?' },
  men: { says: 'Takes men.', ask: 'Do you take men?' },
  'women-only': { says: 'For women only.', ask: 'Are you for women only?' },
  'men-only': { says: 'For men only.', ask: 'Are you for men only?' },
  couples: { says: 'Takes couples.', ask: 'Do you take couples?' },
  children: {
    says: 'Children can live in with a parent.',
    ask: 'Can children live in with a parent?',
    askMore: 'Up to what age?',
  },
  pregnant: {
    says: 'Takes people who are pregnant.',
    ask: 'Do you take people who are pregnant?',
  },
  'young-people': {
    says: 'Takes people aged 16 or 17.',
    ask: 'Do you take people aged 16 or 17?',
  },
  alcohol: { says: 'Helps with alcohol.', ask: 'Do you help with alcohol?' },
  drugs: { says: 'Helps with drugs.', ask: 'Do you help with drugs?' },
  opioids: {
    says: 'Helps with heroin and other opioids.',
    ask: 'Do you help with heroin and other opioids?',
  },
  stimulants: {
    says: 'Helps with cocaine and other stimulants.',
    ask: 'Do you help with cocaine and other stimulants?',
  },
  cannabis: { says: 'Helps with cannabis.', ask: 'Do you help with cannabis?' },
  benzodiazepines: {
    says: 'Helps with benzodiazepines.',
    ask: 'Do you help with benzodiazepines?',
  },
  'prescription-painkillers': {
    says: 'Helps with prescription painkillers.',
    ask: 'Do you help with prescription painkillers?',
  },
  gambling: { says: 'Helps with gambling.', ask: 'Do you help with gambling?' },
  methadone: {
    says: 'Takes people on methadone.',
    ask: 'Do you take people on methadone?',
    askMore: 'Can they stay on it? Is there a dose limit, and who prescribes it?',
  },
  'oral-buprenorphine': {
    says: 'Takes people on buprenorphine by mouth.',
    ask: 'Do you take people on buprenorphine by mouth?',
    askMore: 'Can they stay on it? Is there a dose limit, and who prescribes it?',
  },
  'long-acting-buprenorphine': {
    says: 'Takes people who get a buprenorphine injection (Buvidal).',
    ask: 'Do you take people who get a buprenorphine injection (Buvidal)?',
    askMore: 'Can they go on with it? Is there a dose limit, and who gives it?',
  },
  'benzodiazepine-prescription': {
    says: 'Takes people on prescribed diazepam or another benzodiazepine.',
    ask: 'Do you take people on prescribed diazepam or another benzodiazepine?',
    askMore: 'Can they stay on it? Is there a dose limit, and who prescribes it?',
  },
  'psychiatric-medication': {
    says: 'Takes people on medicine for their mental health.',
    ask: 'Do you take people on medicine for their mental health?',
    askMore: 'Can they stay on it, and who prescribes it?',
  },
  'detox-alcohol': {
    says: 'Offers detox from alcohol there.',
    ask: 'Do you do detox from alcohol?',
    askMore: 'If not, must it come before, and who arranges it?',
  },
  'detox-opioids': {
    says: 'Offers detox from opioids there.',
    ask: 'Do you do detox from heroin or other opioids?',
    askMore: 'If not, must it come before, and who arranges it?',
  },
  'detox-benzodiazepines': {
    says: 'Offers detox from benzodiazepines there.',
    ask: 'Do you do detox from benzodiazepines?',
    askMore: 'If not, must it come before, and who arranges it?',
  },
  'detox-any': {
    says: 'Offers detox there.',
    ask: 'Do you do detox?',
    askMore: 'From what? If not, who arranges it?',
  },
  'no-detox-first': {
    says: 'No detox is needed before people come.',
    ask: 'Can people come without a detox first?',
    askMore: 'If not, who arranges it?',
  },
  'mental-ill-health': {
    says: 'Takes people with a mental illness as well.',
    ask: 'Do you take people with a mental illness as well?',
  },
  'physical-care': {
    says: 'Takes people who need personal or nursing care.',
    ask: 'Can you help people who need personal or nursing care?',
  },
  'step-free': {
    says: 'Says how people can get around there.',
    ask: 'Do you have rooms for people who use a wheelchair or find stairs hard?',
  },
  prison: {
    says: 'Takes people who come from prison.',
    ask: 'Do you take people who come straight from prison?',
  },
  'bail-or-offences': {
    says: 'Takes people on bail, a tag or licence.',
    ask: 'Do you take people on bail, a tag or licence, or with past offences?',
  },
  'residential-rehab': { says: 'It is a residential rehab.' },
  stabilisation: { says: 'It is a stabilisation service.' },
  crisis: { says: 'It is a crisis service.' },
  'recovery-housing': { says: 'It is recovery housing or a day programme.' },
  'care-home': { says: 'It is a care home.' },
  nhs: { says: 'Run by the NHS.' },
  'third-sector': { says: 'Run by a not-for-profit organisation.' },
  private: { says: 'Run by a private company.' },
  'twelve-step': { says: 'Works with the 12 steps.' },
  'therapeutic-community': { says: 'It is a therapeutic community.' },
  abstinence: { says: 'For living without alcohol and drugs.' },
  'trauma-informed': { says: 'Its work takes account of trauma.' },
  'cognitive-behavioural-therapy': { says: 'Offers cognitive behavioural therapy (CBT).' },
  'family-work': { says: 'Works with families.' },
  'mutual-aid': { says: 'Has mutual aid meetings.' },
  nature: { says: 'People spend time in nature.' },
  'work-based': { says: 'Offers work and training.' },
  creative: { says: 'Offers art and drama.' },
  christian: { says: 'Rests on the Christian faith.' },
  'no-faith': { says: 'States no faith that it rests on.' },
  'public-money': {
    says: 'Public money can pay for a place.',
    ask: 'Can the council, the NHS or the Alcohol and Drug Partnership pay for a place?',
  },
  'self-funded': {
    says: 'People can pay for a place themselves.',
    ask: 'Can people pay for a place themselves?',
    askMore: 'What does it cost in all?',
  },
  insurance: {
    says: 'Private health insurance can pay for a place.',
    ask: 'Can private health insurance pay for a place?',
  },
  'housing-benefit': {
    says: 'Housing benefit can pay a part.',
    ask: 'Can housing benefit pay a part?',
  },
  'care-inspectorate': { says: 'Inspected by the Care Inspectorate.' },
  'healthcare-improvement-scotland': {
    says: 'Inspected by Healthcare Improvement Scotland.',
  },
  'not-graded': { says: 'No regulator grades it.' },
  'justice-referral': {
    says: 'Justice services can refer people.',
    ask: 'Can justice services refer people?',
  },
  'self-referral': {
    says: 'People can ask for a place themselves.',
    ask: 'Can people ask for a place themselves?',
    askMore: 'If not, who has to do it?',
  },
  'visit-first': {
    says: 'People can visit first.',
    ask: 'Can people visit before they come in?',
  },
};
