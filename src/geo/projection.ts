/** A point on the Earth, in degrees. */
export interface Coordinates {
  latitude: number;
  longitude: number;
}

/** The frame of the small outline: Scotland without its farthest rocks. */
const WEST = -7.75;
const EAST = -0.68;
const NORTH = 60.9;
const SOUTH = 54.6;
// Degrees of longitude shrink northwards; at this latitude widths are true.
const TRUE_LATITUDE = 57.5;

export const OUTLINE_HEIGHT = 1000;
const UNITS_PER_DEGREE = OUTLINE_HEIGHT / (NORTH - SOUTH);
const UNITS_PER_DEGREE_EAST = UNITS_PER_DEGREE * Math.cos((TRUE_LATITUDE * Math.PI) / 180);
export const OUTLINE_WIDTH = Math.round((EAST - WEST) * UNITS_PER_DEGREE_EAST);

/** Where a point falls on the outline: x to the right, y down, in whole units. */
export function projectToOutline({ latitude, longitude }: Coordinates): { x: number; y: number } {
  return {
    x: Math.round((longitude - WEST) * UNITS_PER_DEGREE_EAST),
    y: Math.round((NORTH - latitude) * UNITS_PER_DEGREE),
  };
}

/** Whether a point falls inside the frame of the outline. */
export const isOnOutline = ({ latitude, longitude }: Coordinates): boolean =>
  longitude >= WEST && longitude <= EAST && latitude >= SOUTH && latitude <= NORTH;
