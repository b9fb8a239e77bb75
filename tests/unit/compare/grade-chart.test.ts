import { describe, expect, it } from 'vitest';
import { frame, gradeChart } from '#src/directory/grade-chart.ts';
import type { Grading, SameServiceRegistration } from '#src/schema/regulation.ts';

function registration(gradings: Grading[], registeredOn = '2002-04-01'): SameServiceRegistration {
  return {
    link: 'same-service',
    csNumber: 'CS2099000001',
    registeredName: 'Fictional House',
    careService: 'Care Home Service',
    registeredOn,
    status: 'active',
    source: 'fictional-register',
    asOf: '2026-05-31',
    gradings,
  };
}

const graded = (publishedOn: string, wellbeing: number): Grading => ({
  publishedOn,
  scheme: publishedOn < '2018-11-30' ? 'before-key-questions' : 'key-questions',
  wellbeing,
});

describe('gradeChart', () => {
  it('is not drawn where nothing was graded twice', () => {
    expect(gradeChart(registration([]))).toBeUndefined();
    expect(gradeChart(registration([graded('2025-01-01', 4)]))).toBeUndefined();
  });

  it('goes from the oldest to the newest, higher grades higher up', () => {
    const chart = gradeChart(registration([graded('2025-01-01', 5), graded('2020-01-01', 3)]));
    const [first, last] = chart?.strips[0]?.dots ?? [];
    expect([first?.grade, last?.grade]).toEqual([3, 5]);
    expect(first?.x).toBeLessThan(last?.x ?? 0);
    expect(first?.y).toBeGreaterThan(last?.y ?? 0);
    expect(chart?.strips[0]?.lines).toHaveLength(1);
    expect(chart?.strips[0]?.words).toBe(
      '1 January 2020: 3, Adequate. 1 January 2025: 5, Very good',
    );
  });

  it('draws no line to or between grades of the older scheme', () => {
    const days = ['2022-01-01', '2020-01-01', '2018-01-01', '2016-01-01'];
    const chart = gradeChart(registration(days.map((day) => graded(day, 4))));
    expect(chart?.hasOlder).toBe(true);
    expect(chart?.strips[0]?.dots.map(({ isOlder }) => isOlder)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(chart?.strips[0]?.lines).toHaveLength(1);
    expect(chart?.strips[0]?.words).toContain('1 January 2018: 4, Good (older scheme)');
  });

  it('draws no line across the day a new owner was registered', () => {
    const days = ['2025-01-01', '2024-01-01', '2022-01-01', '2020-01-01'];
    const chart = gradeChart(
      registration(
        days.map((day) => graded(day, 4)),
        '2023-01-01',
      ),
    );
    expect(chart?.strips[0]?.lines).toHaveLength(2);
  });

  it('keeps dots apart and inside, however many and however close', () => {
    const days = Array.from({ length: 12 }, (_, day) => `2024-03-${String(day + 10)}`);
    const chart = gradeChart(
      registration([graded('2019-01-01', 4), ...days.map((day) => graded(day, 4))]),
    );
    const places = chart?.strips[0]?.dots.map(({ x }) => x) ?? [];
    expect(places).toHaveLength(13);
    for (const [index, x] of places.entries()) {
      expect(x).toBeGreaterThanOrEqual(frame.left);
      expect(x).toBeLessThanOrEqual(frame.right);
      if (index > 0) expect(x - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(16);
    }
  });

  it('leaves out a question that was not inspected, and joins nothing to nothing', () => {
    const chart = gradeChart(
      registration([{ ...graded('2025-01-01', 5), leadership: 4 }, graded('2020-01-01', 3)]),
    );
    expect(chart?.strips.map(({ label, dots }) => [label, dots.length])).toEqual([
      ['People’s wellbeing', 2],
      ['Leadership', 1],
    ]);
  });
});
