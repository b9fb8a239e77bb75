/** What a fact is about decides how fast it ages. */
export type FactGroup =
  | 'lasting'
  | 'contact'
  | 'admission'
  | 'programme'
  | 'funding'
  | 'cost'
  | 'waiting';

/** Months for which a dated fact can be leant on. */
export const monthsOfGroup: Record<FactGroup, number> = {
  lasting: 24,
  contact: 12,
  admission: 12,
  programme: 12,
  funding: 12,
  cost: 6,
  waiting: 3,
};

/** Months for which it counts that the service itself told us. */
export const monthsOfConfirmation = 12;
