import type { Reading } from './claim.ts';
import { FUNCTION_WORD, Is } from './lexicon.ts';
import { followsNoun, isCore, isNameLike } from './noun-cores.ts';
import { holderBehind, isOffice } from './offices.ts';
import type { Token } from './tokens.ts';

/** Tokens [from, to) that are a name. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

/** Runs of capitalised words that are names, without titles, roles and sentence openers before them. */
export function runsOf(reading: Reading, from = 0, to = reading.tokens.length): NameRun[] {
  const { tokens } = reading;
  const runs: NameRun[] = [];
  for (let i = from; i < to; i++) {
    if (!startsName(tokens, i, reading)) continue;
    let end = i;
    let start = i;
    while (end < to && isNamePart(tokens, end, reading)) {
      const token = tokens[end];
      end++;
      if (token?.genitive) break;
    }
    while (end > start && !(tokens[end - 1]?.upper || tokens[end - 1]?.kind === 'number')) end--;
    // "Texas Sen. Ted Cruz", "House Speaker Paul Ryan", "Republican Donald Trump"
    for (let k = start; k < end - 1; k++) {
      const token = tokens[k];
      const stands = token && (token.flags & (Is.title | Is.role) || isOffice(token, reading.lexicon));
      if (!stands || token.genitive) continue;
      let next = k + 1;
      if (tokens[next]?.lower === '.') next++;
      if (speaksFor(tokens, k, reading)) {
        end = k;
        break;
      }
      // "Senate Majority Leader Ana Prell"
      const named =
        end - next > 1 &&
        !(token.flags & Is.organization) &&
        !reading.lexicon.gender.has(tokens[k - 1]?.lower ?? '');
      if (next < end && (token.flags & Is.title || k === start || named)) start = next;
    }
    start = behindOffice(tokens, start, end, reading);
    if (end > start) {
      const only = end - start === 1 ? tokens[start] : undefined;
      if (!only || start > i || isLoneName(tokens, start, only)) runs.push({ from: start, to: end });
    }
    i = Math.max(i, end - 1);
  }
  return runs;
}

/** "le maire de Sens Louis Kervel": a first name begins the name anew behind the place of an office. */
function behindOffice(tokens: readonly Token[], start: number, end: number, reading: Reading): number {
  const { lexicon } = reading;
  const of = tokens[start - 1]?.lower === 'the' ? start - 2 : start - 1;
  const holder = holderBehind(tokens, of, end, lexicon);
  if (holder >= start) return holder;
  if (
    !(lexicon.data?.syntax.inversion === 'free' || lexicon.data?.syntax.capitalNouns) ||
    !(lexicon.links.has(tokens[start - 1]?.lower ?? '') || lexicon.links.has(tokens[start]?.lower ?? ''))
  )
    return start;
  for (let k = start + 1; k < end - 1; k++) {
    const token = tokens[k];
    if (token?.upper && lexicon.gender.has(token.lower.split('-')[0] ?? '') && !(token.flags & Is.title))
      return k;
  }
  return start;
}

function startsName(tokens: readonly Token[], i: number, reading: Reading): boolean {
  const token = tokens[i];
  if (!token?.upper || token.kind !== 'word') return false;
  return (
    isNameLike(tokens, i, reading.lexicon) &&
    !(token.flags & Is.time && token.flags & ~Is.abbreviation & ~Is.time)
  );
}

function isNamePart(tokens: readonly Token[], i: number, reading: Reading): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.kind === 'mark') return isCore(tokens, i, reading.lexicon) && token.lower !== '/';
  if (token.upper) return isNameLike(tokens, i, reading.lexicon);
  if (token.kind !== 'word') return false;
  const next = tokens[i + 1];
  if (!next?.upper)
    return (
      (token.flags & Is.particle) !== 0 &&
      tokens[i + 2]?.upper === true &&
      ((next?.flags ?? 0) & Is.particle) !== 0 &&
      !followsNoun(tokens, i, reading.lexicon)
    );
  if (token.flags & Is.particle && !(token.flags & Is.preposition && token.lower.length > 3))
    return !followsNoun(tokens, i, reading.lexicon);
  // "Department of Justice", "Association of Flight Attendants"
  return /^(?:of|for|the|and|de|des|du|für|der)$/.test(token.lower) && ofName(tokens, i);
}

/** "ein Sprecher von Vell", unlike "Kanzler von Vell": behind an article, or what is no title, it is a preposition. */
function speaksFor(tokens: readonly Token[], i: number, { lexicon }: Reading): boolean {
  const next = tokens[i + 1];
  if (!lexicon.data?.syntax.capitalNouns || !next || next.upper) return false;
  if (!(next.flags & Is.particle)) return false;
  let first = i - 1;
  while (tokens[first]?.kind === 'word' && !tokens[first]?.upper && tokens[first]?.flags === 0) first--;
  return ((tokens[first]?.flags ?? 0) & Is.determiner) !== 0 || !((tokens[i]?.flags ?? 0) & Is.title);
}

/** "Bank of England" is one name, "Lee of Ohio" two: the word before must be a kind of organisation. */
function ofName(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const organization = before !== undefined && (before.flags & Is.organization) !== 0;
  return organization && tokens[i]?.lower !== 'and';
}

function isLoneName(tokens: readonly Token[], i: number, token: Token): boolean {
  if (
    token.flags & (Is.time | Is.title | Is.role | Is.document) ||
    token.flags & (FUNCTION_WORD | Is.opener | Is.verb)
  )
    return false;
  if (token.cues || /-\p{Ll}{3,}$/u.test(token.lower)) return false;
  return token.end - token.start > 1 || tokens[i + 1]?.lower === '.';
}

/** Whether a name ends the head of its noun phrase. */
export function endsHead(reading: Reading, run: NameRun, headTo: number): boolean {
  if (run.to === headTo) return true;
  for (let i = run.to; i < headTo; i++) {
    const token = reading.tokens[i];
    if (token?.kind === 'word') return false;
  }
  return true;
}

/** The words of a name, in lower case. */
export function wordsIn(reading: Reading, run: NameRun): string[] {
  const words: string[] = [];
  for (let i = run.from; i < run.to; i++) {
    const token = reading.tokens[i];
    if (token?.kind === 'word' || token?.kind === 'number') words.push(token.lower);
  }
  return words;
}

/** A name as printed, without a genitive ending. */
export function printed(text: string, reading: Reading, run: NameRun): string {
  const first = reading.tokens[run.from];
  const last = reading.tokens[run.to - 1];
  if (!first || !last) return '';
  const name = text.slice(first.start, last.end);
  return last.genitive ? name.replace(/[’'‘ʼ]s?$/u, '') : name;
}
