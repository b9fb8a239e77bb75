import { useId, useRef, useState } from 'react';
import { mostOnScreen } from '#src/directory/compare/chosen-table.ts';
import type { CompareData, ComparedService } from '#src/directory/compare/compare-data.ts';
import type { ReadChosen } from '#src/directory/compare/fragment.ts';
import { useShortlist } from '../shortlist/use-shortlist.ts';

interface Props {
  data: CompareData;
  chosen: ReadChosen;
  choose: (slugs: string[]) => void;
  known: (slug: string) => boolean;
}

/** Which services to compare: kept ones at one press, or one after another from a list. */
export function ChooseServices({ data, chosen, choose, known }: Props) {
  const { slugs } = chosen;
  const field = useId();
  const select = useRef<HTMLSelectElement>(null);
  const [wanted, setWanted] = useState('');
  const [said, setSaid] = useState('');
  const kept = useShortlist(known).slugs.slice(0, mostOnScreen);
  const services = slugs.flatMap((slug) => data.services.find((each) => each.slug === slug) ?? []);
  const others = data.services.filter(({ slug }) => !slugs.includes(slug));
  const isFull = slugs.length >= mostOnScreen;
  const offersKept = kept.length > 0 && kept.join() !== slugs.join();

  const take = (next: string[], words: string) => {
    choose(next);
    setSaid(words);
    setWanted('');
    select.current?.focus();
  };
  const add = () => {
    const added = others.find(({ slug }) => slug === wanted);
    if (added && !isFull) take([...slugs, added.slug], `${added.name} added`);
    else setSaid(isFull ? 'Take one away first' : 'Choose a service first');
  };
  return (
    <div className="rd_choose rd_no-print">
      <ul className="rd_choose__chosen" aria-label="Services in the comparison">
        {services.map(({ slug, name }) => (
          <li key={slug}>
            {name}
            <button
              type="button"
              aria-label={`Take ${name} away`}
              onClick={() =>
                take(
                  slugs.filter((other) => other !== slug),
                  `${name} taken away`,
                )
              }
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="rd_choose__add">
        <label htmlFor={field}>{isFull ? 'Six is the most' : 'Add a service'}</label>
        <select
          id={field}
          ref={select}
          value={wanted}
          aria-disabled={isFull}
          onChange={({ target }) => setWanted(target.value)}
        >
          <option value="">{isFull ? 'Take one away to add another' : 'Choose…'}</option>
          {!isFull && <Options services={others} />}
        </select>
        <button type="button" className="rd_button" onClick={add}>
          Add
        </button>
        {offersKept && (
          <button
            type="button"
            className="rd_button"
            onClick={() => take([...kept], 'The services you kept are compared')}
          >
            {kept.length === 1
              ? 'Start with the service you kept'
              : `Compare the ${kept.length} services you kept`}
          </button>
        )}
      </div>
      <p role="status" className="rd_quiet">
        {[said, ...warnings(chosen)].filter(Boolean).join('. ')}
      </p>
    </div>
  );
}

function Options({ services }: { services: ComparedService[] }) {
  const groups = [
    { label: 'Residential rehab', services: services.filter(({ isCounted }) => isCounted) },
    {
      label: 'Other services, or not confirmed',
      services: services.filter(({ isCounted }) => !isCounted),
    },
  ];
  return groups.map((group) => (
    <optgroup key={group.label} label={group.label}>
      {group.services.map(({ slug, name, place }) => (
        <option key={slug} value={slug}>
          {name} ({place})
        </option>
      ))}
    </optgroup>
  ));
}

function warnings({ unknown, tooMany }: ReadChosen): string[] {
  return [
    ...(unknown > 0
      ? [`${unknown} in this link ${unknown === 1 ? 'is' : 'are'} not listed, or closed`]
      : []),
    ...(tooMany > 0 ? [`Only the first ${mostOnScreen} of this link are shown`] : []),
  ];
}
