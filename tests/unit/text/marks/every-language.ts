/** Opening and closing mark. */
export type Pair = readonly [string, string];

export interface MarkedLanguage {
  readonly tag: string;
  readonly primary: Pair;
  readonly alternate: Pair;
  /** a sentence of news; ⟦…⟧ holds what is said, ⟨…⟩ a quotation inside it */
  readonly sentence: string;
}

const CURLY: readonly [Pair, Pair] = [
  ['“', '”'],
  ['‘', '’'],
];
const LOW_HIGH: readonly [Pair, Pair] = [
  ['„', '“'],
  ['‚', '‘'],
];
const LOW_CURLY: readonly [Pair, Pair] = [
  ['„', '”'],
  ['«', '»'],
];
const GUILLEMETS_CURLY: readonly [Pair, Pair] = [
  ['«', '»'],
  ['“', '”'],
];
const GUILLEMETS_LOW: readonly [Pair, Pair] = [
  ['«', '»'],
  ['„', '“'],
];
const GUILLEMETS_SINGLE: readonly [Pair, Pair] = [
  ['«', '»'],
  ['‘', '’'],
];
const SAME: readonly [Pair, Pair] = [
  ['”', '”'],
  ['’', '’'],
];
const CORNERS: readonly [Pair, Pair] = [
  ['「', '」'],
  ['『', '』'],
];

type Row = readonly [tag: string, marks: readonly [Pair, Pair], sentence: string];

/**
 * The primary and the alternate marks by Unicode CLDR 48, main/<tag>/delimiters (quotationStart, quotationEnd,
 * alternateQuotationStart, alternateQuotationEnd). The sentences are this project's own.
 */
const ROWS: readonly Row[] = [
  [
    'ar',
    [
      ['”', '“'],
      ['’', '‘'],
    ],
    'قالت الوزيرة: ⟦سنفتح المستشفى ⟨الجديد⟩ في الربيع⟧.',
  ],
  ['be', GUILLEMETS_LOW, 'Мэр сказаў: ⟦Мост зноў ⟨адкрыты⟩ для ўсіх⟧.'],
  [
    'bg',
    [
      ['„', '“'],
      ['„', '“'],
    ],
    'Кметът каза: ⟦Мостът отново е ⟨сигурен⟩ за всички⟧.',
  ],
  ['bn', CURLY, 'মেয়র বলেছেন, ⟦সেতুটি এখন ⟨নিরাপদ⟩ আছে⟧।'],
  [
    'bs',
    [
      ['„', '”'],
      ['‘', '’'],
    ],
    'Gradonačelnica je rekla: ⟦Most je ponovo ⟨siguran⟩ za sve⟧.',
  ],
  ['ca', GUILLEMETS_CURLY, 'L’alcaldessa va dir: ⟦El pont torna a ser ⟨segur⟩ per a tothom⟧.'],
  ['cs', LOW_HIGH, 'Starostka řekla: ⟦Most je znovu ⟨bezpečný⟩ pro všechny⟧.'],
  ['da', CURLY, 'Borgmesteren sagde: ⟦Broen er ⟨sikker⟩ igen⟧.'],
  ['de', LOW_HIGH, 'Die Bürgermeisterin sagte: ⟦Die Brücke ist wieder ⟨sicher⟩ für alle⟧.'],
  ['el', GUILLEMETS_CURLY, 'Η δήμαρχος είπε: ⟦Η γέφυρα είναι πάλι ⟨ασφαλής⟩ για όλους⟧.'],
  ['en', CURLY, 'The mayor said: ⟦The bridge isn’t ⟨safe⟩ yet⟧.'],
  ['es', CURLY, 'La alcaldesa dijo: ⟦El puente vuelve a ser ⟨seguro⟩ para todos⟧.'],
  ['et', LOW_HIGH, 'Linnapea ütles: ⟦Sild on jälle ⟨ohutu⟩ kõigile⟧.'],
  ['eu', GUILLEMETS_CURLY, 'Alkateak esan zuen: ⟦Zubia ⟨segurua⟩ da berriro⟧.'],
  [
    'fa',
    [
      ['«', '»'],
      ['‹', '›'],
    ],
    'شهردار گفت: ⟦پل دوباره ⟨امن⟩ است⟧.',
  ],
  ['fi', SAME, 'Pormestari sanoi: ⟦Silta on taas ⟨turvallinen⟩ kaikille⟧.'],
  [
    'fr',
    [
      ['«', '»'],
      ['«', '»'],
    ],
    'La maire a déclaré : ⟦ L’accès au pont est ⟨ sûr ⟩ pour tous ⟧.',
  ],
  [
    'fr-CA',
    [
      ['«', '»'],
      ['”', '“'],
    ],
    'La mairesse a dit : ⟦Le pont est de nouveau ⟨sûr⟩ pour tous⟧.',
  ],
  [
    'fr-CH',
    [
      ['«', '»'],
      ['‹', '›'],
    ],
    'La syndique a dit: ⟦Le pont est de nouveau ⟨sûr⟩ pour tous⟧.',
  ],
  ['gl', CURLY, 'A alcaldesa dixo: ⟦A ponte volve ser ⟨segura⟩ para todos⟧.'],
  ['he', SAME, 'ראש העיר אמרה: ⟦הגשר שוב ⟨בטוח⟩ לכולם⟧.'],
  ['hi', CURLY, 'महापौर ने कहा, ⟦पुल फिर से ⟨सुरक्षित⟩ है⟧।'],
  ['hr', LOW_HIGH, 'Gradonačelnica je rekla: ⟦Most je opet ⟨siguran⟩ za sve⟧.'],
  [
    'hu',
    [
      ['„', '”'],
      ['»', '«'],
    ],
    'A polgármester azt mondta: ⟦A híd újra ⟨biztonságos⟩ mindenkinek⟧.',
  ],
  ['id', CURLY, 'Wali kota mengatakan, ⟦Jembatan itu sudah ⟨aman⟩ lagi⟧.'],
  ['is', LOW_HIGH, 'Borgarstjórinn sagði: ⟦Brúin er aftur ⟨örugg⟩ fyrir alla⟧.'],
  ['it', GUILLEMETS_CURLY, 'La sindaca ha detto: ⟦L’accesso è di nuovo ⟨sicuro⟩ per tutti⟧.'],
  ['ja', CORNERS, '市長は⟦橋は再び⟨安全⟩になった⟧と述べた。'],
  ['km', CURLY, 'អភិបាលក្រុងថ្លែងថា ⟦ស្ពាននេះមាន⟨សុវត្ថិភាព⟩ឡើងវិញ⟧។'],
  ['ko', CURLY, '시장은 ⟦다리는 다시 ⟨안전⟩합니다⟧라고 말했다.'],
  ['lo', CURLY, 'ເຈົ້າຄອງນະຄອນກ່າວວ່າ ⟦ຂົວນີ້ ⟨ປອດໄພ⟩ ແລ້ວ⟧'],
  [
    'lt',
    [
      ['„', '“'],
      ['„', '“'],
    ],
    'Merė pasakė: ⟦Tiltas vėl ⟨saugus⟩ visiems⟧.',
  ],
  ['lv', CURLY, 'Mēre teica: ⟦Tilts atkal ir ⟨drošs⟩ visiem⟧.'],
  ['mk', LOW_HIGH, 'Градоначалничката рече: ⟦Мостот повторно е ⟨безбеден⟩ за сите⟧.'],
  ['ms', CURLY, 'Datuk bandar berkata, ⟦Jambatan itu sudah ⟨selamat⟩ semula⟧.'],
  ['my', CURLY, 'မြို့တော်ဝန်က ⟦တံတား ပြန်လည် ⟨လုံခြုံ⟩ ပြီ⟧ ဟု ပြောသည်။'],
  ['nb', GUILLEMETS_SINGLE, 'Ordføreren sa: ⟦Broen er ⟨trygg⟩ igjen⟧.'],
  [
    'nl',
    [
      ['‘', '’'],
      ['‘', '’'],
    ],
    'De burgemeester zei: ⟦De brug is weer ⟨veilig⟩ voor iedereen⟧.',
  ],
  ['nn', GUILLEMETS_SINGLE, 'Ordføraren sa: ⟦Brua er ⟨trygg⟩ att⟧.'],
  ['pl', LOW_CURLY, 'Burmistrzyni powiedziała: ⟦Most jest znów ⟨bezpieczny⟩ dla wszystkich⟧.'],
  ['pt', CURLY, 'A prefeita disse: ⟦A ponte voltou a ser ⟨segura⟩ para todos⟧.'],
  ['pt-PT', GUILLEMETS_CURLY, 'A presidente da câmara disse: ⟦A ponte está de novo ⟨segura⟩ para todos⟧.'],
  ['ro', LOW_CURLY, 'Primărița a spus: ⟦Podul este din nou ⟨sigur⟩ pentru toți⟧.'],
  ['ru', GUILLEMETS_LOW, 'Мэр сказала: ⟦Мост снова ⟨открыт⟩ для всех⟧.'],
  ['sk', LOW_HIGH, 'Starostka povedala: ⟦Most je opäť ⟨bezpečný⟩ pre všetkých⟧.'],
  ['sl', LOW_HIGH, 'Županja je rekla: ⟦Most je spet ⟨varen⟩ za vse⟧.'],
  ['sq', CURLY, 'Kryetarja e bashkisë tha: ⟦Ura është përsëri ⟨e sigurt⟩ për të gjithë⟧.'],
  [
    'sr',
    [
      ['„', '”'],
      ['’', '’'],
    ],
    'Градоначелница је рекла: ⟦Мост је поново ⟨безбедан⟩ за све⟧.',
  ],
  ['sv', SAME, 'Borgmästaren sade: ⟦Bron är ⟨säker⟩ igen⟧.'],
  ['ta', CURLY, 'மேயர் கூறினார்: ⟦பாலம் மீண்டும் ⟨பாதுகாப்பாக⟩ உள்ளது⟧.'],
  ['th', CURLY, 'นายกเทศมนตรีกล่าวว่า ⟦สะพานกลับมา⟨ปลอดภัย⟩แล้ว⟧'],
  ['tr', CURLY, 'Belediye başkanı, ⟦Köprü yeniden ⟨güvenli⟩ hale geldi⟧ dedi.'],
  ['uk', GUILLEMETS_LOW, 'Мерка сказала: ⟦Зв’язок знову ⟨працює⟩ для всіх⟧.'],
  [
    'ur',
    [
      ['”', '“'],
      ['’', '‘'],
    ],
    'میئر نے کہا: ⟦پل دوبارہ ⟨محفوظ⟩ ہے⟧۔',
  ],
  ['vi', CURLY, 'Thị trưởng nói: ⟦Cây cầu đã ⟨an toàn⟩ trở lại⟧.'],
  ['zh', CURLY, '市长说：⟦大桥已经恢复⟨安全⟩通行⟧。'],
  ['zh-Hant', CORNERS, '市長說：⟦大橋已經恢復⟨安全⟩通行⟧。'],
];

export const MARKED_LANGUAGES: readonly MarkedLanguage[] = ROWS.map(
  ([tag, [primary, alternate], sentence]) => ({
    tag,
    primary,
    alternate,
    sentence,
  }),
);

/** The sentence with marks put in; null leaves the inner ones out. */
export function printed(sentence: string, outer: Pair, inner: Pair | null): string {
  return sentence
    .replace('⟦', outer[0])
    .replace('⟧', outer[1])
    .replace('⟨', inner?.[0] ?? '')
    .replace('⟩', inner?.[1] ?? '');
}

/** What stands between two of the brackets, with marks put in inside. */
export function between(sentence: string, open: '⟦' | '⟨', inner: Pair | null): string {
  const close = open === '⟦' ? '⟧' : '⟩';
  const stretch = sentence.slice(sentence.indexOf(open) + 1, sentence.indexOf(close));
  return printed(stretch, ['', ''], inner).trim();
}
