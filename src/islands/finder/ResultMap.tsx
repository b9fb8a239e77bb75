import { useEffect, useMemo, useRef, useState } from 'react';
import type { FinderEntry } from '#src/directory/finder/entry.ts';
import { MAP_ATTRIBUTION_HTML } from '#src/geo/attribution.ts';
import type { FinderData } from '#src/search/finder.ts';
import type { MapArea } from '../map/area-lines.ts';
import type { ServiceMap } from '../map/map-island.ts';
import { isOnMap, parseMappedServices } from '../map/mapped-service.ts';
import { useListInStep } from './use-list-in-step.ts';
import { countServices } from './wording.ts';

interface Props {
  isOpen: boolean;
  entries: readonly FinderEntry[];
  /** Council areas, which can be opened on the map. */
  councils: FinderData['councils'];
  /** The same choices on the page of the map. */
  mapPage: string;
}

type Progress = 'none' | 'opening' | 'open' | 'failed';

/** The results on a map, in step with the list. Nothing of the map is fetched before it is opened. */
export function ResultMap({ isOpen, entries, councils, mapPage }: Props) {
  const frame = useRef<HTMLElement>(null);
  const zoomIn = useRef<HTMLButtonElement>(null);
  const zoomOut = useRef<HTMLButtonElement>(null);
  const move = useRef<HTMLButtonElement>(null);
  const map = useRef<ServiceMap>(undefined);
  const isMounting = useRef(false);
  const [progress, setProgress] = useState<Progress>('none');
  const services = useMemo(
    () => (isOpen ? parseMappedServices(entries).filter(isOnMap) : []),
    [isOpen, entries],
  );
  const { markOpened, goToCard, openWanted } = useListInStep(map, entries);
  const latest = useRef(services);
  latest.current = services;
  const areas = useRef<MapArea[]>([]);
  areas.current = councils.map(({ slug, name }) => ({
    ...{ slug, name, url: `/areas/${slug}/` },
    councils: [name],
  }));

  useEffect(() => {
    if (!isOpen) return;
    if (map.current) return map.current.resize();
    const parts = [frame.current, zoomIn.current, zoomOut.current, move.current] as const;
    const [element, ...buttons] = parts;
    const [plus, minus, hand] = buttons;
    if (!element || !plus || !minus || !hand || isMounting.current) return;
    isMounting.current = true;
    setProgress('opening');
    import('../map/map-island.ts')
      .then(({ mountMap }) =>
        mountMap(
          element,
          latest.current,
          { zoomIn: plus, zoomOut: minus, move: hand },
          { onOpen: markOpened, findInList: goToCard },
        ),
      )
      .then(
        (mounted) => {
          map.current = mounted;
          mounted.showServices(latest.current);
          mounted.showAreas(areas.current);
          setProgress('open');
          openWanted();
        },
        () => setProgress('failed'),
      )
      .finally(() => {
        isMounting.current = false;
      });
  }, [isOpen, markOpened, goToCard, openWanted]);
  useEffect(() => map.current?.showServices(services), [services]);
  useEffect(() => () => map.current?.remove(), []);

  return (
    <div className="rd_map service-map rd_no-print">
      <p role="status">{isOpen ? progressWords(progress, services.length) : ''}</p>
      <div hidden={!isOpen}>
        <div className="rd_map__tools">
          <button ref={zoomIn} type="button" className="rd_quiet-button">
            Zoom in
          </button>
          <button ref={zoomOut} type="button" className="rd_quiet-button">
            Zoom out
          </button>
          <button ref={move} type="button" className="rd_quiet-button" aria-pressed="false" hidden>
            Move with one finger
          </button>
          <a className="rd_map__larger" href={mapPage}>
            Map page, with marks and a table
          </a>
        </div>
        <section ref={frame} className="rd_map__frame" aria-label="Map of these services" />
        <p className="rd_map__note">
          A full dot is at the address. A dot with a white middle is at the centre of a postcode
          district. A ring with a broken edge is at the centre of a town; one with stripes is an
          area where the address is not published. A number stands for that many services. Brown is
          residential rehab; blue is another kind of service. The list has the same services.
        </p>
        <p
          className="rd_map__note"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own fixed words, links and all.
          dangerouslySetInnerHTML={{ __html: MAP_ATTRIBUTION_HTML }}
        />
      </div>
    </div>
  );
}

function progressWords(progress: Progress, count: number): string {
  if (progress === 'opening') return 'Opening the map…';
  if (progress === 'failed') {
    return 'The map could not be opened. The list has the same services. To try again, hide the map and show it.';
  }
  return progress === 'open' ? `The map shows ${countServices(count)}.` : '';
}
