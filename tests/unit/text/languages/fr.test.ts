import { describe, expect, test } from 'vitest';
import { french } from './fr.data.ts';
import { testPassages } from './passage.ts';

describe('French', () => {
  testPassages(french);

  test('has at least 25 passages', () => {
    expect(french.length).toBeGreaterThanOrEqual(25);
  });
});
