import type { LanguageData, Paradigm, Pronouns, SourcePhrases, Syntax, WordClasses } from '../language.ts';
import type { Patterns } from '../patterns.ts';

/** A language of which only the simplest attributions are known: what is left out is empty. */
export interface SparseLanguage {
  readonly tag: string;
  readonly common?: string;
  readonly words?: Partial<WordClasses>;
  readonly pronouns: Partial<Pronouns>;
  readonly paradigms?: Readonly<Record<string, Paradigm>>;
  /** verbs of saying, by paradigm, and with the key `forms` as in `CueGroup`; they take quotations and clauses */
  readonly says?: Readonly<Record<string, string>>;
  readonly according?: Partial<SourcePhrases>;
  readonly syntax?: Partial<Syntax>;
  readonly patterns?: Patterns;
}

const NO_WORDS: Omit<WordClasses, 'pronouns'> = {
  determiners: '',
  possessives: '',
  prepositions: '',
  conjunctions: '',
  subordinators: '',
  relatives: '',
  complementizers: '',
  that: '',
  auxiliaries: '',
  passive: '',
  negations: '',
  adverbs: '',
  times: '',
  titles: '',
  masculine: '',
  feminine: '',
  particles: '',
  roles: '',
  documents: '',
  organizations: '',
  abbreviations: '',
};

const NO_PRONOUNS: Pronouns = {
  m: '',
  f: '',
  n: '',
  p: '',
  first: '',
  second: '',
  object: '',
  indefinite: '',
};

/** A language of few lists as a whole one. */
export function sparseLanguage(sparse: SparseLanguage): LanguageData {
  return {
    tag: sparse.tag,
    common: sparse.common ?? '',
    words: { ...NO_WORDS, ...sparse.words, pronouns: { ...NO_PRONOUNS, ...sparse.pronouns } },
    paradigms: sparse.paradigms ?? {},
    cues: [{ takes: 'quote clause that', verbs: sparse.says ?? {} }],
    sourcePhrases: { before: '', ...sparse.according },
    doubts: { term: '', nickname: '', title: '' },
    syntax: { inversion: 'free', dropsSubject: sparse.patterns !== undefined, ...sparse.syntax },
    ...(sparse.patterns && { patterns: sparse.patterns }),
  };
}
