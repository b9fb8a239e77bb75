import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import basemap from '#src/geo/basemap-files.json' with { type: 'json' };
import checksums from '#src/geo/checksums.json' with { type: 'json' };

const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

describe('the generated map files', () => {
  it.each(Object.entries(checksums))('%s is as it was built', (file, sum) => {
    expect(sha256(file), 'Do not edit it: run npm run build:basemap').toBe(sum);
  });

  it('are the only ones served, and each name holds its checksum', () => {
    const served = Object.values(basemap).map((url) => `src/public${url}`);
    const present = readdirSync('src/public/map').map((name) => `src/public/map/${name}`);
    expect(present.toSorted()).toEqual(served.toSorted());
    for (const file of served) expect(file).toContain(sha256(file).slice(0, 8));
  });
});
