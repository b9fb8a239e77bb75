import { describe, expect, it } from 'vitest';
import { keyFactHeadings, keyFactTable, tableOrders } from '#src/directory/compare/key-facts.ts';
import { fictionalContext, fictionalService } from '#tests/fixtures/fictional.ts';
import { closed, frank } from './services.ts';

const context = fictionalContext();
const source = { source: 'fictional-register', asOf: '2026-05-31' } as const;
const withPlaces = (slug: string, value: number) =>
  fictionalService({ slug, capacity: { registeredPlaces: { value, ...source } } });

function orderOf(slug: string) {
  const order = tableOrders(context).find((candidate) => candidate.slug === slug);
  if (!order) throw new Error(`No order ${slug}`);
  return order;
}

describe('keyFactTable', () => {
  const services = [withPlaces('few', 4), frank, withPlaces('many', 30), closed];

  it('counts what is counted, and has a cell for each heading', () => {
    const rows = keyFactTable(services, orderOf('name'), context);
    expect(rows).toHaveLength(3);
    for (const { cells } of rows) expect(cells).toHaveLength(keyFactHeadings.length);
  });

  it('orders by places with the unknown last', () => {
    const rows = keyFactTable(services, orderOf('places'), context);
    expect(rows.map(({ service }) => service.slug)).toEqual(['many', 'few', frank.slug]);
  });

  it('has a page of its own for each order', () => {
    const paths = tableOrders(context).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths[0]).toBe('/compare/');
  });

  it('shows an answer without its conditions, and says that there is more', () => {
    const [row] = keyFactTable([frank], orderOf('name'), context);
    const methadone = row?.cells[keyFactHeadings.indexOf('Methadone')]?.[0];
    expect(methadone).toMatchObject({
      lines: ['Yes'],
      tone: 'good',
      remarks: ['There is more: see its page'],
    });
  });
});
