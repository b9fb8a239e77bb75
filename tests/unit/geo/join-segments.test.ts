import { describe, expect, it } from 'vitest';
import { closeMainland, joinSegments } from '#scripts/build-basemap/join-segments.ts';

const gmtPiece = (...points: [number, number][]) =>
  ['> Level 1', ...points.map(([x, y]) => `${x}\t${y}`)].join('\n');

describe('joinSegments', () => {
  it('joins the pieces of a ring, whichever way each one runs', () => {
    const text = [
      gmtPiece([356, 56], [357, 56]),
      gmtPiece([357, 57], [357, 56]),
      gmtPiece([357, 57], [356, 57], [356, 56]),
    ].join('\n');
    const { features } = joinSegments(text);
    expect(features).toHaveLength(1);
    expect(features[0]?.geometry.type).toBe('Polygon');
    const ring = features[0]?.geometry.coordinates[0] as [number, number][];
    expect(ring).toHaveLength(5);
    expect(ring[0]).toEqual(ring.at(-1));
    expect(ring).toContainEqual([-4, 56]);
  });

  it('leaves a line that has no other end as a line', () => {
    const { features } = joinSegments(gmtPiece([356, 56], [357, 56], [357, 57]));
    expect(features[0]?.geometry.type).toBe('LineString');
  });
});

describe('closeMainland', () => {
  it('closes long lines and drops scraps', () => {
    const long = Array.from({ length: 60 }, (_, step): [number, number] => [350 + step / 10, 55]);
    const coast = joinSegments([gmtPiece(...long), gmtPiece([358, 58], [359, 59])].join('\n'));
    const { features } = closeMainland(coast);
    expect(features).toHaveLength(1);
    expect(features[0]?.geometry.coordinates[0]).toHaveLength(61);
  });
});
