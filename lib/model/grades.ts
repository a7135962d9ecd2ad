import * as z from 'zod/mini';
import { CREDIBILITY_GRADES, RELIABILITY_GRADES, VERDICTS, WORK_STATUSES } from './choices.ts';

/**
 * Credibility of a piece of information, apart from who gave it: the Admiralty (NATO) grades of AJP-2.1.
 * 1 confirmed by other sources, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 truth cannot
 * be judged. "Not graded" is the absence of a grade and differs from 6.
 */
export const Credibility = z.literal(CREDIBILITY_GRADES);
export type Credibility = z.infer<typeof Credibility>;

/** Where the desk stands with a claim; not what it found (that is the verdict). */
export const WorkStatus = z.enum(WORK_STATUSES);
export type WorkStatus = z.infer<typeof WorkStatus>;

/**
 * Reliability of a source, apart from any one piece of information: the Admiralty (NATO) grades of AJP-2.1.
 * A completely reliable, B usually, C fairly, D not usually, E unreliable, F reliability cannot be judged.
 */
export const Reliability = z.enum(RELIABILITY_GRADES);
export type Reliability = z.infer<typeof Reliability>;

/** What the desk found of a claim's statement. */
export const Verdict = z.enum(VERDICTS);
export type Verdict = z.infer<typeof Verdict>;

/** On what terms the words were given to the reporter. */
export const GroundRule = z.enum(['on-record', 'background', 'deep-background', 'off-record', 'embargoed']);
export type GroundRule = z.infer<typeof GroundRule>;
