import type { ClaimRow } from './claim-row.ts';

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
}

export type ReasonKind = 'name' | 'number' | 'word' | 'date' | 'opposite' | 'negation';

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
  /** Adds or replaces; about 2,000 at a time stay under 50 ms. */
  put(rows: readonly (ClaimRow | Statement)[]): void;
  remove(ids: readonly string[]): void;
  readonly size: number;
  /** Claims of other speakers that may speak of the same matter, the likeliest first. */
  suggest(about: string | Statement, limit: number): Suggestion[];
}

export function createComparer(_rows: readonly (ClaimRow | Statement)[] = []): Comparer {
  throw new Error('Comparisons are not there yet.');
}
