import { expect, test } from 'vitest';
import { doubleStops } from '#scripts/double-stops.ts';

test('two stops in a row are named with the words before them, dots of a pause and scripts are not', () => {
  expect(
    doubleStops('<dd>It was 8 beds.</dd><dt>.asOf</dt><p>And so on...</p><script>a..b</script>'),
  ).toEqual([]);
  expect(doubleStops('<p>Another says: <b>8 beds.</b>. From a paper</p>')).toEqual([
    'Two stops in a row: “Another says: 8 beds..”',
  ]);
});
