import { describe, expect, test } from 'vitest';
import { dutch } from './nl.data.ts';
import { testPassages } from './passage.ts';

describe('Dutch', () => {
  testPassages(dutch);

  test('has at least 25 passages', () => {
    expect(dutch.length).toBeGreaterThanOrEqual(25);
  });
});
