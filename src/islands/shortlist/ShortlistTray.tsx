interface Props {
  count: number;
  isShown: boolean;
  onShow: (isShown: boolean) => void;
  onClear: () => void;
}

/** The row at the foot of the screen while services are kept. */
export function ShortlistTray({ count, isShown, onShow, onClear }: Props) {
  const services = count === 1 ? '1 service' : `${count} services`;
  return (
    <section className="rd_tray rd_no-print" aria-label="Services you kept">
      <p className="rd_tray__count">{services} kept on this device</p>
      <button type="button" onClick={() => onShow(!isShown)}>
        {isShown ? 'Back to all results' : 'See them'}
      </button>
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
