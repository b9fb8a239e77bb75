import { conceptOf } from '#src/directory/finder/concepts.ts';
import { finderLink, type MapState, needsFinder } from '#src/directory/map/map-state.ts';
import type { MapArea } from '../area-lines.ts';
import type { ServiceMap } from '../map-island.ts';
import { type PageAreas, readAreas } from './areas.ts';
import { chipsOf } from './chips.ts';
import { connectControls, showControls } from './controls.ts';
import { openMap, savesData } from './opened-map.ts';
import { keepState, type PageState } from './page-state.ts';
import { findParts, type PageParts } from './parts.ts';
import { servicesToDraw, type ShownRow, shownRows } from './shown-rows.ts';
import { readRows, type TableRow } from './table-rows.ts';
import { goToRow, markRow, showRows } from './table-view.ts';
import { statusWords } from './words.ts';

/** Brings the map page to life: the map, the filters and the table in step. */
export function startMapPage(): void {
  const page = document.querySelector<HTMLElement>('[data-map-page]');
  const parts = page && findParts(page);
  if (!page || !parts) return;
  new MapPage(parts).start();
  page.dataset.live = '';
}

class MapPage {
  readonly #parts: PageParts;
  readonly #rows: TableRow[];
  readonly #areas: PageAreas;
  readonly #state: PageState;
  #map: ServiceMap | undefined;
  #shown: ShownRow[] = [];
  #chosenArea: MapArea | undefined;

  constructor(parts: PageParts) {
    this.#parts = parts;
    this.#rows = readRows(parts.table);
    this.#areas = readAreas(parts.where);
    this.#state = keepState((state) => this.#show(state));
  }

  start(): void {
    const { open, whole, table, chips } = this.#parts;
    connectControls(this.#parts, this.#state);
    this.#show(this.#state.now());
    table.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('[data-show]') : null;
      const slug = button?.closest<HTMLElement>('[data-slug]')?.dataset.slug;
      if (slug) this.#showOnMap(slug);
    });
    chips.addEventListener('click', ({ target }) => {
      const place = target instanceof Element && target.closest<HTMLElement>('[data-chip]');
      if (place) this.#takeAway(Number(place.dataset.chip));
    });
    whole.addEventListener('click', () => this.#map?.showWholeCountry());
    open.addEventListener('click', () => void this.#open());
    if (savesData()) {
      open.hidden = false;
      this.#parts.status.textContent = 'The map is not open yet. The table has the same services.';
    } else void this.#open();
  }

  async #open(): Promise<void> {
    if (this.#map) return;
    const { open, status } = this.#parts;
    open.hidden = true;
    status.textContent = 'Opening the map…';
    try {
      this.#map = await openMap(this.#parts, this.#services(), {
        onOpen: (slug) => markRow(this.#rows, slug),
        findInList: (slug) => goToRow(this.#rows, slug),
        areaActions: (area) => this.#areaActions(area),
      });
    } catch {
      open.hidden = false;
      status.textContent = 'The map could not be opened. The table has the same services.';
      return;
    }
    this.#parts.frame.dataset.drawn = '';
    this.#parts.table.classList.add('rd_map-table--live');
    this.#show(this.#state.now());
  }

  #show(state: MapState): void {
    const { parts, areas } = { parts: this.#parts, areas: this.#areas };
    this.#shown = shownRows(this.#rows, state);
    showControls(parts, state);
    showRows(parts.table, this.#rows, this.#shown, this.#fromName(state));
    this.#showChips(state);
    this.#showWays(state);
    const { concepts } = state.finder;
    const isAboutMedicine = concepts.some((id) =>
      ['medication', 'detox'].includes(conceptOf(id).group),
    );
    parts.safety.hidden = !isAboutMedicine;
    for (const dot of parts.printed.querySelectorAll<SVGElement>('[data-slugs]')) {
      const slugs = dot.dataset.slugs?.split(' ') ?? [];
      dot.toggleAttribute('hidden', !this.#shown.some(({ row }) => slugs.includes(row.slug)));
    }
    if (!this.#map) return;
    parts.status.textContent = statusWords(this.#shown, this.#fromName(state));
    this.#map.showServices(this.#services());
    this.#map.showAreas(areas[state.lines]);
    this.#showArea(state);
  }

  #services() {
    return servicesToDraw(this.#shown, this.#fromName(this.#state.now()));
  }

  #fromName({ from }: MapState): string | undefined {
    return this.#areas.councils.find(({ slug }) => slug === from)?.name;
  }

  /** The area asked for, else the one a person would come from. */
  #areaOf({ finder, from }: MapState): MapArea | undefined {
    const find = (list: MapArea[], slug: string | null | undefined) =>
      list.find((area) => area.slug === slug);
    return (
      find(this.#areas.councils, finder.councils[0]) ??
      find(this.#areas.boards, finder.boards[0]) ??
      find(this.#areas.councils, from)
    );
  }

  #showArea(state: MapState): void {
    const area = this.#areaOf(state);
    if (area === this.#chosenArea) return;
    this.#chosenArea = area;
    const { councils, boards } = state.finder;
    this.#map?.chooseArea(area, councils.length + boards.length > 0);
  }

  #showWays(state: MapState): void {
    const { areaLink, moreWords } = this.#parts;
    const area = this.#areaOf(state);
    areaLink.hidden = area === undefined;
    if (area) {
      areaLink.href = area.url;
      areaLink.textContent = `${area.name}: who agrees a place, and what is near`;
    }
    moreWords.hidden = !needsFinder(state);
    moreWords.querySelector('a')?.setAttribute('href', finderLink(state));
  }

  #showChips(state: MapState): void {
    const chips = chipsOf(state, this.#areas).map(({ words }, place) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset.chip = String(place);
      button.textContent = `${words} ×`;
      button.setAttribute('aria-label', `Take away: ${words}`);
      const entry = document.createElement('li');
      entry.append(button);
      return entry;
    });
    this.#parts.chips.replaceChildren(...chips);
  }

  #takeAway(place: number): void {
    const chip = chipsOf(this.#state.now(), this.#areas)[place];
    if (chip) this.#state.change(chip.without);
    // The button is gone: the next one takes its place, else the words that say what is shown.
    const next = this.#parts.chips.querySelector('button') ?? this.#parts.status;
    next.focus();
  }

  #areaActions(area: MapArea) {
    const { finder } = this.#state.now();
    const isCouncil = this.#areas.councils.includes(area);
    const only = {
      councils: isCouncil ? [area.slug] : [],
      boards: isCouncil ? [] : [area.slug],
    };
    const show = {
      words: 'Show only services here',
      act: () => this.#state.change({ finder: { ...finder, ...only } }),
    };
    const mark = {
      words: 'Mark services that say they take people from here',
      act: () => this.#state.change({ from: area.slug }),
    };
    return isCouncil ? [show, mark] : [show];
  }

  #showOnMap(slug: string): void {
    this.#parts.frame.scrollIntoView({ block: 'nearest' });
    this.#map?.openService(slug);
  }
}
