import type { Answer, Claim, Link, Page, Question, Speaker } from '../model/records.ts';

/** All records, as an export holds them. */
export interface Dataset {
  readonly pages: readonly Page[];
  readonly speakers: readonly Speaker[];
  readonly claims: readonly Claim[];
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  readonly links: readonly Link[];
}

export type TableName = keyof Dataset;

/** Records come before those that refer to them, so that a reader can check references as it goes. */
export const TABLES = ['pages', 'speakers', 'claims', 'questions', 'answers', 'links'] as const;

/** The record of each table. */
export interface RecordOf {
  pages: Page;
  speakers: Speaker;
  claims: Claim;
  questions: Question;
  answers: Answer;
  links: Link;
}
export type AnyRecord = RecordOf[TableName];

export interface MutableDataset {
  pages: Page[];
  speakers: Speaker[];
  claims: Claim[];
  questions: Question[];
  answers: Answer[];
  links: Link[];
}

export function emptyDataset(): MutableDataset {
  return { pages: [], speakers: [], claims: [], questions: [], answers: [], links: [] };
}

/** Fills the tables that older files and smaller selections don't have. */
export function datasetOf(records: { readonly [Table in TableName]?: Dataset[Table] | undefined }): Dataset {
  return {
    pages: records.pages ?? [],
    speakers: records.speakers ?? [],
    claims: records.claims ?? [],
    questions: records.questions ?? [],
    answers: records.answers ?? [],
    links: records.links ?? [],
  };
}

export interface ClaimAnswer {
  readonly question: Question;
  readonly answer: Answer;
}

/** Finds what a claim refers to. Holds maps of pages and speakers, so its cost grows with them, not with claims. */
export interface Lookup {
  pageOf(claim: Claim): Page | undefined;
  speakerOf(claim: Claim): Speaker | undefined;
  answersOf(claim: Claim): readonly ClaimAnswer[];
  linksOf(claim: Claim): readonly Link[];
}

export function lookupIn(records: Omit<Dataset, 'claims'>): Lookup {
  const pages = byId(records.pages);
  const speakers = byId(records.speakers);
  const questions = byId(records.questions);
  const answers = new Map<string, ClaimAnswer[]>();
  for (const answer of records.answers) {
    const question = questions.get(answer.questionId);
    if (question) append(answers, answer.claimId, { question, answer });
  }
  const links = new Map<string, Link[]>();
  for (const link of records.links) append(links, link.fromClaimId, link);
  return {
    pageOf: ({ pageId }) => pages.get(pageId),
    speakerOf: ({ speakerId }) => (speakerId === undefined ? undefined : speakers.get(speakerId)),
    answersOf: ({ id }) => answers.get(id) ?? [],
    linksOf: ({ id }) => links.get(id) ?? [],
  };
}

export function byId<Item extends { readonly id: string }>(items: Iterable<Item>): Map<string, Item> {
  const map = new Map<string, Item>();
  for (const item of items) map.set(item.id, item);
  return map;
}

function append<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
