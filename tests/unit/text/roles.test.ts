import { describe, expect, test } from 'vitest';
import { findCandidates } from '../../../lib/text/find-candidates.ts';
import { DEFAULT_THRESHOLD } from '../../../lib/text/threshold.ts';

/** Who said the last claim of a text, and as what: "name, role". */
function lastSpeaker(text: string, lang: string): string {
  const speaker = findCandidates({ text, lang })
    .filter(({ confidence }) => confidence >= DEFAULT_THRESHOLD)
    .at(-1)?.speaker;
  return [speaker?.name ?? speaker?.text, speaker?.role].filter((one) => one).join(', ');
}

describe('the name and the role of a speaker', () => {
  describe('holds an office of something', () => {
    test.each([
      ['“We will act,” said former Secretary of State Ana Prell.', 'Ana Prell, former Secretary of State'],
      ['“We will act,” said Speaker of the House Ivo Lang.', 'Ivo Lang, Speaker of the House'],
      ['Minister of Health Ana Prell said the ward “was never closed.”', 'Ana Prell, Minister of Health'],
      ['“It is open,” said Mayor of Vell Anna Holt.', 'Anna Holt, Mayor of Vell'],
      [
        '“Never,” Ana Prell, the secretary of state for ports, told reporters.',
        'Ana Prell, secretary of state for ports',
      ],
      ['“No,” said Senate Majority Leader Ivo Lang.', 'Ivo Lang, Senate Majority Leader'],
      ['“No,” said Dock Workers Secretary-Treasurer Ivo Lang.', 'Ivo Lang, Dock Workers Secretary-Treasurer'],
      ['“It broke,” said opposition MP Hanna Holt.', 'Hanna Holt, opposition MP'],
      ['“It broke,” said fashion designer Tom Holt.', 'Tom Holt, fashion designer'],
      ['“It broke,” said Det Insp Mark Hale.', 'Mark Hale, Det Insp'],
      ['A source close to the family said: “It broke.”', 'A source close to the family'],
      ['“It broke,” said glaciologist Ingrid Holm.', 'Ingrid Holm, glaciologist'],
      ['“It broke,” said one, Tomas Reyes, who runs a school.', 'Tomas Reyes'],
      [
        'His party’s secretary-general, Aiko Holt, echoed him: “He stays.”',
        'Aiko Holt, party’s secretary-general',
      ],
      ['The Bank of Ostervik said rates “may fall.”', 'Bank of Ostervik'],
      ['The University of Vell in Ostervik said “no.”', 'University of Vell'],
    ])('%s', (text, speaker) => {
      expect(lastSpeaker(text, 'en')).toBe(speaker);
    });
  });

  describe('is described behind the name, to the end of what is said of it', () => {
    test.each([
      [
        '“No,” said Ana Prell, an ambassador to the United States.',
        'Ana Prell, ambassador to the United States',
      ],
      [
        '“No,” said Ivo Lang, an adviser to President George W. Holt.',
        'Ivo Lang, adviser to President George W. Holt',
      ],
      ['“No,” said Ana Prell, author of “The Tide,” on Monday.', 'Ana Prell, author'],
      [
        '“No,” said Ana Prell, a minister of finance at the time the tax was raised.',
        'Ana Prell, minister of finance',
      ],
      ['“No,” said Ivo Lang, an organizer working for the union.', 'Ivo Lang, organizer'],
      ['“No,” said Ivo Lang, one of the judges in the case.', 'Ivo Lang, one of the judges in the case'],
      ['“No,” said Ivo Lang, a retired harbour pilot.', 'Ivo Lang, retired harbour pilot'],
      ['“No,” said Ana Prell, the union’s Asia director.', 'Ana Prell, union’s Asia director'],
    ])('%s', (text, speaker) => {
      expect(lastSpeaker(text, 'en')).toBe(speaker);
    });
  });

  describe('has no role where none is printed', () => {
    test.each([
      ['“No,” said an angry Ana Prell.', 'Ana Prell'],
      ['“No,” said Mr. Lang.', 'Lang'],
      ['“No,” said Ana Prell, taking a step toward the judge.', 'Ana Prell'],
      ['“No,” said Ana Prell, particularly in front of voters.', 'Ana Prell'],
      ['“No,” said Ana Prell at a news conference.', 'Ana Prell'],
    ])('%s', (text, speaker) => {
      expect(lastSpeaker(text, 'en')).toBe(speaker);
    });
  });

  test('a role that is printed elsewhere is not displaced by “Mr.”', () => {
    const text = 'Union leader Ivo Lang spoke first. The board was silent.\n\n“It held,” Mr. Lang said.';
    expect(lastSpeaker(text, 'en')).toBe('Ivo Lang, Union leader');
  });

  test('a verb before a title is none of it', () => {
    const text = 'The letter criticized Sen. Ana Prell of Ostervik.\n\n“It held,” Prell said.';
    expect(lastSpeaker(text, 'en')).toBe('Ana Prell, Sen.');
  });

  test('a pronoun means no country and no nationality', () => {
    const text = 'Ana Prell met the German delegation in California.\n\n“It held for an hour,” she said.';
    expect(lastSpeaker(text, 'en')).toBe('Ana Prell');
  });

  test('the first word of a sentence is no part of a name that follows it', () => {
    const text =
      'Neither Ana Maria Prell nor her deputy came. The board sent Ana Maria Prell home.\n\n“It held,” Prell said.';
    expect(lastSpeaker(text, 'en')).toBe('Ana Maria Prell');
  });

  test('where a person spoke is not printed with the name', () => {
    const [claim] = findCandidates({ text: '“It held,” said Ana Prell at the quay on Monday.', lang: 'en' });
    expect(claim?.speaker?.text).toBe('Ana Prell');
    const [other] = findCandidates({
      text: '“It held,” said Ana Prell at the University of Vell.',
      lang: 'en',
    });
    expect(other?.speaker).toMatchObject({ name: 'Ana Prell', affiliation: 'University of Vell' });
  });

  test('“that” before an article is none of the source', () => {
    const [claim] = findCandidates({
      text: 'It was on Monday that a spokesman for the port said the quay was “entirely safe.”',
      lang: 'en',
    });
    expect(claim?.speaker?.text).toBe('a spokesman for the port');
  });

  describe('in German, where every noun has a capital', () => {
    test.each([
      ['„Nein“, sagte Renate Holm von den Werftarbeitern.', 'Renate Holm'],
      ['„Nein“, sagte Karl-Theodor zu Holm.', 'Karl-Theodor zu Holm'],
      ['„Nein“, sagte Heinrich von Holm, Leiter der Werft.', 'Heinrich von Holm, Leiter der Werft'],
      [
        '„Nein“, sagte der russische Kinderbeauftragte Pawel Orlow.',
        'Pawel Orlow, russische Kinderbeauftragte',
      ],
      ['„Nein“, sagte der wütende Ivo Lang.', 'Ivo Lang'],
      ['„Nein“, sagte Herr Lang.', 'Lang'],
      ['„Nein“, sagte der 81-jährige Besitzer.', 'der 81-jährige Besitzer'],
      ['Die Haltung war klar. Das Werk schwieg.\n\n„Nein, das stimmt nicht“, sagte er.', 'er'],
    ])('%s', (text, speaker) => {
      expect(lastSpeaker(text, 'de')).toBe(speaker);
    });
  });
});
