import { describe, expect, test } from 'vitest';
import type { Candidate, Source } from '../../../lib/model/candidate.ts';
import { findCandidates } from '../../../lib/text/find-candidates.ts';

function only(text: string, lang = 'en'): Candidate {
  const [first] = findCandidates({ text, lang });
  if (!first) throw new Error(`nothing found in ${text}`);
  return first;
}

function speakerIn(text: string, lang?: string): Source | null {
  return only(text, lang).speaker;
}

function chainIn(text: string, lang?: string): string[] {
  return (only(text, lang).chain ?? []).map(({ name, text: printed }) => name ?? printed);
}

describe('what a source is', () => {
  test.each<[Source['kind'], string]>([
    ['person', '“It held,” said Ana Prell.'],
    ['person', '“It held,” she said.'],
    ['person', '“I held it,” I said.'],
    ['person', '“It held,” said a harbour official.'],
    ['group', '“It held,” residents said.'],
    ['group', '“It held,” they said.'],
    ['group', 'Ana Prell and Ivo Lang said: “It held for an hour.”'],
    ['organization', '“It held,” the PVHU said.'],
    ['organization', '“It held,” the Port Vell Council said.'],
    ['document', '“It held,” the report said.'],
  ])('%s: %s', (kind, text) => {
    expect(speakerIn(text)?.kind).toBe(kind);
  });
});

describe('whom a source speaks for', () => {
  test.each<[string | null, string, string]>([
    ['Harbour Trust', '“No one was hurt,” said a spokeswoman for the Harbour Trust.', 'en'],
    ['Rights Watch', 'Rights Watch’s Asia director Ana Prell said: “It was not fair.”', 'en'],
    ['Harbour Trust', 'Harbour Trust spokesman Ivo Lang said: “No one was hurt.”', 'en'],
    ['Dockers’ Union', 'Lena Ortiz of the Dockers’ Union said: “The yard will close by June.”', 'en'],
    ['Governor Lund', 'Lena Ortiz, a spokesperson for Governor Lund, said: “We have no comment.”', 'en'],
    [null, 'Lena Ortiz, the mayor of Port Vell, said: “We have no comment.”', 'en'],
    ['Feuerwehr', '„Niemand wurde verletzt“, sagte eine Sprecherin der Feuerwehr.', 'de'],
    ['ministère', '« Personne n’a été blessé », a déclaré une porte-parole du ministère.', 'fr'],
    [
      'Committee for a Cleaner Harbour',
      'Ana Prell, a fellow at the Committee for a Cleaner Harbour, called it “a gift to nobody.”',
      'en',
    ],
    ['Harbour Trust', 'A Harbour Trust spokesman said: “It held for an hour.”', 'en'],
    [null, '“It held,” said Ana Prell, the secretary of state.', 'en'],
  ])('%s: %s', (affiliation, text, lang) => {
    expect(speakerIn(text, lang)?.affiliation ?? null).toBe(affiliation);
  });

  test('an acronym stands for the name that is printed in full', () => {
    const found = findCandidates({
      lang: 'en',
      text: 'The Port Vell Harbour Union (PVHU) met on Friday.\n\nPVHU official Lena Ortiz said: “The yard will close by June.”',
    });
    expect(found.at(-1)?.speaker?.affiliation).toBe('Port Vell Harbour Union');
  });
});

describe('who speaks inside a quotation', () => {
  test.each<[string[], string]>([
    [['Lena Ortiz', 'My brother'], '“My brother told me, ‘Leave before dark,’” Lena Ortiz said.'],
    [['Lena Ortiz', 'the guard'], 'Lena Ortiz said: “Then the guard shouted ‘Get down’ and we ran.”'],
    // two inside: neither reports the other
    [[], '“The minister said, ‘We never signed it.’ My lawyer said, ‘You did,’” Lena Ortiz said.'],
    // a pronoun means nobody whom the text names, or herself
    [[], '“I said, ‘Wait,’” Lena Ortiz said.'],
    [[], '“He is no ‘hero’ to me,” Lena Ortiz said.'],
  ])('%j: %s', (chain, text) => {
    expect(chainIn(text)).toEqual(chain);
  });
});

describe('the role of a speaker', () => {
  test('that is printed beside the name elsewhere', () => {
    const found = findCandidates({
      lang: 'en',
      text: 'Lena Ortiz, a youth leader of the union, was released on Friday.\n\n“I signed nothing,” Ortiz said. “They wrote it,” she added.',
    });
    expect(found.map(({ speaker }) => speaker?.role)).toEqual([
      'youth leader of the union',
      'youth leader of the union',
    ]);
  });

  test('behind an office with its own article and a comma', () => {
    const found = findCandidates({
      lang: 'en',
      text: 'The film shows another union activist, Lena Ortiz, who was arrested.\n\n“I signed nothing,” Ortiz said.',
    });
    expect(found.at(-1)?.speaker).toMatchObject({ name: 'Lena Ortiz', role: 'union activist' });
  });
});

describe('the name of a source', () => {
  test('is one for two ways of spelling it', () => {
    const found = findCandidates({
      lang: 'en',
      text: 'The police arrested the student Marek Holvast on a train on Monday.\n\n“I was at home,” Marek Holvest said in the film.',
    });
    expect(found[0]?.speaker).toMatchObject({ text: 'Marek Holvest', name: 'Marek Holvast' });
  });

  test('is that of the one of several who has a name', () => {
    expect(
      speakerIn('Prime Minister Odo Karsten and other ministers vowed to rebuild the bridge before winter.'),
    ).toMatchObject({ name: 'Odo Karsten', kind: 'group' });
  });

  test('is nobody’s when only a place stands before the pronoun', () => {
    const found = findCandidates({
      lang: 'en',
      text: 'Police in Norland’s Port Vell district freed a student after he said that the film was false.',
    });
    expect(found[0]?.speaker).toMatchObject({ text: 'he', name: null });
  });

  test('leaves out the relative pronoun behind it', () => {
    expect(
      speakerIn('He was tried by Norland’s courts, which said that Ortiz had “insulted the crown.”')?.text,
    ).toBe('Norland’s courts');
  });
});

describe('who reports whom', () => {
  test('from the outermost source to the innermost', () => {
    const text = 'Ivo Lang said that Mayor Odo Karsten ordered him to “leave the bridge at once.”';
    expect(speakerIn(text)?.name).toBe('Ivo Lang');
    expect(chainIn(text)).toEqual(['Ivo Lang', 'Odo Karsten']);
  });

  test('with whoever relays the words', () => {
    expect(chainIn('According to Lena Ortiz, Ivo Lang said: “It was never my idea.”')).toEqual([
      'Lena Ortiz',
      'Ivo Lang',
    ]);
  });

  test('is no chain where one person speaks of themselves', () => {
    expect(chainIn('Ivo Lang said that he had told the crew to “leave the bridge at once.”')).toEqual([]);
  });

  test('is no chain where one speaks', () => {
    expect(chainIn('Ivo Lang said that the bridge was “beyond repair.”')).toEqual([]);
  });
});
