import type { HelpNumber } from '#src/directory/finder/first-helplines.ts';
import { HelpNumbers } from './HelpNumbers.tsx';
import { linkedNumbers } from './SafetyFirst.tsx';

interface Props {
  numbers: readonly HelpNumber[];
  /** The short safety words: the first is for someone who cannot be woken, the last for who may harm themselves. */
  words: readonly string[];
}

/** Shown above every result when the words may speak of danger now. */
export function DangerFirst({ numbers, words }: Props) {
  const lines = [...new Set([words[0], words.at(-1)])].filter((line) => line !== undefined);
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
        <a href="/help/#safety">What to do till help comes</a>
      </p>
      {lines.map((line) => (
        <p key={line}>{linkedNumbers(line)}</p>
      ))}
      <HelpNumbers numbers={numbers} />
    </section>
  );
}
