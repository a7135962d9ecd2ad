import { scratchIntegers } from './scratch.ts';

/** What slots are ordered by: keys from 0 to UNSET_KEY, ascending. Read by slot, not by position. */
export type Keys = (slot: number) => number;

/** Comes last, whichever way is sorted: 48 bits, 8,900 years in milliseconds. */
export const UNSET_KEY = 2 ** 48 - 1;

/** Turns a value from 0 to below UNSET_KEY around for a descending order. NaN is unset and stays last. */
export function orient(value: number, descending: boolean): number {
  if (Number.isNaN(value)) return UNSET_KEY;
  const key = Math.min(Math.max(value, 0), UNSET_KEY - 1);
  return descending ? UNSET_KEY - 1 - key : key;
}

const DIGIT = 0x1_0000;

const room = {
  to: scratchIntegers(),
  low: scratchIntegers(),
  high: scratchIntegers(),
  order: scratchIntegers(),
  spare: scratchIntegers(),
};

/**
 * Sorts slots by several keys, the first one weighing most; equal slots keep their order. A radix sort from the least
 * digit of the least key: 100,000 slots take a few milliseconds where comparing takes 50 and more.
 */
export function sortSlots(slots: Uint32Array, criteria: readonly Keys[]): void {
  if (slots.length < 2) return;
  let from = slots;
  let to = room.to.take(slots.length);
  const low = room.low.take(slots.length);
  const high = room.high.take(slots.length);
  let order = room.order.take(slots.length);
  let spare = room.spare.take(slots.length);
  for (let c = criteria.length - 1; c >= 0; c--) {
    const keys = criteria[c];
    if (!keys) continue;
    let highest = 0;
    for (let i = 0; i < from.length; i++) {
      const key = keys(from[i] ?? 0);
      low[i] = key;
      const rest = Math.floor(key / 4_294_967_296);
      high[i] = rest;
      if (key > highest) highest = key;
      order[i] = i;
    }
    for (let pass = 0; DIGIT ** pass <= highest; pass++) {
      const source = pass < 2 ? low : high;
      const shift = pass === 1 ? 16 : 0;
      if (sortDigit(order, spare, source, shift)) [order, spare] = [spare, order];
    }
    for (let i = 0; i < from.length; i++) to[i] = from[order[i] ?? 0] ?? 0;
    [from, to] = [to, from];
  }
  if (from !== slots) slots.set(from);
}

const counts = new Uint32Array(DIGIT);

/** False where all digits are equal and nothing was moved. */
function sortDigit(from: Uint32Array, to: Uint32Array, source: Uint32Array, shift: number): boolean {
  if (from.length < 2_000) return sortFew(from, to, source, shift);
  counts.fill(0);
  for (let i = 0; i < from.length; i++) {
    const digit = ((source[i] ?? 0) >>> shift) & 0xffff;
    counts[digit] = (counts[digit] ?? 0) + 1;
  }
  let sum = 0;
  for (let digit = 0; digit < DIGIT; digit++) {
    const count = counts[digit] ?? 0;
    if (count === from.length) return false;
    counts[digit] = sum;
    sum += count;
  }
  for (let i = 0; i < from.length; i++) {
    const index = from[i] ?? 0;
    const digit = ((source[index] ?? 0) >>> shift) & 0xffff;
    const place = counts[digit] ?? 0;
    counts[digit] = place + 1;
    to[place] = index;
  }
  return true;
}

/** Clearing 65,536 counters costs more than comparing a few. */
function sortFew(from: Uint32Array, to: Uint32Array, source: Uint32Array, shift: number): boolean {
  to.set(from);
  // Array sorts are stable by the standard, which the passes after the first rest on.
  to.sort((a, b) => (((source[a] ?? 0) >>> shift) & 0xffff) - (((source[b] ?? 0) >>> shift) & 0xffff));
  return true;
}
