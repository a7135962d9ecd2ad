import { describe, expect, test } from 'vitest';
import { spanish } from './es.data.ts';
import { testPassages } from './passage.ts';

describe('Spanish', () => {
  testPassages(spanish);

  test('has at least 25 passages', () => {
    expect(spanish.length).toBeGreaterThanOrEqual(25);
  });
});
