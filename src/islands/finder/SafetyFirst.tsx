import { withNumbers } from '#src/directory/safety.ts';

/** The short safety words, above services for what touches medicine or detox. */
export function SafetyFirst({ words }: { words: readonly string[] }) {
  const [now, ...rest] = words;
  if (now === undefined) return null;
  return (
    <section className="rd_safe" aria-label="Staying safe" data-safety-short="">
      <p>
        <strong>{linked(now)}</strong> <a href="/help/#safety">What to do till help comes</a>
      </p>
      {rest.map((line) => (
        <p key={line}>{linked(line)}</p>
      ))}
    </section>
  );
}

function linked(line: string) {
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
