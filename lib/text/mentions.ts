import { Is, type Lexicon } from './lexicon.ts';
import { isCore, isNameLike } from './noun-cores.ts';
import { holderBehind } from './offices.ts';
import type { Token } from './tokens.ts';

/** A noun phrase that may be a source: tokens [from, to), and its head, the part before "of …", "in …". */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** the head's core, without what hangs on it by a preposition */
  readonly headFrom: number;
  readonly headTo: number;
  readonly kind: 'name' | 'pronoun' | 'common';
  /** of one with a relative pronoun behind it, where it ends without that: "the court, which" */
  readonly antecedentTo?: number;
  /** where the role stands apart from the name: "la ministra de Sanidad, Carmen Ruiz" */
  readonly role?: { readonly from: number; readonly to: number };
}

/** The noun phrase whose last token is `last`, looking left no further than `from`; null when there is none. */
export function mentionEndingAt(
  tokens: readonly Token[],
  last: number,
  from: number,
  lexicon: Lexicon,
): Mention | null {
  const token = tokens[last];
  if (!token) return null;
  if (
    token.kind === 'word' &&
    token.flags & Is.subject &&
    !(token.flags & Is.determiner && isCoreFollowed(tokens, last))
  ) {
    return { from: last, to: last + 1, headFrom: last, headTo: last + 1, kind: 'pronoun' };
  }
  if (token.flags & Is.determiner && flagsOf(tokens[last - 1]) & Is.preposition && last - 2 >= from) {
    // "the mother of three"
    const outer = mentionEndingAt(tokens, last - 2, from, lexicon);
    return outer && { ...outer, to: last + 1 };
  }
  let end = last;
  if (token.kind === 'mark' && token.lower === ')') end = skipBracketLeft(tokens, last, from) - 1;
  if (token.kind === 'word' && token.flags & Is.indefinite && !isCore(tokens, end, lexicon)) {
    return { from: last, to: last + 1, headFrom: last, headTo: last + 1, kind: 'common' };
  }
  const early = beforeVerb(tokens, end, from, lexicon);
  if (early) return early;
  let i = end;
  while (i >= from && isCore(tokens, i, lexicon)) i--;
  if (i === end || isNumber(tokens, i + 1, end + 1) || !hasNoun(tokens, i + 1, end + 1, lexicon)) return null;
  let start = i + 1;
  while (
    start > from &&
    tokens[start - 1] &&
    (tokens[start - 1]?.flags ?? 0) & (Is.determiner | Is.possessive)
  ) {
    const flags = tokens[start - 1]?.flags ?? 0;
    if (flags & Is.subject && !(flags & (Is.determiner | Is.possessive))) break;
    // "said that officials warned": behind a verb it is a conjunction
    if (
      lexicon.that.has(tokens[start - 1]?.lower ?? '') &&
      (reportsBefore(tokens, start - 2, from) || beginsNoun(tokens[start]))
    )
      break;
    // French "des" is an article, and "of the" behind a noun
    if (
      (freeOrder(lexicon) || lexicon.data?.syntax.capitalNouns) &&
      lexicon.links.has(tokens[start - 1]?.lower ?? '') &&
      isCore(tokens, start - 2, lexicon) &&
      (freeOrder(lexicon) || tokens[start - 2]?.upper)
    )
      break;
    start--;
  }
  // a genitive pronoun-like "whose"; "Trump's campaign" is core already
  let head: [number, number] = [start, end + 1];
  let outer = start;
  for (let steps = 0; steps < 4; steps++) {
    const link = tokens[outer - 1];
    if (!link || outer - 1 < from || link.kind !== 'word' || !lexicon.links.has(link.lower)) break;
    if (!isCore(tokens, outer - 2, lexicon) && !((tokens[outer - 2]?.flags ?? 0) & Is.indefinite)) break;
    if (link.lower === 'who' || (link.lower === 'to' && !isClose(tokens[outer - 2]))) break;
    const inner = coreStart(tokens, outer - 2, from, lexicon);
    if (inner === null) break;
    const first = tokens[inner];
    // "On Monday in Iowa": the whole is an adverbial
    if (head[0] === outer && holderBehind(tokens, outer - 1, end + 1, lexicon) > 0) {
      head = [inner, end + 1];
      outer = inner;
      continue;
    }
    const beforeInner = tokens[inner - 1];
    if (
      beforeInner &&
      inner - 1 >= from &&
      beforeInner.flags & Is.preposition &&
      !lexicon.links.has(beforeInner.lower)
    )
      break;
    if (first && first.flags & Is.time && inner === outer - 2) break;
    head = [inner, outer - 1];
    outer = inner;
  }
  // "Police and prosecutors said"
  const and = tokens[outer - 1];
  if (
    and &&
    outer - 1 > from &&
    and.flags & Is.conjunction &&
    and.kind === 'word' &&
    /^(?:and|und|et|y|e|en)$/.test(and.lower)
  ) {
    const first = coreStart(tokens, outer - 2, from, lexicon);
    const before = first === null ? undefined : tokens[first - 1];
    if (
      first !== null &&
      (first === from ||
        !before ||
        before.kind !== 'word' ||
        before.flags & (Is.complementizer | Is.conjunction))
    ) {
      outer = first;
    }
  }
  return {
    from: outer,
    to: last + 1,
    headFrom: head[0],
    headTo: head[1],
    kind: kindOf(tokens, head[0], head[1], lexicon),
  };
}

/** An article, a name or a number, before which "that" is no article itself. */
function beginsNoun(token: Token | undefined): boolean {
  return (
    token?.kind === 'number' ||
    token?.upper === true ||
    (flagsOf(token) & (Is.determiner | Is.possessive)) !== 0
  );
}

/** "A spokesman for the yard apologised, saying": an unknown past tense behind a whole noun phrase is none of it. */
function beforeVerb(tokens: readonly Token[], last: number, from: number, lexicon: Lexicon): Mention | null {
  if (last <= from || tokens[last + 1]?.lower !== ',' || !endsWithPast(tokens, last, lexicon)) return null;
  return mentionEndingAt(tokens, last - 1, from, lexicon);
}

/** An unknown word in "-ed" behind what ends a noun phrase. */
function endsWithPast(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (lexicon.data?.syntax.inversion !== 'after-content' || token?.kind !== 'word' || !before) return false;
  if (token.upper || token.flags !== 0 || !/..ed$/.test(token.lower)) return false;
  return before.upper || (before.flags & (Is.role | Is.organization)) !== 0;
}

/** "a source close to the family" */
function isClose(token: Token | undefined): boolean {
  return token?.lower === 'close';
}

/** Whether a verb of saying, or whom it is said to, stands there. */
function reportsBefore(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i];
  return i >= from && token?.kind === 'word' && (token.cues !== undefined || (token.flags & Is.object) !== 0);
}

/** Where nouns have capitals, a phrase without one is none: an adverb, a verb, a particle. */
function hasNoun(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  if (!lexicon.data?.syntax.capitalNouns) return true;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    // "taz", "dpa", "stadtblatt.example"
    if (token?.upper || token?.lower.includes('.', 1) || flagsOf(token) & (Is.document | Is.organization))
      return true;
  }
  return false;
}

/** "Ann James, 22, of Flint": an age or a year, nobody. */
function isNumber(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.kind !== 'number') return false;
  return to > from && tokens[from - 1]?.lower === ',';
}

function flagsOf(token: Token | undefined): number {
  return token?.flags ?? 0;
}

function isCoreFollowed(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next?.kind === 'word' && next.flags === 0 && !next.cues;
}

function coreStart(tokens: readonly Token[], last: number, from: number, lexicon: Lexicon): number | null {
  let end = last;
  if (tokens[end]?.lower === ')') end = skipBracketLeft(tokens, end, from) - 1;
  let i = end;
  while (i >= from && (isCore(tokens, i, lexicon) || (i === end && (tokens[i]?.flags ?? 0) & Is.indefinite)))
    i--;
  if (i === end) return null;
  while (i >= from && (tokens[i]?.flags ?? 0) & (Is.determiner | Is.possessive)) {
    if (lexicon.that.has(tokens[i]?.lower ?? '') && beginsNoun(tokens[i + 1])) break;
    i--;
  }
  return i + 1;
}

function skipBracketLeft(tokens: readonly Token[], last: number, from: number): number {
  for (let i = last; i >= from && i > last - 12; i--) if (tokens[i]?.lower === '(') return i;
  return last;
}

/** The noun phrase that begins at `first`, looking right no further than `to`; null when there is none. */
export function mentionStartingAt(
  tokens: readonly Token[],
  first: number,
  to: number,
  lexicon: Lexicon,
): Mention | null {
  const token = tokens[first];
  if (!token || first >= to) return null;
  if (
    token.kind === 'word' &&
    token.flags & Is.subject &&
    !(token.flags & Is.determiner && isNounNext(tokens, first, lexicon))
  ) {
    return { from: first, to: first + 1, headFrom: first, headTo: first + 1, kind: 'pronoun' };
  }
  let i = first;
  while (
    i < to &&
    (tokens[i]?.flags ?? 0) & (Is.determiner | Is.possessive | Is.indefinite) &&
    !isNameLike(tokens, i, lexicon)
  )
    i++;
  if (i > first) i = behindAttribute(tokens, i, to, lexicon);
  const core = i;
  while (i < to && isCore(tokens, i, lexicon)) {
    if (i > core && (endsNoun(tokens, i, lexicon) || endsWithPast(tokens, i, lexicon))) break;
    // a name ends before what says when: "said Lee Monday"
    if (
      i > core &&
      (tokens[i]?.flags ?? 0) & Is.time &&
      !isNameLike(tokens, i + 1, lexicon) &&
      !tokens[i]?.genitive
    )
      break;
    i++;
  }
  if (i === core && !(core > first && (tokens[first]?.flags ?? 0) & Is.indefinite)) return null;
  if (i > core && (isNumber(tokens, core, i) || !hasNoun(tokens, core, i, lexicon))) return null;
  i = withoutVerb(tokens, core, i, lexicon);
  if (i - core > 1 && endsWithVerb(tokens, i, lexicon)) i--;
  let head: [number, number] = [first, i];
  if (tokens[i - 1]?.lower === '.' && i - 1 > core && (tokens[i]?.kind ?? 'mark') !== 'word') {
    i--;
    head = [first, i];
  }
  if (tokens[i]?.lower === '(') {
    const close = skipBracketRight(tokens, i, to);
    if (close > i) i = close + 1;
  }
  for (let steps = 0; steps < 3; steps++) {
    const link = tokens[i];
    if (
      !link ||
      i >= to ||
      link.kind !== 'word' ||
      !lexicon.links.has(link.lower) ||
      link.lower === 'who' ||
      (link.lower === 'to' && !isClose(tokens[i - 1]))
    )
      break;
    // "sagte Lang der Zeitung": a name takes no genitive behind it
    const name = link.flags & Is.determiner && tokens[i - 1]?.upper && (tokens[i - 1]?.flags ?? 0) === 0;
    if (name && lexicon.data?.syntax.capitalNouns && isCore(tokens, first, lexicon)) break;
    let next = i + 1;
    while (next < to && (tokens[next]?.flags ?? 0) & (Is.determiner | Is.possessive)) next++;
    const start = next;
    while (next < to && isCore(tokens, next, lexicon) && !(next > start && endsNoun(tokens, next, lexicon)))
      next++;
    if (next - 1 > start && endsWithPast(tokens, next - 1, lexicon)) next--;
    if (next === start || (tokens[start]?.flags ?? 0) & Is.time) break;
    if (head[1] === i && holderBehind(tokens, i, next, lexicon) > 0) {
      head = [first, next];
      i = next;
      continue;
    }
    // "Luc Roy à la barre", but "le chercheur à l'université"
    if (
      freeOrder(lexicon) &&
      !/^[dv]/.test(link.lower) &&
      kindOf(tokens, head[0], head[1], lexicon) === 'name'
    )
      break;
    // "Nora Feldt in dem Schreiben"
    const whole = lexicon.data?.syntax.capitalNouns && isWholeName(tokens, head[0], head[1]);
    if (whole && !/^(?:von|vom|aus|de[rs])$/.test(link.lower)) break;
    if (
      saysWhere(tokens, { link: i, core: start, to: next }) &&
      kindOf(tokens, head[0], head[1], lexicon) === 'name'
    )
      break;
    if (tokens[next - 1]?.lower === '.') next--;
    i = next;
  }
  return {
    from: first,
    to: i,
    headFrom: head[0],
    headTo: head[1],
    kind: kindOf(tokens, head[0], head[1], lexicon),
  };
}

/** "Ana Prell at a news conference", "at the quay", "in Leeds": where a person spoke, unlike "at the University of Leeds". */
function saysWhere(
  tokens: readonly Token[],
  { link, core, to }: { readonly link: number; readonly core: number; readonly to: number },
): boolean {
  const preposition = tokens[link]?.lower ?? '';
  if (!/^(?:at|in|on|during|after|before|outside|inside|near)$/.test(preposition)) return false;
  if (preposition !== 'at' || /^an?$/.test(tokens[link + 1]?.lower ?? '')) return true;
  for (let i = core; i < to; i++) if (tokens[i]?.upper) return false;
  return true;
}

/** "die in Vell geborene Autorin": behind what stands between an article and the participle of its noun. */
function behindAttribute(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  const preposition = flagsOf(tokens[from]) & Is.preposition && !tokens[from]?.upper;
  if (!lexicon.data?.syntax.capitalNouns || !preposition) return from;
  for (let i = from + 2; i + 1 < to && i < from + LONGEST_ATTRIBUTE; i++) {
    const token = tokens[i];
    if (token?.kind === 'mark' || token?.kind === 'quotation') return from;
    const participle =
      token?.kind === 'word' && !token.upper && token.flags === 0 && /e[nmrs]?$/.test(token.lower);
    if (participle && tokens[i + 1]?.upper) return i;
  }
  return from;
}

const LONGEST_ATTRIBUTE = 10;

/** Two words with capitals in a row, or one behind a title: where all nouns have them, only names do that. */
function isWholeName(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  if (!last?.upper || last.flags !== 0) return false;
  const before = tokens[to - 2];
  if (to - from < 2 || !before?.upper) return false;
  return before.flags === 0 || (before.flags & (Is.title | Is.role)) !== 0;
}

/** "Trump cited": behind a name, lower-case words that are no role or organisation are the verb. */
function withoutVerb(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  let end = to;
  while (end > from) {
    const token = tokens[end - 1];
    if (!token || token.upper || token.kind !== 'word' || token.flags !== 0 || token.genitive) break;
    end--;
  }
  const last = tokens[end - 1];
  // "Fuentes jurídicas consultadas": a capital only because the sentence begins
  if (
    freeOrder(lexicon) &&
    end - from === 1 &&
    last &&
    last.flags & (Is.role | Is.organization | Is.document)
  )
    return to;
  return end > from && end < to && last?.kind === 'word' && last.upper && !last.genitive ? end : to;
}

/** "le ministre inaugure la ligne": no noun phrase is followed by an article, its last word is the verb. */
function endsWithVerb(tokens: readonly Token[], to: number, lexicon: Lexicon): boolean {
  if (!freeOrder(lexicon)) return false;
  const last = tokens[to - 1];
  const next = tokens[to];
  if (!last || last.upper || last.kind !== 'word' || last.flags !== 0) return false;
  return next?.kind === 'word' && (next.flags & (Is.determiner | Is.possessive)) !== 0;
}

/** Romance languages and Dutch: subjects behind verbs, nouns without capitals. */
function freeOrder(lexicon: Lexicon): boolean {
  const syntax = lexicon.data?.syntax;
  return syntax?.inversion === 'free' && !syntax.capitalNouns;
}

/** Where nouns have capitals, a lower-case word behind one is no part of its phrase: adjectives come first. */
function endsNoun(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  if (!lexicon.data?.syntax.capitalNouns) return false;
  const token = tokens[i];
  return (
    token?.kind === 'word' && !token.upper && !(token.flags & Is.particle) && tokens[i - 1]?.upper === true
  );
}

function isNounNext(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  return isCore(tokens, i + 1, lexicon);
}

function skipBracketRight(tokens: readonly Token[], first: number, to: number): number {
  for (let i = first; i < to && i < first + 12; i++) if (tokens[i]?.lower === ')') return i;
  return first;
}

/** Name, when the head ends with a capital that its sentence's start doesn't explain. */
export function kindOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): Mention['kind'] {
  const last = tokens[to - 1];
  if (!last) return 'common';
  if (lexicon.data?.syntax.capitalNouns) {
    const first = tokens[from];
    if (first && first.flags & (Is.determiner | Is.possessive))
      return to - from > 2 && last.flags === 0 ? 'name' : 'common';
    return last.upper && !(last.flags & (Is.role | Is.document)) ? 'name' : 'common';
  }
  for (let i = to - 1; i >= from; i--) {
    const token = tokens[i];
    if (token?.kind === 'word') {
      if (!token.upper) return token.genitive ? 'name' : 'common';
      if (token.flags & Is.role && i === from && to - from === 1) return 'common';
      return i > 0 || !(token.flags & (Is.role | Is.document | Is.time)) ? 'name' : 'common';
    }
  }
  return 'common';
}
