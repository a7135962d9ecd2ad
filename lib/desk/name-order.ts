/** The place of each name in alphabetical order, kept while names come, change and go. */
export class NameOrder {
  readonly #compare: (a: string, b: string) => number;
  readonly #names: string[] = [];
  /** keys in the order of their names */
  readonly #sorted: number[] = [];
  #ranks = new Float64Array(0);
  #stale = false;

  constructor(locale: string | undefined) {
    this.#compare = new Intl.Collator(locale, { numeric: true, usage: 'sort' }).compare;
  }

  set(key: number, name: string): void {
    const known = this.#names[key];
    if (known === name) return;
    if (known !== undefined) {
      const at = this.#placeOf(known, key);
      if (this.#sorted[at] === key) this.#sorted.splice(at, 1);
    }
    this.#names[key] = name;
    this.#sorted.splice(this.#placeOf(name, key), 0, key);
    this.#stale = true;
  }

  /** by key; NaN for a key without a name */
  ranks(): Float64Array {
    if (!this.#stale) return this.#ranks;
    this.#ranks = new Float64Array(this.#names.length).fill(Number.NaN);
    for (const [rank, key] of this.#sorted.entries()) this.#ranks[key] = rank;
    this.#stale = false;
    return this.#ranks;
  }

  /** Names that are the same stand in the order of their keys. */
  #placeOf(name: string, key: number): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.#sorted[middle] ?? 0;
      const order = this.#compare(this.#names[other] ?? '', name) || other - key;
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
