import { sparseLanguage } from './sparse.ts';

/** Polish. The lists are this project's own compilation, from knowledge of the language. */
export const polish = sparseLanguage({
  tag: 'pl',
  common:
    'w z na nie się że do jest to jak od po przez ale oraz był była było były być tego dla czy który która które jego jej ich są ma już także tym roku przed',
  words: {
    determiners: 'ten ta to ci te tamten nasz nasza jeden jedna dwa dwie trzy wszyscy wielu niektórzy',
    possessives: 'jego jej ich mój moja swój swoja',
    prepositions: 'w we z ze na do po od dla za przy o u przed przez bez nad pod między podczas wśród',
    conjunctions: 'i a ale lub oraz',
    subordinators: 'gdy kiedy jeśli ponieważ bo chociaż żeby aby',
    relatives: 'który która którzy które którego',
    complementizers: 'że iż czy',
    that: 'że iż',
    auxiliaries: 'był była było byli były będzie może mogą został została jest są',
    negations: 'nie',
    adverbs: 'też także również już jeszcze później wcześniej potem wtedy znowu',
    times:
      'poniedziałek wtorek środę czwartek piątek sobotę niedzielę wczoraj dziś dzisiaj jutro stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    titles: 'pan pani dr prof gen doktor profesor',
    roles:
      'prezydent premier minister ministra burmistrz burmistrzyni wojewoda szef szefowa dyrektor dyrektorka poseł posłanka senator rzecznik rzeczniczka przedstawiciel lekarz lekarka adwokat ekspert ekspertka mieszkaniec mieszkanka mieszkańcy urzędnik świadek świadkowie prokurator nauczycielka nauczyciel trener policja prezes prezeska kierownik naczelnik',
    documents: 'raport oświadczenie komunikat dokument',
    organizations: 'ministerstwo rząd partia spółka firma komitet uniwersytet urząd',
    abbreviations: 'r im ul dr prof gen mln mld tys',
  },
  pronouns: {
    m: 'on',
    f: 'ona',
    p: 'oni one',
    first: 'ja my',
    second: 'ty wy',
    object: 'mu jej im niego niej nich',
  },
  paradigms: {
    i: { finite: '~ił ~iła ~ili ~iły ~i ~ią' },
    a: { finite: '~ał ~ała ~ali ~ały ~a ~ają' },
    e: { finite: '~ał ~ała ~eli ~ało' },
    uj: { finite: '~ował ~owała ~owali ~uje ~ują' },
  },
  says: {
    uj: 'inform poinform argument koment skoment',
    i: 'mów stwierdz zaznacz podkreśl zauważ uprzedz oświadcz potwierdz ocen ogłos twierdz tłumacz',
    a: 'pyt zapyt napis dod przekaz wyjaśni zapewni przyzn uważ powiad tłumacz stwierdz zaznacz podkreśl zauważ',
    e: 'powiedzi odpowiedzi zapowiedzi',
    forms:
      'dodaje,dodają pisze,piszą wyjaśnił,wyjaśniła zapewnił,zapewniła ostrzegł,ostrzegła,ostrzega zapowiada,odpowiada',
  },
  according: { before: 'według|zdaniem|jak podaje|jak podał|jak informuje|w ocenie|w opinii' },
  syntax: { dropsSubject: true, insertions: true, dashSpeech: true },
});
