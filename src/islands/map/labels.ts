import * as L from 'leaflet';
import type { LabelKind, MapLabel } from './label-names.ts';

const FONT = 'Roboto, "Helvetica Neue", Arial, sans-serif';
const COLOURS: Record<LabelKind, string> = {
  town: '#2b2b2b',
  island: '#4d5a3c',
  water: '#41698a',
  country: '#6f6a5d',
};
const LINE_HEIGHT = 13;
const DOT_GAP = 6;

function fontOf({ kind, population }: MapLabel): string {
  if (kind === 'country') return `700 13px ${FONT}`;
  if (kind !== 'town') return `italic 12px ${FONT}`;
  if (population > 100_000) return `700 14px ${FONT}`;
  return `${population > 30_000 ? 13 : 12}px ${FONT}`;
}

interface Placed {
  /** The middle of the left edge of the name. */
  start: L.Point;
  /** The dot of a town, where no marker covers it. */
  dot: L.Point | undefined;
}

const HALF_LINE = LINE_HEIGHT / 2 + 2;
const boxAround = ({ x, y }: L.Point, reach: number) =>
  L.bounds([x - reach, y - reach], [x + reach, y + reach]);
const nameBox = ({ x, y }: L.Point, width: number) =>
  L.bounds([x - 2, y - HALF_LINE], [x + width + 2, y + HALF_LINE]);

/** Where the name of a town may start: beside its dot, or round the marker that covers the dot. */
function startsForTown(dot: L.Point, width: number, marker: L.Bounds | undefined): L.Point[] {
  const { min, max } = marker ?? {};
  if (!min || !max)
    return [
      L.point(dot.x + DOT_GAP, dot.y),
      L.point(dot.x - DOT_GAP - width, dot.y),
      L.point(dot.x - width / 2, dot.y - DOT_GAP - HALF_LINE),
      L.point(dot.x - width / 2, dot.y + DOT_GAP + HALF_LINE),
    ];
  const middle = (min.y + max.y) / 2;
  const beside = [max.x + 4, min.x - 4 - width].map((left) => L.point(left, middle));
  const lefts = [(min.x + max.x - width) / 2, min.x, max.x - width];
  const [below, above] = [max.y + HALF_LINE + 1, min.y - HALF_LINE - 1];
  return [
    ...beside,
    ...lefts.map((left) => L.point(left, below)),
    ...lefts.map((left) => L.point(left, above)),
  ];
}

/** What is on the map already. */
interface Room {
  frame: L.Bounds;
  markers: readonly L.Bounds[];
  /** Markers that have the name of the town under them beside them. */
  named: Set<L.Bounds>;
  names: L.Bounds[];
}

const isFree = (box: L.Bounds, { frame, markers, names }: Room) =>
  frame.contains(box) && ![...names, ...markers].some((other) => other.overlaps(box));

/** Finds a place for a name and takes it; undefined where there is none. */
function takePlace(label: MapLabel, at: L.Point, width: number, room: Room): Placed | undefined {
  const isTown = label.kind === 'town';
  const dotBox = boxAround(at, 4);
  const marker = isTown ? room.markers.find((box) => box.overlaps(dotBox)) : undefined;
  const isDotFree = !isTown || marker !== undefined || isFree(dotBox, room);
  if (!isDotFree || (marker && room.named.has(marker))) return undefined;
  const starts = isTown ? startsForTown(at, width, marker) : [L.point(at.x - width / 2, at.y)];
  const start = starts.find((point) => isFree(nameBox(point, width), room));
  if (!start) return undefined;
  room.names.push(nameBox(start, width));
  if (marker) room.named.add(marker);
  if (!isTown || marker) return { start, dot: undefined };
  room.names.push(dotBox);
  return { start, dot: at };
}

function drawDot(context: CanvasRenderingContext2D, { x, y }: L.Point, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = '#fff';
  context.fill();
  context.lineWidth = 1.4;
  context.strokeStyle = '#444';
  context.stroke();
}

function drawLabel(
  context: CanvasRenderingContext2D,
  label: MapLabel,
  { start, dot }: Placed,
): void {
  if (dot) drawDot(context, dot, label.population > 100_000 ? 3.4 : 2.4);
  context.font = fontOf(label);
  context.lineWidth = 3;
  context.lineJoin = 'round';
  context.strokeStyle = 'rgba(255,255,255,.85)';
  context.strokeText(label.name, start.x, start.y + 4);
  context.fillStyle = COLOURS[label.kind];
  context.fillText(label.name, start.x, start.y + 4);
}

/** Names of towns, islands and waters, drawn on one canvas and kept clear of the markers. */
export class LabelLayer extends L.Layer {
  readonly #labels: readonly MapLabel[];
  readonly #markerBoxes: () => L.Bounds[];
  readonly #canvas = document.createElement('canvas');

  constructor(labels: readonly MapLabel[], markerBoxes: () => L.Bounds[]) {
    super();
    this.#labels = labels;
    this.#markerBoxes = markerBoxes;
    this.#canvas.className = 'map-labels leaflet-zoom-hide';
  }

  override onAdd(map: L.Map): this {
    const pane = map.getPane('labels') ?? map.createPane('labels');
    pane.append(this.#canvas);
    map.on('moveend zoomend resize', this.draw, this);
    this.draw();
    return this;
  }

  override onRemove(map: L.Map): this {
    map.off('moveend zoomend resize', this.draw, this);
    this.#canvas.remove();
    return this;
  }

  draw(): void {
    const map: L.Map | undefined = this._map;
    const context = this.#canvas.getContext('2d');
    if (!map || !context) return;
    const size = map.getSize();
    const scale = window.devicePixelRatio || 1;
    this.#canvas.width = size.x * scale;
    this.#canvas.height = size.y * scale;
    this.#canvas.style.width = `${size.x}px`;
    this.#canvas.style.height = `${size.y}px`;
    L.DomUtil.setPosition(this.#canvas, map.containerPointToLayerPoint([0, 0]));
    context.scale(scale, scale);
    this.#drawAll(map, context);
  }

  #drawAll(map: L.Map, context: CanvasRenderingContext2D): void {
    const zoom = map.getZoom();
    const frame = L.bounds([0, 0], map.getSize());
    const room: Room = { frame, markers: this.#markerBoxes(), named: new Set(), names: [] };
    for (const label of this.#labels) {
      if (zoom < label.fromZoom) continue;
      const at = map.latLngToContainerPoint([label.latitude, label.longitude]);
      if (!frame.contains(at)) continue;
      context.font = fontOf(label);
      const placed = takePlace(label, at, context.measureText(label.name).width, room);
      if (placed) drawLabel(context, label, placed);
    }
  }
}
