import { describe, expect, test } from 'vitest';
import { english } from './en.data.ts';
import { testPassages } from './passage.ts';

describe('English', () => {
  testPassages(english);

  test('has at least 25 passages', () => {
    expect(english.length).toBeGreaterThanOrEqual(25);
  });
});
