import { describe, expect, test } from 'vitest';
import { findCandidates } from '../../../lib/text/find-candidates.ts';
import { DEFAULT_THRESHOLD } from '../../../lib/text/threshold.ts';

function isMarked(words: string, text: string): boolean {
  const found = findCandidates({ text, lang: 'en' }).filter(
    ({ confidence }) => confidence >= DEFAULT_THRESHOLD,
  );
  return found.some(({ quoted }) => quoted.some(([start, end]) => text.slice(start, end).includes(words)));
}

describe('the title of a programme or a film', () => {
  test.each([
    ['Harbour Talk', '“We will appeal,” Ana Prell said on CNN’s “Harbour Talk” on Sunday.'],
    ['Face of the City', 'On “Face of the City,” Mayor Ana Prell said the pier was safe.'],
    [
      'Night with Ivo Lang',
      'Ana Prell made the remark in an interview that aired on “Night with Ivo Lang” last week.',
    ],
    ['Quiet Waters', 'Ivo Lang, who starred in “Quiet Waters” as a boy, said the pier was safe.'],
    ['Harbour Compact', 'Ana Prell said she had voted for the 1994 “Harbour Compact” in the end.'],
  ])('is not marked: %s', (title, text) => {
    expect(isMarked(title, text)).toBe(false);
  });

  test.each([
    ['Close the Harbour Now', 'The crowd shouted “Close the Harbour Now” until dark.'],
    ['a quiet disgrace', 'Ana Prell, in an interview on Sunday, called the plan “a quiet disgrace.”'],
    ['The Harbour of Shame', 'Ivo Lang called it “The Harbour of Shame” on Sunday.'],
    ['Nobody asked us', 'On Sunday, she appeared and said: “Nobody asked us. Not Once.”'],
  ])('is not what somebody says: %s', (words, text) => {
    expect(isMarked(words, text)).toBe(true);
  });
});
