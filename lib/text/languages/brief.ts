import type { LanguageData } from '../language.ts';
import { sparseLanguage } from './sparse.ts';

/** What is known of a language here; the lists are this project's own compilation, from knowledge of the languages. */
interface Brief {
  readonly tag: string;
  readonly common: string;
  /** finite forms of verbs of saying */
  readonly says: string;
  readonly that: string;
  readonly according: string;
  readonly roles: string;
  /** prepositions and conjunctions */
  readonly small: string;
  readonly articles?: string;
  /** what may stand between a verb and its subject: "rekla je X" */
  readonly between?: string;
  /** before a participle: "a spus" */
  readonly auxiliaries?: string;
  readonly pronouns?: { readonly m: string; readonly f: string };
  /** the speech opens with a dash */
  readonly dash?: boolean;
}

const BRIEFS: readonly Brief[] = [
  {
    tag: 'cs',
    common:
      'že se na je to ve pro jako ale podle byl byla bylo jsou který která které také už jen může bude při nebo když jeho jejich roce',
    says: 'řekl řekla řekli uvedl uvedla uvedli dodal dodala sdělil sdělila prohlásil prohlásila tvrdí říká vysvětlil vysvětlila upozornil upozornila potvrdil potvrdila napsal napsala míní',
    that: 'že',
    according: 'podle',
    roles:
      'premiér ministr ministryně starosta starostka primátor mluvčí ředitel ředitelka poslanec poslankyně lékař lékařka policie předseda předsedkyně advokát svědek prezident',
    small: 'v ve na z ze do od pro při o u před po za nad pod mezi s se k ke a ale nebo i',
    pronouns: { m: 'on', f: 'ona' },
  },
  {
    tag: 'sk',
    common:
      'že sa na je to vo pre ako ale podľa bol bola bolo sú ktorý ktorá ktoré tiež už len môže bude pri alebo keď jeho ich roku',
    says: 'povedal povedala povedali uviedol uviedla dodal dodala vyhlásil vyhlásila tvrdí hovorí vysvetlil vysvetlila upozornil upozornila potvrdil potvrdila napísal napísala',
    that: 'že',
    according: 'podľa',
    roles:
      'premiér minister ministerka starosta starostka primátor hovorca hovorkyňa riaditeľ riaditeľka poslanec poslankyňa lekár lekárka polícia predseda predsedníčka advokát svedok prezident',
    small: 'v vo na z zo do od pre pri o u pred po za nad pod medzi s so k ku a ale alebo i',
    pronouns: { m: 'on', f: 'ona' },
  },
  {
    tag: 'fi',
    common:
      'ja on ei että se oli ovat mukaan myös kun mutta hän joka vuonna ole niin sen tai kuin mitä jo vain',
    says: 'sanoo sanoi kertoo kertoi toteaa totesi lisää lisäsi kirjoittaa kirjoitti arvioi muistuttaa muistutti korostaa korosti selittää vahvistaa vahvisti kommentoi',
    that: 'että',
    according: '',
    roles:
      'pääministeri ministeri pormestari kaupunginjohtaja johtaja toimitusjohtaja kansanedustaja lääkäri asianajaja poliisi tutkija opettaja rehtori tiedottaja puheenjohtaja presidentti silminnäkijä',
    small: 'ja mutta tai kun jos koska',
    dash: true,
  },
  {
    tag: 'hu',
    common: 'az és hogy nem egy is ez volt meg csak már ki mint szerint azt még lesz van de vagy aki után',
    says: 'mondta mondták közölte közölték hozzátette elmondta nyilatkozta írta jelentette kijelentette hangsúlyozta kiemelte fogalmazott magyarázta válaszolta állítja',
    that: 'hogy',
    according: '',
    roles:
      'miniszterelnök miniszter polgármester igazgató szóvivő képviselő orvos ügyvéd rendőrség elnök tanár szakértő szemtanú kormány',
    small: 'és de vagy mert ha',
    dash: true,
  },
  {
    tag: 'el',
    common:
      'και το να του η της με που την από για είναι στο στην ότι τα οι θα των τον δεν ένα μια ήταν όπως αλλά',
    says: 'είπε είπαν δήλωσε δήλωσαν ανέφερε ανέφεραν τόνισε τόνισαν πρόσθεσε υποστήριξε σημείωσε έγραψε εξήγησε λέει λένε επιβεβαίωσε ανακοίνωσε απάντησε',
    that: 'ότι πως',
    according: 'σύμφωνα με',
    roles:
      'πρωθυπουργός υπουργός δήμαρχος πρόεδρος εκπρόσωπος διευθυντής διευθύντρια βουλευτής γιατρός δικηγόρος αστυνομία κυβέρνηση μάρτυρας περιφερειάρχης',
    articles: 'ο η το οι τα του της των τον την ένας μια ένα',
    small: 'με από για σε στο στη στην στον στους στις στα και αλλά ή',
    pronouns: { m: 'αυτός', f: 'αυτή' },
  },
  {
    tag: 'ro',
    common:
      'și în să nu este care la pe din că cu mai sunt fost pentru această acest după au dar prin ale fi lui anul',
    says: 'spus declarat afirmat precizat adăugat anunțat explicat transmis susținut scris subliniat spune declară afirmă precizează adaugă anunță explică susține scrie',
    that: 'că',
    according: 'potrivit|conform',
    roles:
      'premierul ministrul ministra primarul primărița președintele președinta purtătorul directorul directoarea deputatul medicul avocatul poliția guvernul martorul senatorul',
    auxiliaries: 'a au',
    small: 'în la pe din cu pentru de după prin și dar sau o un',
    pronouns: { m: 'el', f: 'ea' },
    dash: true,
  },
  {
    tag: 'bg',
    common:
      'на да се за от че са по не ще към като но при има след това който която които бе беше или също тази този година',
    says: 'каза казаха заяви заявиха съобщи съобщиха добави добавиха посочи обясни написа коментира подчерта отбеляза твърди потвърди казва казват',
    that: 'че',
    according: 'според|по думите на',
    roles:
      'премиерът министърът кметът кметицата директорът говорителят депутатът лекарят адвокатът полицията президентът председателят експертът очевидец',
    small: 'на за от по към при след с със в във и но или',
    pronouns: { m: 'той', f: 'тя' },
  },
  {
    tag: 'hr',
    common:
      'je se da na za su od koji koja koje kao nije što bi sa biti ali ili nakon prema bio bila godine će',
    says: 'rekao rekla rekli kazao kazala izjavio izjavila dodao dodala naveo navela istaknuo istaknula poručio poručila napisao napisala objasnio objasnila tvrdi kaže kažu potvrdio potvrdila upozorio upozorila',
    that: 'da',
    according: 'prema riječima|prema rečima|prema',
    roles:
      'premijer premijerka ministar ministrica gradonačelnik gradonačelnica glasnogovornik glasnogovornica ravnatelj direktor direktorica zastupnik liječnik odvjetnik policija predsjednik predsjednica svjedok',
    between: 'je su',
    small: 'u na za od do s sa iz po pri pred nakon prema i a ali ili',
    pronouns: { m: 'on', f: 'ona' },
  },
  {
    tag: 'sr',
    common:
      'је се да на за су од који која које као није што би са бити али или након према био била године ће',
    says: 'рекао рекла рекли казао казала изјавио изјавила додао додала навео навела истакао истакла поручио поручила написао написала објаснио објаснила тврди каже кажу потврдио потврдила упозорио упозорила',
    that: 'да',
    according: 'према речима|према',
    roles:
      'премијер премијерка министар министарка градоначелник градоначелница портпарол директор директорка посланик лекар лекарка адвокат полиција председник председница сведок',
    between: 'је су',
    small: 'у на за од до с са из по при пред након према и а али или',
    pronouns: { m: 'он', f: 'она' },
  },
  {
    tag: 'id',
    common:
      'yang dan di ini itu dengan untuk dari tidak dalam akan pada juga ke adalah bahwa oleh telah sudah karena ada kata saat tersebut',
    says: 'kata ujar tutur ucap mengatakan menyatakan menjelaskan menambahkan menegaskan menyebut menulis jelas tegas ungkap mengungkapkan berkata menurut menyebutkan',
    that: 'bahwa',
    according: 'menurut',
    roles:
      'presiden menteri wali kota gubernur bupati direktur juru bicara ketua kepala dokter pengacara polisi warga saksi pengamat',
    small: 'di ke dari pada untuk dengan oleh dan atau tetapi',
    pronouns: { m: 'dia ia', f: '' },
  },
  {
    tag: 'vi',
    common:
      'và của là có được cho không trong người các một này với những đã khi để đến từ về tại ông bà cũng sẽ',
    says: 'nói cho biết khẳng định nhấn mạnh viết chia sẻ cho rằng giải thích trả lời',
    that: 'rằng',
    according: 'theo',
    roles: 'ông bà anh chị thủ tướng bộ trưởng chủ tịch giám đốc bác sĩ luật sư',
    small: 'và của cho trong với tại từ về',
  },
];

/** Languages of which some verbs of saying are known, and little else. */
export const BRIEF_LANGUAGES: readonly LanguageData[] = BRIEFS.map((brief) =>
  sparseLanguage({
    tag: brief.tag,
    common: brief.common,
    words: {
      prepositions: brief.small,
      complementizers: brief.that,
      that: brief.that,
      roles: brief.roles,
      determiners: brief.articles ?? '',
      adverbs: brief.between ?? '',
      auxiliaries: brief.auxiliaries ?? '',
    },
    pronouns: brief.pronouns ?? {},
    says: { forms: brief.says },
    according: { before: brief.according },
    syntax: { dropsSubject: true, ...(brief.dash && { insertions: true, dashSpeech: true }) },
  }),
);
