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

it('a document’s issuer has its owner’s name, where nothing else on the page names it', () => {
  const issued =
    '“The harbour will stay closed until spring,” a statement issued by Norland’s Board of Pilots.';
  expect(speakersOf(`${issued}\n“No ship was in danger,” the statement said.`)).toEqual([
    'Norland’s Board of Pilots',
    'Norland’s Board of Pilots',
  ]);
  const named = `The Board of Pilots met on Monday.\n${issued}\n“It was late,” the Board of Pilots said.`;
  expect(speakersOf(named)).toEqual(['Board of Pilots', 'Board of Pilots']);
});
