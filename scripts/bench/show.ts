/** Prints one line of a table: what was measured, then its amounts below each other. */
export function show(what: string, ...amounts: string[]): void {
  console.log(`${what.padEnd(48)}${amounts.map((amount) => amount.padStart(14)).join('')}`);
}
