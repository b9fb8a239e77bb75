import { withNumbers } from '#src/directory/safety.ts';

/** The short safety words, above services for what touches medicine or detox. */
export function SafetyFirst({ words }: { words: readonly string[] }) {
  const [now, ...rest] = words;
  if (now === undefined) return null;
  return (
    <section className="rd_safe" aria-label="Staying safe" data-safety-short="">
      <p>
        <strong>{linkedNumbers(now)}</strong> <a href="/help/#safety">What to do till help comes</a>
      </p>
      {rest.map((line) => (
        <p key={line}>{linkedNumbers(line)}</p>
      ))}
    </section>
  );
}

/** A line of the safety words, every number in it one tap. */
export function linkedNumbers(line: string) {
  return withNumbers(line).map((piece) =>
    piece.href === undefined ? (
      piece.words
    ) : (
      <a key={piece.href} href={piece.href}>
        {piece.words}
      </a>
    ),
  );
}
