import type { OpenServiceDetails } from '#src/schema/open-referral/service.ts';
import type { PublishedService } from '#src/schema/open-data/services-file.ts';
import type { Context } from '#src/directory/context.ts';
import { fundingLabels } from '#src/directory/labels.ts';
import { describePounds } from '#src/directory/wording.ts';
import { idOf } from './ids.ts';
import { areaAddress } from './taxonomies.ts';

const scotland = 'S92000003';

export function serviceAreas(
  slug: string,
  { who }: PublishedService,
  context: Context,
): NonNullable<OpenServiceDetails['service_areas']> {
  const areas = who?.areas?.value;
  if (areas === undefined) return [];
  const area = (name: string, code?: string) => ({
    id: idOf('service-area', slug, code ?? name),
    name,
    ...(code && { extent: areaAddress(code), extent_type: 'uri', uri: areaAddress(code) }),
    service_area: name,
  });
  if (areas.extent === 'scotland') return [area('Scotland', scotland)];
  if (areas.extent === 'anywhere') return [area('Anywhere, also outside Scotland')];
  const named = (areas.councils ?? []).flatMap((council) => {
    const found = context.council(council);
    return found ? [area(found.name, found.code)] : [];
  });
  return named.length > 0 || areas.words === undefined ? named : [area(areas.words)];
}

export function costOptions(
  slug: string,
  { cost }: PublishedService,
): NonNullable<OpenServiceDetails['cost_options']> {
  const option = (key: string, words: string, per: string, fact: typeof weekly) =>
    fact === undefined
      ? []
      : [
          {
            id: idOf('cost-option', slug, key),
            option: words,
            amount: fact.value,
            amount_description: per,
            currency: 'GBP' as const,
            ...(fact.asOf && { as_of: fact.asOf }),
          },
        ];
  const weekly = cost?.weeklyFee;
  return [
    ...option('week', 'Paying yourself', 'per week', weekly),
    ...option('stay', 'Paying yourself', 'for the usual stay', cost?.usualTotal),
  ];
}

export function feesWords({ cost }: PublishedService): {
  fees?: string;
  fees_description?: string;
} {
  const weekly =
    cost?.weeklyFee && `${describePounds(cost.weeklyFee.value)} a week if you pay yourself.`;
  const more = [cost?.whatPeoplePay?.value, cost?.extras?.value, cost?.refund?.value].filter(
    Boolean,
  );
  return {
    ...(weekly && { fees: weekly }),
    ...(more.length > 0 && { fees_description: more.join(' ') }),
  };
}

export function funding(
  slug: string,
  { cost }: PublishedService,
): NonNullable<OpenServiceDetails['funding']> {
  return (cost?.fundingRoutes?.value ?? []).map((route) => ({
    id: idOf('funding', slug, route),
    source: fundingLabels[route],
  }));
}

export function contacts(
  slug: string,
  { contact, name }: PublishedService,
): NonNullable<OpenServiceDetails['contacts']> {
  if (contact?.phone === undefined) return [];
  const hours = contact.hours?.value;
  return [
    {
      id: idOf('contact', slug),
      name: name.value,
      ...(contact.whoMayRing && { title: contact.whoMayRing.value }),
      phones: [
        {
          id: idOf('phone', slug),
          number: contact.phone.value,
          ...(hours && { description: hours }),
        },
      ],
    },
  ];
}

/** What the UK profile has no field for, under the names of the international standard. */
export function extraWords({ who, admission, referral }: PublishedService) {
  const eligibility = joined([...(who?.intendedFor ?? []), ...(admission?.conditions ?? [])]);
  const application = (referral?.steps?.value ?? []).join(' ');
  return {
    ...(eligibility !== '' && { eligibility_description: eligibility }),
    ...(application !== '' && { application_process: application }),
  };
}

function joined(facts: readonly { value: string }[]): string {
  return facts.map(({ value }) => value).join(' ');
}
