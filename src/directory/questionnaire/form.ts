import type { Context } from '#src/directory/context.ts';
import { describeDate } from '#src/directory/dates.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { displayName } from '#src/directory/order.ts';
import type { Operator } from '#src/schema/operator.ts';
import { shortened } from '#src/directory/visible.ts';
import { box, inHtml, paperPage } from './paper.ts';
import { questionnaireParts, type SheetRow } from './sheet.ts';

/** The questionnaire of one service as a page of two printed sides. */
export function questionnaireForm(
  service: ServiceRecord,
  operator: Operator,
  context: Context,
): string {
  const name = displayName(service);
  const parts = questionnaireParts(service, context).map(
    ({ heading, rows }) => `<h2>${inHtml(heading)}</h2>
<table>
<thead><tr><th class="ask" scope="col">Question</th><th class="held" scope="col">What we show now</th><th scope="col">Your answer</th></tr></thead>
<tbody>${rows.map(tableRow).join('\n')}</tbody>
</table>`,
  );
  const body = `<h1>${inHtml(name)}: what we show about you</h1>
${introduction(operator, describeDate(context.today))}
${parts.join('\n')}
<p>Your role (no name needed): ________________________ Day: ____________</p>`;
  return paperPage(`Questionnaire: ${name}`, body);
}

function introduction({ name, contact }: Operator, day: string): string {
  const where = contact
    ? `Send it to ${inHtml(contact)}${name ? ` (${inHtml(name)})` : ''}.`
    : 'This is a preview: nobody answers for the directory yet, so there is no address to send it to.';
  return `<p>People use this to find out if they can come to you. Each fact has the source and date we have for it, as at ${inHtml(day)}. Put right what is wrong, and fill in what is missing. It costs nothing, now or ever, and moves no one up or down a list.</p>
<p>To any question about coming in you may answer “prefer not to publish”: we then say so, and that people can ask you. Write nothing about any person who stays or stayed with you. ${where}</p>`;
}

function tableRow({ ask, held, from, isAdmission }: SheetRow): string {
  const now = held === '' ? 'Not published' : inHtml(shortened(held, 80));
  const source = from === '' ? '' : `<br><span class="from">${inHtml(shortened(from, 48))}</span>`;
  return `<tr><th scope="row">${inHtml(ask)}</th><td>${now}${source}</td><td>${choices(held !== '', isAdmission)}<span class="line"></span></td></tr>`;
}

function choices(isHeld: boolean, isAdmission: boolean): string {
  const words = [
    ...(isHeld ? ['Still right'] : []),
    ...(isAdmission ? ['Yes', 'No', 'It depends', 'Prefer not to publish'] : []),
  ];
  return words.map((choice) => `<span class="choice">${box}${choice}</span>`).join(' ');
}
