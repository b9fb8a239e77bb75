/** Where each file is published. An address is never moved: a change that breaks readers gets a new version. */
export const dataRoot = '/data/v1/';
export const openReferralRoot = '/data/open-referral/3.0/';

export function schemaPath(name: string): string {
  return `${dataRoot}schema/${name}.schema.json`;
}

export function absolute(path: string, site: URL): string {
  return new URL(path, site).href;
}
