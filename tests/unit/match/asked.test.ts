import { expect, it } from 'vitest';
import { askedQuestionIds } from '#src/directory/match/asked.ts';
import { noNeeds } from '#src/directory/match/needs.ts';
import { admissionAnswers } from '#src/directory/questions.ts';
import { fictionalContext, fictionalService } from '#tests/fixtures/fictional.ts';

it('marks nothing when nothing was told', () => {
  expect(askedQuestionIds(noNeeds)).toEqual([]);
});

it('marks the questions that the answers touch, and only questions that a page can hold', () => {
  const asked = askedQuestionIds({
    ...noNeeds,
    company: ['children', 'pregnant', 'couple'],
    medicines: [
      'methadone',
      'oral-buprenorphine',
      'long-acting-buprenorphine',
      'benzodiazepine',
      'mental-health',
    ],
    substances: ['alcohol'],
    detox: 'there',
    other: ['prison', 'personal-care', 'mental-ill-health'],
  });
  const detox = { value: 'yes' as const, source: 'fictional-service-page' };
  const onPages = [
    fictionalService(),
    fictionalService({ admission: { detoxOnSite: { alcohol: detox } } }),
  ].flatMap((service) => admissionAnswers(service, fictionalContext()).map(({ id }) => id));
  expect(asked).toHaveLength(14);
  for (const id of asked) expect(onPages).toContain(id);
});
