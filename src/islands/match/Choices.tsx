import { useId } from 'react';

interface Option<Value> {
  value: Value;
  words: string;
  hint?: string;
}

interface OneProps<Value> {
  legend: string;
  isLegendHidden?: boolean;
  options: readonly Option<Value>[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** One choice of several. */
export function OneOf<Value extends string | number | null>(props: OneProps<Value>) {
  const { legend, isLegendHidden = false, options, chosen, onChoose } = props;
  const name = useId();
  return (
    <fieldset className="rd_match__choices">
      <legend className={isLegendHidden ? 'visually-hidden' : undefined}>{legend}</legend>
      {options.map(({ value, words, hint }) => (
        <label key={words} className="rd_match__choice">
          <input
            type="radio"
            name={name}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          <span>
            {words} {hint && <small>{hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface SomeProps<Value> {
  legend: string;
  isLegendHidden?: boolean;
  options: readonly Option<Value>[];
  chosen: readonly Value[];
  /** Chosen values, in the order of the options. */
  onChoose: (values: Value[]) => void;
}

/** Any of several. “None of these, or not sure” unticks the others. */
export function SomeOf<Value extends string>(props: SomeProps<Value>) {
  const { legend, isLegendHidden = false, options, chosen, onChoose } = props;
  const toggled = (value: Value) =>
    options
      .map((option) => option.value)
      .filter((other) => (other === value ? !chosen.includes(other) : chosen.includes(other)));
  return (
    <fieldset className="rd_match__choices">
      <legend className={isLegendHidden ? 'visually-hidden' : undefined}>{legend}</legend>
      {options.map(({ value, words, hint }) => (
        <label key={value} className="rd_match__choice">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() => onChoose(toggled(value))}
          />
          <span>
            {words} {hint && <small>{hint}</small>}
          </span>
        </label>
      ))}
      <label className="rd_match__choice">
        <input type="checkbox" checked={chosen.length === 0} onChange={() => onChoose([])} />
        <span>None of these, or not sure</span>
      </label>
    </fieldset>
  );
}

interface TypedProps {
  label: string;
  hint: string;
  isNumber?: boolean;
  typed: string;
  onType: (typed: string) => void;
  onLeave?: () => void;
}

/** A line to type in. Browsers are asked not to remember it. */
export function Typed({ label, hint, isNumber = false, typed, onType, onLeave }: TypedProps) {
  const id = useId();
  return (
    <div className="rd_match__typed">
      <label htmlFor={id}>{label}</label>
      <p className="rd_quiet" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        type="text"
        inputMode={isNumber ? 'numeric' : 'text'}
        className={isNumber ? 'rd_match__number' : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
        aria-describedby={`${id}-hint`}
        value={typed}
        onChange={({ target }) => onType(target.value)}
        onBlur={onLeave}
      />
    </div>
  );
}
