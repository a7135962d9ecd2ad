/** Words as numbers from `first` on, and the words that begin alike. Words are never forgotten. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [];
  /** by the first UTF-16 unit: a few thousand words at most, looked through in well under a millisecond */
  readonly #byFirst = new Map<number, number[]>();
  readonly #first: number;

  constructor(first = 0) {
    this.#first = first;
  }

  /** one more than the highest number */
  get end(): number {
    return this.#first + this.#words.length;
  }

  idOf(word: string): number {
    const known = this.#ids.get(word);
    return known === undefined ? this.#add(word) : known;
  }

  find(word: string): number | undefined {
    return this.#ids.get(word);
  }

  wordOf(id: number): string {
    return this.#words[id - this.#first] ?? '';
  }

  startingWith(prefix: string): number[] {
    const found: number[] = [];
    for (const id of this.#byFirst.get(prefix.charCodeAt(0)) ?? []) {
      if (this.wordOf(id).startsWith(prefix)) found.push(id);
    }
    return found;
  }

  #add(slice: string): number {
    // A slice keeps the whole text alive that it was cut from; a copy doesn't.
    const word = ` ${slice}`.slice(1);
    const id = this.end;
    this.#ids.set(word, id);
    this.#words.push(word);
    const first = word.charCodeAt(0);
    const alike = this.#byFirst.get(first);
    if (alike) alike.push(id);
    else this.#byFirst.set(first, [id]);
    return id;
  }
}
