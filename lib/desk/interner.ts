import { NONE } from './query.ts';

/** Values of a facet as small numbers; 0 is "none". */
export class Interner {
  readonly #codes = new Map<string, number>([[NONE, 0]]);
  readonly #values: string[] = [NONE];
  readonly #labels: (string | undefined)[] = [undefined];

  get size(): number {
    return this.#values.length;
  }

  codeOf(value: string | undefined): number {
    if (value === undefined) return 0;
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    const code = this.#values.length;
    this.#codes.set(value, code);
    this.#values.push(value);
    return code;
  }

  find(value: string): number | undefined {
    return this.#codes.get(value);
  }

  valueOf(code: number): string {
    return this.#values[code] ?? NONE;
  }

  labelOf(code: number): string {
    return this.#labels[code] ?? this.valueOf(code);
  }

  label(code: number, label: string): void {
    this.#labels[code] = label;
  }
}
