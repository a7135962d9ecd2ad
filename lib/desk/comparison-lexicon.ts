import { foldText } from './fold.ts';
import { GERMAN } from './languages/de.ts';
import { ENGLISH } from './languages/en.ts';
import { SPANISH } from './languages/es.ts';
import { FRENCH } from './languages/fr.ts';
import { CONCEPTS, type ComparisonLanguage, type Concept } from './languages/language.ts';

const LANGUAGES: readonly ComparisonLanguage[] = [ENGLISH, GERMAN, FRENCH, SPANISH];

/** A way to say one side of a matter, in one word or several. */
export interface Phrase {
  readonly concept: Concept;
  readonly side: 0 | 1;
  /** "_" any word, "intimidat*" any ending */
  readonly words: readonly string[];
}

/** What the lexicon knows of one word; kept, because the same words come again and again. */
export interface WordEntry {
  readonly folded: string;
  readonly stem: string;
  readonly common: boolean;
  /** how many words a negation reaches; 0 for any other word */
  readonly negates: number;
  /** 1–12, or 0 */
  readonly month: number;
  readonly phrases: readonly Phrase[];
}

/** Long enough for the rest of a sentence. */
const DENIAL_REACH = 14;
/** Shorter words lose no ending: "use" isn't "us". */
const SHORTEST_STEM = 4;

export class ComparisonLexicon {
  readonly tag: string;
  readonly reachBack: number;
  readonly capitalNouns: boolean;
  readonly #common: ReadonlySet<string>;
  readonly #negations: ReadonlyMap<string, number>;
  readonly #months: ReadonlyMap<string, number>;
  readonly #endings: readonly string[];
  readonly #whole = new Map<string, Phrase[]>();
  readonly #beginnings = new Map<string, Phrase[]>();
  readonly #entries = new Map<string, WordEntry>();

  constructor(language: ComparisonLanguage) {
    this.tag = language.tag;
    this.reachBack = language.reachBack;
    this.capitalNouns = language.capitalNouns;
    this.#common = new Set(language.common.split(' '));
    this.#negations = new Map([
      ...language.negations.split(' ').map((word): [string, number] => [word, language.reach]),
      ...language.denials.split(' ').map((word): [string, number] => [word, DENIAL_REACH]),
      ["n't", language.reach],
    ]);
    this.#months = new Map(language.months.split(' ').map((month, i) => [month, i + 1]));
    this.#endings = language.endings.split(' ');
    for (const concept of CONCEPTS) {
      const sides = language.opposites[concept];
      if (!sides) continue;
      this.#addPhrases(concept, 0, sides[0]);
      this.#addPhrases(concept, 1, sides[1]);
    }
  }

  entryOf(word: string): WordEntry {
    const known = this.#entries.get(word);
    if (known) return known;
    const folded = foldText(word).replace(/[’']/g, "'");
    const entry = {
      folded,
      stem: this.#stemOf(folded),
      common: this.#common.has(folded),
      negates: this.#negations.get(/n't$/.test(folded) ? "n't" : folded) ?? 0,
      month: this.#months.get(folded) ?? 0,
      phrases: this.#phrasesFrom(folded),
    };
    // Kept for good, so a slice of a page's text must not keep the text.
    this.#entries.set(` ${word}`.slice(1), entry);
    return entry;
  }

  isCommon(folded: string): boolean {
    return this.#common.has(folded);
  }

  #addPhrases(concept: Concept, side: 0 | 1, list: string): void {
    for (const text of list.split('|')) {
      const words = text.split(/[ -]/);
      const [first = ''] = words;
      const map = first.endsWith('*') ? this.#beginnings : this.#whole;
      const key = first.replace('*', '');
      map.set(key, [...(map.get(key) ?? []), { concept, side, words }]);
    }
  }

  #phrasesFrom(folded: string): Phrase[] {
    const phrases = [...(this.#whole.get(folded) ?? [])];
    for (let length = 3; length <= folded.length; length++) {
      phrases.push(...(this.#beginnings.get(folded.slice(0, length)) ?? []));
    }
    // "against his will" before "against": the longest says most.
    return phrases.sort((a, b) => b.words.length - a.words.length);
  }

  #stemOf(folded: string): string {
    if (folded.length <= SHORTEST_STEM || /\d/.test(folded)) return folded;
    for (const ending of this.#endings) {
      if (folded.endsWith(ending) && folded.length - ending.length >= SHORTEST_STEM) {
        return folded.slice(0, folded.length - ending.length);
      }
    }
    return folded;
  }
}

export function isWordOf(phraseWord: string, folded: string): boolean {
  if (phraseWord === '_') return true;
  if (phraseWord.endsWith('*')) return folded.startsWith(phraseWord.slice(0, -1));
  return phraseWord === folded;
}

const lexicons = new Map(LANGUAGES.map((language) => [language.tag, new ComparisonLexicon(language)]));
/** For languages without data: names, numbers and rare words still compare. */
const bare = new ComparisonLexicon({
  tag: '',
  common: '',
  negations: '',
  denials: '',
  reach: 0,
  reachBack: 0,
  capitalNouns: false,
  months: '',
  endings: '',
  opposites: {},
});

/** The lexicon of a text: its common words decide, the page's language breaks ties. */
export function lexiconFor(text: string, lang: string | undefined): ComparisonLexicon {
  const declared = lexicons.get(lang?.split(/[-_]/)[0]?.toLowerCase() ?? '');
  const words = foldText(text.slice(0, 400)).split(/[^\p{L}]+/u);
  let best = declared ?? bare;
  let bestCount = declared ? countCommon(declared, words) : 1;
  // A fifth of a sentence in one language is common words; then the others needn't be counted.
  if (declared && bestCount * 5 >= words.length) return declared;
  for (const lexicon of lexicons.values()) {
    const count = countCommon(lexicon, words);
    // A few shared words ("in", "an") mustn't overrule what the page says of itself.
    if (count > bestCount + (declared ? 2 : 0)) {
      best = lexicon;
      bestCount = count;
    }
  }
  return best;
}

function countCommon(lexicon: ComparisonLexicon, words: readonly string[]): number {
  let count = 0;
  for (const word of words) if (word && lexicon.isCommon(word)) count++;
  return count;
}
