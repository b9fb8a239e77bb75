/** What must be said wherever the map is shown: see LICENCES.md. Fixed text, safe to set as HTML. */
export const MAP_ATTRIBUTION_HTML =
  'Drawn with <a href="https://leafletjs.com/" rel="noreferrer">Leaflet</a>. ' +
  'Coastline, lochs and rivers: GSHHG 2.3.7 (Wessel &amp; Smith 1996), LGPL, modified. ' +
  'Council borders: Natural Earth (generalised). Made with Natural Earth. ' +
  'Places: <a href="https://www.geonames.org/" rel="noreferrer">GeoNames</a>, ' +
  '<a href="https://creativecommons.org/licenses/by/4.0/" rel="noreferrer license">CC BY 4.0</a>, ' +
  'modified. Main roads are schematic.';
