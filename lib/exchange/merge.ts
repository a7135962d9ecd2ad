import type { Answer, Claim, Link, Page, Question, Speaker } from '../model/records.ts';
import type { Result } from '../model/result.ts';
import { unlessCancelled } from './chunks.ts';
import {
  type AnyRecord,
  byId,
  type Dataset,
  emptyDataset,
  type MutableDataset,
  TABLES,
  type TableName,
} from './dataset.ts';
import { knownRecords } from './known-records.ts';
import { type FieldMerge, type Mergeable, type MergeRules, mergeRecord } from './merge-record.ts';
import { type PaceOptions, paceOf } from './pace.ts';
import { labelOf } from './rejection.ts';

/** What an import does to a record. `conflict`: a value lost against another that didn't know it. */
export type Outcome = 'new' | 'same' | 'changed' | 'conflict';
const OUTCOMES = ['new', 'same', 'changed', 'conflict'] as const;

export interface MergeSample {
  readonly table: TableName;
  readonly id: string;
  readonly outcome: Outcome;
  readonly label: string;
  readonly fields: readonly FieldMerge[];
}

/** What an import would do, before it does it. */
export interface MergePlan {
  readonly counts: Readonly<Record<TableName, Readonly<Record<Outcome, number>>>>;
  /** the first few of each table and outcome, but of what stays the same */
  readonly samples: readonly MergeSample[];
  /** the records to put, whole: the new ones, and the changed ones as merged */
  readonly writes: Dataset;
  /** the stored records in whose place the changed ones come, as they were when this was planned */
  readonly replaced: Dataset;
}

/** What is stored, as far as an import can meet it; of the claims, which are many, only those that are asked for. */
export interface Stored extends Omit<Dataset, 'claims'> {
  claimsWith(ids: readonly string[]): Promise<readonly (Claim | undefined)[]>;
}

/** Claims of a file that are compared at once. */
const BATCH = 500;

export interface MergeOptions extends PaceOptions {
  /** samples of each table and outcome */
  readonly samples?: number | undefined;
}

/**
 * Plans an import. Pages are the same by id, else by address; speakers by id, else by folded name or alias unless kind
 * or `sameAs` say otherwise; questions by id, else by folded text; answers by id, else by claim and question; links by
 * id, else by ends and kind; claims by id alone. What refers to a record that is known under another id is made to
 * refer to that one. The records themselves are merged by `mergeRecord`.
 * @param existing may be restricted to what `incoming` can meet: its ids, addresses, names and texts
 */
export function planMerge(existing: Dataset, incoming: Dataset, options: MergeOptions = {}): MergePlan {
  const merger = mergerFor(existing, incoming, options.samples);
  merger.meet(existing.claims);
  for (const table of TABLES) for (const record of incoming[table]) merger.take(table, record);
  return merger.plan();
}

/** The same in small steps, holding few of the stored claims at a time; with progress and cancel. */
export async function planMergeInSteps(
  existing: Stored,
  incoming: Dataset,
  options: MergeOptions = {},
): Promise<Result<MergePlan, 'cancelled'>> {
  return unlessCancelled(async () => {
    const total = TABLES.reduce((sum, table) => sum + incoming[table].length, 0);
    const pace = paceOf({ ...options, total });
    const merger = mergerFor(existing, incoming, options.samples);
    let done = 0;
    for (const table of TABLES) {
      for (const [at, record] of incoming[table].entries()) {
        if (table === 'claims' && at % BATCH === 0) {
          const ids = incoming.claims.slice(at, at + BATCH).map(({ id }) => id);
          merger.meet(await existing.claimsWith(ids));
        }
        merger.take(table, record);
        done += 1;
        const wait = pace.step(done);
        if (wait) await wait;
      }
    }
    pace.finish(done);
    return merger.plan();
  });
}

/** The records as they are after a plan was carried out, in their order, the new ones at the end. */
export function applyPlan(existing: Dataset, { writes }: MergePlan): Dataset {
  const merged = emptyDataset();
  for (const table of TABLES) {
    const records = byId<AnyRecord>(existing[table]);
    for (const record of writes[table]) records.set(record.id, record);
    addAll(merged, table, records.values());
  }
  return merged;
}

/** One by one: as the arguments of one call, a hundred thousand would be too many for the stack. */
function addAll(dataset: MutableDataset, table: TableName, records: Iterable<AnyRecord>): void {
  const list = dataset[table] as AnyRecord[]; // of the one table, as the caller has them
  for (const record of records) list.push(record);
}

interface Merger {
  /** the stored claims that the next ones can meet; those of before are forgotten */
  meet(claims: readonly (Claim | undefined)[]): void;
  take(table: TableName, record: AnyRecord): void;
  plan(): MergePlan;
}

function mergerFor(existing: Omit<Dataset, 'claims'>, incoming: Dataset, sampleCount = 20): Merger {
  const counts = Object.fromEntries(
    TABLES.map((table) => [table, Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0]))]),
  ) as Record<TableName, Record<Outcome, number>>; // all tables and outcomes, from the lists of them
  const samples: MergeSample[] = [];
  const writes = new Map<TableName, Map<string, AnyRecord>>(TABLES.map((table) => [table, new Map()]));
  const replaced: MutableDataset = emptyDataset();
  const known = knownRecords(existing, incoming);
  /** ids of incoming records that are known under another one */
  const aliases = new Map<string, string>();
  const idOf = (table: TableName, id: string) => aliases.get(`${table} ${id}`) ?? id;

  function put<Item extends Mergeable & AnyRecord>(
    table: TableName,
    mine: Item | undefined,
    theirs: Item,
    rules: MergeRules = {},
  ): Item {
    if (!mine) {
      writes.get(table)?.set(theirs.id, theirs);
      tell(table, 'new', theirs, []);
      return theirs;
    }
    if (mine.id !== theirs.id) aliases.set(`${table} ${theirs.id}`, mine.id);
    const { record, changed, fields } = mergeRecord(mine, theirs, rules);
    if (changed) {
      const before = writes.get(table);
      // A record that the file holds twice is merged with what the first merge made of it.
      if (!before?.has(mine.id)) addAll(replaced, table, [mine]);
      before?.set(record.id, record);
    }
    const conflict = fields.some((field) => field.conflict);
    tell(table, changed ? (conflict ? 'conflict' : 'changed') : 'same', record, fields);
    return record;
  }

  function tell(table: TableName, outcome: Outcome, record: AnyRecord, fields: readonly FieldMerge[]): void {
    const count = counts[table][outcome];
    counts[table][outcome] = count + 1;
    if (outcome === 'same' || count >= sampleCount) return;
    samples.push({ table, id: record.id, outcome, label: labelOf(record), fields });
  }

  const steps: { readonly [Table in TableName]: (record: never) => void } = {
    pages(page: Page) {
      const mine = known.page(page);
      // By its addresses a page is found again, so those under which it is known stay.
      const keep = mine?.canonicalUrl === undefined ? ['url'] : ['url', 'canonicalUrl'];
      const rules = { keep, keepsHistory: false };
      known.addPage(put('pages', mine, page, rules));
    },
    speakers(speaker: Speaker) {
      const mine = known.speaker(speaker);
      put('speakers', mine, speaker);
    },
    claims(claim: Claim) {
      const theirs: Claim = { ...claim, pageId: idOf('pages', claim.pageId) };
      if (claim.speakerId !== undefined) theirs.speakerId = idOf('speakers', claim.speakerId);
      put('claims', known.claim(claim), theirs);
    },
    questions(question: Question) {
      put('questions', known.question(question), question);
    },
    answers(answer: Answer) {
      const theirs = { ...answer, questionId: idOf('questions', answer.questionId) };
      put('answers', known.answer(theirs), theirs);
    },
    links(link: Link) {
      put('links', known.link(link), link);
    },
  };

  return {
    // Each step takes the records of its own table, which the caller hands over by that table's name.
    take: (table, record) => steps[table](record as never),
    meet: known.meet,
    plan() {
      const records: MutableDataset = emptyDataset();
      for (const table of TABLES) addAll(records, table, writes.get(table)?.values() ?? []);
      return { counts, samples, writes: records, replaced };
    },
  };
}
