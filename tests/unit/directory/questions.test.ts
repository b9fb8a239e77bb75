import { describe, expect, it } from 'vitest';
import { admissionAnswers, questionsToAsk } from '#src/directory/questions.ts';
import { fictionalContext, fictionalService } from '#tests/fixtures/fictional.ts';

const context = fictionalContext();
const source = { source: 'fictional-service-page' };

function answerOf(service: ReturnType<typeof fictionalService>, id: string) {
  const found = admissionAnswers(service, context).find((answer) => answer.id === id);
  if (!found) throw new Error(`No question ${id}`);
  return found;
}

describe('admissionAnswers', () => {
  it('says “Not published: ask” for a service that publishes nothing, never no', () => {
    const answers = admissionAnswers(fictionalService(), context);
    expect(answers.length).toBeGreaterThan(12);
    for (const { words, value, ask } of answers) {
      expect(words).toBe('Not published: ask');
      expect(value).toBeUndefined();
      expect(ask).toMatch(/\?$/);
    }
  });

  it('gives limits per medicine, at referral and at admission', () => {
    const service = fictionalService({
      admission: {
        methadone: {
          onArrival: {
            value: 'case-by-case',
            condition: 'You must be stable.',
            limits: [
              { medicine: 'Methadone', at: 'referral', amount: '60 ml or less' },
              { medicine: 'Methadone', at: 'admission', amount: '50 ml or less' },
            ],
            ...source,
          },
        },
      },
    });
    const answer = answerOf(service, 'methadone');
    expect(answer.words).toBe('Case by case');
    expect(answer.details).toEqual([
      'You must be stable.',
      'Methadone: 60 ml or less at referral.',
      'Methadone: 50 ml or less at admission.',
      'What happens to it during the stay: not published.',
    ]);
  });

  it('does not turn an answer on the stay into an answer on arrival', () => {
    const service = fictionalService({
      admission: { methadone: { duringStay: { value: 'reduce', ...source } } },
    });
    const answer = answerOf(service, 'methadone');
    expect(answer.value).toBeUndefined();
    expect(answer.words).toBe('Not published: ask');
    expect(answer.details).toEqual(['During the stay: it is brought down.']);
  });

  it('words yes and no so that “detox first” cannot be read the wrong way round', () => {
    const answering = (value: 'yes' | 'no') =>
      answerOf(fictionalService({ admission: { detoxFirst: { value, ...source } } }), 'detox-first')
        .words;
    expect(answering('yes')).toBe('A detox is needed first');
    expect(answering('no')).toBe('No detox is needed first');
  });

  it('shows “no detox is needed first” as good news', () => {
    const tone = (value: 'yes' | 'no') =>
      answerOf(fictionalService({ admission: { detoxFirst: { value, ...source } } }), 'detox-first')
        .tone;
    expect([tone('no'), tone('yes')]).toEqual(['good', 'bad']);
  });

  it('asks about detox once when no substance is named, and per substance when one is', () => {
    const idsOf = (service: ReturnType<typeof fictionalService>) =>
      admissionAnswers(service, context)
        .map(({ id }) => id)
        .filter((id) => id.startsWith('detox-') && id !== 'detox-first');
    expect(idsOf(fictionalService())).toEqual(['detox-unstated']);
    const named = fictionalService({
      admission: { detoxOnSite: { alcohol: { value: 'yes', ...source } } },
    });
    expect(idsOf(named)).toEqual(['detox-alcohol']);
  });
});

describe('questionsToAsk', () => {
  it('asks about several unknown medicines in one question', () => {
    const asked = questionsToAsk(admissionAnswers(fictionalService(), context));
    expect(asked.map(({ ask }) => ask).filter((ask) => ask.includes('dose limit'))).toEqual([
      'Can I come while I take methadone, buprenorphine, Buvidal or diazepam? Is there a dose limit? Can I stay on it, and who prescribes it?',
    ]);
  });

  it('leaves out a medicine that is answered', () => {
    const service = fictionalService({
      admission: { methadone: { onArrival: { value: 'yes', ...source } } },
    });
    const unknown = admissionAnswers(service, context).filter(({ value }) => value === undefined);
    expect(
      questionsToAsk(unknown)
        .map(({ ask }) => ask)
        .join(' '),
    ).not.toContain('methadone,');
  });
});
