import {
  type ComparisonLexicon,
  isWordOf,
  lexiconFor,
  type Phrase,
  type WordEntry,
} from './comparison-lexicon.ts';
import type { Statement } from './comparisons.ts';
import { foldText } from './fold.ts';
import { eachToken } from './tokens.ts';

/** What a feature is, as bits. */
export const Is = {
  name: 1,
  number: 2,
  date: 4,
  concept: 8,
  /** the second side of a concept */
  sideB: 16,
  negated: 32,
  /** stands in the page's title, not in the claim */
  title: 64,
  /** follows the feature before it without a word between */
  adjacent: 128,
} as const;

/** One thing that a statement speaks of. */
export interface Feature {
  /** what is compared: a stem, "#1200", "@11-08", "!coercion" */
  readonly term: string;
  flags: number;
  /** as printed */
  readonly surface: string;
  /** the word that negates it, as printed */
  negator: string;
}

const TOKEN =
  /\d{4}-\d{2}-\d{2}(?!\d)|\d+(?:[.,'’\u00a0\u202f]\d+)*|\p{L}+n['’]t(?!\p{L})|[\p{L}\p{M}\p{N}]+|[.!?;:,…。！？；、—–()“”«»"]/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const DAY = /^\d{4}-\d\d-\d\d$/;
const MARKS = '.!?;:,…。！？；、—–()“”«»"';
/** within a sentence */
const INNER_MARKS = ',;—–()';
/** Beyond this a text is no claim any more, and comparing it costs what nobody waits for. */
const MAX_TEXT = 4_000;

interface Token {
  readonly text: string;
  readonly entry: WordEntry;
  readonly kind: 'word' | 'number' | 'day';
  /** first of its sentence */
  readonly opens: boolean;
  readonly clause: number;
  readonly capital: boolean;
}

/** What is compared of a statement: its names, numbers, dates, rare words and sides, with what negates them. */
export function featuresOf(statement: Statement): Feature[] {
  const text = statement.text.slice(0, MAX_TEXT);
  const lexicon = lexiconFor(text, statement.lang);
  const features = featuresOfText(text, lexicon);
  const day = /^\d{4}-(\d{2}-\d{2})/.exec(statement.saidAt ?? '');
  if (day && !features.some((feature) => feature.term === `@${day[1]}`)) {
    features.push({ term: `@${day[1]}`, flags: Is.date, surface: day[0], negator: '' });
  }
  if (statement.title) {
    for (const feature of titleFeatures(statement.title, statement.lang)) {
      if (features.some((own) => own.term === feature.term)) continue;
      features.push(feature);
    }
  }
  return features;
}

let lastTitle:
  | { readonly title: string; readonly lang: string | undefined; readonly features: Feature[] }
  | undefined;

/** The claims of a page come one after the other, and share its title. */
function titleFeatures(title: string, lang: string | undefined): readonly Feature[] {
  if (lastTitle?.title === title && lastTitle.lang === lang) return lastTitle.features;
  const features = featuresOfText(title.slice(0, MAX_TEXT), lexiconFor(title, lang))
    .filter((feature) => !(feature.flags & (Is.concept | Is.date)))
    .map((feature) => ({ ...feature, flags: (feature.flags & ~Is.negated) | Is.title, negator: '' }));
  lastTitle = { title, lang, features };
  return features;
}

function featuresOfText(text: string, lexicon: ComparisonLexicon): Feature[] {
  const tokens = tokensOf(text, lexicon);
  const features: Feature[] = [];
  const byToken: (Feature | undefined)[] = [];
  let negator = '';
  let left = 0;
  let clause = -1;
  for (const [i, token] of tokens.entries()) {
    const { entry } = token;
    if (token.clause !== clause) {
      clause = token.clause;
      left = 0;
    }
    const phrase = phraseAt(tokens, i);
    if (phrase) {
      const surface = tokens
        .slice(i, i + phrase.words.length)
        .map((word) => word.text)
        .join(' ');
      const flags = Is.concept | (phrase.side === 1 ? Is.sideB : 0) | (left > 0 ? Is.negated : 0);
      const feature = { term: `!${phrase.concept}`, flags, surface, negator: left > 0 ? negator : '' };
      if (!repeats(features, feature)) features.push(feature);
      byToken[i] = feature;
    }
    if (entry.negates > 0) {
      negator = token.text;
      left = entry.negates;
      negateBack(tokens, byToken, i, lexicon, negator);
      continue;
    }
    const feature = featureOf(tokens, i, lexicon);
    if (feature && !phrase) {
      if (left > 0) {
        feature.flags |= Is.negated;
        feature.negator = negator;
      }
      if (byToken[i - 1]) feature.flags |= Is.adjacent;
      byToken[i] = feature;
      if (!repeats(features, feature)) features.push(feature);
      // Perhaps a name: the first word of a sentence, or any German noun.
      const whole = { ...feature, term: entry.folded };
      if (
        token.capital &&
        whole.term !== feature.term &&
        token.kind === 'word' &&
        !(feature.flags & Is.date)
      ) {
        if (!repeats(features, whole)) features.push(whole);
      }
    }
    left--;
  }
  return features;
}

function repeats(features: readonly Feature[], feature: Feature): boolean {
  const same = Is.negated | Is.sideB;
  return features.some((own) => own.term === feature.term && (own.flags & same) === (feature.flags & same));
}

/** "Er log nicht": where a negation stands behind the verb, which isn't capitalised as nouns are. */
function negateBack(
  tokens: readonly Token[],
  byToken: readonly (Feature | undefined)[],
  at: number,
  lexicon: ComparisonLexicon,
  negator: string,
): void {
  for (let i = at - 1; i >= 0 && i >= at - lexicon.reachBack; i--) {
    const feature = byToken[i];
    if (tokens[i]?.clause !== tokens[at]?.clause) return;
    if (!feature || tokens[i]?.capital) continue;
    feature.flags |= Is.negated;
    feature.negator = negator;
    return;
  }
}

function phraseAt(tokens: readonly Token[], at: number): Phrase | undefined {
  return tokens[at]?.entry.phrases.find(({ words }) =>
    words.every((word, i) => {
      const token = tokens[at + i];
      return token !== undefined && isWordOf(word, token.entry.folded);
    }),
  );
}

function featureOf(tokens: readonly Token[], i: number, lexicon: ComparisonLexicon): Feature | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  const { entry, text } = token;
  if (token.kind === 'day') return { term: `@${text.slice(5)}`, flags: Is.date, surface: text, negator: '' };
  if (entry.month > 0 && token.capital === (lexicon.tag === 'en' || lexicon.tag === 'de')) {
    const day = dayBeside(tokens, i);
    if (day) {
      const term = `@${String(entry.month).padStart(2, '0')}-${day.padStart(2, '0')}`;
      return { term, flags: Is.date, surface: `${day} ${text}`, negator: '' };
    }
  }
  if (token.kind === 'number') {
    if (entry.folded.length < 2) return undefined;
    return { term: `#${entry.folded}`, flags: Is.number, surface: text, negator: '' };
  }
  if (entry.common || entry.folded.length < 2) return undefined;
  const name = token.capital && !token.opens && !lexicon.capitalNouns;
  // Names have no endings, and must be the same in a language that cuts others.
  return { term: name ? entry.folded : entry.stem, flags: name ? Is.name : 0, surface: text, negator: '' };
}

function dayBeside(tokens: readonly Token[], month: number): string | undefined {
  for (const at of [month - 1, month + 1, month - 2]) {
    const token = tokens[at];
    if (token?.kind === 'number' && /^(?:[1-9]|[12]\d|3[01])$/.test(token.entry.folded))
      return token.entry.folded;
  }
  return undefined;
}

function tokensOf(text: string, lexicon: ComparisonLexicon): Token[] {
  const tokens: Token[] = [];
  let clause = 0;
  let opens = true;
  for (const match of text.matchAll(TOKEN)) {
    const [found] = match;
    const code = found.charCodeAt(0);
    if (MARKS.includes(found)) {
      clause++;
      if (!INNER_MARKS.includes(found)) opens = true;
      continue;
    }
    if (code > 0xe00 && UNSPACED.test(found)) {
      eachToken(foldText(found), (pair, unitOnly) => {
        if (unitOnly) return;
        const entry = { folded: pair, stem: pair, common: false, negates: 0, month: 0, phrases: [] };
        tokens.push({ text: pair, entry, kind: 'word', opens: true, clause, capital: false });
      });
      opens = false;
      continue;
    }
    const kind = code < 48 || code > 57 ? 'word' : DAY.test(found) ? 'day' : 'number';
    const entry = lexicon.entryOf(kind === 'number' ? numberOf(found) : found);
    const first = found.slice(0, 1);
    tokens.push({ text: found, entry, kind, opens, clause, capital: first !== first.toLowerCase() });
    opens = false;
  }
  return tokens;
}

/** "1,200" as it is searched: "1200". */
function numberOf(printed: string): string {
  let value = '';
  eachToken(foldText(printed), (word) => {
    value ||= word;
  });
  return value;
}
