import { describe, expect, test } from 'vitest';
import { german } from './de.data.ts';
import { testPassages } from './passage.ts';

describe('German', () => {
  testPassages(german);

  test('has at least 25 passages', () => {
    expect(german.length).toBeGreaterThanOrEqual(25);
  });
});
