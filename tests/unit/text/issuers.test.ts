import { expect, it } from 'vitest';
import { findCandidates } from '../../../lib/text/find-candidates.ts';

function speakersOf(text: string): (string | null | undefined)[] {
  return findCandidates({ text }).map(({ speaker }) => speaker?.name);
}

it('a document speaks for who issued it, there and where it is named again', () => {
  const text = [
    '“The harbour will stay closed until spring,” a statement issued by the Varnholm Port Authority.',
    '“No ship was in danger,” the statement said.',
  ].join('\n');
  expect(speakersOf(text)).toEqual(['Varnholm Port Authority', 'Varnholm Port Authority']);
});

it('a document of nobody named stays unnamed', () => {
  expect(speakersOf('“The harbour will stay closed,” the statement said.')).toEqual([null]);
});
