import { useRef } from 'react';

interface Props {
  names: readonly string[];
  onChoose: (name: string) => void;
}

/** Places that unknown words may mean. None is taken until it is chosen: Leith is not Beith. */
export function PlacesMeant({ names, onChoose }: Props) {
  const place = useRef<HTMLParagraphElement>(null);
  const choose = (name: string) => {
    onChoose(name);
    // The button goes with the choice: who pressed it goes on from here.
    place.current?.focus();
  };
  return (
    <p ref={place} tabIndex={-1} hidden={names.length === 0}>
      Did you mean{' '}
      {names.map((name, index) => (
        <span key={name}>
          {index > 0 && ' or '}
          <button type="button" className="rd_link-button" onClick={() => choose(name)}>
            {name}
          </button>
        </span>
      ))}
      ?
    </p>
  );
}
