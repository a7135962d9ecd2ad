import { foldText } from './fold.ts';
import { eachToken } from './tokens.ts';

/** Where a word may be looked for alone: `speaker:mensah`. */
export const SEARCH_FIELDS = ['quote', 'note', 'speaker', 'title', 'site', 'tag'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** One thing that must be found, or must not. Its words follow one another. */
export interface SearchTerm {
  readonly words: readonly string[];
  /** the last word may go on */
  readonly prefix: boolean;
  readonly excluded: boolean;
  /** null: anywhere */
  readonly field: SearchField | null;
}

/** One bit each in a number, and more than anybody types. */
export const MAX_TERMS = 30;

const PART =
  /(-?)(?:(quote|note|speaker|title|site|tag):)?(?:["“”„«»]([^"“”„«»]*)(["“”„«»]?)|([^\s"“”„«»]+))/giu;

/**
 * Reads what was typed: words in any order; "words in quotes" as they stand; -word for claims without it; speaker:,
 * site:, tag:, note:, title: and quote: before a word or a "phrase" for that field alone. The last word is taken as
 * the beginning of one while nothing stands behind it; an excluded word is always whole, lest everything vanish while
 * it is being typed. What has no letters or digits is no term; terms beyond MAX_TERMS are left out.
 */
export function parseSearch(text: string): SearchTerm[] {
  const terms: SearchTerm[] = [];
  for (const match of text.matchAll(PART)) {
    if (terms.length === MAX_TERMS) break;
    const [whole, minus, field, phrase, closed, plain] = match;
    const atEnd = match.index + whole.length === text.length;
    const excluded = minus === '-';
    const { words, single } = wordsOf(phrase ?? plain ?? '');
    if (words.length === 0) continue;
    const typing = atEnd && !closed && !excluded;
    terms.push({
      words,
      // A single character of a script without blanks begins the pairs in which it stands.
      prefix: typing || single,
      excluded,
      field: SEARCH_FIELDS.find((name) => name === field?.toLowerCase()) ?? null,
    });
  }
  return terms;
}

/** Without the last character of a run of several: its pair with the one before says all. */
function wordsOf(text: string): { words: string[]; single: boolean } {
  const words: string[] = [];
  let lastUnit = false;
  let pairs = 0;
  let run = 0;
  eachToken(foldText(text), (word, unitOnly) => {
    words.push(word);
    lastUnit = unitOnly;
    run = pairs;
    pairs = unitOnly ? 0 : pairs + 1;
  });
  if (!lastUnit) return { words, single: false };
  const pairBefore = words.at(-2);
  if (run > 0 && pairBefore?.endsWith(words.at(-1) ?? '')) {
    words.pop();
    return { words, single: false };
  }
  return { words, single: true };
}
