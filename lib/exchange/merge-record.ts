import { LIMITS } from '../model/limits.ts';
import type { Change, Evidence } from '../model/records.ts';

/** A field whose value differs on both sides. */
export interface FieldMerge {
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly kept: 'mine' | 'theirs' | 'both';
  /** neither side knew the other's value: somebody should look */
  readonly conflict: boolean;
}

export interface RecordMerge<Item> {
  readonly record: Item;
  /** whether anything of the record is another than before, its history included */
  readonly changed: boolean;
  readonly fields: readonly FieldMerge[];
}

/** What every kind of record has, as far as merging goes. */
export interface Mergeable {
  readonly id: string;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  /** the time of a page, which nobody edits */
  readonly readAt?: string;
  readonly history?: Change[] | undefined;
}

export interface MergeRules {
  /** fields of `mine` that stay whatever the other side says */
  readonly keep?: readonly string[];
  /** whether records of this kind have a history; where they don't, a lost value is told of but not kept */
  readonly keepsHistory?: boolean;
}

/** Not the person's words on the subject; merged by rules of their own. */
const BOOKKEEPING = new Set(['id', 'createdAt', 'updatedAt', 'history', 'addedAt', 'readAt']);

/**
 * Merges two states of one record, field by field:
 * - the newer value wins, by the history's last change of the field, else by the record's time; on a tie mine stays;
 * - nothing and an empty text never beat a value unless the other side's history shows that it was removed there: a
 *   file may lack notes or evidence because they were left out;
 * - a value that is part of the other one is no other value;
 * - evidence is merged item by item;
 * - the losing value goes to the history, once.
 * Merging the same state again changes nothing.
 */
export function mergeRecord<Item extends Mergeable>(
  mine: Item,
  theirs: Item,
  { keep = [], keepsHistory = true }: MergeRules = {},
): RecordMerge<Item> {
  const merged = { ...mine } as Record<string, unknown>; // filled field by field below
  const fields: FieldMerge[] = [];
  const lost: Change[] = [];
  const [mineAt, theirsAt] = [timeOf(mine), timeOf(theirs)];

  for (const field of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    if (BOOKKEEPING.has(field) || keep.includes(field)) continue;
    const mineValue = fieldOf(mine, field);
    const theirValue = fieldOf(theirs, field);
    if (includes(mineValue, theirValue)) continue;
    if (field === 'evidence') {
      const removed = removedIds((theirsAt > mineAt ? theirs : mine).history);
      const evidence = mergeEvidence(mineValue, theirValue, theirsAt > mineAt, removed);
      if (equal(evidence, mineValue)) continue;
      merged.evidence = evidence;
      fields.push({ field, mine: mineValue, theirs: theirValue, kept: 'both', conflict: false });
      lost.push(changeOf(later(mineAt, theirsAt), field, mineValue, evidence));
      continue;
    }
    const mineChange = lastChange(mine, field);
    const theirChange = lastChange(theirs, field);
    const theirTime = changedAt(theirs, theirChange, theirsAt);
    const mineTime = changedAt(mine, mineChange, mineAt);
    const wins = isNothing(theirValue)
      ? theirChange !== undefined && isNothing(theirChange.to) && theirTime > mineTime
      : isNothing(mineValue)
        ? mineChange === undefined || !isNothing(mineChange.to) || theirTime > mineTime
        : theirTime > mineTime;
    const [winner, loser] = wins ? [theirValue, mineValue] : [mineValue, theirValue];
    if (!wins && isNothing(theirValue)) continue;
    const known = knows(wins ? theirs.history : mine.history, field, loser);
    if (wins) {
      if (winner === undefined) delete merged[field];
      else merged[field] = winner;
    }
    const conflict = !known && !isNothing(loser);
    if (wins || conflict) {
      fields.push({ field, mine: mineValue, theirs: theirValue, kept: wins ? 'theirs' : 'mine', conflict });
    }
    if (conflict) lost.push(changeOf(later(mineTime, theirTime), field, loser, winner));
  }

  const history = mergeHistories(mine.history ?? [], theirs.history ?? [], lost);
  // What the history already held needs no telling a second time.
  const told = fields.filter(
    ({ field, kept, theirs: value }) => kept !== 'mine' || !knows(mine.history, field, value),
  );
  if (keepsHistory && (mine.history !== undefined || history.length > 0)) merged.history = history;
  if (told.some(({ kept }) => kept !== 'mine')) {
    merged[mine.updatedAt === undefined ? 'readAt' : 'updatedAt'] = later(mineAt, theirsAt);
  }
  const record = merged as unknown as Item; // the fields of both, each with the value of one of them
  return { record, changed: !equal(record, mine), fields: told };
}

function timeOf({ updatedAt, readAt }: Mergeable): string {
  return updatedAt ?? readAt ?? '';
}

function fieldOf(record: object, field: string): unknown {
  return (record as Record<string, unknown>)[field]; // any object may be asked for any key
}

function lastChange(record: Mergeable, field: string): Change | undefined {
  let last: Change | undefined;
  for (const change of record.history ?? []) {
    if (change.field === field && (last === undefined || change.at >= last.at)) last = change;
  }
  return last;
}

/** When the field got its value. A record with a history that doesn't name the field has it from the beginning. */
function changedAt(record: Mergeable, change: Change | undefined, recordAt: string): string {
  if (change) return change.at;
  if ((record.history?.length ?? 0) > 0 && record.createdAt !== undefined) return record.createdAt;
  return recordAt;
}

/** Whether a side has seen the value: it changed from it or to it. */
function knows(history: readonly Change[] | undefined, field: string, value: unknown): boolean {
  return (history ?? []).some(
    (change) =>
      change.field === field &&
      (equal(change.from, value) || equal(change.to, value) || (isNothing(value) && isNothing(change.from))),
  );
}

function changeOf(at: string, field: string, from: unknown, to: unknown): Change {
  const change: Change = { at, field };
  if (from !== undefined) change.from = from as Exclude<Change['from'], undefined>; // fields of records are JSON
  if (to !== undefined) change.to = to as Exclude<Change['to'], undefined>;
  return change;
}

/** Both histories and what is new, each change once, in the order of time; the newest, where there are too many. */
function mergeHistories(
  mine: readonly Change[],
  theirs: readonly Change[],
  lost: readonly Change[],
): Change[] {
  if (theirs.length === 0 && lost.length === 0) return [...mine];
  const known = new Set(mine.map(keyOf));
  const added = [...theirs, ...lost].filter((change) => {
    const key = keyOf(change);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
  if (added.length === 0) return [...mine];
  // Array.prototype.sort is stable: what happened at once stays in its order.
  return [...mine, ...added].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).slice(-LIMITS.history);
}

function keyOf({ at, field, from, to }: Change): string {
  return JSON.stringify([at, field, canonical(from), canonical(to)]);
}

/** Items of both; the newer side's where both have one; without those that the newer side removed. */
function mergeEvidence(
  mine: unknown,
  theirs: unknown,
  theirsIsNewer: boolean,
  removed: ReadonlySet<unknown>,
): Evidence[] {
  const others = new Map(evidenceOf(theirs).map((item) => [item.id, item]));
  const merged = evidenceOf(mine).flatMap((item) => {
    const other = others.get(item.id);
    others.delete(item.id);
    if (!other) return theirsIsNewer && removed.has(item.id) ? [] : [item];
    return theirsIsNewer && !includes(item, other) ? [{ ...item, ...other }] : [item];
  });
  const added = [...others.values()].filter(({ id }) => theirsIsNewer || !removed.has(id));
  return [...merged, ...added].slice(0, LIMITS.evidence);
}

function evidenceOf(value: unknown): readonly Evidence[] {
  return Array.isArray(value) ? value : [];
}

/** Ids of evidence that a history shows as taken away. */
function removedIds(history: readonly Change[] | undefined): Set<unknown> {
  const removed = new Set<unknown>();
  for (const { field, from, to } of history ?? []) {
    if (field !== 'evidence') continue;
    for (const { id } of evidenceOf(from)) removed.add(id);
    for (const { id } of evidenceOf(to)) removed.delete(id);
  }
  return removed;
}

function isNothing(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** Whether the value says nothing that the other one doesn't: equal, or an object with some of its members. */
function includes(whole: unknown, part: unknown): boolean {
  if (equal(whole, part)) return true;
  if (isNothing(whole) && isNothing(part)) return true;
  if (!isObject(whole) || !isObject(part)) return false;
  return Object.entries(part).every(([key, value]) => equal(whole[key], value));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Deep equality of JSON values, whatever the order of keys; an absent key and an undefined one are the same. */
export function equal(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => equal(item, b[i]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => equal(a[key], b[key]));
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, canonical(v)]),
  );
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
