import { isUpper } from './characters.ts';
import { type CueReading, Form, FUNCTION_WORD, Is, type Lexicon } from './lexicon.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Quotation } from './quotations.ts';

export type TokenKind = 'word' | 'number' | 'mark' | 'quotation';

/** One word, punctuation mark, or whole quotation. Offsets are UTF-16, half-open, into the article's text. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** lower case, typographic apostrophes made straight, without "'s" */
  readonly lower: string;
  /** of `Is` */
  readonly flags: number;
  /** begins with a capital; of a quotation: may be a name */
  readonly upper: boolean;
  /** "'s" behind a noun */
  readonly genitive: boolean;
  /** "he's", "I'd": an auxiliary hangs on the word */
  readonly clitic: boolean;
  readonly cues: readonly CueReading[] | undefined;
  /** index into the quotations handed to `tokenize`, of kind quotation */
  readonly quotation: number;
  /** of a quotation: a comma stands before its closing mark */
  readonly pause?: true;
}

// Latin-1 symbols inside a word are letters in a wrong encoding: "FranÃ§ois"
const TOKEN =
  /(?:\p{Lu}\.){2,}|[#@]?[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*(?:(?:[’'‘ʼ‑&-]|\.(?!\p{Lu}\p{Ll})|[¡-ª¬-º¼-¾]+)[\p{L}\p{M}\p{N}]+)*|[$€£]?\p{N}+(?:[.,:]\p{N}+)*%?|\.{3}|…|--|[^\s]/gu;

/** "al-Rashid", "ben-David" */
const PREFIXED_NAME = /^(?:a[dlnrstz]|ash|el|es|ul|ibn|bin|ben|bar|abu)-\p{Lu}\p{Ll}/u;

const CLITIC = /^(?:s|d|ll|ve|re|m)$/;

/** The tokens of one paragraph; each outermost quotation is one token. */
export function tokenize(
  text: string,
  paragraph: Paragraph,
  quotations: readonly Quotation[],
  indices: readonly number[],
  lexicon: Lexicon,
): Token[] {
  const tokens: Token[] = [];
  let from = paragraph.start;
  for (const index of indices) {
    const quotation = quotations[index];
    if (!quotation) continue;
    scan(text, from, quotation.start, lexicon, tokens);
    tokens.push({
      kind: 'quotation',
      start: quotation.start,
      end: quotation.end,
      lower: '',
      flags: 0,
      upper: isNameLike(text, quotation),
      genitive: false,
      clitic: false,
      cues: cuesOf(text.slice(quotation.innerStart, quotation.innerEnd), lexicon),
      quotation: index,
      ...(/,$/.test(text.slice(quotation.innerStart, quotation.innerEnd)) ? { pause: true as const } : {}),
    });
    from = quotation.end;
  }
  scan(text, from, paragraph.end, lexicon, tokens);
  return tokens;
}

/** He “confessed” to it: one word in quotation marks that is a finite verb of saying. */
function cuesOf(words: string, lexicon: Lexicon): readonly CueReading[] | undefined {
  if (words.length > 20 || isUpper(words.charCodeAt(0))) return undefined;
  const cues = lexicon.cues.get(words)?.filter((reading) => reading.forms & Form.finite);
  return cues && cues.length > 0 ? cues : undefined;
}

/** Few words in quotation marks that begin with a capital and end without a stop: the daily “Dawn”. */
function isNameLike(text: string, { innerStart, innerEnd }: Quotation): boolean {
  if (innerEnd - innerStart > 40) return false;
  // the address of a site
  if (/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(text.slice(innerStart, innerEnd))) return true;
  if (!isUpper(text.charCodeAt(innerStart))) return false;
  const words = text.slice(innerStart, innerEnd).split(/\s+/u);
  return words.length <= 4 && /[\p{L}\p{N}]$/u.test(words.at(-1) ?? '');
}

function scan(text: string, from: number, to: number, lexicon: Lexicon, tokens: Token[]): void {
  if (from >= to) return;
  TOKEN.lastIndex = from;
  for (;;) {
    const match = TOKEN.exec(text);
    if (!match || match.index >= to) return;
    const start = match.index;
    const end = Math.min(start + match[0].length, to);
    const printed = end - start === match[0].length ? match[0] : text.slice(start, end);
    const code = text.charCodeAt(start);
    if (isWordStart(printed, code)) pushWord(printed, start, code, lexicon, tokens);
    else if (isPluralGenitive(text, start, tokens.at(-1))) {
      const owner = tokens.pop();
      if (owner) tokens.push({ ...owner, genitive: true });
    } else tokens.push(mark(printed, start, end, code));
    if (end === to) return;
  }
}

/** "the Dockers’ Union": an apostrophe behind an "s", with a word to come. */
function isPluralGenitive(text: string, at: number, owner: Token | undefined): boolean {
  if (!/[’']/.test(text.charAt(at)) || owner?.kind !== 'word' || owner.end !== at) return false;
  return /[sxz]$/.test(owner.lower) && /^[ \u00a0]\p{L}/u.test(text.slice(at + 1, at + 4));
}

function isWordStart(printed: string, code: number): boolean {
  if (code === 35 || code === 64) return printed.length > 1;
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return true;
  return code > 191 && /^[\p{L}\p{M}]/u.test(printed);
}

function mark(printed: string, start: number, end: number, code: number): Token {
  const number = (code >= 48 && code <= 57) || (printed.length > 1 && /\p{N}/u.test(printed));
  return {
    kind: number ? 'number' : 'mark',
    start,
    end,
    lower: printed,
    flags: 0,
    upper: false,
    genitive: false,
    clitic: false,
    cues: undefined,
    quotation: -1,
  };
}

function pushWord(printed: string, start: number, code: number, lexicon: Lexicon, tokens: Token[]): void {
  let lower = printed.toLowerCase();
  const apostrophe = lower.search(/[’'‘ʼ]/);
  if (apostrophe > 0) {
    lower = lower.replace(/[’‘ʼ]/g, "'");
    const head = lower.slice(0, apostrophe);
    if (lexicon.elisions.has(head)) {
      pushWord(printed.slice(0, apostrophe), start, code, lexicon, tokens);
      const rest = start + apostrophe + 1;
      const tail = printed.slice(apostrophe + 1);
      pushWord(tail, rest, tail.charCodeAt(0), lexicon, tokens);
      return;
    }
    if (!lexicon.flags.has(lower)) {
      const tail = lower.slice(lower.lastIndexOf("'") + 1);
      if (CLITIC.test(tail)) {
        const base = lower.slice(0, lower.lastIndexOf("'"));
        const pronoun = (flagsOf(base, lexicon) & (FUNCTION_WORD & ~Is.adverb)) !== 0;
        push(printed, start, base, code, tail === 's' && !pronoun, tail !== 's' || pronoun, lexicon, tokens);
        return;
      }
    }
  }
  const hyphen = lexicon.enclitics.size > 0 ? lower.lastIndexOf('-') : -1;
  if (hyphen > 0 && lexicon.enclitics.has(lower.slice(hyphen + 1))) {
    // "a-t-il", "dit-elle": the verb, then its subject
    const verb = printed.slice(0, hyphen).replace(/-t$/i, '');
    push(verb, start, verb.toLowerCase(), code, false, false, lexicon, tokens);
    const tail = printed.slice(hyphen + 1);
    push(tail, start + hyphen + 1, tail.toLowerCase(), tail.charCodeAt(0), false, false, lexicon, tokens);
    return;
  }
  push(printed, start, lower, code, false, false, lexicon, tokens);
}

function push(
  printed: string,
  start: number,
  lower: string,
  code: number,
  genitive: boolean,
  clitic: boolean,
  lexicon: Lexicon,
  tokens: Token[],
): void {
  const upper = isUpper(code) || PREFIXED_NAME.test(printed);
  tokens.push({
    kind: 'word',
    start,
    end: start + printed.length,
    lower,
    flags: upper ? flagsOfCapital(printed, lower, lexicon, tokens) : flagsOf(lower, lexicon),
    upper,
    genitive,
    clitic,
    cues: lexicon.cues.get(lower),
    quotation: -1,
  });
}

/** "Kelly" is no adverb for its ending, nor "US" a pronoun. */
function flagsOfCapital(printed: string, lower: string, lexicon: Lexicon, before: readonly Token[]): number {
  const known = lexicon.flags.get(lower);
  if (known === undefined) {
    const last = before.at(-1);
    const inside = last?.kind === 'word' || last?.kind === 'number' || last?.lower === ',';
    return inside || SURNAME.test(lower) ? (compoundFlags(lower, lexicon) ?? 0) : flagsOf(lower, lexicon);
  }
  const state =
    printed.length === 2 && known & Is.object && printed !== lower && printed.toUpperCase() === printed;
  return state && !lexicon.data?.syntax.proclitics ? 0 : known;
}

/** Kelly, Reilly, Connolly: no adverb but "wholly" ends so. */
const SURNAME = /(?<!^wh)[eio]lly$/;

function flagsOf(lower: string, lexicon: Lexicon): number {
  const known = lexicon.flags.get(lower) ?? compoundFlags(lower, lexicon);
  if (known !== undefined) return known;
  for (const ending of lexicon.adverbEndings) {
    if (lower.length > ending.length + 2 && lower.endsWith(ending)) return Is.adverb;
  }
  for (const ending of lexicon.verbEndings) {
    if (lower.length > ending.length + 2 && lower.endsWith(ending)) return Is.verb;
  }
  return 0;
}

const COMPOUND = Is.role | Is.document | Is.organization;

/** Where nouns are joined, a compound is what its last part is: "Regierungssprecherin", "Landesbehörde". */
function compoundFlags(lower: string, lexicon: Lexicon): number | undefined {
  if (!lexicon.data?.syntax.capitalNouns) return undefined;
  for (let at = 3; at <= lower.length - 5; at++) {
    const kind = (lexicon.flags.get(lower.slice(at)) ?? 0) & COMPOUND;
    if (kind) return kind;
  }
  return undefined;
}
