/**
 * What comparing claims needs to know of a language, as data. Words are separated by blanks, phrases by `|`, all in lower
 * case and without accents (as foldText writes them). In `opposites` a word may end with `*` for any ending, and `_`
 * stands for any one word.
 */
export interface ComparisonLanguage {
  /** BCP 47, the primary subtag */
  readonly tag: string;
  /** words that say nothing of the matter; the language of a text is known by them as well */
  readonly common: string;
  /** words that turn what follows them in their clause into its opposite: not, never, no, without, nobody */
  readonly negations: string;
  /** verbs and nouns that do the same for the rest of the sentence: denied, refuted */
  readonly denials: string;
  /** how many words a negation reaches */
  readonly reach: number;
  /** how many words back it reaches, for languages in which it stands behind the verb */
  readonly reachBack: number;
  /** nouns begin with a capital, so that a capital makes no name */
  readonly capitalNouns: boolean;
  readonly months: string;
  /** endings that are cut off, the longest first, so that forms of a word are one */
  readonly endings: string;
  /** by concept, which all languages share: what says it, and what says its opposite */
  readonly opposites: Readonly<Partial<Record<Concept, readonly [string, string]>>>;
}

/** Matters on which accounts differ, each with two sides. */
export const CONCEPTS = [
  'coercion',
  'rise',
  'death',
  'guilt',
  'truth',
  'safety',
  'legality',
  'support',
  'opening',
  'victory',
  'permission',
  'peace',
  'success',
  'freedom',
  'intent',
  'secrecy',
  'health',
  'damage',
  'beginning',
  'sufficiency',
  'acceptance',
  'knowledge',
  'presence',
  'payment',
  'weapons',
] as const;
export type Concept = (typeof CONCEPTS)[number];
