import { expect, it } from 'vitest';
import { detectLanguage } from '../../../lib/text/detect-language.ts';
import { findCandidatesIn } from '../../../lib/text/engine.ts';
import { findCandidates } from '../../../lib/text/find-candidates.ts';
import { LANGUAGES } from '../../../lib/text/languages/all.ts';

it.each(LANGUAGES.map((data) => [data.tag, data] as const))(
  'the data of %s can be sent as a message',
  (_, data) => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(structuredClone(data));
  },
);

it('the data of its own language finds in a text all that the data of all languages find', () => {
  const text =
    '“The bridge will open in June,” said engineer Marta Lindqvist. Officials told reporters that the cost had doubled.';
  const own = detectLanguage(text, 'de', LANGUAGES);
  expect(own?.tag).toBe('en');
  const sent = own ? [JSON.parse(JSON.stringify(own))] : [];
  expect(findCandidatesIn({ text }, sent)).toEqual(findCandidates({ text }));
});
