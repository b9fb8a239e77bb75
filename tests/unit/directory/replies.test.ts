import { describe, expect, it } from 'vitest';
import { admissionAnswers } from '#src/directory/questions.ts';
import { mayBeDisputed, repliesIn, withoutDisputed } from '#src/directory/replies.ts';
import { askedFacts, isAdmissionQuestion } from '#src/directory/asked-facts.ts';
import { admissionQuestions } from '#src/schema/admission.ts';
import { serviceFactFields } from '#src/schema/service-facts.ts';
import { fictionalContext, fictionalService, fictionalSources } from '#tests/fixtures/fictional.ts';

const fact = <Value>(value: Value) => ({ value, source: fictionalSources.service });
const reply = (field: string) => ({ on: '2026-06-01', field, words: 'That is not so.' });

describe('a reply of the provider', () => {
  const disputed = fictionalService({
    capacity: { places: fact(12), rooms: fact('Own rooms.') },
    waiting: { range: fact('Two weeks.') },
    admission: { methadone: { onArrival: fact('no' as const), whoPrescribes: fact('A GP.') } },
    replies: [
      reply('capacity.places'),
      reply('waiting.range'),
      reply('admission.methadone.onArrival'),
      reply('name'),
    ],
  });

  it('hides the disputed facts alone, with groups that held nothing else', () => {
    const shown = withoutDisputed(disputed);
    expect(shown.capacity).toEqual({ rooms: fact('Own rooms.') });
    expect(shown.waiting).toBeUndefined();
    expect(shown.admission).toEqual({ methadone: { whoPrescribes: fact('A GP.') } });
    expect(shown.name).toEqual(disputed.name);
    expect(disputed.capacity?.places).toEqual(fact(12));
  });

  it('stands in the part of the page where the fact stood', () => {
    expect(repliesIn('places', disputed)).toEqual([{ ...reply('capacity.places'), label: 'Beds' }]);
    expect(repliesIn('cost', disputed).map(({ field }) => field)).toEqual(['waiting.range']);
    expect(repliesIn('admission', disputed)).toHaveLength(1);
  });

  it('may be about any fact without which there is still a record', () => {
    expect(mayBeDisputed('location.address')).toBe(true);
    expect(['name', 'status', 'location.town', 'regulation', 'x'].filter(mayBeDisputed)).toEqual(
      [],
    );
  });
});

describe('a question that a service prefers not to answer in public', () => {
  it('is said to be so, and is still asked', () => {
    const service = fictionalService({
      admission: {
        notPublishedByChoice: ['admission.offences', 'admission.methadone.onArrival'],
        methadone: { whoPrescribes: fact('A GP.') },
      },
    });
    const answers = admissionAnswers(service, fictionalContext());
    expect(answers.filter(({ byChoice }) => byChoice).map(({ id, words }) => [id, words])).toEqual([
      ['methadone', 'They prefer not to publish this: ask them'],
      ['offences', 'They prefer not to publish this: ask them'],
    ]);
    expect(answers.find(({ id }) => id === 'couples')?.words).toBe('Not published: ask');
  });

  it('is a fact of the record that every service is asked for', () => {
    const keys = new Set(serviceFactFields.map(({ key }) => key));
    expect(admissionQuestions.filter((key) => !keys.has(key))).toEqual([]);
    const asked = askedFacts.map(({ key }) => key).filter(isAdmissionQuestion);
    expect(asked.toSorted()).toEqual([...admissionQuestions].toSorted());
  });
});
