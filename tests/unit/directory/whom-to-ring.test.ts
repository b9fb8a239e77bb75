import { describe, expect, it } from 'vitest';
import type { CouncilRecord, PartnershipRecord } from '#src/directory/directory.ts';
import { serviceStructuredData } from '#src/directory/structured-data.ts';
import { phoneRow, ringLine, whomToRing, whoRunsIt } from '#src/directory/whom-to-ring.ts';
import {
  fictionalContext,
  fictionalDirectory,
  fictionalService,
  fictionalSources,
  withheldFictionalService,
} from '#tests/fixtures/fictional.ts';

const told = { source: fictionalSources.register, asOf: '2026-05-31' } as const;
const number = (value: string) => ({ value, ...told });
const at = (council: string) => ({
  ...fictionalService().location,
  disclosure: 'published' as const,
  council: { value: council, ...told },
});

const plain = fictionalDirectory();
const provider = { ...plain.providers[0], phone: number('01632 960002') };
const sibling = fictionalService({
  slug: 'fictional-annexe',
  shortName: 'Fictional Annexe',
  contact: { phone: number('01632 960003') },
});
const [council] = plain.councils as [CouncilRecord];
const [partnership] = plain.partnerships as [PartnershipRecord];
const localService = {
  name: 'Fictional Recovery Team',
  about: { value: 'Help.', ...told },
  phone: number('01632 960004'),
};
const office = {
  name: 'Fictional Office',
  time: 'daytime' as const,
  phone: number('01632 960005'),
};

type Changes = Parameters<typeof fictionalDirectory>[0];
const contextWith = (changes: Changes = {}) => fictionalContext(fictionalDirectory(changes));
const ring = (service = fictionalService(), changes: Changes = {}) => {
  const { whose, words, phone } = whomToRing(service, contextWith(changes));
  return [whose, words, phone?.value];
};

/** Everything there could be to ring, from the provider to the partnership’s office. */
const everything = {
  services: [fictionalService(), sibling],
  providers: [provider],
  councils: [{ ...council, socialWork: [office] }],
  partnerships: [{ ...partnership, localServices: [localService], phone: number('01632 960006') }],
} as const satisfies Record<string, unknown>;
const all = everything as unknown as NonNullable<Changes>;

describe('whom to ring about a service', () => {
  it('is the service itself where its number is known', () => {
    const service = fictionalService({ contact: { phone: number('01632 960001') } });
    expect(ring(service, all)).toEqual(['service', 'Fictional House', '01632 960001']);
  });

  it('is the provider, then a sibling, the local service, social work and the partnership, each said to be so', () => {
    const service = fictionalService();
    expect(ring(service, all)).toEqual([
      'provider',
      'The provider, Fictional Provider',
      '01632 960002',
    ]);
    const noProvider = { ...all, providers: plain.providers };
    expect(ring(service, noProvider)).toEqual([
      'same-provider',
      'Same provider, Fictional Annexe',
      '01632 960003',
    ]);
    const alone = { ...noProvider, services: [service] };
    expect(ring(service, alone)).toEqual([
      'local-service',
      'Local help in Fictional Council: Fictional Recovery Team',
      '01632 960004',
    ]);
    const noLocal = { ...alone, partnerships: [{ ...partnership, phone: number('01632 960006') }] };
    expect(ring(service, noLocal)).toEqual([
      'social-work',
      'Council social work in Fictional Council: Fictional Office',
      '01632 960005',
    ]);
    const noOffice = { ...noLocal, councils: plain.councils };
    expect(ring(service, noOffice)).toEqual(['partnership', 'Fictional ADP', '01632 960006']);
  });

  it('is the page of the area where no number is known', () => {
    const { whose, phone, href, words } = whomToRing(fictionalService(), contextWith());
    expect([whose, phone, href, words]).toEqual([
      'area',
      undefined,
      '/areas/fictional-council/',
      'Whom to ring in Fictional Council',
    ]);
    expect(ringLine(fictionalService(), contextWith())).toEqual({
      href: '/areas/fictional-council/',
      whose: 'Whom to ring in Fictional Council',
    });
  });

  it('prefers the sibling of the same council, then of the same health board', () => {
    const council2 = { ...council, slug: 'near', name: 'Near' };
    const council3 = { ...council, slug: 'far', name: 'Far', healthBoard: 'far-board' };
    const house = (slug: string, where: string) =>
      fictionalService({
        slug,
        shortName: slug,
        location: at(where),
        contact: { phone: number('01632 960007') },
      });
    const councils = [council, council2, council3];
    const houses = [house('a-far', 'far'), house('b-near', 'near'), house('c-here', council.slug)];
    const nameOf = (services: typeof houses) => ring(fictionalService(), { services, councils })[1];
    expect(nameOf(houses)).toBe('Same provider, c-here');
    expect(nameOf(houses.slice(0, 2))).toBe('Same provider, b-near');
    expect(nameOf(houses.slice(0, 1))).toBe('Same provider, a-far');
  });

  it('is no closed sibling, no sibling whose place is withheld, and nobody of another provider', () => {
    const status = { value: 'closed' as const, ...told };
    const others = [
      { ...sibling, status },
      withheldFictionalService({
        slug: 'fictional-second-refuge',
        location: {
          ...withheldFictionalService().location,
          reason: 'provider-has-not-agreed',
        } as never,
        contact: { phone: number('01632 960008') },
      }),
      { ...sibling, slug: 'other', provider: { value: 'another-provider', ...told } },
    ];
    expect(ring(fictionalService(), { services: others })[0]).toBe('area');
  });

  it('is no local service of other councils, and none that only a newspaper names', () => {
    const elsewhere = { ...localService, councils: ['other-council'] };
    const named = {
      ...localService,
      about: { value: 'In the news.', source: fictionalSources.press },
    };
    const partnerships = [{ ...partnership, localServices: [elsewhere, named] }];
    expect(ring(fictionalService(), { partnerships })[0]).toBe('area');
    const here = { ...localService, councils: [council.slug] };
    expect(
      ring(fictionalService(), { partnerships: [{ ...partnership, localServices: [here] }] })[0],
    ).toBe('local-service');
  });

  it('says when the social work that answers is there only while offices are closed', () => {
    const councils = [{ ...council, socialWork: [{ ...office, time: 'out-of-hours' as const }] }];
    expect(ring(fictionalService(), { councils })[1]).toBe(
      'Council social work in Fictional Council: Fictional Office, when offices are closed',
    );
  });
});

describe('a house that the register keeps back', () => {
  it('shows the provider’s number and never its own or a sibling’s', () => {
    const refuge = withheldFictionalService({ contact: { phone: number('01632 960009') } });
    const services = [refuge, sibling];
    expect(ring(refuge, { ...all, services })[0]).toBe('provider');
    const shown = whomToRing(refuge, contextWith({ ...all, services, providers: plain.providers }));
    expect(shown.whose).toBe('local-service');
    expect(JSON.stringify(shown)).not.toMatch(/960009|960003|Annexe|Street|ZZ1/u);
  });

  it('is rung by editors at its provider alone', () => {
    const refuge = withheldFictionalService();
    expect(whoRunsIt(refuge, contextWith(all))?.whose).toBe('provider');
    expect(
      whoRunsIt(
        refuge,
        contextWith({ ...all, providers: plain.providers, services: [refuge, sibling] }),
      ),
    ).toBeUndefined();
  });
});

describe('a closed service', () => {
  it('leads to who helps in its area, and to none of those who ran it', () => {
    const closed = fictionalService({
      status: { value: 'closed', ...told },
      contact: { phone: number('01632 960001') },
    });
    expect(whoRunsIt(closed, contextWith(all))).toBeUndefined();
    expect(ring(closed, all)[0]).toBe('local-service');
  });
});

describe('what is shown of it', () => {
  const cautious = { ...number('01632 960003'), caution: 'Ask for the office.' };
  const services = [fictionalService(), { ...sibling, contact: { phone: cautious } }];

  it('keeps the source and the caution of the number, and says whose it is', () => {
    const row = phoneRow(fictionalService(), contextWith({ services }));
    expect(row.lines).toEqual(['01632 960003', 'Same provider, Fictional Annexe']);
    expect(row.link).toBe('tel:01632960003');
    expect(row.note?.words).toContain('Fictional Regulator, 31 May 2026');
    expect(row.caution).toBe('Ask for the office.');
    expect(ringLine(fictionalService(), contextWith({ services }))).toEqual({
      href: 'tel:01632960003',
      number: '01632 960003',
      whose: 'Same provider, Fictional Annexe',
      caution: 'Ask for the office.',
    });
  });

  it('never becomes the telephone of the service in the data for search engines', () => {
    const data = serviceStructuredData(
      fictionalService(),
      contextWith({ services }),
      new URL('https://directory.example.org/'),
    );
    expect(JSON.stringify(data)).not.toContain('01632 960003');
  });
});
