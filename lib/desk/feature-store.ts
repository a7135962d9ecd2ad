import { Sequences } from './columns.ts';
import type { Statement } from './comparisons.ts';
import { foldText } from './fold.ts';
import { type Feature, featuresOf } from './statement-features.ts';
import { Vocabulary } from './vocabulary.ts';

/** A statement taken apart. */
export interface Subject {
  readonly features: readonly Feature[];
  readonly pageId: string | undefined;
  readonly speakerId: string | undefined;
  /** folded */
  readonly speakerName: string;
  readonly id: string;
}

/** A feature is two numbers: its term with its flags, and the number of its surface with its negator. */
const PER_FEATURE = 3;
/** A term's number has 24 bits beside 8 of flags; what goes beyond is not compared. */
const MAX_TERM = 0xff_ffff;

/** The features of all statements as numbers, and who has which term. */
export class FeatureStore {
  readonly #ids: (string | undefined)[] = [];
  readonly #slots = new Map<string, number>();
  readonly #free: number[] = [];
  readonly #terms = new Vocabulary();
  readonly #surfaces = new Vocabulary();
  readonly #features = new Sequences();
  readonly #pages: (string | undefined)[] = [];
  readonly #speakers: (string | undefined)[] = [];
  readonly #speakerNames: string[] = [];
  /** by term: the place of its newest entry, plus 1 */
  #heads = new Uint32Array(1_024);
  #frequencies = new Uint32Array(1_024);
  #next = new Uint32Array(4_096);
  #entrySlots = new Uint32Array(4_096);
  #entries = 0;
  #staleEntries = 0;
  #points = new Float32Array(1_024);

  get size(): number {
    return this.#slots.size;
  }

  has(id: string): boolean {
    return this.#slots.has(id);
  }

  put(statement: Statement): void {
    const known = this.#slots.get(statement.id);
    const slot = known ?? this.#free.pop() ?? this.#ids.length;
    if (known !== undefined) this.#forget(known);
    const features = featuresOf(statement);
    const numbers: number[] = [];
    const seen = new Set<number>();
    for (const feature of features) {
      const term = this.#terms.idOf(feature.term);
      if (term > MAX_TERM) continue;
      numbers.push(
        ((term << 8) | feature.flags) >>> 0,
        this.#surfaces.idOf(feature.surface),
        this.#surfaces.idOf(feature.negator),
      );
      if (seen.has(term)) continue;
      seen.add(term);
      this.#addEntry(term, slot);
    }
    this.#features.set(slot, numbers, numbers.length);
    this.#ids[slot] = statement.id;
    this.#slots.set(statement.id, slot);
    this.#pages[slot] = statement.pageId;
    this.#speakers[slot] = statement.speakerId;
    this.#speakerNames[slot] = foldText(statement.speakerName ?? '');
  }

  remove(id: string): void {
    const slot = this.#slots.get(id);
    if (slot === undefined) return;
    this.#forget(slot);
    this.#features.set(slot, [], 0);
    this.#slots.delete(id);
    this.#ids[slot] = undefined;
    this.#free.push(slot);
  }

  idOf(slot: number): string {
    return this.#ids[slot] ?? '';
  }

  subjectOf(id: string): Subject | null {
    const slot = this.#slots.get(id);
    return slot === undefined ? null : this.subjectAt(slot);
  }

  subjectFrom(statement: Statement): Subject {
    return {
      id: statement.id,
      features: featuresOf(statement),
      pageId: statement.pageId,
      speakerId: statement.speakerId,
      speakerName: foldText(statement.speakerName ?? ''),
    };
  }

  subjectAt(slot: number): Subject {
    const start = this.#features.starts.data[slot] ?? 0;
    const length = this.#features.lengths.data[slot] ?? 0;
    const { data } = this.#features;
    const features: Feature[] = [];
    for (let at = start; at < start + length; at += PER_FEATURE) {
      const packed = data[at] ?? 0;
      features.push({
        term: this.#terms.wordOf(packed >>> 8),
        flags: packed & 0xff,
        surface: this.#surfaces.wordOf(data[at + 1] ?? 0),
        negator: this.#surfaces.wordOf(data[at + 2] ?? 0),
      });
    }
    return {
      id: this.idOf(slot),
      features,
      pageId: this.#pages[slot],
      speakerId: this.#speakers[slot],
      speakerName: this.#speakerNames[slot] ?? '',
    };
  }

  /** Also the statement itself, and one that is gone. */
  isSameSpeaker(slot: number, subject: Subject): boolean {
    const id = this.#ids[slot];
    if (id === undefined || id === subject.id) return true;
    const speakerId = this.#speakers[slot];
    if (speakerId !== undefined && subject.speakerId !== undefined) return speakerId === subject.speakerId;
    const name = this.#speakerNames[slot] ?? '';
    return name !== '' && name === subject.speakerName;
  }

  frequency(term: string): number {
    const id = this.#terms.find(term);
    return id === undefined ? 0 : (this.#frequencies[id] ?? 0);
  }

  /** How much a shared term says: about 10 for one of two claims in 100,000, near 0 for what most have. */
  rarity(term: string): number {
    return Math.log(1 + (this.size + 1) / (this.frequency(term) + 1));
  }

  /** Some slots may have lost the term since; looking closely tells. */
  eachWith(term: string, hear: (slot: number) => void): void {
    const id = this.#terms.find(term);
    if (id === undefined) return;
    for (let entry = this.#heads[id] ?? 0; entry !== 0; entry = this.#next[entry - 1] ?? 0) {
      hear(this.#entrySlots[entry - 1] ?? 0);
    }
  }

  /** One number a slot, all 0 unless the caller left something in them. */
  points(): Float32Array {
    if (this.#points.length < this.#ids.length)
      this.#points = new Float32Array(Math.ceil(this.#ids.length * 1.25));
    return this.#points;
  }

  #forget(slot: number): void {
    const start = this.#features.starts.data[slot] ?? 0;
    const length = this.#features.lengths.data[slot] ?? 0;
    const seen = new Set<number>();
    for (let at = start; at < start + length; at += PER_FEATURE) {
      const term = (this.#features.data[at] ?? 0) >>> 8;
      if (seen.has(term)) continue;
      seen.add(term);
      this.#frequencies[term] = Math.max(0, (this.#frequencies[term] ?? 0) - 1);
      this.#staleEntries++;
    }
    this.#features.set(slot, [], 0);
    if (this.#staleEntries > 200_000 && this.#staleEntries > this.#entries / 2) this.#rebuild();
  }

  #rebuild(): void {
    this.#heads.fill(0);
    this.#frequencies.fill(0);
    this.#entries = 0;
    this.#staleEntries = 0;
    for (let slot = 0; slot < this.#ids.length; slot++) {
      const start = this.#features.starts.data[slot] ?? 0;
      const length = this.#features.lengths.data[slot] ?? 0;
      const seen = new Set<number>();
      for (let at = start; at < start + length; at += PER_FEATURE) {
        const term = (this.#features.data[at] ?? 0) >>> 8;
        if (!seen.has(term)) this.#addEntry(term, slot);
        seen.add(term);
      }
    }
  }

  #addEntry(term: number, slot: number): void {
    if (term >= this.#heads.length) {
      this.#heads = grown(this.#heads, term);
      this.#frequencies = grown(this.#frequencies, term);
    }
    if (this.#entries >= this.#next.length) {
      this.#next = grown(this.#next, this.#entries);
      this.#entrySlots = grown(this.#entrySlots, this.#entries);
    }
    this.#next[this.#entries] = this.#heads[term] ?? 0;
    this.#entrySlots[this.#entries] = slot;
    this.#entries++;
    this.#heads[term] = this.#entries;
    this.#frequencies[term] = (this.#frequencies[term] ?? 0) + 1;
  }
}

function grown(values: Uint32Array, index: number): Uint32Array<ArrayBuffer> {
  const room = new Uint32Array(Math.max(index + 1, Math.ceil(values.length * 1.5)));
  room.set(values);
  return room;
}
