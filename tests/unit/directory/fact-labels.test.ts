import { expect, test } from 'vitest';
import { factLabels } from '#src/directory/facts/fact-labels.ts';
import { factsOf } from '#src/directory/facts/facts-of.ts';
import { factPaths } from '#src/records/fact-paths.ts';
import { serviceSchema } from '#src/schema/service.ts';
import { fictionalService } from '#tests/fixtures/fictional.ts';

test('every fact that the schema knows has a label, each its own, in the order of the record', () => {
  expect([...factLabels.keys()].toSorted()).toEqual(factPaths(serviceSchema).toSorted());
  const labels = [...factLabels.values()].map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
});

test('facts are found by the paths that have labels, lists under one path', () => {
  const said = { value: 'Fictional words.', source: 'fictional-service-page' };
  const service = fictionalService({ programme: { about: [said, said] }, reported: [said] });
  const paths = factsOf(service).map(({ path }) => path);
  expect(paths.filter((path) => !factLabels.has(path))).toEqual([]);
  expect(paths.filter((path) => path === 'programme.about')).toHaveLength(2);
  expect(paths).toContain('location.address');
});
