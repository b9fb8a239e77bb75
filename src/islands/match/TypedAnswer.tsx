import { useState } from 'react';
import { Typed } from './Choices.tsx';

interface Props {
  label: string;
  hint: string;
  isNumber?: boolean;
  first: string;
  onAnswer: (typed: string) => void;
}

/** What is typed stands as typed; the answer is what can be read in it. */
export function TypedAnswer({ first, onAnswer, ...shown }: Props) {
  const [typed, setTyped] = useState(first);
  return (
    <Typed
      {...shown}
      typed={typed}
      onType={(words) => {
        setTyped(words);
        onAnswer(words);
      }}
    />
  );
}
