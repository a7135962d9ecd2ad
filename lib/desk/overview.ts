import type { Credibility, WorkStatus } from '../model/grades.ts';
import type { Answer } from '../model/records.ts';
import type { ClaimRow } from './claim-row.ts';

/** Counts by credibility grade; `none` is not graded, which is not grade 6. */
export type GradeCounts = Readonly<Record<Credibility | 'none', number>>;

export interface SpeakerGrades {
  /** null for the claims without a speaker, and for all the others together */
  readonly speakerId: string | null;
  readonly name: string;
  readonly kind: 'speaker' | 'without-speaker' | 'others';
  /** how many speakers this row stands for */
  readonly speakers: number;
  readonly total: number;
  readonly grades: GradeCounts;
}

export interface TimelinePoint {
  readonly claimId: string;
  readonly speakerId: string | null;
  readonly speakerName: string;
  readonly answer: Answer['answer'];
  readonly credibility: Credibility | null;
  /** as exactly as it is known: "2019", "2019-11-08", …; null where nothing tells */
  readonly date: string | null;
  /** where `date` comes from */
  readonly dateFrom: 'said' | 'published' | 'added';
}

export interface WeekCount {
  /** the Monday, YYYY-MM-DD */
  readonly week: string;
  readonly count: number;
}

export interface Overview {
  readonly total: number;
  readonly bySpeaker: readonly SpeakerGrades[];
  readonly byStatus: Readonly<Record<WorkStatus, number>>;
  readonly grades: GradeCounts;
  readonly weeks: readonly WeekCount[];
}

export declare function overviewOf(rows: Iterable<ClaimRow>, options?: { topSpeakers?: number }): Overview;
export declare function timelineOf(
  rows: Iterable<ClaimRow>,
  answers: Iterable<Answer>,
  questionId: string,
): TimelinePoint[];
