type Numbers = Uint8Array | Uint32Array | Float64Array;

/** One number a slot, in a typed array that grows by half. */
export class Column<Kind extends Numbers> {
  data: Kind;
  readonly #make: (length: number) => Kind;

  constructor(make: (length: number) => Kind) {
    this.#make = make;
    this.data = make(1_024);
  }

  set(slot: number, value: number): void {
    if (slot >= this.data.length) {
      const grown = this.#make(Math.max(slot + 1, Math.ceil(this.data.length * 1.5)));
      grown.set(this.data);
      this.data = grown;
    }
    this.data[slot] = value;
  }
}

export function bytes(): Column<Uint8Array> {
  return new Column((length) => new Uint8Array(length));
}

export function integers(): Column<Uint32Array> {
  return new Column((length) => new Uint32Array(length));
}

export function times(): Column<Float64Array> {
  return new Column((length) => new Float64Array(length));
}

/** A list of numbers a slot, all lists in one typed array. */
export class Sequences {
  data = new Uint32Array(4_096);
  readonly starts = integers();
  readonly lengths = integers();
  #used = 0;
  #wasted = 0;
  #slots = 0;

  get used(): number {
    return this.#used;
  }

  /** `values` up to `count` become the slot's list. */
  set(slot: number, values: ArrayLike<number>, count: number): void {
    const known = slot < this.#slots ? (this.lengths.data[slot] ?? 0) : 0;
    let start = slot < this.#slots ? (this.starts.data[slot] ?? 0) : 0;
    if (count > known) {
      this.#wasted += known;
      if (this.#wasted > 500_000 && this.#wasted > this.#used / 2) this.#compact(slot);
      start = this.#reserve(count);
    } else this.#wasted += known - count;
    for (let i = 0; i < count; i++) this.data[start + i] = values[i] ?? 0;
    this.starts.set(slot, start);
    this.lengths.set(slot, count);
    if (slot >= this.#slots) this.#slots = slot + 1;
  }

  #reserve(count: number): number {
    const start = this.#used;
    this.#used += count;
    if (this.#used > this.data.length) {
      const grown = new Uint32Array(Math.max(this.#used, Math.ceil(this.data.length * 1.5)));
      grown.set(this.data.subarray(0, start));
      this.data = grown;
    }
    return start;
  }

  #compact(except: number): void {
    const data = new Uint32Array(this.data.length);
    let used = 0;
    for (let slot = 0; slot < this.#slots; slot++) {
      if (slot === except) continue;
      const start = this.starts.data[slot] ?? 0;
      const length = this.lengths.data[slot] ?? 0;
      data.set(this.data.subarray(start, start + length), used);
      this.starts.set(slot, used);
      used += length;
    }
    this.data = data;
    this.#used = used;
    this.#wasted = 0;
  }
}
