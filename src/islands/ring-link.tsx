import type { RingLine } from '#src/directory/whom-to-ring.ts';

interface Props {
  ring: RingLine;
  name: string;
}

/** The number to ring about a service, and whose it is. */
export function RingLink({ ring: { href, number, whose, caution }, name }: Props) {
  return (
    <p className="rd_phone-link">
      {number !== undefined && whose !== undefined && <span className="rd_quiet">{whose}: </span>}
      <a href={href} aria-label={number && `Ring ${whose ?? name}, ${number}`}>
        {number ?? whose}
      </a>{' '}
      {caution !== undefined && <span className="rd_caution">{caution}</span>}
    </p>
  );
}
