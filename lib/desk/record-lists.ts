import type { Page, Speaker } from '../model/records.ts';
import { type LikelyDuplicate, likelyDuplicates } from './duplicates.ts';
import type { Tallies } from './tallies.ts';

/** A page with how far the work on it is; the numbers are undefined until all claims are counted. */
export interface PageSummary {
  readonly page: Page;
  readonly claims: number | undefined;
  readonly checked: number | undefined;
}

export interface SpeakerSummary {
  readonly speaker: Speaker;
  readonly claims: number | undefined;
}

/** Pages and speakers as they are listed, kept in order while records come, change and go. */
export class RecordLists {
  readonly #pages = new Map<string, Page>();
  readonly #speakers = new Map<string, Speaker>();
  readonly #compareNames: (a: string, b: string) => number;
  #sortedPages: readonly Page[] | null = null;
  #sortedSpeakers: readonly Speaker[] | null = null;
  #duplicates: readonly LikelyDuplicate[] | null = null;

  /** @param locale for the order of names; the runtime's own unless given */
  constructor(locale?: string) {
    this.#compareNames = new Intl.Collator(locale, { numeric: true }).compare;
  }

  putPages(pages: Iterable<Page>, gone: Iterable<string> = []): void {
    for (const id of gone) this.#pages.delete(id);
    for (const page of pages) this.#pages.set(page.id, page);
    this.#sortedPages = null;
  }

  putSpeakers(speakers: Iterable<Speaker>, gone: Iterable<string> = []): void {
    for (const id of gone) this.#speakers.delete(id);
    for (const speaker of speakers) this.#speakers.set(speaker.id, speaker);
    this.#sortedSpeakers = null;
    this.#duplicates = null;
  }

  clear(): void {
    this.#pages.clear();
    this.putPages([]);
    this.#speakers.clear();
    this.putSpeakers([]);
  }

  /** The newest first. */
  pages(tallies: Tallies | undefined): PageSummary[] {
    this.#sortedPages ??= [...this.#pages.values()].sort((a, b) =>
      a.addedAt < b.addedAt ? 1 : a.addedAt > b.addedAt ? -1 : 0,
    );
    return this.#sortedPages.map((page) => {
      const own = tallies?.pages.get(page.id);
      const none = tallies && 0;
      return { page, claims: own?.claims ?? none, checked: own?.checked ?? none };
    });
  }

  /** By name. */
  speakers(tallies: Tallies | undefined): SpeakerSummary[] {
    this.#sortedSpeakers ??= [...this.#speakers.values()].sort((a, b) => this.#compareNames(a.name, b.name));
    return this.#sortedSpeakers.map((speaker) => ({
      speaker,
      claims: tallies?.speakers.get(speaker.id) ?? (tallies && 0),
    }));
  }

  /** See likelyDuplicates; looked for once until a speaker changes. */
  duplicates(): readonly LikelyDuplicate[] {
    this.#duplicates ??= likelyDuplicates([...this.#speakers.values()]);
    return this.#duplicates;
  }
}
