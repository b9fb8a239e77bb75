import { describe, expect, it } from 'vitest';
import { isPreview, missingForLaunch } from '#src/directory/preview.ts';
import type { Operator } from '#src/schema/operator.ts';

const complete: Operator = {
  name: 'Fictional Recovery Trust',
  contact: 'directory@fictional.example',
  clinicalReviewer: { name: 'A Fictional Clinician', on: '2026-11-01' },
  helplinesCheckedOn: '2026-11-02',
  providersToldOn: '2026-11-03',
};

describe('isPreview', () => {
  it('holds while nobody answers for the directory', () => {
    expect(isPreview({})).toBe(true);
    expect(missingForLaunch({})).toHaveLength(5);
  });

  it('ends only when every part is there', () => {
    expect(isPreview(complete)).toBe(false);
    for (const part of Object.keys(complete)) {
      expect(isPreview({ ...complete, [part]: undefined }), part).toBe(true);
    }
  });
});
