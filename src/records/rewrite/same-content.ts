import { isGroup } from '../walk-record.ts';

/** Whether two values say the same in YAML. A key without a value is no key. */
export function sameContent(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((entry, at) => sameContent(entry, other[at]));
  }
  if (isGroup(one) && isGroup(other)) {
    const keys = presentKeys(one);
    return (
      keys.length === presentKeys(other).length &&
      keys.every((key) => Object.hasOwn(other, key) && sameContent(one[key], other[key]))
    );
  }
  return one === other;
}

export function presentKeys(group: Record<string, unknown>): string[] {
  return Object.keys(group).filter((key) => group[key] !== undefined);
}
