import { describe, expect, it } from 'vitest';
import { acceptedWords } from '#tests/fixtures/hostile/words.ts';
import { completeOperator, soundText, toldOf } from './sound-folder.ts';

const operator = { 'operator.yaml': completeOperator };
const house = 'services/fictional-house.yaml';
const refuge = 'services/fictional-withheld-house.yaml';
// JSON is YAML, so that any words can be written.
const yaml = (record: unknown) => `${JSON.stringify(record, undefined, 1)}\n`;

describe('a hostile confirmation', () => {
  const file = 'confirmations/fictional-house-2026-06-10.yaml';
  const sound = {
    service: 'fictional-house',
    on: '2026-06-10',
    how: 'phone',
    held: ['contact.phone'],
    wrong: [],
  };
  const linesWith = async (changes: object, name = file) =>
    (await toldOf({ ...operator, [name]: yaml({ ...sound, ...changes }) })).lines;

  it.each<[string, object, string[]]>([
    ['a service that is a path', { service: '../../operator' }, [':2 field-wrong']],
    [
      'a service that every object has',
      { service: 'constructor' },
      [':1 confirmation-name', ':2 unknown-service'],
    ],
    ['a day in another form', { on: '10/06/2026' }, [':3 field-wrong']],
    ['a way that is markup', { how: '<script>' }, [':4 field-choice']],
    ['a person’s name for a role', { spokenWith: 'Nosuch Person' }, [':9 field-choice']],
    ['a fact that every object has', { held: ['__proto__.polluted'] }, [':6 field-wrong']],
    ['a fact that is no fact', { held: ['constructor.name'] }, [':6 unknown-fact']],
    ['a field of its own', { note: 'x' }, [':9 field-unknown']],
    ['a mailbox in the note', { notAsked: 'Ask nosuch@fictional.example.' }, [':9 email-in-words']],
    ['a name in the note', { notAsked: 'The manager is Nosuch Person.' }, [':9 manager-named']],
    ['words that run backwards', { notAsked: 'a \u202e b' }, [':9 field-wrong']],
    ['nothing at all', { held: [] }, [':1 field-wrong']],
  ])('is told on its line: %s', async (_what, changes, expected) => {
    expect(await linesWith(changes)).toEqual(expected.map((line) => `${file}${line}`));
  });

  it('cannot hold the address of a service whose address is withheld', async () => {
    const name = 'confirmations/fictional-withheld-house-2026-06-10.yaml';
    const words = ['It moved to 9 Hidden Row.', 'Now in FK1 2AB.', 'Now in ＦＫ１ ２ＡＢ.'];
    for (const notAsked of words) {
      const record = { ...sound, service: 'fictional-withheld-house', held: ['name'], notAsked };
      const told = await toldOf({ ...operator, [name]: yaml(record) });
      expect(told.lines).toEqual([`${name}:9 withheld-place`]);
      expect(told.printed).not.toMatch(/Hidden|FK1|ＦＫ/u);
    }
  });

  it('may say hostile words in its note, which stay words', async () => {
    const words = acceptedWords.filter((note) => !/@/u.test(note));
    for (const notAsked of words) expect(await linesWith({ notAsked })).toEqual([]);
  }, 60_000);
});

describe('a hostile correction', () => {
  const sound = { page: '/help/', reportedOn: '2026-06-01', outcome: 'waiting' };
  it.each<[string, unknown, string]>([
    [
      'words instead of a page',
      { ...sound, page: 'Nosuch Person of 07700 900123 told us' },
      ':3 field-wrong',
    ],
    ['code instead of a page', { ...sound, page: 'javascript:alert(1)' }, ':3 field-wrong'],
    ['another host', { ...sound, page: 'https://fictional.example/' }, ':3 field-wrong'],
    ['a mailbox', { ...sound, page: '/a@fictional.example' }, ':3 field-wrong'],
    ['a path that is no slug', { ...sound, service: '../x' }, ':6 field-wrong'],
    ['an outcome of its own', { ...sound, outcome: '<b>' }, ':5 field-choice'],
    ['a name', { ...sound, name: 'Nosuch Person' }, ':6 field-unknown'],
    ['a list', [sound], ':2 field-wrong'],
    ['words', '=1+1', ':2 field-wrong'],
  ])('is told on its line: %s', async (_what, correction, expected) => {
    const { lines } = await toldOf({ 'corrections.yaml': yaml({ 'a-report': correction }) });
    expect(lines).toContain(`corrections.yaml${expected}`);
  });

  it.each(['../x', '__proto__', 'A b', '<script>'])('cannot be named %j', async (name) => {
    const text = `{ ${JSON.stringify(name)}: ${JSON.stringify(sound)} }`;
    expect((await toldOf({ 'corrections.yaml': text })).lines).toEqual([
      'corrections.yaml:1 field-wrong',
    ]);
  });
});

describe('a hostile reply of a provider', () => {
  const withReply = (file: string, reply: object) =>
    toldOf({
      ...operator,
      [file]: `${soundText(file).trimEnd()}\nreplies: [${JSON.stringify(reply)}]\n`,
    });
  const line = soundText(house).trimEnd().split('\n').length + 1;
  const sound = { on: '2026-06-01', field: 'contact.phone', words: 'That is not so.' };

  it.each<[string, object, string]>([
    ['about what every object has', { ...sound, field: '__proto__.name' }, 'reply-field'],
    ['about a name, which is never hidden', { ...sound, field: 'name' }, 'reply-field'],
    ['with a mailbox', { ...sound, words: 'Write to nosuch@fictional.example.' }, 'email-in-words'],
    [
      'with the name of a manager',
      { ...sound, words: 'The manager is Nosuch Person.' },
      'manager-named',
    ],
    ['signed', { ...sound, by: 'Nosuch Person' }, 'field-unknown'],
    ['without words', { ...sound, words: '' }, 'field-wrong'],
    ['longer than there is room', { ...sound, words: 'a '.repeat(400) }, 'field-wrong'],
  ])('is told on its line: %s', async (_what, reply, kind) => {
    expect((await withReply(house, reply)).lines).toContain(`${house}:${line} ${kind}`);
  });

  it('cannot hold the address of a service whose address is withheld', async () => {
    const told = await withReply(refuge, {
      ...sound,
      field: 'who.sex',
      words: 'We are at 9 Hidden Row, FK1 2AB.',
    });
    expect(told.lines.join()).toContain('withheld-place');
    expect(told.printed).not.toMatch(/Hidden|FK1/u);
  });

  it('comes through unchanged when it is only strange', async () => {
    for (const words of acceptedWords.filter((one) => !/@/u.test(one))) {
      const { directory } = await withReply(house, { ...sound, words });
      expect(directory?.services[0]?.replies).toEqual([{ ...sound, words }]);
      expect(directory?.services[0]?.contact).toBeUndefined();
    }
  });
});
