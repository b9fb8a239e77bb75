import { describe, expect, it } from 'vitest';
import outline from '#src/geo/outline.json' with { type: 'json' };
import {
  isOnOutline,
  OUTLINE_HEIGHT,
  OUTLINE_WIDTH,
  projectToOutline,
} from '#src/geo/projection.ts';

const INVERNESS = { latitude: 57.477, longitude: -4.224 };
const PERTH = { latitude: 56.395, longitude: -3.431 };
const LERWICK = { latitude: 60.155, longitude: -1.145 };

/** Every corner of the drawn outline, followed step by step. */
function corners(path: string): { x: number; y: number }[] {
  return path
    .split('z')
    .filter(Boolean)
    .flatMap((ring) => {
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      return numbers.flatMap((step, index) => {
        if (index % 2 === 0) x += step;
        else y += step;
        return index % 2 === 0 ? [] : [{ x, y }];
      });
    });
}

describe('projectToOutline', () => {
  it('puts north above south and west left of east', () => {
    const [inverness, perth, lerwick] = [INVERNESS, PERTH, LERWICK].map(projectToOutline);
    expect(inverness?.x).toBeLessThan(perth?.x ?? 0);
    expect(inverness?.y).toBeLessThan(perth?.y ?? 0);
    expect(lerwick?.y).toBeLessThan(inverness?.y ?? 0);
  });

  it('keeps true proportions: a mile north is as long as a mile east', () => {
    const start = projectToOutline({ latitude: 57.5, longitude: -4 });
    const north = projectToOutline({ latitude: 58.5, longitude: -4 });
    const east = projectToOutline({ latitude: 57.5, longitude: -4 + 1 / Math.cos(1.00356) });
    expect(Math.abs(start.y - north.y - (east.x - start.x))).toBeLessThanOrEqual(1);
  });

  it('knows what falls outside the frame', () => {
    expect(isOnOutline(PERTH)).toBe(true);
    expect(isOnOutline({ latitude: 51.5, longitude: -0.1 })).toBe(false);
  });
});

describe('the outline', () => {
  it('stays inside its frame and is small', () => {
    expect(outline.path.length).toBeLessThan(7000);
    for (const { x, y } of corners(outline.path)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(OUTLINE_WIDTH);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(OUTLINE_HEIGHT);
    }
  });
});
