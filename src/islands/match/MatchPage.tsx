import { useEffect, useRef } from 'react';
import type { MatchData } from '#src/directory/match/match-data.ts';
import { QuestionStep } from './QuestionStep.tsx';
import { questions } from './questions.ts';
import { ResultsStep } from './ResultsStep.tsx';
import { StartStep } from './StartStep.tsx';
import { useMatchState } from './use-match-state.ts';
import { usePlace } from './use-place.ts';

/** One idea a screen: the start, up to eight questions, the results. */
export function MatchPage({ data }: { data: MatchData }) {
  const [{ needs, step }, actions] = useMatchState();
  const place = usePlace(needs.place, data.councils);
  const page = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  // Another screen begins at its heading: for eyes, and for a screen reader.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step is what moves the focus.
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    page.current?.querySelector<HTMLElement>('[data-step-heading]')?.focus();
  }, [step]);
  const question = typeof step === 'number' ? questions[step] : undefined;
  return (
    <div className="rd_match" ref={page}>
      {step === 'results' ? (
        <ResultsStep data={data} needs={needs} place={place} actions={actions} />
      ) : question === undefined || typeof step !== 'number' ? (
        <StartStep actions={actions} />
      ) : (
        <QuestionStep
          key={question.id}
          question={question}
          step={step}
          needs={needs}
          place={place}
          actions={actions}
        />
      )}
    </div>
  );
}
