import { describe, expect, it } from 'vitest';
import { blankFaults } from '#scripts/blanks.ts';
import { innerKeys } from '#scripts/inner-keys.ts';
import { innerWordFaults } from '#scripts/inner-words.ts';
import { lineOf, runsOf } from '#scripts/page-words.ts';
import { fictionalDirectory, fictionalService } from '#tests/fixtures/fictional.ts';

const linesOf = (html: string) => runsOf(html).map(lineOf);
const blanks = (html: string) => blankFaults(runsOf(html));
const keys = new Set(['fictional-society', 'case-by-case', 'stay-on', 'registered-places']);
const inner = (html: string, path = '/services/fictional-house/') =>
  innerWordFaults(path, runsOf(html), keys);

describe('the words of a page', () => {
  it('are read block by block, with what inline elements hold in their place', () => {
    expect(
      linesOf('<ul><li>One <b>two</b> three</li><li>Four</li></ul><p>Five<br>six</p>'),
    ).toEqual(['One two three', 'Four', 'Five', 'six']);
  });

  it('hold what is read aloud, and nothing that is never shown', () => {
    const html =
      '<head><meta name="description" content="About it"></head><script>const a = 1;</script>' +
      '<!-- note --><a href="/x/" aria-label="Ring &quot;us&quot;" title=\'a > b\'>Ring</a>';
    expect(linesOf(html)).toEqual(['Ring', 'About it', 'Ring "us"', 'a > b']);
  });
});

describe('blanks', () => {
  it.each([
    ['<p>Ask for a copy<a href="/for/">For families</a></p>', 'copyFor families'],
    ['<p>To see<a href="/services/">all services</a></p>', 'To seeall services'],
    ['<li><a href="/a/">Fictional House</a><span>Fictionton</span></li>', 'HouseFictionton'],
    ['<p><b>It is full.</b><span>Ask</span></p>', 'full.Ask'],
    ['<p><a href="tel:1">01632 960001</a><span>Monday</span></p>', '960001Monday'],
  ])('are missed in %s', (html, words) => {
    expect(blanks(html)).toEqual([
      expect.stringMatching(new RegExp(`^Words run together: “.*${words}.*Write`, 'u')),
    ]);
  });

  it.each([
    '<p>Two&nbsp; blanks</p>',
    '<p>Two &nbsp;blanks</p>',
    '<p><a href="/a/">Two&nbsp;</a> blanks</p>',
  ])('are one too many in %s', (html) => {
    expect(blanks(html)).toEqual([expect.stringContaining('Two blanks beside each other')]);
  });

  it('are not wanted before a stop', () => {
    expect(blanks('<p>See <a href="/a/">the list</a> .</p>')).toEqual([
      expect.stringContaining('A blank before a stop: “See the list .”'),
    ]);
  });

  it('are right in words that stand apart, in notes and in what is shown as typed', () => {
    expect(
      blanks(
        '<p>See <a href="/a/">the list</a>, or <b>ring</b>.</p><p>It kills.<sup><a href="#n">1</a></sup></p>' +
          '<p>“<b>Ask</b>” (<i>us</i>)</p><p><a href="/a/">One</a>\n<a href="/b/">Two</a></p>' +
          '<p><code>a . b</code></p><td>One</td><td>Two</td>',
      ),
    ).toEqual([]);
  });
});

describe('inner words', () => {
  it.each([
    ['<p>Another source says: fictional-society. From a paper</p>', 'fictional-society'],
    ['<p>On methadone: <b>case-by-case</b></p>', 'case-by-case'],
    ['<p>During the stay: (stay-on)</p>', 'stay-on'],
    ['<dt>registered-places</dt><dd>12</dd>', 'registered-places'],
    ['<dt>duringStay</dt><dd>12</dd>', 'duringStay'],
    ['<p>See <code>duringStay</code></p>', 'duringStay'],
    ['<a href="/a/" aria-label="Open fictional-society">Open</a>', 'fictional-society'],
  ])('are named in %s', (html, word) => {
    expect(inner(html)).toEqual([expect.stringContaining(`The inner word “${word}” in “`)]);
  });

  it.each([
    ['<p>Room for undefined families</p>', 'undefined'],
    ['<p>About NaN miles</p>', 'NaN'],
    ['<p>Ring null</p>', 'null'],
    ['<p>From [object Object]</p>', '[object'],
  ])('are told from a value that is missing in %s', (html, word) => {
    expect(inner(html)).toEqual([expect.stringContaining(`“${word}” in “`)]);
  });

  it('are none where the words are plain, an address, or meant for people who use the data', () => {
    expect(
      inner(
        '<p>Women-only groups, one-to-one work, CrossReach, McDonald and BSL.</p><p>https://fictional.example/fictional-society/ and staff@fictional-society.example</p>' +
          '<a href="/providers/fictional-society/" id="fictional-society">The society</a><p>To annul or nullify it, with a naan, is undefinedly odd.</p>' +
          '<textarea>Record: fictional-society, version 1a2b</textarea>',
      ),
    ).toEqual([]);
    const columns = '<dd><code>duringStay</code> One of: case-by-case, stay-on.</dd>';
    expect(inner(columns, '/data/columns/')).toEqual([]);
    expect(inner(columns)).toHaveLength(3);
    expect(inner('<p>stay-on</p>', '/data/columns/')).toHaveLength(1);
  });

  it('are the keys of records and values, without those that are everyday words', () => {
    const known = innerKeys(
      fictionalDirectory({ services: [fictionalService({ slug: 'fictional-house' })] }),
    );
    for (const key of ['fictional-house', 'case-by-case', 'stay-on', 'not-confirmed']) {
      expect(known).toContain(key);
    }
    for (const word of ['one-to-one', 'trauma-informed', 'open']) expect(known).not.toContain(word);
  });
});
