/** Where the facts of made-up records come from: sources of the fixture. */
export const fictionalSources = { register: 'fictional-register', service: 'fictional-service' };

export const registerFact = { source: fictionalSources.register, asOf: '2026-05-31' };

/** A fact as the made-up service publishes it. */
export function saidByItself<Value>(value: Value) {
  return { value, source: fictionalSources.service };
}
