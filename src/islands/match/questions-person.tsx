import { useState } from 'react';
import { readAge, readChildAges, tidyPlace } from '#src/directory/match/fragment.ts';
import { distanceChoices } from '#src/directory/match/needs.ts';
import { OneOf, SomeOf } from './Choices.tsx';
import type { AnswerProps, Question } from './question.ts';
import { companyOptions, sexOptions } from './question-words.ts';
import { TypedAnswer } from './TypedAnswer.tsx';
import { PlacesMeant } from '../PlacesMeant.tsx';
import { type PlaceSought, unknownPlace } from './use-place.ts';

export const person: Question = {
  id: 'person',
  words: { me: 'Woman or man, and what age?', someone: 'Woman or man, and what age?' },
  note: 'Some services take women only or men only, and some have age limits.',
  Answer: ({ needs, answer }) => (
    <>
      <OneOf
        legend="Woman or man"
        options={sexOptions()}
        chosen={needs.sex}
        onChoose={(sex) => answer({ sex })}
      />
      <TypedAnswer
        label="Age in years"
        hint="Leave it empty to skip it."
        isNumber
        first={needs.age === null ? '' : String(needs.age)}
        onAnswer={(typed) => answer({ age: readAge(typed) })}
      />
    </>
  ),
};

export const company: Question = {
  id: 'company',
  words: { me: 'Is anyone coming with you?', someone: 'Is anyone coming with them?' },
  Answer: ({ needs, answer }) => (
    <>
      <SomeOf
        legend="Tick all that fit"
        options={companyOptions(needs.voice)}
        chosen={needs.company}
        onChoose={(company) =>
          answer({
            company,
            childAges: company.includes('children') ? needs.childAges : [],
          })
        }
      />
      {needs.company.includes('children') && (
        <TypedAnswer
          label="How old are the children?"
          hint="Such as 3, 7. For a baby write 0."
          isNumber
          first={needs.childAges.join(', ')}
          onAnswer={(typed) => answer({ childAges: readChildAges(typed) })}
        />
      )}
    </>
  ),
};

export const place: Question = {
  id: 'place',
  words: { me: 'Where do you live?', someone: 'Where do they live?' },
  note: 'Services take people from other areas too: the nearest is not always the best one.',
  Answer: PlaceAnswer,
};

function PlaceAnswer({ needs, answer, place }: AnswerProps) {
  // A place chosen stands in the box as if it were typed.
  const [chosen, setChosen] = useState('');
  return (
    <>
      <TypedAnswer
        key={chosen}
        label="Council area, town or postcode"
        hint="Of a postcode only the first half is used, such as KY11."
        first={needs.place}
        onAnswer={(typed) => answer({ place: tidyPlace(typed) })}
      />
      <p role="status" className="rd_match__place">
        {placeWords(place, needs.place)}
      </p>
      <PlacesMeant
        names={unknownPlace(place)?.perhaps ?? []}
        onChoose={(name) => {
          setChosen(name);
          answer({ place: name });
        }}
      />
      <OneOf
        legend="How far away may it be?"
        options={[
          { value: null, words: 'Any distance, or not sure' },
          ...distanceChoices.map((miles) => ({ value: miles, words: `Up to ${miles} miles` })),
        ]}
        chosen={needs.within}
        onChoose={(within) => answer({ within })}
      />
    </>
  );
}

function placeWords(place: PlaceSought, typed: string): string {
  if (place === 'none' || place === 'looking') return '';
  if (place === 'not-loaded') return 'Our list of places did not load. You can go on without it.';
  if ('perhaps' in place) {
    return `We do not know “${typed}”. Try the nearest town, or the first half of a postcode, such as KY11.`;
  }
  return `Counted from the middle of ${place.name}, in a straight line.`;
}
