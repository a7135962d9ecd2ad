import type { CueGroup, LanguageData } from './language.ts';

/** What a word may be, as bits: most words of a language's lists are in several. */
export const Is = {
  determiner: 1,
  possessive: 1 << 1,
  preposition: 1 << 2,
  conjunction: 1 << 3,
  subordinator: 1 << 4,
  relative: 1 << 5,
  complementizer: 1 << 6,
  subject: 1 << 7,
  object: 1 << 8,
  indefinite: 1 << 9,
  auxiliary: 1 << 10,
  passive: 1 << 11,
  negation: 1 << 12,
  adverb: 1 << 13,
  time: 1 << 14,
  title: 1 << 15,
  particle: 1 << 16,
  role: 1 << 17,
  document: 1 << 18,
  organization: 1 << 19,
  opener: 1 << 20,
  abbreviation: 1 << 21,
  verb: 1 << 22,
  subjunctive: 1 << 23,
  masculine: 1 << 24,
  feminine: 1 << 25,
  first: 1 << 26,
  second: 1 << 27,
  plural: 1 << 28,
  neuter: 1 << 29,
  nounForm: 1 << 30,
  /** the sign bit: still one bit for `&` */
  saying: 1 << 31,
} as const;

/** Words that can be no part of a name or noun phrase's core. */
export const FUNCTION_WORD =
  Is.determiner |
  Is.possessive |
  Is.preposition |
  Is.conjunction |
  Is.subordinator |
  Is.relative |
  Is.complementizer |
  Is.subject |
  Is.object |
  Is.auxiliary |
  Is.negation |
  Is.adverb;

export const Takes = {
  quote: 1,
  clause: 2,
  that: 4,
  to: 8,
  addressee: 16,
  noun: 32,
  belief: 64,
  weak: 128,
  patient: 256,
  gerund: 512,
} as const;

export const Form = { finite: 1, participle: 2, gerund: 4, infinitive: 8 } as const;

/** One reading of a word as a reporting verb. */
export interface CueReading {
  readonly takes: number;
  readonly forms: number;
  readonly particle: string | undefined;
}

export interface Phrase {
  readonly words: readonly string[];
  readonly position: 'before' | 'after' | 'afterComma' | 'withNoun';
}

/** A language's data made ready for look-up. */
export interface Lexicon {
  readonly data: LanguageData | undefined;
  readonly flags: ReadonlyMap<string, number>;
  readonly cues: ReadonlyMap<string, readonly CueReading[]>;
  /** source phrases by their first word */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly phraseNouns: ReadonlySet<string>;
  readonly that: ReadonlySet<string>;
  readonly adverbEndings: readonly string[];
  readonly verbEndings: readonly string[];
  readonly elisions: ReadonlySet<string>;
  readonly enclitics: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly agents: ReadonlySet<string>;
  readonly oblique: ReadonlySet<string>;
  readonly indefinites: ReadonlySet<string>;
  readonly controls: ReadonlySet<string>;
  readonly locatives: ReadonlySet<string>;
  readonly spokespeople: ReadonlySet<string>;
  readonly charges: ReadonlySet<string>;
  /** what heads a paragraph without speaking in it: CLAIM, UPDATE */
  readonly captions: ReadonlySet<string>;
  readonly abstractEndings: readonly string[];
  readonly doubts: ReadonlyMap<string, 'term' | 'nickname' | 'title-of-work'>;
  readonly appearances: ReadonlySet<string>;
  readonly courtesies: ReadonlySet<string>;
  readonly attributives: ReadonlySet<string>;
  readonly portfolios: ReadonlySet<string>;
  readonly callings: ReadonlySet<string>;
  readonly agentEndings: readonly string[];
  readonly namedBodies: ReadonlySet<string>;
  readonly gender: ReadonlyMap<string, 'm' | 'f'>;
}

const cache = new WeakMap<LanguageData, Lexicon>();

/** The lexicon of a language, built once. */
export function lexiconOf(data: LanguageData | undefined): Lexicon {
  if (!data) return EMPTY;
  const known = cache.get(data);
  if (known) return known;
  const built = build(data);
  cache.set(data, built);
  return built;
}

const LINKS =
  'of for from at in with on to behind near within by against about inside who von vom der des für aus bei beim im de du del della do da dos van à au aux';

const EMPTY: Lexicon = {
  data: undefined,
  flags: new Map(),
  cues: new Map(),
  phrases: new Map(),
  phraseNouns: new Set(),
  that: new Set(),
  adverbEndings: [],
  verbEndings: [],
  elisions: new Set(),
  enclitics: new Set(),
  links: new Set(),
  courtesies: new Set(),
  attributives: new Set(),
  portfolios: new Set(),
  callings: new Set(),
  namedBodies: new Set(),
  agentEndings: [],
  agents: new Set(),
  oblique: new Set(),
  indefinites: new Set(),
  controls: new Set(),
  locatives: new Set(),
  spokespeople: new Set(),
  charges: new Set(),
  captions: new Set(),
  abstractEndings: [],
  doubts: new Map(),
  appearances: new Set(),
  gender: new Map(),
};

export function wordsOf(list: string | undefined): string[] {
  return list ? list.split(' ').filter((word) => word !== '') : [];
}

function build(data: LanguageData): Lexicon {
  const flags = new Map<string, number>();
  function add(list: string | undefined, flag: number): void {
    for (const word of wordsOf(list)) flags.set(word, (flags.get(word) ?? 0) | flag);
  }
  const { words, doubts } = data;
  const { pronouns } = words;
  add(words.determiners, Is.determiner);
  add(words.possessives, Is.possessive);
  add(words.prepositions, Is.preposition);
  add(words.conjunctions, Is.conjunction);
  add(words.subordinators, Is.subordinator);
  add(words.relatives, Is.relative);
  add(words.complementizers, Is.complementizer);
  add(pronouns.m, Is.subject | Is.masculine);
  add(pronouns.f, Is.subject | Is.feminine);
  add(pronouns.n, Is.subject | Is.neuter);
  add(pronouns.p, Is.subject | Is.plural);
  add(pronouns.first, Is.subject | Is.first);
  add(pronouns.second, Is.subject | Is.second);
  add(pronouns.object, Is.object);
  add(pronouns.indefinite, Is.indefinite);
  add(words.auxiliaries, Is.auxiliary);
  add(words.passive, Is.passive);
  add(words.negations, Is.negation);
  add(words.adverbs, Is.adverb);
  add(words.times, Is.time);
  const feminine = new Set<string>();
  const inflect = (list: string): string => inflected(list, data.inflections, feminine);
  add(inflect(words.titles), Is.title);
  add(words.particles, Is.particle);
  add(inflect(words.roles), Is.role);
  add(inflect(words.documents), Is.document);
  add(inflect(words.organizations), Is.organization);
  add(words.nouns, 0);
  add(words.openers, Is.opener);
  add(words.abbreviations, Is.abbreviation);
  add(words.verbs, Is.verb);
  add(words.subjunctives, Is.subjunctive);
  add(words.nounForms, Is.nounForm);
  add(words.sayings, Is.saying);
  const gender = new Map<string, 'm' | 'f'>();
  for (const word of feminine) gender.set(word, 'f');
  for (const list of [words.masculine, data.givenNames?.m])
    for (const word of wordsOf(list)) gender.set(word, 'm');
  for (const list of [words.feminine, data.givenNames?.f])
    for (const word of wordsOf(list)) gender.set(word, 'f');
  const doubtWords = new Map<string, 'term' | 'nickname' | 'title-of-work'>();
  for (const word of wordsOf(doubts.title)) doubtWords.set(word, 'title-of-work');
  for (const word of wordsOf(doubts.term)) doubtWords.set(word, 'term');
  for (const word of wordsOf(doubts.nickname)) doubtWords.set(word, 'nickname');
  return {
    data,
    flags,
    cues: cuesOf(data),
    phrases: phrasesOf(data),
    phraseNouns: new Set(wordsOf(data.sourcePhrases.nouns)),
    that: new Set(wordsOf(data.words.that)),
    adverbEndings: wordsOf(words.adverbEndings),
    verbEndings: wordsOf(words.verbEndings),
    elisions: new Set(wordsOf(words.elisions)),
    enclitics: new Set(wordsOf(words.enclitics)),
    links: new Set(wordsOf(words.links ?? LINKS)),
    agents: new Set(wordsOf(words.agents ?? 'by')),
    oblique: new Set(wordsOf(words.oblique)),
    indefinites: new Set(wordsOf(words.indefinites)),
    controls: new Set(wordsOf(words.controls)),
    locatives: new Set(wordsOf(words.locatives)),
    spokespeople: new Set(wordsOf(words.spokespeople)),
    charges: new Set(wordsOf(words.charges)),
    courtesies: new Set(wordsOf(words.courtesies)),
    attributives: new Set(wordsOf(words.attributives)),
    portfolios: new Set(wordsOf(words.portfolios)),
    callings: new Set(wordsOf(words.callings)),
    namedBodies: new Set(wordsOf(words.namedBodies)),
    agentEndings: wordsOf(words.agentEndings),
    captions: new Set(wordsOf(words.captions)),
    abstractEndings: wordsOf(words.abstractEndings),
    doubts: doubtWords,
    appearances: new Set(wordsOf(doubts.appearances)),
    gender,
  };
}

/** A list with the forms that its words make. */
function inflected(list: string, rules: LanguageData['inflections'], feminine: Set<string>): string {
  if (!rules) return list;
  const out = new Set(wordsOf(list));
  const plurals = wordsOf(rules.plural);
  const endings = wordsOf(rules.feminine);
  for (const word of [...out]) {
    const women = endings.map((rule) => changed(word, rule));
    for (const form of women) if (form && !out.has(form)) feminine.add(form);
    for (const form of [word, ...women]) {
      if (!form) continue;
      out.add(form);
      for (const rule of plurals) {
        const plural = changed(form, rule);
        if (plural) out.add(plural);
      }
    }
  }
  return [...out].join(' ');
}

/** The word with its ending changed by a rule "old>new"; empty when it ends otherwise. */
function changed(word: string, rule: string): string {
  const [from = '', to = ''] = rule.split('>');
  return word.endsWith(from) ? word.slice(0, word.length - from.length) + to : '';
}

function phrasesOf(data: LanguageData): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  const { before, after, afterComma, withNoun } = data.sourcePhrases;
  for (const [list, position] of [
    [before, 'before'],
    [after ?? '', 'after'],
    [afterComma ?? '', 'afterComma'],
    [withNoun ?? '', 'withNoun'],
  ] as const) {
    for (const phrase of list.split('|')) {
      const words = wordsOf(phrase);
      const first = words[0];
      if (!first) continue;
      const known = phrases.get(first) ?? [];
      known.push({ words, position });
      known.sort((a, b) => b.words.length - a.words.length);
      phrases.set(first, known);
    }
  }
  return phrases;
}

function cuesOf(data: LanguageData): Map<string, CueReading[]> {
  const cues = new Map<string, CueReading[]>();
  for (const group of data.cues) {
    const takes = wordsOf(group.takes).reduce((bits, word) => bits | (isTake(word) ? Takes[word] : 0), 0);
    for (const [paradigm, list] of Object.entries(group.verbs)) {
      for (const verb of wordsOf(list)) {
        for (const [form, bit] of formsOf(data, group, paradigm, verb)) {
          addReading(cues, form, { takes, forms: bit, particle: group.particle });
          // "mitteilte", "mitgeteilt": in one word at the end of a clause
          if (group.particle && data.syntax.verbFinal) {
            addReading(cues, group.particle + form, { takes, forms: bit, particle: undefined });
          }
        }
      }
    }
  }
  return cues;
}

function isTake(word: string): word is keyof typeof Takes {
  return Object.hasOwn(Takes, word);
}

function formsOf(data: LanguageData, group: CueGroup, paradigm: string, verb: string): [string, number][] {
  const out: [string, number][] = [];
  if (paradigm === 'forms') {
    const [finite = '', participle = '', gerund = '', infinitive = ''] = verb.split('/');
    for (const [list, bit] of [
      [finite, Form.finite],
      [participle, Form.participle],
      [gerund, Form.gerund],
      [infinitive, Form.infinitive],
    ] as const) {
      for (const form of list.split(',')) if (form) out.push([form, bit]);
    }
    return out;
  }
  const endings = data.paradigms[paradigm];
  if (!endings) throw new Error(`${data.tag}: no paradigm “${paradigm}” for ${group.takes}`);
  for (const [list, bit] of [
    [endings.finite, Form.finite],
    [endings.participle, Form.participle],
    [endings.gerund, Form.gerund],
    [endings.infinitive, Form.infinitive],
  ] as const) {
    for (const ending of wordsOf(list)) out.push([ending.replace('~', verb), bit]);
  }
  return out;
}

/** One word's readings with the same particle are one: what any of them takes, in any of their forms. */
function addReading(cues: Map<string, CueReading[]>, form: string, reading: CueReading): void {
  const known = cues.get(form);
  if (!known) {
    cues.set(form, [reading]);
    return;
  }
  const same = known.findIndex((other) => other.particle === reading.particle);
  const other = known[same];
  if (!other) {
    known.push(reading);
    // A reading with its particle is the surer one: try it first.
    known.sort((a, b) => Number(a.particle === undefined) - Number(b.particle === undefined));
    return;
  }
  known[same] = {
    takes: other.takes | reading.takes,
    forms: other.forms | reading.forms,
    particle: other.particle,
  };
}
