import type { Patterns } from './patterns.ts';

/**
 * What the engine knows of one language, as data. A list is one string of words separated by blanks, in lower case and
 * as printed (with their accents); typographic apostrophes are written as '. docs/adding-a-language.md explains each field.
 */
export interface LanguageData {
  /** BCP 47, the primary subtag: "en" */
  readonly tag: string;
  /** 40 to 80 of the language's most frequent words, by which a text is known to be in it */
  readonly common: string;
  readonly words: WordClasses;
  /**
   * how titles, roles, documents and organisations make their other forms, as endings "old>new" separated by blanks; forms
   * that don't exist do no harm. A form made by `feminine` tells a woman.
   */
  readonly inflections?: { readonly plural: string; readonly feminine?: string };
  /** endings of verbs, `~` standing for the stem; the name is used in `cues` */
  readonly paradigms: Readonly<Record<string, Paradigm>>;
  readonly cues: readonly CueGroup[];
  /** "according to" and the like: a phrase that names a source without a verb; phrases separated by `|` */
  readonly sourcePhrases: SourcePhrases;
  /** words that stand before a stretch in quotation marks which is no claim */
  readonly doubts: Doubts;
  readonly syntax: Syntax;
  readonly givenNames?: { readonly m: string; readonly f: string };
  /** for languages without capitals or blanks: these are read instead of `cues` and `syntax` */
  readonly patterns?: Patterns;
}

export interface WordClasses {
  readonly determiners: string;
  /** his, her, their; and "my", which speaks of the writer */
  readonly possessives: string;
  readonly prepositions: string;
  /** and, or, but */
  readonly conjunctions: string;
  /** because, while, when, if: begin a clause that has a subject of its own */
  readonly subordinators: string;
  /** who, which */
  readonly relatives: string;
  /** whether, if, how: begin reported content and belong to it; and "that" */
  readonly complementizers: string;
  /** of these, the ones that don't belong to the content: that, dass, que */
  readonly that: string;
  readonly pronouns: Pronouns;
  /** forms of be, have, do, and the modal verbs */
  readonly auxiliaries: string;
  /** forms of "be" (French être, German werden) that make a passive together with a participle */
  readonly passive: string;
  readonly negations: string;
  /** adverbs that may stand between a subject and its verb: also, later, repeatedly */
  readonly adverbs: string;
  /** endings that make adverbs: "ly" */
  readonly adverbEndings?: string;
  /** days, months, "yesterday", "week": what says when */
  readonly times: string;
  /** forms of address and office that stand before a name and don't belong to it */
  readonly titles: string;
  /** of these, the ones that tell nothing of an office: Mr */
  readonly courtesies?: string;
  /** words for who does something that say so beside a name only: "designer" */
  readonly callings?: string;
  /** how words for who does something end: "glaciologist" */
  readonly agentEndings?: string;
  /** bodies that have a name of their own behind a comma: "the company, Teller Marine" */
  readonly namedBodies?: string;
  /** what an office may be for: "Secretary of State" */
  readonly portfolios?: string;
  /** words that describe the holder of an office and are none: "former", "embattled" */
  readonly attributives?: string;
  /** of these, the ones that tell a man or a woman */
  readonly masculine: string;
  readonly feminine: string;
  /** lower-case words inside a name: van, bin, de */
  readonly particles: string;
  /** what a person is: spokesman, senator, analyst (singular and plural) */
  readonly roles: string;
  /** what speaks without being a person: report, statement, poll */
  readonly documents: string;
  /** last (or, in languages that put it first, first) words of an organisation's name, and nouns for one */
  readonly organizations: string;
  /** nouns that end like an adverb: family, ally */
  readonly nouns?: string;
  /** capitalised words that begin a sentence and are no name, beside all words above */
  readonly openers?: string;
  /** abbreviations with a full stop, written without it */
  readonly abbreviations: string;
  /** what an apostrophe cuts off before a word: l, d, qu */
  readonly elisions?: string;
  /** pronouns that a hyphen joins to the verb before them: French "dit-il", "a-t-elle" */
  readonly enclitics?: string;
  /** frequent verbs and verb forms that report nothing; they end a noun phrase */
  readonly verbs?: string;
  /** endings by which a word that is in no list is a verb: Spanish "ó" */
  readonly verbEndings?: string;
  /** nouns of saying, which with an owner report like a verb: "her claim that" */
  readonly sayings?: string;
  /** forms of reporting verbs that are as often nouns: "claims", "attacks"; they count as verbs only by what follows */
  readonly nounForms?: string;
  /** verb forms that mark reported speech by themselves: German "sei", "habe" */
  readonly subjunctives?: string;
  /** prepositions that hang a noun phrase on the one before it: "the mayor of X"; without it, English and German ones */
  readonly links?: string;
  /** prepositions before a place: a name behind one is nobody */
  readonly locatives?: string;
  /** those who speak for others: spokesman, spokeswoman */
  readonly spokespeople?: string;
  /** verbs whose object does what an infinitive says: "forced them to confess" */
  readonly controls?: string;
  /** words for charges and judgements, before what somebody is charged with: "convicted of “…”" */
  readonly charges?: string;
  /** words that head a paragraph with a colon and don't speak in it: claim, fact, update, photo */
  readonly captions?: string;
  /** endings of nouns for what can't speak, unless a list says otherwise: German "ung" */
  readonly abstractEndings?: string;
  /** "a", "an": what stands behind one is no name */
  readonly indefinites?: string;
  /** where cases show: articles and the like with which no subject begins (German "den", "eines") */
  readonly oblique?: string;
  /** what introduces the agent of a passive behind the participle; without it "by" */
  readonly agents?: string;
}

/** Subject forms by gender and number (m, f, n, p), then first and second person, then forms that are never a subject. */
export interface Pronouns {
  readonly m: string;
  readonly f: string;
  readonly n: string;
  readonly p: string;
  readonly first: string;
  readonly second: string;
  readonly object: string;
  /** one, some, many, others, nobody */
  readonly indefinite: string;
}

export interface Paradigm {
  readonly finite: string;
  readonly participle?: string;
  readonly gerund?: string;
  readonly infinitive?: string;
}

/**
 * A set of reporting verbs that take the same things. `takes` lists, separated by blanks:
 * `quote` a quotation beside it; `clause` reported content without a conjunction; `that` with one;
 * `to` an infinitive; `addressee` whom it is said to, before the content; `noun` a noun phrase that may hold quoted words
 * ("called the plan “crazy”"); `belief` marks what is thought or wanted rather than said; `weak` a verb with many other uses; `patient` one whose
 * passive has the speaker as its subject ("is quoted"); `gerund` one that takes "-ing", with "to" or without.
 */
export interface CueGroup {
  readonly takes: string;
  /** by paradigm: stems; or with the key `forms`, verbs as "finite,finite/participle/gerund/infinitive" */
  readonly verbs: Readonly<Record<string, string>>;
  /**
   * word that belongs to the verb and without which it is no cue: right behind it ("points out"), or at the end of the
   * clause where `verbFinal` is set ("teilte … mit")
   */
  readonly particle?: string;
}

export interface SourcePhrases {
  /** before the source: "according to X" */
  readonly before: string;
  /** after it: German "X zufolge" */
  readonly after?: string;
  /** like `before`, but only behind a comma or a quotation: German "…, so X" */
  readonly afterComma?: string;
  /** a preposition that makes a cue together with one of `nouns`: "nach Angaben von X", "nach X' Ansicht" */
  readonly withNoun?: string;
  readonly nouns?: string;
}

export interface Doubts {
  /** so-called, the word, the term, known as, nicknamed, dubbed */
  readonly term: string;
  readonly nickname: string;
  /** film, song, book, entitled: what has a title */
  readonly title: string;
  /** aired, appeared, host: some words before the title of a programme or a film */
  readonly appearances?: string;
}

export interface Syntax {
  /** "said X" stands after the content only ('after-content': English) or wherever something else comes first ('free') */
  readonly inversion: 'after-content' | 'free';
  /** nouns are written with a capital (German) */
  readonly capitalNouns?: boolean;
  /** verbs stand at the end of a subordinate clause, participles and infinitives at the end of any (German, Dutch) */
  readonly verbFinal?: boolean;
  /** the subject pronoun is left out (Spanish, Italian, Portuguese) */
  readonly dropsSubject?: boolean;
  /** object pronouns stand before the verb and its auxiliaries: "il lui a dit", "le dijo" */
  readonly proclitics?: boolean;
  /** the attribution may stand inside the quotation marks: « Non, dit-elle. Jamais. », «Esto —dijo Vega— sigue» */
  readonly insertions?: boolean;
  /** a dash at the start of a paragraph opens direct speech */
  readonly dashSpeech?: boolean;
}
