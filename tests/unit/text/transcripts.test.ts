import { describe, expect, test } from 'vitest';
import { findCandidates } from '../../../lib/text/find-candidates.ts';

/** Who says what, the lines joined as paragraphs. */
function said(lines: readonly string[], lang = 'en'): [string | null, string][] {
  return findCandidates({ text: lines.join('\n\n'), lang }).map(({ exact, speaker }) => [
    speaker && (speaker.name ?? speaker.text),
    exact,
  ]);
}

describe('the turns of a transcript', () => {
  const lines = [
    'Mayor Ana Prell and council leader Ivo Lang met in the studio on Sunday.',
    'HOST: Why was the pier closed?',
    'PRELL: The engineers told us that it was unsafe. They wrote “not fit for use” in their report.',
    '(APPLAUSE)',
    'IVO LANG, COUNCIL LEADER: That is not what they wrote.',
    'HOST: You opposed it, Mr. Lang.',
    'LANG (via video link): I did, and I would again.',
    'Prell later said she would publish the report.',
  ];

  test('are each a claim of who speaks, by the name that the text prints', () => {
    expect(said(lines)).toEqual([
      ['HOST', 'Why was the pier closed?'],
      [
        'Ana Prell',
        'The engineers told us that it was unsafe. They wrote “not fit for use” in their report.',
      ],
      ['Ivo Lang', 'That is not what they wrote.'],
      ['HOST', 'You opposed it, Mr. Lang.'],
      ['Ivo Lang', 'I did, and I would again.'],
      ['Ana Prell', 'she would publish the report'],
    ]);
  });

  test('have only those words in quotation marks that marks stand around', () => {
    const text = lines.join('\n\n');
    const quoted = findCandidates({ text, lang: 'en' }).flatMap((found) => found.quoted);
    expect(quoted.map(([start, end]) => text.slice(start, end))).toEqual(['not fit for use']);
  });

  test.each([
    ['closed at the end', '"PRELL: It was unsafe.', '"HOST: Thank you."'],
    ['never closed', '"PRELL: It was unsafe.', '"HOST: Thank you.'],
    ['closed in each line', '"PRELL: It was unsafe."', '"HOST: Thank you."'],
    ['curly', '“PRELL: It was unsafe.', '“HOST: Thank you.”'],
  ])('may have marks around them: %s', (_, answer, thanks) => {
    const open = answer.charAt(0);
    const closed = answer.endsWith('"');
    expect(
      said([
        'Mayor Ana Prell spoke on Sunday.',
        `${open}HOST: Why was the “old pier” closed?${closed ? '"' : ''}`,
        answer,
        thanks,
        '“We will see,” Ivo Lang said.',
      ]),
    ).toEqual([
      ['HOST', 'Why was the “old pier” closed?'],
      ['Ana Prell', 'It was unsafe.'],
      ['HOST', 'Thank you.'],
      ['Ivo Lang', 'We will see,'],
    ]);
  });

  test('go on in a line that repeats the mark and names nobody', () => {
    expect(
      said([
        'Mayor Ana Prell spoke on Sunday.',
        '"HOST: Why was it closed?',
        '"PRELL: It was unsafe.',
        '"And I have seen worse since.',
        '"HOST: Thank you.',
      ])[1],
    ).toEqual(['Ana Prell', 'It was unsafe. … And I have seen worse since.']);
  });

  test.each([
    [
      'de',
      [
        'Ana Prell leitet den Rat von Port Vell.',
        'Hafenblatt: Warum wurde der Pier gesperrt?',
        'Prell: Er ist unsicher.',
        'Hafenblatt: Wer hat das entschieden?',
        'Prell: Ich habe das entschieden.',
      ],
      'Ana Prell',
      'Er ist unsicher.',
    ],
    [
      'zh',
      ['记者：码头为什么关闭？', '王岚：工程师说它不安全。', '记者：谁做的决定？', '王岚：是我决定的。'],
      '王岚',
      '工程师说它不安全。',
    ],
    [
      'ru',
      [
        'Мэр Анна Прелль ответила на вопросы.',
        'КОРРЕСПОНДЕНТ: Почему закрыли причал?',
        'ПРЕЛЛЬ: Он небезопасен.',
        'КОРРЕСПОНДЕНТ: Кто это решил?',
      ],
      'Анна Прелль',
      'Он небезопасен.',
    ],
  ])('in an interview without marks, in %s', (lang, interview, speaker, answer) => {
    expect(said(interview, lang)).toContainEqual([speaker, answer]);
  });
});

describe('lines with a colon that are no transcript', () => {
  test.each([
    ['two of a kind', ['Mayor Ana Prell spoke.', 'PRELL: It was unsafe.', 'LANG: It was not.']],
    [
      'a form',
      ['Port Vell votes.', 'Place: The town hall.', 'Date: Monday.', 'Place: The school.', 'Date: Friday.'],
    ],
    [
      'a fact check',
      [
        'Ana Prell spoke.',
        'CLAIM: It was never inspected.',
        'FACT: It was inspected twice.',
        'CLAIM: It is private.',
        'FACT: The city owns it.',
      ],
    ],
    ['one speaker of many lines', ['Mayor Ana Prell spoke.', 'PRELL: Yes.', 'PRELL: No.', 'PRELL: Perhaps.']],
    [
      'addresses',
      [
        'Ana Prell spoke.',
        'See https://a.example/x.',
        'HTTP://b.example is down.',
        'Call PRELL:5551234 today.',
      ],
    ],
  ])('%s', (_, lines) => {
    expect(said(lines)).toEqual([]);
  });
});
