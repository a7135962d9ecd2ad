type Numbers = Uint8Array | Int32Array | Uint32Array | Float32Array;

/**
 * Room to work in that is used again. A search needs some megabytes of it, and typed arrays thrown away at each
 * keystroke make the engine collect garbage for longer than the search takes.
 */
export class Scratch<Kind extends Numbers> {
  #room: Kind;
  readonly #make: (length: number) => Kind;

  constructor(make: (length: number) => Kind) {
    this.#make = make;
    this.#room = make(0);
  }

  /** All zero. What was taken before is overwritten. */
  take(length: number): Kind {
    const room = this.#reserve(length);
    room.fill(0);
    return room;
  }

  copyOf(values: Kind, length: number): Kind {
    const room = this.#reserve(length);
    // A part of an array is of the array's own kind.
    room.set(values.subarray(0, length) as Kind);
    return room;
  }

  #reserve(length: number): Kind {
    if (this.#room.length < length) this.#room = this.#make(Math.ceil(length * 1.25));
    // As above.
    return this.#room.subarray(0, length) as Kind;
  }
}

export function scratchBytes(): Scratch<Uint8Array> {
  return new Scratch((length) => new Uint8Array(length));
}

export function scratchIntegers(): Scratch<Uint32Array> {
  return new Scratch((length) => new Uint32Array(length));
}

export function scratchMasks(): Scratch<Int32Array> {
  return new Scratch((length) => new Int32Array(length));
}

export function scratchScores(): Scratch<Float32Array> {
  return new Scratch((length) => new Float32Array(length));
}
