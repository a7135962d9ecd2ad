import { describe, expect, test } from 'vitest';
import { italian } from './it.data.ts';
import { testPassages } from './passage.ts';

describe('Italian', () => {
  testPassages(italian);

  test('has at least 25 passages', () => {
    expect(italian.length).toBeGreaterThanOrEqual(25);
  });
});
