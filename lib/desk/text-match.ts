import type { Sequences } from './columns.ts';
import { foldText } from './fold.ts';
import { scratchMasks } from './scratch.ts';
import { SEARCH_FIELDS, type SearchField, type SearchTerm } from './search-text.ts';
import { eachToken } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Numbers below this stand for the beginning of a field in a list of words; words count from here on. */
export const FIRST_WORD = 8;

/** What a word says of a claim by where it stands; for sorting by relevance. */
const WEIGHTS: Readonly<Record<SearchField, number>> = {
  quote: 4,
  speaker: 3,
  tag: 3,
  note: 2,
  title: 1.5,
  site: 1,
};
/** by the number of a field */
const FIELD_WEIGHT = Float64Array.from(SEARCH_FIELDS, (field) => WEIGHTS[field]);
const AGAIN = 0.15;
const ADJACENT = 2;

/** Collects the words of one record, field by field, in a buffer that is used again for the next. */
export class WordList {
  values = new Uint32Array(1_024);
  count = 0;
  readonly #vocabulary: Vocabulary;
  readonly #emit: (word: string) => void;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#emit = (word) => this.#push(this.#vocabulary.idOf(word));
  }

  begin(): void {
    this.count = 0;
  }

  /** A new field, or a new item of it: a phrase doesn't reach across. */
  add(field: SearchField, text: string | undefined): void {
    if (!text) return;
    this.#push(SEARCH_FIELDS.indexOf(field));
    eachToken(foldText(text), this.#emit);
  }

  #push(value: number): void {
    if (this.count === this.values.length) {
      const grown = new Uint32Array(this.count * 2);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.count++] = value;
  }
}

/** The terms of a search as bits: bit n for the term n. */
export interface TextQuery {
  readonly terms: readonly SearchTerm[];
  /** by number of a word: the terms that begin with it; -1 for the numbers of fields, to make them seen */
  readonly flags: Int32Array;
  /** terms of more than one word */
  readonly phrases: number;
  /** by term: what its second and following words may be */
  readonly rest: readonly (readonly ReadonlySet<number>[])[];
  /** by field: the terms that may be found there */
  readonly fieldMasks: Int32Array;
  readonly required: number;
  readonly excluded: number;
}

const flagRoom = scratchMasks();

/** The query holds until the next one is compiled. */
export function compileTerms(terms: readonly SearchTerm[], vocabulary: Vocabulary): TextQuery {
  const flags = flagRoom.take(vocabulary.end);
  flags.fill(-1, 0, FIRST_WORD);
  const fieldMasks = new Int32Array(FIRST_WORD);
  const rest: ReadonlySet<number>[][] = [];
  let phrases = 0;
  let required = 0;
  let excluded = 0;
  for (const [n, term] of terms.entries()) {
    const bit = 1 << n;
    if (term.excluded) excluded |= bit;
    else required |= bit;
    if (term.words.length > 1) phrases |= bit;
    for (const [f, field] of SEARCH_FIELDS.entries()) {
      if (term.field === null || term.field === field) fieldMasks[f] = (fieldMasks[f] ?? 0) | bit;
    }
    const [first = [], ...following] = term.words.map((word, i) =>
      idsOf(word, term.prefix && i === term.words.length - 1, vocabulary),
    );
    rest.push(following.map((ids) => new Set(ids)));
    // A phrase whose later word doesn't exist is nowhere; its first word needn't be looked at.
    if (following.some((ids) => ids.length === 0)) continue;
    for (const id of first) flags[id] = (flags[id] ?? 0) | bit;
  }
  return { terms, flags, phrases, rest, fieldMasks, required, excluded };
}

/**
 * Which terms each of `slots` lists of words has, as bits in `masks`; and, if asked, how much they weigh, added to
 * `scores`. Goes through all words one by one, which takes a few milliseconds for some millions of them: an inverted
 * index would be faster for rare words alone, and would make every edit dearer.
 */
export function matchWords(
  lists: Sequences,
  slots: number,
  query: TextQuery,
  masks: Int32Array,
  scores: Float32Array | null,
): void {
  const { data } = lists;
  const starts = lists.starts.data;
  const lengths = lists.lengths.data;
  const { flags, fieldMasks, phrases } = query;
  for (let slot = 0; slot < slots; slot++) {
    const start = starts[slot] ?? 0;
    const length = lengths[slot] ?? 0;
    const end = start + length;
    let found = 0;
    let fieldMask = 0;
    let weight = 0;
    let score = 0;
    let before = 0;
    let beforeAt = -2;
    for (let at = start; at < end; at++) {
      const word = data[at] ?? 0;
      const flag = flags[word] ?? 0;
      if (flag === 0) continue;
      if (word < FIRST_WORD) {
        fieldMask = fieldMasks[word] ?? 0;
        weight = FIELD_WEIGHT[word] ?? 0;
        continue;
      }
      let hit = flag & fieldMask;
      if (hit & phrases) hit = keepPhrases(query, hit, data, at + 1, end);
      if (hit === 0) continue;
      if (scores) {
        score += hit & ~found ? weight : weight * AGAIN;
        // Words typed one after the other that stand one after the other.
        if (beforeAt === at - 1 && hit & (before << 1)) score += ADJACENT;
        before = hit;
        beforeAt = at;
      }
      found |= hit;
    }
    masks[slot] = found;
    if (scores && found) scores[slot] = score * (1 + 20 / (40 + length));
  }
}

function keepPhrases(query: TextQuery, hit: number, data: Uint32Array, from: number, end: number): number {
  let left = hit & query.phrases;
  let kept = hit;
  while (left) {
    const n = 31 - Math.clz32(left);
    left &= ~(1 << n);
    const following = query.rest[n] ?? [];
    if (from + following.length > end || !following.every((ids, i) => ids.has(data[from + i] ?? 0))) {
      kept &= ~(1 << n);
    }
  }
  return kept;
}

function idsOf(word: string, prefix: boolean, vocabulary: Vocabulary): number[] {
  if (prefix) return vocabulary.startingWith(word);
  const id = vocabulary.find(word);
  return id === undefined ? [] : [id];
}
