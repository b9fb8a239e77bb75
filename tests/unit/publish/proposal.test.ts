import { describe, expect, it } from 'vitest';
import { NOT_IN_PUBLIC, proposalWords } from '#scripts/publish/proposal.ts';

const report = {
  file: { name: 'register.csv', asAt: '2026-06-30' },
  publicPullRequest: true,
  changed: [
    {
      csNumber: 'CS2000000001',
      slug: 'fictional-house',
      facts: [{ old: 'SECRET', new: 'SECRET' }],
    },
  ],
  unchanged: [{ csNumber: 'CS2000000002', slug: 'other-house' }],
  missing: [],
  uncertain: [{ csNumber: 'CS2000000003', slug: null }],
};

describe('the words of a pull request with what the register says', () => {
  it('name what changed and what to look at, without any value', () => {
    const words = proposalWords(JSON.stringify(report));
    expect(words).toContain('### Changed: 1\n- fictional-house');
    expect(words).toContain('### Uncertain: look at these: 1\n- not in the directory');
    expect(words).toContain('Unchanged: 1');
    expect(words).not.toMatch(/SECRET|CS2/);
  });

  it.each([
    ['an address was newly withheld', JSON.stringify({ ...report, publicPullRequest: false })],
    ['the report does not say', JSON.stringify({ ...report, publicPullRequest: undefined })],
    ['the report cannot be read', '{"publicPullRequest": true'],
    ['there is no report', ''],
  ])('are none when %s, and nothing of the report is told', (_, text) => {
    expect(() => proposalWords(text)).toThrow(NOT_IN_PUBLIC);
  });
});
