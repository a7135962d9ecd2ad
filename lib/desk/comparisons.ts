import { type ClaimRow, quoteOf } from './claim-row.ts';
import { compareFeatures } from './compare-features.ts';
import { FeatureStore, type Subject } from './feature-store.ts';

/** What is compared: a saved claim, or one that was found on the page and not saved. */
export interface Statement {
  /** the claim's id, or any other text that is not one for a found claim */
  readonly id: string;
  readonly text: string;
  readonly speakerId?: string | undefined;
  /** as printed; tells speakers apart where there is no id */
  readonly speakerName?: string | undefined;
  readonly pageId?: string | undefined;
  /** BCP 47 */
  readonly lang?: string | undefined;
  /** when it was said, as exactly as known */
  readonly saidAt?: string | undefined;
  /** of its page; what the title shares counts where the pages differ */
  readonly title?: string | undefined;
}

/**
 * `opposite`: the two take different sides of one matter; `same-side`: the same side; `negation`: one negates what the
 * other says; `title`: the pages' titles share names or rare words.
 */
export type ReasonKind =
  | 'opposite'
  | 'negation'
  | 'same-side'
  | 'name'
  | 'number'
  | 'date'
  | 'word'
  | 'title';

/** Why a claim may speak of the same matter. A hint to look, never a finding. */
export interface Reason {
  readonly kind: ReasonKind;
  /** the words it rests on in the claim that was asked about, as printed: "forced", "not made" */
  readonly words: readonly string[];
  /** and in the suggested one: "without intimidation" */
  readonly otherWords: readonly string[];
}

export interface Suggestion {
  readonly claimId: string;
  /** above 0; comparable within one answer only */
  readonly score: number;
  /** the strongest first */
  readonly reasons: readonly Reason[];
}

export interface Comparer {
  /** Adds or replaces; about 500 at a time stay under 50 ms. */
  put(rows: readonly (ClaimRow | Statement)[]): void;
  remove(ids: readonly string[]): void;
  readonly size: number;
  has(id: string): boolean;
  /** Claims of other speakers that may speak of the same matter, the likeliest first. */
  suggest(about: string | Statement, limit: number): Suggestion[];
  /**
   * The same among statements that aren't kept, claims that were found and not saved, say; `claimId` is the statement's.
   * What is much weaker than the best of `suggest` is left out. A thousand take about a tenth of a second.
   */
  suggestAmong(about: string | Statement, others: readonly Statement[], limit: number): Suggestion[];
}

/** A claim whose words come from its record. */
export function statementOf({ claim, page, speaker }: ClaimRow): Statement {
  const own = quoteOf(claim);
  return {
    id: claim.id,
    text: claim.statement ? `${own} ${claim.statement}` : own,
    speakerId: claim.speakerId,
    speakerName: speaker?.name ?? claim.attribution?.name ?? claim.attribution?.mention,
    pageId: page.id,
    lang: page.lang,
    saidAt: claim.saidAt,
    title: page.title,
  };
}

/** How many claims are looked at closely, and how many entries of the index are walked to find them. */
const CLOSE = 200;
const WALK = 50_000;
const STEPS = 1_000;
/** Beside a good suggestion, one that shares a place's name alone is noise; where there is no better, it is a hint. */
const LEAST_SHARE = 0.45;

/**
 * Finds claims that may speak of the same matter, by an inverted index of their names, numbers, dates, rare words and
 * sides. 100,000 claims take about 120 MB.
 */
export function createComparer(rows: readonly (ClaimRow | Statement)[] = []): Comparer {
  const store = new FeatureStore();
  const touched: number[] = [];
  const comparer: Comparer = {
    put(added) {
      for (const row of added) store.put('claim' in row ? statementOf(row) : row);
    },
    remove(ids) {
      for (const id of ids) store.remove(id);
    },
    get size() {
      return store.size;
    },
    has(id) {
      return store.has(id);
    },
    suggest(about, limit) {
      const subject = typeof about === 'string' ? store.subjectOf(about) : store.subjectFrom(about);
      if (!subject) return [];
      const points = store.points();
      touched.length = 0;
      const terms = [...new Set(subject.features.map((feature) => feature.term))]
        .map((term) => ({ term, frequency: store.frequency(term) }))
        .filter(({ frequency }) => frequency > 0)
        .sort((a, b) => a.frequency - b.frequency);
      let walked = 0;
      for (const { term, frequency } of terms) {
        if (walked + frequency > WALK) break;
        walked += frequency;
        const weight = store.rarity(term);
        store.eachWith(term, (slot) => {
          if (points[slot] === 0) touched.push(slot);
          points[slot] = (points[slot] ?? 0) + weight;
        });
      }
      const close = best(touched, points, CLOSE);
      for (const slot of touched) points[slot] = 0;
      const suggestions: Suggestion[] = [];
      for (const slot of close) {
        if (store.isSameSpeaker(slot, subject)) continue;
        const found = compareFeatures(subject, store.subjectAt(slot), (term) => store.rarity(term));
        if (found) suggestions.push({ claimId: store.idOf(slot), ...found });
      }
      return likeliest(suggestions, limit);
    },
    suggestAmong(about, others, limit) {
      const subject = typeof about === 'string' ? store.subjectOf(about) : store.subjectFrom(about);
      if (!subject) return [];
      const subjects = others.map((other) => store.subjectFrom(other));
      const rarity = rarityWith(store, subjects);
      const suggestions: Suggestion[] = [];
      for (const other of subjects) {
        if (isSameSpeaker(other, subject)) continue;
        const found = compareFeatures(subject, other, rarity);
        if (found) suggestions.push({ claimId: other.id, ...found });
      }
      if (suggestions.length === 0) return [];
      const [kept] = comparer.suggest(about, 1);
      const best = kept && store.subjectOf(kept.claimId);
      return likeliest(suggestions, limit, best ? compareFeatures(subject, best, rarity)?.score : 0);
    },
  };
  comparer.put(rows);
  return comparer;
}

/** How much a shared term says (see `FeatureStore.rarity`) where these statements count in: many, beside few saved ones. */
function rarityWith(store: FeatureStore, subjects: readonly Subject[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const { features } of subjects) {
    for (const term of new Set(features.map((feature) => feature.term)))
      counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const all = store.size + subjects.length;
  return (term) => Math.log(1 + (all + 1) / (store.frequency(term) + (counts.get(term) ?? 0) + 1));
}

/** The best ones in their order. @param best the score of one that was suggested beside them */
function likeliest(suggestions: Suggestion[], limit: number, best = 0): Suggestion[] {
  suggestions.sort((a, b) => b.score - a.score || (a.claimId < b.claimId ? -1 : 1));
  const least = Math.max(best, suggestions[0]?.score ?? 0) * LEAST_SHARE;
  return suggestions.slice(0, Math.max(0, limit)).filter(({ score }) => score >= least);
}

function isSameSpeaker(one: Subject, other: Subject): boolean {
  if (one.id === other.id) return true;
  if (one.speakerId !== undefined && other.speakerId !== undefined) return one.speakerId === other.speakerId;
  return one.speakerName !== '' && one.speakerName === other.speakerName;
}

/** The slots with the most points, in no order; the last ones by the order they were found in. */
function best(slots: readonly number[], points: Float32Array, count: number): number[] {
  if (slots.length <= count) return [...slots];
  let most = 0;
  for (const slot of slots) most = Math.max(most, points[slot] ?? 0);
  // Sorting a hundred thousand takes longer than all the rest; a thousand steps are as fine as it needs to be.
  const step = most / (STEPS - 1) || 1;
  const counts = new Uint32Array(STEPS);
  for (const slot of slots) {
    const at = Math.floor((points[slot] ?? 0) / step);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  let least = STEPS;
  let above = 0;
  while (least > 0 && above + (counts[least - 1] ?? 0) <= count) above += counts[--least] ?? 0;
  const chosen: number[] = [];
  let room = count - above;
  for (const slot of slots) {
    const at = Math.floor((points[slot] ?? 0) / step);
    if (at >= least || (at === least - 1 && room-- > 0)) chosen.push(slot);
  }
  return chosen;
}
