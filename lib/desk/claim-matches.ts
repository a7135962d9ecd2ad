import type { ClaimTable } from './claim-table.ts';
import { spanOfDays } from './days.ts';
import type { ClaimQuery } from './query.ts';
import { scratchBytes, scratchMasks, scratchScores } from './scratch.ts';
import { parseSearch } from './search-text.ts';
import { compileTerms, matchWords } from './text-match.ts';

export interface TextMatches {
  readonly text: string;
  /** by slot: 1 where the text lets a claim through */
  readonly matches: Uint8Array;
  readonly scores: Float32Array | null;
}

/** Which claims the typed text lets through, by their own words and those of their page and speaker. */
export class TextMatcher {
  readonly #matches = scratchBytes();
  readonly #masks = { claims: scratchMasks(), pages: scratchMasks(), speakers: scratchMasks() };
  readonly #scores = { claims: scratchScores(), pages: scratchScores(), speakers: scratchScores() };

  /** The answer holds until the next one. */
  match(table: ClaimTable, text: string, ranked: boolean): TextMatches {
    const { end } = table;
    const terms = parseSearch(text);
    const matches = this.#matches.copyOf(table.alive.data, end);
    const scores = ranked ? this.#scores.claims.take(end) : null;
    if (terms.length === 0) return { text, matches, scores };
    const query = compileTerms(terms, table.vocabulary);
    const masks = this.#masks.claims.take(end);
    matchWords(table.words, end, query, masks, scores);
    const pages = table.pages.size;
    const pageMasks = this.#masks.pages.take(pages);
    const pageScores = ranked ? this.#scores.pages.take(pages) : null;
    matchWords(table.pageWords, pages, query, pageMasks, pageScores);
    const speakers = table.speakers.size;
    const speakerMasks = this.#masks.speakers.take(speakers);
    const speakerScores = ranked ? this.#scores.speakers.take(speakers) : null;
    matchWords(table.speakerWords, speakers, query, speakerMasks, speakerScores);
    const page = table.page.data;
    const speaker = table.speaker.data;
    const { required, excluded } = query;
    for (let slot = 0; slot < end; slot++) {
      const ofPage = page[slot] ?? 0;
      const ofSpeaker = speaker[slot] ?? 0;
      const found = (masks[slot] ?? 0) | (pageMasks[ofPage] ?? 0) | (speakerMasks[ofSpeaker] ?? 0);
      if ((found & required) !== required || found & excluded) matches[slot] = 0;
      else if (scores && pageScores && speakerScores) {
        scores[slot] = (scores[slot] ?? 0) + (pageScores[ofPage] ?? 0) + (speakerScores[ofSpeaker] ?? 0);
      }
    }
    return { text, matches, scores };
  }
}

/** Takes the claims out of `matches` that lie outside the query's days. */
export function keepDates(
  table: ClaimTable,
  query: ClaimQuery,
  days: 'utc' | 'local',
  matches: Uint8Array,
): void {
  if (query.from === undefined && query.to === undefined) return;
  const { start, end } = spanOfDays(query.from, query.to, days);
  const created = table.created.data;
  const saidStart = table.saidStart.data;
  const saidEnd = table.saidEnd.data;
  const published = table.pagePublished.data;
  const page = table.page.data;
  for (let slot = 0; slot < table.end; slot++) {
    let first = created[slot] ?? Number.NaN;
    let last = first;
    if (query.dateField === 'said') {
      first = saidStart[slot] ?? Number.NaN;
      last = (saidEnd[slot] ?? Number.NaN) - 1;
      if (Number.isNaN(first)) first = last = published[page[slot] ?? 0] ?? Number.NaN;
    }
    // An imprecise time counts as soon as it may lie within; what has none never does.
    if (!(first < end && last >= start)) matches[slot] = 0;
  }
}
