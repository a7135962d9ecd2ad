/**
 * Sentences and name parts from which `seedRecords` makes records. All people, places and bodies are invented.
 * {P} a person of the event, {Q} another one, {L} a place, {N} a count, {M} an amount, {D} a date, {O} a body, {W} and {V} words.
 */
export interface SeedLanguage {
  readonly tag: string;
  /** share among pages */
  readonly weight: number;
  readonly titles: readonly string[];
  readonly claims: readonly string[];
  readonly words: string;
  readonly months: readonly string[];
  /** {d}, {m} and {y} */
  readonly date: string;
}

export const SEED_LANGUAGES: readonly SeedLanguage[] = [
  {
    tag: 'en',
    weight: 10,
    titles: [
      '{L} court hears {P} over {W} case',
      'What is known about the {W} at {L}',
      '{O} rejects report on {L} {W}',
      '{P}: “We will not leave {L}”',
      'Minister {P} under pressure after {W} in {L}',
      '{N} hurt in {L} {W}, {O} says',
    ],
    claims: [
      'He was forced to sign the confession. It wasn’t made of his own will.',
      '{P} signed the statement freely and without any intimidation, in the presence of a lawyer.',
      'At least {N} people were killed in {L} on {D}, and the {W} is still burning.',
      'Nobody died in {L}. The figure of {N} is an invention of {O}.',
      'We handed {O} the documents about the {W} on {D}, and we have the receipts.',
      'The ministry never received any documents from {O} about {L}.',
      'Unemployment in {L} rose by {N} per cent after the {W} closed.',
      'Unemployment has fallen in {L}, whatever {P} says about the {W}.',
      '{P} took {M} from {O} and kept quiet about it.',
      'I have never taken a single coin from {O}, and {P} knows it.',
      'The {W} dam at {L} had been inspected in the spring and found safe.',
      'Engineers warned of cracks in the {W} of {L} for {N} days before {D}.',
      'Turnout in {L} was lower than ever, because the {W} had been moved without notice.',
      'What {P} calls a {W} was a {V}, plain and simple, and {L} will remember it.',
      'They came at night, took the {W}, and told {Q} to keep away from {L}.',
      'The vaccine has been tested on {N} volunteers, and the {V} was mild in all of them.',
      'Not one of the {N} {W} that {O} promised to {L} has been delivered.',
      'Our officers acted lawfully. Nobody was beaten at the station in {L}.',
      '{Q} was beaten for hours, and {P} stood beside it and watched the {W}.',
      'The water in {L} is safe to drink, and {O} measures the {W} every day.',
    ],
    words:
      'bridge harbour hospital strike budget tender inquiry protest pipeline reactor library orchard tunnel ferry archive verdict subsidy curfew blackout landslide quarry refinery mandate embargo testimony transcript ballot petition drought harvest fishery sawmill railway depot barracks parish warehouse curriculum pension tariff merger audit shortfall overdraft leak breach outage vigil march blockade siege truce ceasefire convoy checkpoint detention extradition custody bail appeal witness forgery bribe lobby donation invoice ledger contract concession licence permit zoning eviction shelter clinic ward outbreak quarantine dosage trial placebo sample toxin asbestos smog sewage flood levee dike reservoir turbine grid meter cable satellite drone radar missile shell trench minefield patrol garrison decree statute clause amendment quorum coalition caucus recount referendum census passport visa asylum smuggler cartel ransom hostage alibi motive fingerprint autopsy coroner inquest footage recording screenshot rumour hoax denial apology retraction settlement compensation',
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    date: '{d} {m} {y}',
  },
  {
    tag: 'de',
    weight: 4,
    titles: [
      'Streit um {W} in {L}',
      '{O} weist Vorwürfe von {P} zurück',
      '{N} Verletzte nach {W} in {L}',
      'Was über den {W} von {L} bekannt ist',
    ],
    claims: [
      'Das Geständnis wurde erzwungen. Freiwillig hätte {P} das nie unterschrieben.',
      '{P} hat freiwillig ausgesagt, niemand wurde in {L} unter Druck gesetzt.',
      'Die Zahl der Opfer in {L} ist auf {N} gestiegen, das war am {D} schon klar.',
      'In {L} ist niemand ums Leben gekommen, auch wenn {O} etwas anderes behauptet.',
      'Wir haben {O} rechtzeitig vor dem {W} gewarnt, schriftlich und mehrfach.',
      'Eine Warnung vor dem {W} hat das Ministerium nie erreicht.',
      'Für den {W} sind {M} geflossen, und {Q} hat davon gewusst.',
      'Kein Cent von {O} ist bei {P} angekommen, das lässt sich belegen.',
      'Die Behörde hat am {D} entschieden, den {W} in {L} zu schließen.',
      'Es gibt keine Beweise für {V}, es gibt nur Gerüchte aus {L}.',
    ],
    words:
      'Haushalt Brückenbau Krankenhaus Streik Untersuchungsausschuss Zeuge Gutachten Fälschung Spende Rechnung Vertrag Hochwasser Deich Stausee Kraftwerk Stromausfall Ausgangssperre Grenzzaun Abschiebung Haftbefehl Berufung Urteil Volksentscheid Wahlkreis Auszählung Bürgermeisteramt Steuerreform Mindestlohn Pflegeheim Impfstoff Seuche Quarantäne Trinkwasser Kläranlage Feinstaub Mülldeponie Güterbahnhof Fährverbindung Steinbruch Raffinerie Werft Zollstelle Schmuggel Lösegeld Geiselnahme Waffenstillstand Minenfeld Drohne Überwachung Datenleck Tonaufnahme Entschuldigung Gegendarstellung',
    months: [
      'Januar',
      'Februar',
      'März',
      'April',
      'Mai',
      'Juni',
      'Juli',
      'August',
      'September',
      'Oktober',
      'November',
      'Dezember',
    ],
    date: '{d}. {m} {y}',
  },
  {
    tag: 'fr',
    weight: 3,
    titles: ['À {L}, {P} répond à {O}', '{N} blessés dans {W} à {L}', 'Ce que l’on sait de {W} à {L}'],
    claims: [
      'Les aveux de {P} ont été obtenus sous la contrainte, le {D}, à {L}.',
      '{P} a parlé librement, sans aucune pression, devant {Q}.',
      'Il y a eu au moins {N} morts à {L}, et {O} le cache.',
      'Personne n’est mort à {L}, contrairement à ce qu’affirme {O}.',
      'L’entreprise a versé {M} à {P} pour {W}.',
      'Je n’ai jamais reçu d’argent de {O}, ni pour {W} ni pour autre chose.',
      'Le chômage a augmenté de {N} % à {L} depuis la fermeture de {W}.',
      'La décision sur {W} a été prise le {D} sans consulter les habitants de {L}.',
    ],
    words:
      'enquête barrage hôpital grève budget procès témoignage facture marché digue inondation centrale coupure couvre-feu frontière expulsion appel verdict référendum circonscription dépouillement mairie réforme retraite vaccin épidémie quarantaine décharge gare raffinerie chantier douane contrebande rançon otage cessez-le-feu surveillance fuite enregistrement excuses démenti',
    months: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ],
    date: '{d} {m} {y}',
  },
  {
    tag: 'es',
    weight: 3,
    titles: ['{P} niega haber recibido dinero de {O}', '{N} heridos en {L}', 'Las dudas sobre {W} en {L}'],
    claims: [
      'La confesión de {P} fue obtenida por la fuerza el {D} en {L}.',
      '{P} declaró por voluntad propia y sin presiones ante {Q}.',
      'Murieron {N} personas en {L} y {O} lo sabía desde el principio.',
      'No murió nadie en {L}; esa cifra se la inventó {O}.',
      'El desempleo subió en {L} tras el cierre de {W}.',
      'El desempleo ha bajado en {L}, los números están ahí.',
      'La empresa pagó {M} a {P} a cambio de {W}.',
      'Nunca recibí un solo peso de {O}, y menos por {W}.',
    ],
    words:
      'investigación presa hospital huelga presupuesto juicio testimonio factura contrato dique inundación central apagón toque frontera deportación apelación veredicto referéndum recuento alcaldía reforma pensión vacuna epidemia cuarentena vertedero estación refinería obra aduana contrabando rescate rehén tregua vigilancia filtración grabación disculpa desmentido',
    months: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ],
    date: '{d} de {m} de {y}',
  },
  {
    tag: 'km',
    weight: 1,
    titles: ['ការស៊ើបអង្កេតនៅ {L}', 'អាជ្ញាធរប្រកាសអំពី {P}'],
    claims: [
      'គាត់ត្រូវបានគេបង្ខំឱ្យសារភាពនៅ {L} នៅថ្ងៃទី {D}។',
      'ការសារភាពរបស់ {P} ធ្វើឡើងដោយស្ម័គ្រចិត្ត គ្មានការបង្ខិតបង្ខំទេ។',
      'មានមនុស្ស {N} នាក់បានស្លាប់ក្នុងគ្រោះទឹកជំនន់។',
      'ប៉ូលិសមិនបានវាយដំនរណាម្នាក់នៅក្នុងស្ថានីយទេ។',
    ],
    words: 'តុលាការ មន្ទីរពេទ្យ ស្ពាន ថវិកា ការបោះឆ្នោត កម្មករ ទឹកជំនន់ ព្រៃឈើ ដីធ្លី',
    months: ['មករា', 'កុម្ភៈ', 'មីនា', 'មេសា', 'ឧសភា', 'មិថុនា', 'កក្កដា', 'សីហា', 'កញ្ញា', 'តុលា', 'វិច្ឆិកា', 'ធ្នូ'],
    date: '{d} {m} {y}',
  },
  {
    tag: 'zh',
    weight: 1,
    titles: ['{L}法院审理{W}一案', '{O}否认有关{L}的报道'],
    claims: [
      '他是被迫签字的,供词并非出于本人意愿。',
      '{P}自愿作出陈述,没有受到任何威胁。',
      '{D},{L}至少有{N}人死亡,{W}仍在燃烧。',
      '{L}没有人死亡,这个数字是{O}编造的。',
      '关于{W}的文件,部里从未收到过。',
    ],
    words: '大桥 医院 预算 罢工 调查 抗议 水库 电厂 选举 疫苗 合同 贿赂 洪水 证词 判决',
    months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
    date: '{y}年{m}{d}日',
  },
  {
    tag: 'ja',
    weight: 1,
    titles: ['{L}の{W}をめぐり{P}氏が反論', '{O}、{L}の報道を否定'],
    claims: [
      '自白は強要されたもので、本人の意思ではありません。',
      '{P}氏は自らの意思で署名した。脅しは一切なかった。',
      '{D}、{L}で少なくとも{N}人が亡くなった。',
      '{W}に関する書類は一度も受け取っていない。',
    ],
    words: '橋 病院 予算案 ストライキ 調査委員会 抗議デモ ダム 発電所 選挙 ワクチン 契約書 洪水 証言 判決',
    months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
    date: '{y}年{m}{d}日',
  },
  {
    tag: 'th',
    weight: 1,
    titles: ['ศาล{L}พิจารณาคดี{W}', '{O}ปฏิเสธข่าวที่{L}'],
    claims: [
      'เขาถูกบังคับให้ลงชื่อในคำสารภาพ ไม่ได้ทำด้วยความสมัครใจ',
      '{P} ให้การโดยสมัครใจ ไม่มีใครข่มขู่',
      'มีผู้เสียชีวิตอย่างน้อย {N} คนที่ {L} เมื่อ {D}',
      'กระทรวงไม่เคยได้รับเอกสารเรื่อง{W}',
    ],
    words: 'สะพาน โรงพยาบาล งบประมาณ การประท้วง เขื่อน โรงไฟฟ้า การเลือกตั้ง วัคซีน สัญญา น้ำท่วม คำให้การ',
    months: [
      'มกราคม',
      'กุมภาพันธ์',
      'มีนาคม',
      'เมษายน',
      'พฤษภาคม',
      'มิถุนายน',
      'กรกฎาคม',
      'สิงหาคม',
      'กันยายน',
      'ตุลาคม',
      'พฤศจิกายน',
      'ธันวาคม',
    ],
    date: '{d} {m} {y}',
  },
  {
    tag: 'ar',
    weight: 1,
    titles: ['محكمة {L} تنظر في قضية {W}', '{O} تنفي ما نشر عن {L}'],
    claims: [
      'أُجبر على توقيع الاعتراف ولم يكن ذلك بإرادته.',
      'أدلى {P} بأقواله طوعًا ومن دون أي تهديد.',
      'قُتل ما لا يقل عن {N} شخصًا في {L} يوم {D}.',
      'لم تتسلم الوزارة أي وثيقة بشأن {W}.',
    ],
    words:
      'الجسر المستشفى الميزانية الإضراب التحقيق الاحتجاج السد المحطة الانتخابات اللقاح العقد الفيضان الشهادة',
    months: [
      'يناير',
      'فبراير',
      'مارس',
      'أبريل',
      'مايو',
      'يونيو',
      'يوليو',
      'أغسطس',
      'سبتمبر',
      'أكتوبر',
      'نوفمبر',
      'ديسمبر',
    ],
    date: '{d} {m} {y}',
  },
  {
    tag: 'ru',
    weight: 1,
    titles: ['Суд в городе {L} рассмотрел дело {P}', '{O} опровергает сообщения о {W}'],
    claims: [
      'Его заставили подписать признание, это было не по его воле.',
      '{P} дал показания добровольно, никто ему не угрожал.',
      'В городе {L} погибли по меньшей мере {N} человек, это случилось {D}.',
      'Министерство не получало никаких документов о {W}.',
    ],
    words:
      'мост больница бюджет забастовка расследование протест плотина электростанция выборы вакцина договор наводнение',
    months: [
      'января',
      'февраля',
      'марта',
      'апреля',
      'мая',
      'июня',
      'июля',
      'августа',
      'сентября',
      'октября',
      'ноября',
      'декабря',
    ],
    date: '{d} {m} {y}',
  },
];

export const SEED_GIVEN =
  'Amara Bjarne Celia Dmitri Elif Farid Greta Hugo Ines Jonas Kavita Lukas Mira Nikolai Oda Pavel Quentin Rosa Samuel Tomás Ulrike Viktor Wanda Xenia Yusuf Zofia Sokha Chandara Bopha Rithy Mei Haruto Søren Núria Émile Łucja Ağça Dara Ngozi Kwame Leilani Mateo Oksana Priya Rashid Sunniva Tariq Uma Vann Wei';

export const SEED_NAME_PARTS =
  'al ber cor dan el fen gar hol is jan kel lor mor nas or pel quin ros sal tor ul ver wes yar zel an bru chan dor esk far gol hav ing jor kas lind mun nor ost pra rud sten tal und vik wal yen zan';

export const SEED_ROLES = [
  'mayor',
  'union leader',
  'police spokesman',
  'minister of transport',
  'defence lawyer',
  'hydrologist',
  'opposition deputy',
  'company director',
  'nurse',
  'eyewitness',
  'prosecutor',
  'pollster',
] as const;

export const SEED_BODIES = [
  'Ministry of Works',
  'Port Authority',
  'Teachers’ Union',
  'Institute of Hydrology',
  'National Bank',
  'Electoral Commission',
  'Red Lantern Foundation',
  'Health Service',
] as const;

export const SEED_NOTES = [
  'second-hand; ask for the recording',
  'called twice, no answer yet',
  'matches the minutes of the session',
  'the figure is from last year’s report, not this one',
  'compare with the press release of the same day',
  'translation checked by a colleague',
  'vague; who exactly was there?',
  'Quelle nennt keinen Namen, zweite Bestätigung nötig',
] as const;

export const SEED_TAGS = [
  'coercion',
  'figures',
  'eyewitness',
  'economy',
  'health',
  'courts',
  'elections',
  'climate',
  'police',
  'corruption',
  'follow-up',
  'translated',
  'second-hand',
  'needs document',
] as const;

export const SEED_QUESTIONS = [
  'Was the confession of {P} forced?',
  'Did anybody die in {L}?',
  'Was {O} warned about the {W}?',
  'Did {P} take money from {O}?',
  'Who closed the {W} of {L}?',
] as const;
