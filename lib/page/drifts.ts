/** How far parts of a text have moved since they were described. */
export interface Drifts {
  /** Notes that what was described at `offset` is found `shift` characters further on. */
  note(offset: number, shift: number): void;
  /** The shift noted nearest to `offset`; 0 when none was. */
  at(offset: number): number;
}

/** One more costs a search in a sorted list; an edit of the page moves all that follows it by the same. */
export function createDrifts(): Drifts {
  const offsets: number[] = [];
  const shifts: number[] = [];

  function firstFrom(offset: number): number {
    let low = 0;
    let high = offsets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((offsets[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    note(offset, shift) {
      const index = firstFrom(offset);
      const known = offsets[index] === offset ? 1 : 0;
      offsets.splice(index, known, offset);
      shifts.splice(index, known, shift);
    },
    at(offset) {
      const after = firstFrom(offset);
      const toAfter = (offsets[after] ?? Number.POSITIVE_INFINITY) - offset;
      const toBefore = offset - (offsets[after - 1] ?? Number.NEGATIVE_INFINITY);
      return shifts[toBefore <= toAfter ? after - 1 : after] ?? 0;
    },
  };
}
