import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDistrict } from '#src/geo/districts.ts';
import districts from '#src/geo/outcodes.json' with { type: 'json' };
import { tableRows } from '#scripts/build-basemap/authored-table.ts';
import { measureDistricts, tooFarOff } from '#scripts/check-districts.ts';

describe('the table of postcode districts', () => {
  const rows = tableRows(readFileSync('scripts/build-basemap/authored/districts.txt', 'utf8'));

  it('gives every district a name and a centre in Scotland', () => {
    expect(rows.length).toBe(Object.keys(districts).length);
    for (const [outcode = ''] of rows) {
      const district = findDistrict(outcode);
      expect(district?.name, outcode).toMatch(/^\p{Lu}/u);
      expect(district?.latitude, outcode).toBeGreaterThan(54.6);
      expect(district?.latitude, outcode).toBeLessThan(60.9);
      expect(district?.longitude, outcode).toBeGreaterThan(-7.8);
      expect(district?.longitude, outcode).toBeLessThan(-0.7);
    }
  });

  it('says the ground for every centre that was checked again', () => {
    const checked = 'IV27 IV23 IV22 KW11 IV5 IV54 EH8 EH11 G69 IV48 KA9 KW2 PA1 PA25 PA63 PH1';
    for (const outcode of checked.split(' ')) {
      const ground = rows.find(([district]) => district === outcode)?.[3];
      expect(ground?.length, outcode).toBeGreaterThan(10);
    }
  });
});

describe('check:districts', () => {
  const header = 'postcode,eastings,northings,latitude,longitude,town';
  const { latitude, longitude } = findDistrict('PA20') ?? { latitude: 0, longitude: 0 };

  it('measures in kilometres and names what is missing', () => {
    const csv = `${header}\nPA20,0,0,${latitude + 0.1},${longitude},"Rothesay, Bute"\nEC1A,0,0,51.5,-0.1,`;
    const errors = measureDistricts(csv);
    expect(errors.compared).toBe(1);
    expect(errors.worst).toBeCloseTo(11.1, 1);
    expect(errors.missing).not.toContain('PA20');
    expect(errors.missing).toContain('IV27');
  });

  it('fails where centres are too far off, and on a file without districts', () => {
    expect(tooFarOff({ median: 1, p95: 5, worst: 15 })).toEqual([]);
    expect(tooFarOff({ median: 1.1, p95: 5, worst: 16 })).toHaveLength(2);
    expect(() => measureDistricts(`${header}\nEC1A,0,0,51.5,-0.1,`)).toThrow('no Scottish');
  });
});
