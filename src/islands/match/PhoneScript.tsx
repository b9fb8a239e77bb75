import { useState } from 'react';
import type { MatchService } from '#src/directory/match/match-fact.ts';
import { scriptText } from '#src/directory/match/phone-call.ts';

interface Props {
  service: MatchService;
  script: { say: string[]; ask: string[] };
}

/** “You can say: …” with the questions, to read from, copy or print. */
export function PhoneScript({ service, script }: Props) {
  const [copied, setCopied] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(scriptText(service.name, service.ring, script)).then(
      () => setCopied('Copied.'),
      () => setCopied('Your browser did not allow it. Mark the words and copy them.'),
    );
  return (
    <details className="rd_match__script">
      <summary>
        What to say and ask<span className="visually-hidden">: {service.name}</span>
      </summary>
      <p>
        <b>You can say:</b> “{script.say.join(' ')}”
      </p>
      <ul>
        {script.ask.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <p className="rd_quiet">You do not have to give a name.</p>
      <p className="rd_no-print">
        <button type="button" className="rd_match__quiet" onClick={copy}>
          Copy<span className="visually-hidden"> what to say to {service.name}</span>
        </button>{' '}
        <span role="status">{copied}</span>
      </p>
    </details>
  );
}
