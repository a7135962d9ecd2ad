import type { TextRange } from '../model/range.ts';
import type { Span } from './frame.ts';
import { Is, type Lexicon } from './lexicon.ts';
import type { PrintedSource } from './pattern-sources.ts';
import type { Patterns } from './patterns.ts';
import type { Quotation } from './quotations.ts';
import type { Token, TokenKind } from './tokens.ts';

/** Marks of other scripts, as the engine knows them. */
const MARKS: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '،': ',',
  '：': ':',
  '៖': ':',
  '；': ';',
  '؛': ';',
  '！': '!',
  '？': '?',
  '؟': '?',
  '。': '.',
  '।': '.',
  '។': '.',
  '۔': '.',
};

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly quotation: number;
  readonly name: boolean;
  readonly flags: number;
}

/** Cuts a paragraph into tokens at the places that were found in it. */
export class TokenCutter {
  readonly #text: string;
  readonly #lexicon: Lexicon;
  readonly #patterns: Patterns;
  readonly #pieces: Piece[] = [];
  readonly #cuts = new Set<number>();
  readonly #at = new Map<number, number>();
  readonly #ends = new Map<number, number>();
  #tokens: Token[] = [];

  constructor(text: string, lexicon: Lexicon, patterns: Patterns) {
    this.#text = text;
    this.#lexicon = lexicon;
    this.#patterns = patterns;
  }

  quotation(quotation: Quotation, index: number): void {
    this.#pieces.push({
      start: quotation.start,
      end: quotation.end,
      quotation: index,
      name: false,
      flags: 0,
    });
  }

  cut(start: number, end: number): void {
    this.#cuts.add(start).add(end);
  }

  source(source: PrintedSource): void {
    this.cut(...source.range);
    if (source.role) this.#piece(source.role, false, Is.role);
    if (!source.name) return;
    const [start] = source.name;
    for (const word of this.#text.slice(...source.name).matchAll(/\S+/gu)) {
      this.#piece([start + word.index, start + word.index + word[0].length], true, 0);
    }
  }

  #piece([start, end]: TextRange, name: boolean, flags: number): void {
    this.#pieces.push({ start, end, quotation: -1, name, flags });
    this.cut(start, end);
  }

  tokens(from: number, to: number): Token[] {
    const pieces = this.#pieces.sort((a, b) => a.start - b.start || b.end - a.end);
    const cuts = [...this.#cuts].sort((a, b) => a - b);
    let at = from;
    let c = 0;
    for (const piece of pieces) {
      if (piece.start < at) continue;
      c = this.#fill(at, piece.start, cuts, c);
      this.#push(piece.quotation >= 0 ? 'quotation' : 'word', piece.start, piece.end, piece);
      at = piece.end;
    }
    this.#fill(at, to, cuts, c);
    return this.#tokens;
  }

  #fill(from: number, to: number, cuts: readonly number[], first: number): number {
    let c = first;
    let at = from;
    while (at < to) {
      while ((cuts[c] ?? to) <= at && c < cuts.length) c++;
      const end = Math.min(cuts[c] ?? to, to);
      this.#words(at, end);
      at = end;
    }
    return c;
  }

  #words(from: number, to: number): void {
    const word = this.#patterns.unspaced
      ? /[\p{L}\p{M}]\p{M}*(?:[\p{L}\p{M}]\p{M}*)?|\p{N}+|\S/gu
      : /[\p{L}\p{M}\p{N}]+|\S/gu;
    const whole = this.#text.slice(from, to);
    // a pronoun that is all of a stretch
    if (this.#lexicon.flags.has(whole)) {
      this.#push('word', from, to, null);
      return;
    }
    for (const match of whole.matchAll(word)) {
      const kind = /^[\p{L}\p{M}]/u.test(match[0]) ? 'word' : /^\p{N}/u.test(match[0]) ? 'number' : 'mark';
      this.#push(kind, from + match.index, from + match.index + match[0].length, null);
    }
  }

  #push(kind: TokenKind, start: number, end: number, piece: Piece | null): void {
    const printed = this.#text.slice(start, end);
    this.#at.set(start, this.#tokens.length);
    this.#tokens.push({
      kind,
      start,
      end,
      lower:
        kind === 'quotation' ? '' : kind === 'mark' ? (MARKS[printed] ?? printed) : printed.toLowerCase(),
      flags: piece ? piece.flags : (this.#lexicon.flags.get(printed) ?? 0),
      upper: piece?.name ?? false,
      genitive: false,
      clitic: false,
      cues: undefined,
      quotation: piece?.quotation ?? -1,
    });
    this.#ends.set(end, this.#tokens.length);
  }

  /** The tokens of a range whose ends were cut, blanks at them aside. */
  span(start: number, end: number): Span {
    let from = start;
    let to = end;
    while (from < to && !this.#at.has(from)) from++;
    while (to > from && !this.#ends.has(to)) to--;
    const first = this.#at.get(from) ?? 0;
    return { from: first, to: Math.max(first, this.#ends.get(to) ?? first) };
  }

  flagsAt(i: number): number {
    return this.#tokens[i]?.flags ?? 0;
  }
}
