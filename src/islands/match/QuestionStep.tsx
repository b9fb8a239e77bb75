import type { Needs } from '#src/directory/match/needs.ts';
import type { Question } from './question.ts';
import { questions } from './questions.ts';
import type { MatchActions } from './use-match-state.ts';
import type { PlaceSought } from './use-place.ts';

interface Props {
  question: Question;
  step: number;
  needs: Needs;
  place: PlaceSought;
  actions: MatchActions;
}

/** One question with its answers, and the ways on. */
export function QuestionStep({ question, step, needs, place, actions }: Props) {
  const { id, words, note, Answer } = question;
  const isLast = step === questions.length - 1;
  const next = () => actions.go(isLast ? 'results' : step + 1);
  return (
    <form
      className="rd_match__step"
      aria-labelledby={`match-${id}`}
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      <p className="rd_match__count">
        Question {step + 1} of {questions.length}
      </p>
      <h2 id={`match-${id}`} data-step-heading tabIndex={-1}>
        {words[needs.voice]}
      </h2>
      {note && <p>{note}</p>}
      <Answer needs={needs} answer={actions.answer} place={place} />
      <div className="rd_match__ways">
        <button type="submit" className="rd_action">
          {isLast ? 'See the services' : 'Next'}
        </button>
        <button
          type="button"
          className="rd_match__quiet"
          onClick={() => actions.go(step === 0 ? 'start' : step - 1)}
        >
          Back
        </button>
        {!isLast && (
          <button type="button" className="rd_match__quiet" onClick={() => actions.go('results')}>
            See the services now
          </button>
        )}
      </div>
      <p className="rd_quiet">Not sure? Leave it and press Next.</p>
    </form>
  );
}
