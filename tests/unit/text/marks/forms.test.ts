import { describe, expect, test } from 'vitest';
import { outerIn, quotationsIn, quotedIn } from './found.ts';

/** Forms that no list of marks by language tells, as pages print them. */
const FOUND: readonly (readonly [about: string, text: string, found: readonly string[]])[] = [
  ['reversed guillemets', 'Er sagte: »Wir bauen im Mai.« Danach ging er.', ['Wir bauen im Mai.']],
  [
    'reversed single guillemets inside',
    'Sie sagte: »Er nannte es ›Zufall‹.«',
    ['Er nannte es ›Zufall‹.', 'Zufall'],
  ],
  ['guillemets that point the same way', 'Hän sanoi: »Silta avataan tänään.»', ['Silta avataan tänään.']],
  ['a low mark closed by a straight one', 'Er sagte: „Das Wasser steigt", und ging.', ['Das Wasser steigt']],
  ['a low mark closed by a high one', 'Sie sagte: „Das Wasser fällt.” Mehr nicht.', ['Das Wasser fällt.']],
  [
    'a curly mark closed by a straight one',
    'She said: “The water is rising." He left.',
    ['The water is rising.'],
  ],
  ['blanks inside guillemets', 'Il a dit : « Nous partons demain ».', ['Nous partons demain']],
  [
    'narrow blanks inside guillemets',
    'Il a dit : «\u202fNous partons demain\u202f».',
    ['Nous partons demain'],
  ],
  ['blanks inside straight marks', 'وقال الوزير: " سنعمل معا " اليوم.', ['سنعمل معا']],
  ['corner brackets', '知事は「準備は整った」と語った。', ['準備は整った']],
  [
    'white corner brackets inside',
    '「彼は『もう遅い』と言った」と話した。',
    ['彼は『もう遅い』と言った', 'もう遅い'],
  ],
  ['white corner brackets alone', '会場では『反対』の声が上がった。', ['反対']],
  ['fullwidth straight marks', '知事は＂準備は整った＂と語った。', ['準備は整った']],
  ['Japanese double primes', '知事は〝準備は整った〟と語った。', ['準備は整った']],
  ['Chinese marks without blanks', '他说：“今年的收成很好。”随后离开。', ['今年的收成很好。']],
  ['Chinese ellipsis inside', '她说：“我们……还在等。”', ['我们……还在等。']],
  ['Chinese single marks inside', '他说：“村民都叫它‘老桥’。”', ['村民都叫它‘老桥’。', '老桥']],
  ['straight marks between Chinese letters', '他说"今年的收成很好"随后离开', ['今年的收成很好']],
  ['titles in 《》 are works, not quotations', '她在《山城日报》上写了《春天的路》一文。', []],
  ['a quotation beside a title', '《山城日报》援引她的话说：“路通了。”', ['路通了。']],
  ['mirrored guillemets in logical order', 'قال المدير: «نبدأ غدا» ثم خرج.', ['نبدأ غدا']],
  ['guillemets between direction marks', 'قال المدير: \u200f«نبدأ غدا»\u200f ثم خرج.', ['نبدأ غدا']],
  ['Arabic, opened with the left mark', 'قال المدير: “نبدأ غدا” ثم خرج.', ['نبدأ غدا']],
  ['Arabic, opened with the right mark', 'قال المدير: ”نبدأ غدا“ ثم خرج.', ['نبدأ غدا']],
  ['gershayim, straight', 'יו"ר הוועדה אמר: "צה"ל יישאר כאן" והלך.', ['צה"ל יישאר כאן']],
  ['gershayim of their own', 'דובר צה״ל אמר: ״הכביש נפתח״ הבוקר.', ['הכביש נפתח']],
  ['geresh in a name', "השר ז'ורנו אמר: \"ג'ינג'ר הוא הכלב שלי\".", ["ג'ינג'ר הוא הכלב שלי"]],
  ['geresh as a nested mark', 'היא אמרה: "קראו לזה ׳מקרה׳ בלבד".', ['קראו לזה ׳מקרה׳ בלבד', 'מקרה']],
  ['Ukrainian apostrophes', "Лікарка сказала: 'П'ять сімей без зв'язку'.", ["П'ять сімей без зв'язку"]],
  [
    'Ukrainian typographic apostrophes',
    'Лікар сказав: «Мʼясо і м’ята є в п’яти селах».',
    ['Мʼясо і м’ята є в п’яти селах'],
  ],
  ['a Khmer mark that opens like it closes', 'លោកថ្លែងថា ”ទឹកកំពុងឡើង” នៅភូមិនេះ។', ['ទឹកកំពុងឡើង']],
  ['Khmer guillemets without blanks', 'លោកថ្លែងថា«ទឹកកំពុងឡើង»នៅភូមិនេះ។', ['ទឹកកំពុងឡើង']],
  ['a Korean particle on a straight mark', '시장은 "다리는 안전하다"고 말했다.', ['다리는 안전하다']],
  ['a Korean particle on a single mark', "시장은 '안전'이라는 말을 썼다.", ['안전']],
  ['a Turkish suffix on a straight mark', 'Başkan "Eski Köprü"nün yerini söyledi.', ['Eski Köprü']],
  ['a Finnish suffix on a mark', 'Hän kertoi ”Siltalehden”-jutusta.', ['Siltalehden']],
  ['a typewriter’s doubled marks', "The mayor said: ``We are ready.'' She left.", ['We are ready.']],
  [
    'a nested pair closed at once',
    'She said: “He told me, ‘Stay here.’”',
    ['He told me, ‘Stay here.’', 'Stay here.'],
  ],
  ['an elision before a mark', 'Elle parle d’« un accord » et de l’« avenir ».', ['un accord', 'avenir']],
  ['a quotation in brackets', 'Die Frau (»Ich war dort«) schwieg.', ['Ich war dort']],
  [
    'a percentage in single marks',
    'The ‘47 percent’ of the harbour that floods is the old half.',
    ['47 percent'],
  ],
  ['a number in straight single marks', "Feldt asked about the '50-year' wall.", ['50-year']],
  ['a grade in single marks', "The pumps got a 'D-minus' from the inspectors.", ['D-minus']],
  [
    'two single pairs that close together',
    "'I keep hearing 'next year, next year,'' she said.",
    ["I keep hearing 'next year, next year,'", 'next year, next year,'],
  ],
  [
    'two single pairs with a blank between their ends',
    "'They call it 'the dry bridge,' ' she said.",
    ["They call it 'the dry bridge,'", 'the dry bridge,'],
  ],
  [
    'a blank before a closing single mark',
    '‘We are leaving at noon, ’ he said.',
    ['We are leaving at noon,'],
  ],
  ['a closing single mark with no blank behind it', '‘We are leaving,’Lang said.', ['We are leaving,']],
  ['an opening single mark with a blank behind it', 'She said: ‘ We are leaving.’', ['We are leaving.']],
  [
    'a guillemet closed by a straight mark and the reverse',
    '«The road is gone," she said. "We walk.»',
    ['The road is gone,', 'We walk.'],
  ],
  [
    'a straight mark that nothing closes, before guillemets that close',
    '"Feldt walked into the hall, and the crowd was chanting «No more floods!»',
    ['No more floods!'],
  ],
  [
    'straight marks inside guillemets',
    '«He called it "an accident" twice,» she said.',
    ['He called it "an accident" twice,', 'an accident'],
  ],
  ['a quotation around an emoji', 'He wrote “🎉 done 🎉” at noon.', ['🎉 done 🎉']],
];

const NONE: readonly (readonly [about: string, text: string])[] = [
  ['inches and feet', `The boat is 6'2" wide and the mast 24'6" high.`],
  ['inches alone', 'A 15" pipe burst beside a 24" main.'],
  ['minutes and seconds of arc', 'The wreck lies at 54°12′30″ north, 7°40′10″ east.'],
  ['decades', "The '80s and the '90s were dry here, and the ’70s too."],
  ['contractions', "It’s what they’d said we’re not to do, isn't it?"],
  ['possessives of plurals', 'The workers’ rights and the farmers’ debts weighed on the teachers’ union.'],
  ['clipped words', 'Rock ’n’ roll, they said; tell ’em so, ’cause it’s late.'],
  ['Hebrew abbreviations', 'מנכ"ל החברה וח"כ לשעבר נפגשו בת"א.'],
  ['a Ukrainian apostrophe', "М'ята, п'ять, об'єкт і зв'язок."],
  ['an Arabic mark of its own kind', 'قرأ الرواية ثم كتب عنها.'],
  ['values of leaked markup', 'The page showed <a href="/news" class="big"> and nothing else.'],
];

describe('what stands in marks is found to the letter', () => {
  test.each(FOUND)('%s', (_, text, found) => {
    expect(quotedIn(text)).toEqual(found);
  });
});

describe('what only looks like marks is no quotation', () => {
  test.each(NONE)('%s', (_, text) => {
    expect(quotedIn(text)).toEqual([]);
  });
});

describe('a quotation of several paragraphs', () => {
  test('each Japanese paragraph of a conversation is a quotation of its own', () => {
    expect(outerIn('「橋はどうなりましたか」\n「もう渡れます」\n「よかった」')).toEqual([
      '橋はどうなりましたか',
      'もう渡れます',
      'よかった',
    ]);
  });

  test('a mark that every paragraph repeats and only the last one closes belongs to one quotation', () => {
    const found = quotationsIn(
      'She said: “We waited for the boats all night long.\n“Nobody came before the morning.\n“Then we walked.” She left.',
    );
    expect(found.map(({ closed, continues }) => ({ closed, continues }))).toEqual([
      { closed: false, continues: false },
      { closed: false, continues: true },
      { closed: true, continues: true },
    ]);
  });

  test('a straight single mark runs on where the next line begins with one', () => {
    const found = quotationsIn(
      "Feldt said: 'We waited for the boats all night long.\n'Nobody came before the morning.' She left.",
    );
    expect(found.map(({ closed, continues }) => ({ closed, continues }))).toEqual([
      { closed: false, continues: false },
      { closed: true, continues: true },
    ]);
  });

  test('so do guillemets that repeat the closing one', () => {
    expect(
      outerIn(
        'Il a dit : « Nous avons attendu toute la nuit les secours.\n« Personne ne vint. » Il est parti.',
      ),
    ).toEqual(['Nous avons attendu toute la nuit les secours.', 'Personne ne vint.']);
  });
});

describe('an error ends with its paragraph', () => {
  const next = 'The next day was calm, and the harbour office opened at nine.';

  test.each(['“', '"', '„', '«', '»', '‘', '‚', '‹', '「', '『', '〝', '”', '’', "'", '״', '׳', '＂', '`'])(
    '%s, left open, takes nothing of the paragraph behind it',
    (mark) => {
      const first = `The captain said ${mark}the boats are out and the water is still rising tonight`;
      for (const { end } of quotationsIn(`${first}\n${next}`)) expect(end).toBeLessThanOrEqual(first.length);
    },
  );

  test('a stray mark does not turn the quotations after it inside out', () => {
    expect(outerIn(`The pipe is 15" wide.\nShe said: "We sealed it." He said: "Not well."`)).toEqual([
      'We sealed it.',
      'Not well.',
    ]);
  });

  test('a forgotten closing mark does not take the quotation behind it', () => {
    expect(outerIn('She said: “We sealed it, and left. He said: “Not well.”')).toEqual(['Not well.']);
  });

  test('a mark that closes nothing is left alone', () => {
    expect(outerIn('The pipe burst.” She said: “We sealed it.”')).toEqual(['We sealed it.']);
  });
});
