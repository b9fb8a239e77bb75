import { useState } from 'react';
import { encodeNeeds } from '#src/directory/match/fragment.ts';
import type { Needs } from '#src/directory/match/needs.ts';
import { entryAfterThis } from '../leaving/left-before.ts';
import { entryOf } from './match-state.ts';

/** A link with the answers in it, only after a warning. They follow the “#”, which browsers do not send. */
interface Props {
  needs: Needs;
  /** Told when the answers are in the address: links to services may then carry them on. */
  onMade: (needs: Needs) => void;
}

export function LinkMaker({ needs, onMade }: Props) {
  const [made, setMade] = useState<{ needs: Needs; copied: boolean }>();
  const make = async () => {
    history.replaceState(
      entryAfterThis(entryOf({ needs, step: 'results' })),
      '',
      `#${encodeNeeds(needs)}`,
    );
    const copied = await navigator.clipboard.writeText(location.href).then(
      () => true,
      () => false,
    );
    setMade({ needs, copied });
    onMade(needs);
  };
  return (
    <details className="rd_match__link rd_no-print">
      <summary>Make a link with my answers</summary>
      <p>
        <b>Read this first.</b> Anyone who has the link can read the answers. It stays in the list
        of pages this browser opened. Make one only on a device you trust, for people you trust.
      </p>
      <button type="button" className="rd_match__quiet" onClick={make}>
        Make the link
      </button>
      <p role="status">
        {made?.needs === needs &&
          (made.copied
            ? 'The link is copied. It is in the address bar as well.'
            : 'The link is in the address bar now. Copy it from there.')}
      </p>
    </details>
  );
}
