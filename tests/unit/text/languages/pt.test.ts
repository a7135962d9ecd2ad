import { describe, expect, test } from 'vitest';
import { testPassages } from './passage.ts';
import { portuguese } from './pt.data.ts';

describe('Portuguese', () => {
  testPassages(portuguese);

  test('has at least 25 passages', () => {
    expect(portuguese.length).toBeGreaterThanOrEqual(25);
  });
});
