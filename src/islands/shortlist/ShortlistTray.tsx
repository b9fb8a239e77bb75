import { comparePath } from '#src/directory/compare/fragment.ts';

interface Props {
  slugs: readonly string[];
  isKept: boolean;
  isShown: boolean;
  onShow: (isShown: boolean) => void;
  onClear: () => void;
}

/** The row at the foot of the screen while services are kept. */
export function ShortlistTray({ slugs, isKept, isShown, onShow, onClear }: Props) {
  const count = slugs.length;
  const services = count === 1 ? '1 service' : `${count} services`;
  return (
    <section className="rd_tray rd_no-print" aria-label="Services you kept">
      <p className="rd_tray__count">
        {services} kept{' '}
        {isKept ? 'on this device' : 'on this page only: this browser saves nothing'}
      </p>
      <button type="button" onClick={() => onShow(!isShown)}>
        {isShown ? 'Back to all results' : 'See them'}
      </button>
      <a href={comparePath(slugs)}>Compare</a>
      {isShown && (
        <button type="button" onClick={() => print()}>
          Print
        </button>
      )}
      <button type="button" onClick={onClear}>
        Clear<span className="visually-hidden"> the services you kept</span>
      </button>
    </section>
  );
}
