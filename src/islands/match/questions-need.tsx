import type { Needs } from '#src/directory/match/needs.ts';
import { OneOf, SomeOf } from './Choices.tsx';
import type { Question } from './question.ts';
import {
  detoxOptions,
  medicineOptions,
  otherOptions,
  payingOptions,
  planOptions,
  substanceOptions,
} from './question-words.ts';

export const substances: Question = {
  id: 'substances',
  words: { me: 'What do you want help with?', someone: 'What do they want help with?' },
  Answer: ({ needs, answer }) => (
    <SomeOf
      legend="Tick all that fit"
      options={substanceOptions}
      chosen={needs.substances}
      onChoose={(substances) => answer({ substances })}
    />
  ),
};

export const medicines: Question = {
  id: 'medicines',
  words: {
    me: 'Which medicines do you take now?',
    someone: 'Which medicines do they take now?',
  },
  note: 'Keep taking them. No answer here is a reason to stop.',
  Answer: ({ needs, answer }) => (
    <>
      <SomeOf
        legend="Tick all that fit"
        options={medicineOptions}
        chosen={needs.medicines}
        onChoose={(medicines) =>
          answer({ medicines, plan: medicines.some(hasPlan) ? needs.plan : null })
        }
      />
      {needs.medicines.some(hasPlan) && (
        <OneOf
          legend="During the stay"
          options={planOptions(needs.voice)}
          chosen={needs.plan}
          onChoose={(plan) => answer({ plan })}
        />
      )}
    </>
  ),
};

export const detox: Question = {
  id: 'detox',
  words: { me: 'Do you need a detox?', someone: 'Do they need a detox?' },
  note: 'A detox is medical help while a body gets used to being without a drug or alcohol.',
  Answer: ({ needs, answer }) => (
    <OneOf
      legend="Detox"
      isLegendHidden
      options={detoxOptions}
      chosen={needs.detox}
      onChoose={(detox) => answer({ detox })}
    />
  ),
};

export const paying: Question = {
  id: 'paying',
  words: { me: 'Who would pay for it?', someone: 'Who would pay for it?' },
  Answer: ({ needs, answer }) => (
    <OneOf
      legend="Who pays"
      isLegendHidden
      options={payingOptions(needs.voice)}
      chosen={needs.paying}
      onChoose={(paying) => answer({ paying })}
    />
  ),
};

export const anythingElse: Question = {
  id: 'other',
  words: {
    me: 'Is there anything else a service should know?',
    someone: 'Is there anything else a service should know?',
  },
  Answer: ({ needs, answer }) => (
    <SomeOf
      legend="Tick all that fit"
      options={otherOptions(needs.voice)}
      chosen={needs.other}
      onChoose={(other) => answer({ other })}
    />
  ),
};

function hasPlan(medicine: Needs['medicines'][number]): boolean {
  return medicine !== 'mental-health';
}
