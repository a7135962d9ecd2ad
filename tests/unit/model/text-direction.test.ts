import { describe, expect, it } from 'vitest';
import { directionOfText } from '../../../lib/model/text-direction.ts';

describe('the direction of a text', () => {
  it.each([
    ['the strike will not be called off', 'ltr'],
    ['لن يُلغى الإضراب قبل يوم الأحد', 'rtl'],
    // an agency's name stands first, the sentence is Arabic
    ['Reuters نقلت عن الوزير أن الإضراب لن يُلغى', 'rtl'],
    ['NATO אינה צד להסכם הזה ולא תהיה', 'rtl'],
    ['الجزيرة was not told of the closure either', 'ltr'],
    ['島の港は閉鎖されたままだ', 'ltr'],
    ['40–72', 'auto'],
    ['', 'auto'],
  ])('%s: %s', (text, direction) => {
    expect(directionOfText(text)).toBe(direction);
  });
});
