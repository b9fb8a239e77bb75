import type { Fact } from '#src/schema/fact.ts';
import { doubt, type ImportContext, nothing, type Outcome } from './outcome.ts';
import type { RegisterRow } from './row.ts';
import { isMobile } from './row-values.ts';
import { type FactField, updateFact } from './update-fact.ts';

const digits = (phone: string) => phone.replaceAll(/\D/gu, '');

/** A mobile number may be somebody’s own: only the service itself can publish it. */
export function comparePhone(
  held: Fact<string> | undefined,
  row: RegisterRow,
  { path, field }: Pick<FactField<string>, 'path' | 'field'>,
  context: ImportContext,
): Outcome {
  const isSomebodys = row.phone !== undefined && isMobile(row.phone);
  if (isSomebodys) {
    const isRegisters = context.sources.get(held?.source ?? '')?.tier === 'register';
    if (!isRegisters || (held?.asOf ?? '') > context.date) return nothing;
    const words = `The register now gives a mobile number as ${field}, which is never taken. The record keeps what it had, with its old date: look at it.`;
    return doubt('register-silent', words);
  }
  const same = (one: string, other: string) => digits(one) === digits(other);
  return updateFact(held, row.phone, { path, field, same, show: String }, context);
}
