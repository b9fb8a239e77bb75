import { describe, expect, it } from 'vitest';
import { termFinder } from '#src/directory/guides/glossary.ts';
import { guideView } from '#src/directory/guides/guide-view.ts';
import { stringsIn } from '#tests/fixtures/hostile/directory.ts';
import { acceptedWords, refusedWords } from '#tests/fixtures/hostile/words.ts';
import { soundText, toldOf } from './sound-folder.ts';

const guide = 'guides/fictional-guide.md';
const written = soundText(guide).trimEnd();
const nextLine = written.split('\n').length + 2;
const withWords = (words: string) => toldOf({ [guide]: `${written}\n\n${words}\n` });

describe('hostile words in a guide', () => {
  it.each([
    '&#x202E;turned',
    '&rlm;turned',
    '&ZeroWidthSpace;hidden',
    '&#8203;hidden',
    '&shy;hidden',
    '&#0;nought',
    '&#xD800;half',
    '&nbsp;wide',
    'x\u3164y',
    'x\u034fy',
    'x\u2028y',
    '[a link](/match/&#x202E;)',
  ])('that nobody can see are told on their line: %j', async (words) => {
    const { lines, directory } = await withWords(words);
    expect(directory).toBeUndefined();
    expect(lines).toContain(`${guide}:${nextLine} guide-unseen`);
  });

  it.each([
    '<svg/onload=alert(1)>',
    '<a href="javascript:alert(1)">a</a>',
    '<style>@import "//fictional.example";</style>',
    '<?php echo 1 ?>',
    '<![CDATA[ x ]]>',
    '<https://fictional.example/>',
    '[a](<javascript:alert(1)>)',
    '[a](java&#115;cript:alert(1))',
    '[a](\\x01javascript:alert(1))',
    '[a](/\\evil.example/)',
    '[a](/match/%2e%2e/)',
    '[a](source:../x)',
    '[a](helpline:__proto__)',
    '[a](vbscript:x "title")',
    '[a][b]\n\n[b]: data:text/html,x',
    '[^__proto__]',
    '```\ncode\n```',
    '> [!danger](javascript:alert(1))',
    '> [!safety __proto__]',
    '> [!services constructor]',
  ])('that would do something are one error at least: %j', async (words) => {
    const { lines, directory } = await withWords(words);
    expect(directory).toBeUndefined();
    const told = lines.filter((line) => line.startsWith(`${guide}:`));
    expect(told.length).toBeGreaterThan(0);
    for (const line of told) {
      expect(Number(/:(\d+) /.exec(line)?.[1])).toBeGreaterThanOrEqual(nextLine);
    }
  });

  it('that only look like code, escaped, come through as words', async () => {
    const words =
      '\\<script>alert(a)\\</script> &lt;b&gt; {{ a }} $& \\[a](javascript:x) =SUM(A) ]]>';
    const { directory, lines } = await withWords(words);
    expect(lines).toEqual([]);
    const [found] = directory?.guides ?? [];
    if (found === undefined) throw new Error('There is no guide.');
    const shown = stringsIn(guideView(found, directory?.glossary ?? [])).join('\n');
    expect(shown).toContain(
      '<script>alert(a)</script> <b> {{ a }} $& [a](javascript:x) =SUM(A) ]]>',
    );
  });

  it('are judged in its title like all free words', async () => {
    const change = (words: string) =>
      toldOf({
        [guide]: written.replace(/^title: .*/m, () => `title: ${JSON.stringify(words)}`),
      });
    for (const words of acceptedWords) expect((await change(words)).lines).toEqual([]);
    for (const words of refusedWords.slice(0, 12)) {
      const { lines } = await change(words);
      expect([...new Set(lines)]).toEqual([`${guide}:2 field-wrong`]);
    }
  });
});

describe('hostile words in the glossary', () => {
  const term = (changes: object) => ({ term: 'Fictional word', meaning: 'Made up.', ...changes });
  const told = (entries: object) =>
    toldOf({ 'glossary.yaml': `${JSON.stringify(entries, undefined, 1)}\n` });

  it.each(['../x', '__proto__', 'a b', '"><script>'])('cannot name an entry: %j', async (name) => {
    const { lines } = await toldOf({
      'glossary.yaml': `${JSON.stringify(name)}: ${JSON.stringify(term({}))}\n`,
    });
    expect(lines).toContain('glossary.yaml:1 field-wrong');
  });

  it('are refused when nobody could see them, and come through otherwise', async () => {
    for (const words of refusedWords) {
      const { lines } = await told({ word: term({ meaning: words }) });
      expect([...new Set(lines)]).toEqual(['glossary.yaml:4 field-wrong']);
    }
    for (const words of acceptedWords) {
      const { directory } = await told({ word: term({ term: words, meaning: words }) });
      expect(directory?.glossary[0]).toMatchObject({ term: words, meaning: words });
    }
  });

  it('are found in a text letter by letter, whatever signs they hold, and soon', () => {
    const terms = [...acceptedWords, '(a+)+$', '[', '\\', '.*', 'a|b', '(?=', '$&'];
    const find = termFinder(
      terms.map((words, at) => ({ slug: `t${at}`, term: words, meaning: 'x' })),
    );
    const begun = performance.now();
    for (const words of [
      '(a+)+$',
      '.*',
      'a|b',
      '</script><script src=//fictional.example></script>',
    ]) {
      const [found] = find(` ${words} `, new Set());
      expect(found && [found.term.term, found.start]).toEqual([words, 1]);
    }
    find(`${'a'.repeat(16_000)}!`, new Set());
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});
