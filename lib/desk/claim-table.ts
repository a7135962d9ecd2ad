import {
  CLAIM_FORMS,
  CREDIBILITY_GRADES,
  RELIABILITY_GRADES,
  VERDICTS,
  WORK_STATUSES,
} from '../model/choices.ts';
import type { Page, Speaker } from '../model/records.ts';
import { type ClaimRow, printedSpeaker, quoteOf, siteOf } from './claim-row.ts';
import { bytes, integers, Sequences, times } from './columns.ts';
import { spanOf, timeOf } from './days.ts';
import { Interner } from './interner.ts';
import { NameOrder } from './name-order.ts';
import { FIRST_WORD, WordList } from './text-match.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * All rows as columns of numbers, a slot a claim; pages and speakers once each, under numbers of their own. About
 * 400 bytes a claim, mostly its words.
 */
export class ClaimTable {
  readonly vocabulary = new Vocabulary(FIRST_WORD);
  readonly ids: (string | undefined)[] = [];
  readonly #slots = new Map<string, number>();
  readonly #free: number[] = [];

  readonly alive = bytes();
  readonly words = new Sequences();
  readonly page = integers();
  /** code of the speaker facet; 0 without a speaker */
  readonly speaker = integers();
  readonly credibility = bytes();
  readonly status = bytes();
  readonly verdict = bytes();
  readonly form = bytes();
  readonly tags = new Sequences();
  readonly questions = new Sequences();
  readonly created = times();
  readonly updated = times();
  /** NaN where the claim doesn't tell */
  readonly saidStart = times();
  readonly saidEnd = times();
  readonly position = integers();

  readonly pages = new Interner();
  readonly pageWords = new Sequences();
  readonly pageSite = integers();
  readonly pageLang = integers();
  readonly pagePublished = times();
  readonly pageOrder: NameOrder;

  readonly speakers = new Interner();
  readonly speakerWords = new Sequences();
  readonly speakerReliability = integers();
  readonly speakerOrder: NameOrder;

  readonly sites = new Interner();
  readonly langs = new Interner();
  readonly tagValues = new Interner();
  readonly questionValues = new Interner();
  readonly grades = valuesOf(CREDIBILITY_GRADES.map(String));
  readonly reliabilities = valuesOf(RELIABILITY_GRADES);
  readonly statuses = valuesOf(WORK_STATUSES);
  readonly verdicts = valuesOf(VERDICTS);
  readonly forms = valuesOf(CLAIM_FORMS);

  readonly #list = new WordList(this.vocabulary);
  readonly #lastPages = new Map<number, Page>();
  readonly #lastSpeakers = new Map<number, Speaker>();

  constructor(locale: string | undefined) {
    this.pageOrder = new NameOrder(locale);
    this.speakerOrder = new NameOrder(locale);
  }

  /** how many claims there are */
  get size(): number {
    return this.#slots.size;
  }

  /** one more than the highest slot that is or was in use */
  get end(): number {
    return this.ids.length;
  }

  put(row: ClaimRow): void {
    const { claim } = row;
    const slot = this.#slotFor(claim.id);
    this.page.set(slot, this.putPage(row.page));
    const speaker = this.speakers.codeOf(claim.speakerId);
    if (row.speaker && row.speaker.id === claim.speakerId) this.putSpeaker(row.speaker);
    this.speaker.set(slot, speaker);
    this.credibility.set(slot, this.grades.codeOf(claim.credibility?.toString()));
    this.status.set(slot, this.statuses.codeOf(claim.status));
    this.verdict.set(slot, this.verdicts.codeOf(claim.verdict));
    this.form.set(slot, this.forms.codeOf(claim.form));
    const tags = [...new Set(claim.tags)].map((tag) => this.tagValues.codeOf(tag));
    this.tags.set(slot, tags, tags.length);
    const questions = (row.questions ?? []).map((question) => {
      const code = this.questionValues.codeOf(question.id);
      this.questionValues.label(code, question.text);
      return code;
    });
    this.questions.set(slot, questions, questions.length);
    this.created.set(slot, timeOf(claim.createdAt));
    this.updated.set(slot, timeOf(claim.updatedAt));
    const said = claim.saidAt === undefined ? null : spanOf(claim.saidAt);
    this.saidStart.set(slot, said?.start ?? Number.NaN);
    this.saidEnd.set(slot, said?.end ?? Number.NaN);
    this.position.set(slot, claim.segments[0]?.position?.start ?? 0);
    this.#setWords(slot, row);
  }

  putPage(page: Page): number {
    const key = this.pages.codeOf(page.id);
    const last = this.#lastPages.get(key);
    if (last && samePage(last, page)) return key;
    this.#lastPages.set(key, page);
    const site = siteOf(page);
    this.pageSite.set(key, this.sites.codeOf(site || undefined));
    this.pageLang.set(key, this.langs.codeOf(primarySubtag(page.lang)));
    this.pagePublished.set(key, page.publishedAt === undefined ? Number.NaN : timeOf(page.publishedAt));
    this.pageOrder.set(key, page.title || page.url);
    const list = this.#list;
    list.begin();
    list.add('title', page.title);
    list.add('site', site);
    list.add('site', page.outlet);
    this.pageWords.set(key, list.values, list.count);
    return key;
  }

  putSpeaker(speaker: Speaker): void {
    const key = this.speakers.codeOf(speaker.id);
    const last = this.#lastSpeakers.get(key);
    if (last === speaker || (last && sameSpeaker(last, speaker))) return;
    this.#lastSpeakers.set(key, speaker);
    this.speakers.label(key, speaker.name);
    this.speakerReliability.set(key, this.reliabilities.codeOf(speaker.reliability));
    this.speakerOrder.set(key, speaker.name);
    const list = this.#list;
    list.begin();
    list.add('speaker', speaker.name);
    for (const alias of speaker.aliases) list.add('speaker', alias);
    list.add('speaker', speaker.role);
    list.add('speaker', speaker.affiliation);
    this.speakerWords.set(key, list.values, list.count);
  }

  knowsPage(id: string): boolean {
    return this.pages.find(id) !== undefined;
  }

  knowsSpeaker(id: string): boolean {
    return this.speakers.find(id) !== undefined;
  }

  remove(id: string): boolean {
    const slot = this.#slots.get(id);
    if (slot === undefined) return false;
    this.#slots.delete(id);
    this.ids[slot] = undefined;
    this.alive.set(slot, 0);
    this.words.set(slot, [], 0);
    this.tags.set(slot, [], 0);
    this.questions.set(slot, [], 0);
    this.#free.push(slot);
    return true;
  }

  #slotFor(id: string): number {
    const known = this.#slots.get(id);
    if (known !== undefined) return known;
    const slot = this.#free.pop() ?? this.ids.length;
    this.ids[slot] = id;
    this.#slots.set(id, slot);
    this.alive.set(slot, 1);
    return slot;
  }

  #setWords(slot: number, row: ClaimRow): void {
    const { claim } = row;
    const list = this.#list;
    list.begin();
    list.add('quote', quoteOf(claim));
    list.add('quote', claim.statement);
    list.add('quote', claim.translation?.text);
    list.add('quote', claim.translation?.original);
    list.add('note', claim.note);
    list.add('note', claim.context);
    for (const item of claim.evidence ?? []) {
      list.add('note', item.title);
      list.add('note', item.note);
    }
    for (const tag of claim.tags) list.add('tag', tag);
    list.add('speaker', printedSpeaker(row));
    this.words.set(slot, list.values, list.count);
  }
}

function valuesOf(values: readonly string[]): Interner {
  const interner = new Interner();
  for (const value of values) interner.codeOf(value);
  return interner;
}

function primarySubtag(lang: string | undefined): string | undefined {
  const subtag = lang?.split(/[-_]/)[0]?.toLowerCase();
  return subtag === '' ? undefined : subtag;
}

function samePage(a: Page, b: Page): boolean {
  return (
    a === b ||
    (a.title === b.title &&
      a.url === b.url &&
      a.outlet === b.outlet &&
      a.lang === b.lang &&
      a.publishedAt === b.publishedAt)
  );
}

function sameSpeaker(a: Speaker, b: Speaker): boolean {
  return (
    a.name === b.name &&
    a.role === b.role &&
    a.affiliation === b.affiliation &&
    a.reliability === b.reliability &&
    a.aliases.length === b.aliases.length &&
    a.aliases.every((alias, i) => alias === b.aliases[i])
  );
}
