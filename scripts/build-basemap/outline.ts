import { projectToOutline } from '#src/geo/projection.ts';
import type { AreaFeature, Ring } from './geometry.ts';

const offset = (distance: number) => (distance < 0 ? `${distance}` : ` ${distance}`);

/** One ring as a path of steps from point to point, in whole units. */
function ringPath(ring: Ring): string {
  const points = ring.map(([longitude, latitude]) => projectToOutline({ longitude, latitude }));
  const [start, ...rest] = points.slice(0, -1);
  if (!start) return '';
  let { x, y } = start;
  const steps = rest.flatMap((point) => {
    const step = offset(point.x - x) + offset(point.y - y);
    const isStill = point.x === x && point.y === y;
    ({ x, y } = point);
    return isStill ? [] : [step];
  });
  return `M${start.x}${offset(start.y)}l${steps.join('').trimStart()}z`;
}

/** The outer rings of the land as one SVG path. */
export function outlinePath(areas: AreaFeature['geometry'][]): string {
  return areas
    .flatMap(({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates))
    .map(([outer = []]) => ringPath(outer))
    .join('');
}
