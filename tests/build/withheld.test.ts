import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSite, copyOfSoundRecords, readSite } from './build-site.ts';

// A planted address that exists nowhere. It must not come out at any end.
const planted = ['17 Plantedsecret Lane', 'Plantedsecret', 'ZZ9 9ZZ', 'ZZ99ZZ'];

const revealingSource = `
fictional-revealing:
  title: A fictional page about 17 Plantedsecret Lane
  publisher: Plantedsecret Gazette
  tier: service
  url: https://plantedsecret.example.org/zz99zz
  revealsLocation: true
`;

function leaksIn(text: string): string[] {
  const lower = text.toLowerCase();
  return planted.filter((secret) => lower.includes(secret.toLowerCase()));
}

describe('a withheld address', () => {
  it('known from a source that says it reaches no page, index, catalogue, sitemap or log', async () => {
    const records = await copyOfSoundRecords();
    await appendFile(join(records, 'sources.yaml'), revealingSource);
    const site = await buildSite(records);
    const files = await readSite(site.folder);
    expect(files.some(({ path }) => path.includes('/pagefind/'))).toBe(true);
    const named = files.filter(({ text }) => text.includes('Fictional Withheld House'));
    expect(named.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        '/data/v1/services.json',
        '/data/v1/services.csv',
        '/data/v1/services.geojson',
        '/data/open-referral/3.0/services.json',
      ]),
    );
    expect(
      files.flatMap(({ path, text }) => leaksIn(text).map((secret) => `${path}: ${secret}`)),
    ).toEqual([]);
    expect(leaksIn(site.log)).toEqual([]);
  });

  it.each([
    [
      'an address',
      'address: { value: { lines: [17 Plantedsecret Lane], postcode: ZZ9 9ZZ }, source: fictional-register }',
      'location',
    ],
    [
      'coordinates',
      'coordinates: { value: { latitude: 56.99, longitude: -4.99 }, source: fictional-register }',
      'location',
    ],
  ])(
    '%s typed into the record stops the build, and the message does not repeat it',
    async (_, line) => {
      const records = await copyOfSoundRecords();
      const file = join(records, 'services/fictional-withheld-house.yaml');
      const record = await readFile(file, 'utf8');
      await writeFile(
        file,
        record.replace('  reason: regulator', `  reason: regulator\n  ${line}`),
      );
      const failure: unknown = await buildSite(records).catch((error: unknown) => error);
      const printed = printedBy(failure);
      expect(printed).toContain('fictional-withheld-house.yaml');
      expect(leaksIn(printed)).toEqual([]);
      expect(printed).not.toContain('56.99');
    },
  );

  it('cannot be told by citing the source that reveals it', async () => {
    const records = await copyOfSoundRecords();
    await appendFile(join(records, 'sources.yaml'), revealingSource);
    const file = join(records, 'services/fictional-withheld-house.yaml');
    await appendFile(file, 'who:\n  sex: { value: women, source: fictional-revealing }\n');
    const printed = printedBy(await buildSite(records).catch((error: unknown) => error));
    expect(printed).toContain('fictional-withheld-house.yaml');
    expect(leaksIn(printed)).toEqual([]);
  });
});

function printedBy(failure: unknown): string {
  if (
    typeof failure !== 'object' ||
    failure === null ||
    !('stdout' in failure) ||
    !('stderr' in failure)
  ) {
    throw new Error('The build was expected to fail.');
  }
  return `${String(failure.stdout)}${String(failure.stderr)}`;
}
