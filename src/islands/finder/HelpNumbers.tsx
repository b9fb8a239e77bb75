import type { HelpNumber } from '#src/directory/finder/first-helplines.ts';

/** Numbers that help now, each one tap. */
export function HelpNumbers({ numbers }: { numbers: readonly HelpNumber[] }) {
  return (
    <ul className="rd_nothing__help">
      {numbers.map(({ question, name, number }) => (
        <li key={number}>
          {question} {name}:{' '}
          <a className="rd_tel" href={`tel:${number.replaceAll(' ', '')}`}>
            {number}
          </a>
        </li>
      ))}
    </ul>
  );
}
