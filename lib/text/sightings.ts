import type { Reading } from './claim.ts';
import type { Sighting } from './entities.ts';

/** Where the names of a text stand, in its order. */
export class Sightings {
  /** a pronoun means none of them: their names stand above the text, not in it */
  readonly #authors: ReadonlySet<string>;
  /** of live blogs, by paragraph */
  readonly #entries: readonly (number | undefined)[];
  readonly #all: Sighting[] = [];
  /** index of the first sighting of each paragraph */
  readonly #paragraphStart = new Map<number, number>();

  constructor(readings: readonly Reading[], authors: readonly string[]) {
    this.#authors = new Set(authors.map((author) => author.toLowerCase()));
    this.#entries = readings.map((reading) => reading.paragraph.entry);
  }

  /** What is added from now on stands in this paragraph. */
  begin(paragraph: number): void {
    this.#paragraphStart.set(paragraph, this.#all.length);
  }

  add(sighting: Sighting): void {
    this.#all.push(sighting);
  }

  /** The last ones before a token, the nearest first; `reach` at most. */
  *before(paragraph: number, token: number, reach: number): Generator<Sighting> {
    const end = this.#countBefore(paragraph, token);
    for (let i = end - 1; i >= Math.max(0, end - reach); i--) {
      const sighting = this.#all[i];
      if (sighting) yield sighting;
    }
  }

  /** The first one of a paragraph. */
  firstOf(paragraph: number): Sighting | undefined {
    const sighting = this.#all[this.#paragraphStart.get(paragraph) ?? -1];
    return sighting?.paragraph === paragraph ? sighting : undefined;
  }

  /** A pronoun means nobody of another entry of a live blog. */
  isOfEntry({ paragraph }: Sighting, entry: number | undefined): boolean {
    return this.#entries[paragraph] === entry;
  }

  isAuthor({ entity }: Sighting): boolean {
    return this.#authors.has(entity.name.toLowerCase());
  }

  /** How many stand before a token: by bisection, since a paragraph may hold very many. */
  #countBefore(paragraph: number, token: number): number {
    let low = this.#paragraphStart.get(paragraph) ?? 0;
    let high = this.#paragraphStart.get(paragraph + 1) ?? this.#all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = this.#all[middle];
      if (at && at.token < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
