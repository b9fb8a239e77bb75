import type { OpenOrganization } from '#src/schema/open-referral/service.ts';
import { absolute } from '#src/directory/open-data/addresses.ts';
import type { ProviderRecord } from '#src/directory/directory.ts';
import { providerKindLabels } from '#src/directory/labels.ts';
import { idOf } from './ids.ts';

/** Who runs the service. Charity and company numbers are not in our records, so none are given. */
export function organizationOf(provider: ProviderRecord, site: URL): OpenOrganization {
  const { slug, name, kind, about, email, website } = provider;
  const words = (about ?? []).map(({ value }) => value).join(' ');
  const plain = kind
    ? `${name.value}: ${providerKindLabels[kind.value]}.`
    : `${name.value} runs services for people who want rehab.`;
  return {
    id: idOf('organization', slug),
    name: name.value,
    description: words || plain,
    ...(email && { email: email.value }),
    ...(website && { website: website.value }),
    uri: absolute(`/providers/${slug}/`, site),
  };
}
