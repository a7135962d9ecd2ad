import type { Speaker } from '../model/records.ts';

export type DuplicateReason =
  | 'same-name'
  | 'alias'
  | 'spelling'
  | 'transliteration'
  | 'initials'
  | 'order'
  | 'title'
  | 'shorter-name';

/** Two records that may mean one person or organisation. Merging them is for the person to decide. */
export interface LikelyDuplicate {
  readonly ids: readonly [string, string];
  readonly strength: 'strong' | 'likely' | 'weak';
  readonly reason: DuplicateReason;
  /** the two spellings that were compared: names or aliases */
  readonly names: readonly [string, string];
}

/** The strongest first. */
export function likelyDuplicates(_speakers: readonly Speaker[]): LikelyDuplicate[] {
  throw new Error('Duplicates are not there yet.');
}
