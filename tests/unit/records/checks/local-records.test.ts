import { expect, test } from 'vitest';
import { toldOf } from '../sound-folder.ts';

async function toldOfLocal(local: string): Promise<string[]> {
  const partnership = `fictional-partnership:
  name: Fictional Alcohol and Drug Partnership
  source: fictional-government
  localServices:
    - ${local.replaceAll('\n', '\n      ')}
`;
  const { problems } = await toldOf({ 'areas/partnerships.yaml': partnership });
  return problems.map(
    ({ line, field, message, action }) => `${line} ${field} – ${message} ${action}`,
  );
}

const about = 'about: { value: For people in crisis., source: fictional-service }';
const asking = 'asking: { value: You can go there directly., source: fictional-service }';

test('a local service with a record must name it, so that its cautions are shown', async () => {
  expect(await toldOfLocal(`name: "Fictional House (Fictional Provider)"\n${about}`)).toEqual([
    '5 fictional-partnership.localServices#1.name – is the service of content/services/fictional-house.yaml, and does not say so. Add “service: ” and the slug, so that its cautions are shown.',
  ]);
});

test('what the record says of asking is not said again without its caution', async () => {
  const local = `name: Fictional House\nservice: fictional-house\n${about}\n${asking}`;
  expect(await toldOfLocal(local)).toEqual([
    '8 fictional-partnership.localServices#1.asking – says how to ask beside the record of the service, without its cautions. Take it away: the page says what the record says, with its caution.',
  ]);
});

test('the record must be there', async () => {
  const told = await toldOfLocal(`name: Fictional House\nservice: fictional-hous\n${about}`);
  expect(told).toEqual([
    '6 fictional-partnership.localServices#1.service – names the service “fictional-hous”, which is not there. Did you mean “fictional-house”?',
  ]);
});

test('a local service without a record says itself how to ask', async () => {
  expect(await toldOfLocal(`name: Fictional Drop-in\n${about}\n${asking}`)).toEqual([]);
  expect(await toldOfLocal(`name: Fictional House\nservice: fictional-house\n${about}`)).toEqual(
    [],
  );
});
