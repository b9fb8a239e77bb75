/** The name of a column as it is compared: spaces, underscores and capitals do not count. */
export function plainHeader(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/gu, '');
}
