import type { Voice } from '#src/directory/match/needs.ts';
import { questions } from './questions.ts';
import type { MatchActions } from './use-match-state.ts';

interface Props {
  actions: MatchActions;
}

/** Who it is for. It changes the wording and nothing else. */
export function StartStep({ actions }: Props) {
  const start = (voice: Voice) => {
    actions.answer({ voice });
    actions.go(0);
  };
  return (
    <section className="rd_match__step" aria-labelledby="match-start">
      <h2 id="match-start" data-step-heading tabIndex={-1}>
        Who is it for?
      </h2>
      <div className="rd_match__starts">
        <button type="button" className="rd_action" onClick={() => start('me')}>
          For me
        </button>
        <button type="button" className="rd_action" onClick={() => start('someone')}>
          For someone else
        </button>
      </div>
      <ul className="rd_match__promises">
        <li>{questions.length} short questions. You can skip any of them.</li>
        <li>Your answers stay on this page. They are not sent, and not saved on the device.</li>
        <li>You see what services publish, and what to ask when you ring.</li>
      </ul>
    </section>
  );
}
