import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSite, copyOfSoundRecords } from './build-site.ts';
import { leaksIn, revealingSource } from './planted-address.ts';

const address =
  'address: { value: { lines: [17 Plantedsecret Lane], postcode: ZZ9 9ZZ }, source: fictional-register }';
const coordinates =
  'coordinates: { value: { latitude: 56.99, longitude: -4.99 }, source: fictional-register }';
const toldBySource = 'who:\n  sex: { value: women, source: fictional-revealing }\n';

describe('a withheld address', () => {
  it('typed into the record, as coordinates too, or cited from a source that tells it stops the build; no message repeats it', async () => {
    const records = await copyOfSoundRecords();
    await appendFile(join(records, 'sources.yaml'), revealingSource);
    const file = join(records, 'services/fictional-withheld-house.yaml');
    const record = await readFile(file, 'utf8');
    const typed = `  reason: regulator\n  ${address}\n  ${coordinates}`;
    await writeFile(file, record.replace('  reason: regulator', typed) + toldBySource);
    const printed = printedBy(await buildSite(records).catch((error: unknown) => error));
    for (const part of ['location.address', 'location.coordinates', 'who.sex.source'])
      expect(printed).toMatch(new RegExp(`fictional-withheld-house\\.yaml.*\\b${part}\\b`));
    expect(leaksIn(printed)).toEqual([]);
    expect(printed).not.toContain('56.99');
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
