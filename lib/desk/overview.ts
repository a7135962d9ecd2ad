import type { Credibility, WorkStatus } from '../model/grades.ts';
import type { Answer, Claim, Speaker } from '../model/records.ts';
import type { ClaimRow } from './claim-row.ts';

/** Counts by credibility grade; `none` is not graded, which is not grade 6. */
export type GradeCounts = Record<Credibility | 'none', number>;

export interface SpeakerGrades {
  /** null for the claims without a speaker, and for all the others together */
  readonly speakerId: string | null;
  /** "" where `kind` needs words of the UI's own */
  readonly name: string;
  readonly kind: 'speaker' | 'without-speaker' | 'others';
  /** how many speakers this row stands for */
  readonly speakers: number;
  readonly total: number;
  readonly grades: Readonly<GradeCounts>;
}

export interface TimelinePoint {
  readonly claimId: string;
  readonly speakerId: string | null;
  readonly speakerName: string;
  readonly answer: Answer['answer'];
  readonly credibility: Credibility | null;
  /** as exactly as it is known: "2019", "2019-11-08", a time in UTC */
  readonly date: string;
  /** where `date` comes from: claims are said before they are published, and published before they are added */
  readonly dateFrom: 'said' | 'published' | 'added';
}

export interface WeekCount {
  /** the Monday, YYYY-MM-DD, by UTC */
  readonly week: string;
  readonly count: number;
}

export interface Overview {
  readonly total: number;
  /** the most quoted first, then all others together, then the claims without a speaker */
  readonly bySpeaker: readonly SpeakerGrades[];
  readonly byStatus: Readonly<Record<WorkStatus, number>>;
  readonly grades: Readonly<GradeCounts>;
  /** claims added, week by week without gaps, the oldest first */
  readonly weeks: readonly WeekCount[];
}

/** What of a claim is counted; little enough to hold it of all claims. */
export interface CountedRow {
  readonly claim: Pick<Claim, 'credibility' | 'status' | 'createdAt' | 'speakerId'>;
  readonly speaker?: Pick<Speaker, 'name'> | undefined;
}

const TOP_SPEAKERS = 12;
const WEEK = 604_800_000;
/** A wrong clock may have dated a claim to the year 1; a chart of 100,000 weeks shows nothing. */
const MAX_WEEKS = 520;

/** What the overview's pictures show, in one pass over the rows. */
export function overviewOf(rows: Iterable<CountedRow>, options: { topSpeakers?: number } = {}): Overview {
  const speakers = new Map<string, { name: string; total: number; grades: GradeCounts }>();
  const without = { total: 0, grades: noGrades() };
  const grades = noGrades();
  const byStatus: Record<WorkStatus, number> = {
    'to-check': 0,
    checking: 0,
    'awaiting-reply': 0,
    checked: 0,
    parked: 0,
  };
  const weeks = new Map<number, number>();
  let total = 0;
  for (const { claim, speaker } of rows) {
    total++;
    const grade = claim.credibility ?? 'none';
    grades[grade]++;
    byStatus[claim.status]++;
    const week = weekOf(claim.createdAt);
    if (week !== null) weeks.set(week, (weeks.get(week) ?? 0) + 1);
    let counts: { total: number; grades: GradeCounts } = without;
    if (claim.speakerId !== undefined) {
      const known = speakers.get(claim.speakerId) ?? { name: '', total: 0, grades: noGrades() };
      if (speaker) known.name = speaker.name;
      speakers.set(claim.speakerId, known);
      counts = known;
    }
    counts.total++;
    counts.grades[grade]++;
  }
  return {
    total,
    bySpeaker: topSpeakers(speakers, without, options.topSpeakers ?? TOP_SPEAKERS),
    byStatus,
    grades,
    weeks: withoutGaps(weeks),
  };
}

/** The claims that answer a question, the earliest first; what is known less exactly stands at its beginning. */
export function timelineOf(
  rows: Iterable<ClaimRow>,
  answers: Iterable<Answer>,
  questionId: string,
): TimelinePoint[] {
  const byClaim = new Map<string, Answer['answer']>();
  for (const answer of answers) {
    if (answer.questionId === questionId) byClaim.set(answer.claimId, answer.answer);
  }
  const points: TimelinePoint[] = [];
  for (const { claim, page, speaker } of rows) {
    const answer = byClaim.get(claim.id);
    if (!answer) continue;
    const dateFrom = claim.saidAt ? 'said' : page.publishedAt ? 'published' : 'added';
    points.push({
      claimId: claim.id,
      speakerId: claim.speakerId ?? null,
      speakerName: speaker?.name ?? claim.attribution?.name ?? claim.attribution?.mention ?? '',
      answer,
      credibility: claim.credibility ?? null,
      date: claim.saidAt ?? page.publishedAt ?? claim.createdAt,
      dateFrom,
    });
  }
  return points.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.claimId < b.claimId ? -1 : 1));
}

function topSpeakers(
  speakers: ReadonlyMap<string, { name: string; total: number; grades: GradeCounts }>,
  without: { total: number; grades: GradeCounts },
  count: number,
): SpeakerGrades[] {
  const sorted = [...speakers].sort(
    ([idA, a], [idB, b]) =>
      b.total - a.total || (a.name < b.name ? -1 : a.name > b.name ? 1 : idA < idB ? -1 : 1),
  );
  const rows: SpeakerGrades[] = sorted
    .slice(0, count)
    .map(([speakerId, known]) => ({ speakerId, kind: 'speaker', speakers: 1, ...known }));
  const others = sorted.slice(count);
  if (others.length > 0) {
    const grades = noGrades();
    let total = 0;
    for (const [, known] of others) {
      total += known.total;
      for (const grade of GRADES) grades[grade] += known.grades[grade];
    }
    rows.push({ speakerId: null, name: '', kind: 'others', speakers: others.length, total, grades });
  }
  if (without.total > 0)
    rows.push({ speakerId: null, name: '', kind: 'without-speaker', speakers: 0, ...without });
  return rows;
}

const GRADES: readonly (Credibility | 'none')[] = [1, 2, 3, 4, 5, 6, 'none'];

function noGrades(): GradeCounts {
  return { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, none: 0 };
}

/** Number of weeks since the Monday before 1970. */
function weekOf(time: string): number | null {
  const at = Date.parse(time);
  return Number.isNaN(at) ? null : Math.floor((at + 3 * 86_400_000) / WEEK);
}

function withoutGaps(weeks: ReadonlyMap<number, number>): WeekCount[] {
  if (weeks.size === 0) return [];
  const numbers = [...weeks.keys()].sort((a, b) => a - b);
  const last = numbers.at(-1) ?? 0;
  const first = Math.max(numbers[0] ?? 0, last - MAX_WEEKS + 1);
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    week: new Date((first + i) * WEEK - 3 * 86_400_000).toISOString().slice(0, 10),
    count: weeks.get(first + i) ?? 0,
  }));
}
