import { memo, type ReactNode, useState } from 'react';

interface Props {
  heading: string;
  /** How many choices of the group are in force. */
  chosen: number;
  isOpenAtFirst?: boolean;
  children: ReactNode;
}

/** A group of choices that folds away. One that holds a choice is open at first. */
export function FilterGroup({ heading, chosen, isOpenAtFirst = false, children }: Props) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst || chosen > 0);
  return (
    <details
      className="rd_filter"
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>
        {heading}
        {chosen > 0 && ` (${chosen})`}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{heading}</legend>
        {isOpen && children}
      </fieldset>
    </details>
  );
}

interface ChoiceProps {
  /** Given back when it is pressed. */
  value: string;
  words: string;
  count: string;
  /** It would leave nothing beside the other choices. It can still be chosen: the results then say the ways on. */
  isEmpty: boolean;
  isChosen: boolean;
  onToggle: (value: string) => void;
}

export const Choice = memo(function Choice(props: ChoiceProps) {
  const { value, words, count, isEmpty, isChosen, onToggle } = props;
  return (
    <label className={isEmpty ? 'rd_choice rd_choice--empty' : 'rd_choice'}>
      <input type="checkbox" checked={isChosen} onChange={() => onToggle(value)} />
      <span>
        {words} <small>{count}</small>
      </span>
    </label>
  );
});
