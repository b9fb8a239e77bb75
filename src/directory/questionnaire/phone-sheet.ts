import { askedFact, isAdmissionQuestion } from '#src/directory/asked-facts.ts';
import { describeDate } from '#src/directory/dates.ts';
import { type Call, callsToMake, type ServiceChecks } from '#src/directory/stale/calls.ts';
import type { Check } from '#src/directory/stale/check.ts';
import { doubtWords } from '#src/directory/stale/report.ts';
import { shortened } from '#src/directory/visible.ts';
import { box, inHtml, paperPage } from './paper.ts';

/** What to ask on the phone, a call after the other in the order of `report:stale`. */
export function phoneSheet(services: readonly ServiceChecks[], today: string): string {
  const calls = callsToMake(services).map(callSection);
  const body = `<h1>Calls to make, as at ${describeDate(today)}</h1>
<p>Say who you are, which organisation you ring for, and that it costs them nothing. Ask if now is a good time. They may say “prefer not to publish” to any question about coming in. Write down nothing about any person who stays there.</p>
${calls.join('\n')}`;
  return paperPage('Calls to make', body);
}

function callSection({ whom, phone, services }: Call): string {
  const title = phone === '' ? `${whom}: no number published` : `Ring ${whom}: ${phone}`;
  return `<section class="call"><h2>${inHtml(title)}</h2>
<p>Day: ____________ Spoke with (role, no name): ________________________</p>
${services.map(serviceTable).join('\n')}</section>`;
}

function serviceTable({ name, place, slug, doubted, unpublished }: ServiceChecks): string {
  const rows = [...doubted, ...unpublished].flatMap(checkRow).join('\n');
  return `<h3>${inHtml(`${name}, ${place}`)} (${slug})</h3>
<table>
<thead><tr><th class="ask" scope="col">Ask</th><th class="held" scope="col">We say</th><th scope="col">They say</th></tr></thead>
<tbody>${rows}</tbody>
</table>`;
}

/** A row for what the questionnaire asks too; the rest waits for the next reading of the sources. */
function checkRow({ key, reason, weSay, from, days }: Check): string[] {
  const asked = askedFact(key);
  if (asked === undefined) return [];
  const isKnown = reason !== 'not-published';
  const note = `<br><span class="from">${inHtml(from)}; ${inHtml(doubtWords({ reason, days }))}</span>`;
  const held = isKnown ? `${inHtml(shortened(weSay, 120))}${note}` : 'Not published';
  const choices = [
    ...(isKnown ? ['Still right'] : []),
    ...(isAdmissionQuestion(key) ? ['Prefer not to publish'] : []),
  ].map((words) => `<span class="choice">${box}${words}</span>`);
  return [
    `<tr><th scope="row">${inHtml(asked.alone ?? asked.ask)}</th><td>${held}</td><td>${choices.join(' ')}<span class="line"></span></td></tr>`,
  ];
}
