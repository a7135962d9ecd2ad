import * as z from 'zod/mini';

/**
 * Credibility of a piece of information, apart from who gave it: the Admiralty (NATO) grades of AJP-2.1.
 * 1 confirmed by other sources, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 truth cannot
 * be judged. "Not graded" is the absence of a grade and differs from 6.
 */
export const Credibility = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
]);
export type Credibility = z.infer<typeof Credibility>;
export const CREDIBILITY_GRADES: readonly Credibility[] = [1, 2, 3, 4, 5, 6];

/** Where the desk stands with a claim; not what it found (that is the verdict). */
export const WorkStatus = z.enum(['to-check', 'checking', 'awaiting-reply', 'checked', 'parked']);
export type WorkStatus = z.infer<typeof WorkStatus>;

/**
 * Reliability of a source, apart from any one piece of information: the Admiralty (NATO) grades of AJP-2.1.
 * A completely reliable, B usually, C fairly, D not usually, E unreliable, F reliability cannot be judged.
 */
export const Reliability = z.enum(['A', 'B', 'C', 'D', 'E', 'F']);
export type Reliability = z.infer<typeof Reliability>;

/** What the desk found of a claim's statement. */
export const Verdict = z.enum([
  'supported',
  'refuted',
  'conflicting',
  'not-enough-evidence',
  'not-checkable',
]);
export type Verdict = z.infer<typeof Verdict>;

/** On what terms the words were given to the reporter. */
export const GroundRule = z.enum(['on-record', 'background', 'deep-background', 'off-record', 'embargoed']);
export type GroundRule = z.infer<typeof GroundRule>;
