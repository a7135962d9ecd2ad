import { Is, type Lexicon } from './lexicon.ts';
import { isCore, isNameLike } from './noun-cores.ts';
import { holderBehind } from './offices.ts';
import {
  beginsNoun,
  behindAttribute,
  endsNoun,
  endsWithPast,
  endsWithVerb,
  freeOrder,
  hasNoun,
  isClose,
  isNumber,
  isWholeName,
  reportsBefore,
  saysWhere,
  skipBracketLeft,
  skipBracketRight,
  withoutVerb,
} from './phrase-ends.ts';
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

/** "A spokesman for the yard apologised, saying": an unknown past tense behind a whole noun phrase is none of it. */
function beforeVerb(tokens: readonly Token[], last: number, from: number, lexicon: Lexicon): Mention | null {
  if (last <= from || tokens[last + 1]?.lower !== ',' || !endsWithPast(tokens, last, lexicon)) return null;
  return mentionEndingAt(tokens, last - 1, from, lexicon);
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

function isNounNext(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  return isCore(tokens, i + 1, lexicon);
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
