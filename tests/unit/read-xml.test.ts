import { expect, it } from 'vitest';
import { readXml } from './read-xml.ts';

it.each([
  '<a><b></a>',
  '<a>&nbsp;</a>',
  '<a>&</a>',
  '<a>]]></a>',
  '<a',
  '<a></a></b>',
  '<a b=c></a>',
  '<a b="<"></a>',
  '<a>\u0007</a>',
  '<a>\0</a>',
  '<a>\ud83c</a>',
  '<a>\uffff</a>',
])('the reader of XML in these tests refuses %j', (broken) => {
  expect(() => readXml(broken)).toThrow();
});

it('reads what is well formed', () => {
  const { name, attributes, children } = readXml('<a b="1 &amp; 2"><c>&lt;d&gt;</c><e/></a>');
  expect([name, attributes, children.map(({ name: of, text }) => [of, text])]).toEqual([
    'a',
    { b: '1 & 2' },
    [
      ['c', '<d>'],
      ['e', ''],
    ],
  ]);
});
