import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, settingsFrom } from '../../../lib/extension/settings.ts';
import { MARK_COLOURS } from '../../../lib/model/mark-colours.ts';

describe('the stored settings', () => {
  test.each([undefined, null, 7, 'dark', {}])('are the usual ones where %j is stored', (stored) => {
    expect(settingsFrom(stored)).toEqual(DEFAULT_SETTINGS);
  });

  test.each(MARK_COLOURS)('keep the colours “%s” for marks', (markColours) => {
    expect(settingsFrom({ markColours })).toEqual({ ...DEFAULT_SETTINGS, markColours });
  });

  test('take the usual value for each that is unusable, and keep the others', () => {
    const stored = { markColours: 'plaid', finds: 7, theme: 'dark', discreet: 'yes', printMarks: true };
    expect(settingsFrom(stored)).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', printMarks: true });
  });
});
