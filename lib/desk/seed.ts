import type { Answer, Claim, Link, Page, Question, Speaker } from '../model/records.ts';

export interface SeedSize {
  readonly claims: number;
  readonly pages: number;
  readonly speakers: number;
  readonly seed: number;
  /** claims a chunk; 2,000 unless given */
  readonly chunk?: number | undefined;
}

/** Each record comes once. The first chunks hold all speakers and pages that their claims name. */
export interface SeedChunk {
  readonly pages: readonly Page[];
  readonly speakers: readonly Speaker[];
  readonly claims: readonly Claim[];
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  readonly links: readonly Link[];
}

export declare function seedRecords(size: SeedSize): Generator<SeedChunk>;
