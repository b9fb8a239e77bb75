import type { HelpNumber } from '#src/directory/finder/first-helplines.ts';
import { HelpNumbers } from './HelpNumbers.tsx';

/** Shown above every result when the words may speak of danger now. */
export function DangerFirst({ numbers }: { numbers: readonly HelpNumber[] }) {
  return (
    <section className="rd_safe" aria-label="Help now">
      <p>
        <strong>
          If someone’s life is in danger, ring{' '}
          <a className="rd_tel" href="tel:999">
            999
          </a>{' '}
          now.
        </strong>{' '}
        <a href="/help/#safety">Signs of an overdose or withdrawal, and what to do</a>
      </p>
      <HelpNumbers numbers={numbers} />
    </section>
  );
}
