import { Answer, Claim, Link, Page, Question, Speaker } from '../model/records.ts';
import { type Dataset, emptyDataset, type RecordOf, type TableName } from './dataset.ts';
import { labelOf, type Reason, type Rejection, reasonsOf } from './rejection.ts';

/** What was read: the good records, the bad ones with reasons, and what was mended to take a record at all. */
export interface Accepted {
  readonly records: Dataset;
  readonly rejected: readonly Rejection[];
  /** taken, but without what the reason names */
  readonly mended: readonly Rejection[];
}

const SCHEMAS = {
  pages: Page,
  speakers: Speaker,
  claims: Claim,
  questions: Question,
  answers: Answer,
  links: Link,
};

/** Takes records one by one, in any order; `finish` then checks what they refer to. */
export interface Acceptor {
  take(table: TableName, index: number, record: unknown): void;
  reject(rejection: Rejection): void;
  readonly count: number;
  finish(): Accepted;
}

export function acceptor(): Acceptor {
  const records = emptyDataset();
  const rejected: Rejection[] = [];
  const ids = new Map<TableName, Set<string>>();
  const places = new Map<object, number>();
  let count = 0;

  function idsOf(table: TableName): Set<string> {
    const set = ids.get(table) ?? new Set<string>();
    ids.set(table, set);
    return set;
  }

  function take(table: TableName, index: number, record: unknown): void {
    count += 1;
    const checked = SCHEMAS[table].safeParse(record);
    if (!checked.success) {
      rejected.push(rejection(table, index, record, reasonsOf(checked.error.issues, record)));
      return;
    }
    const known = idsOf(table);
    if (known.has(checked.data.id)) {
      rejected.push(rejection(table, index, record, [{ field: 'id', problem: 'duplicate' }]));
      return;
    }
    known.add(checked.data.id);
    places.set(checked.data, index);
    (records[table] as RecordOf[TableName][]).push(checked.data); // the schema is the table's own
  }

  /** Records whose references are all there; the others are rejected. */
  function keep<Table extends TableName>(
    table: Table,
    missing: (record: RecordOf[Table]) => string | undefined,
  ): RecordOf[Table][] {
    const all = records[table] as RecordOf[Table][]; // the same, by definition of both types
    return all.filter((record) => {
      const field = missing(record);
      if (field === undefined) return true;
      const reasons: Reason[] = [{ field, problem: 'unknown-reference' }];
      rejected.push(rejection(table, places.get(record) ?? 0, record, reasons));
      idsOf(table).delete(record.id);
      return false;
    });
  }

  function finish(): Accepted {
    const mended: Rejection[] = [];
    const has = (table: TableName, id: string) => idsOf(table).has(id);
    const claims = keep('claims', ({ pageId }) => (has('pages', pageId) ? undefined : 'pageId')).map(
      (claim) => {
        if (claim.speakerId === undefined || has('speakers', claim.speakerId)) return claim;
        // A claim without its speaker is still worth more than none.
        const { speakerId: _, ...rest } = claim;
        const reasons: Reason[] = [{ field: 'speakerId', problem: 'unknown-reference' }];
        mended.push(rejection('claims', places.get(claim) ?? 0, claim, reasons));
        return rest;
      },
    );
    const answers = keep('answers', ({ claimId, questionId }) =>
      !has('claims', claimId) ? 'claimId' : has('questions', questionId) ? undefined : 'questionId',
    );
    const links = keep('links', ({ fromClaimId, toClaimId }) =>
      !has('claims', fromClaimId) ? 'fromClaimId' : has('claims', toClaimId) ? undefined : 'toClaimId',
    );
    return { records: { ...records, claims, answers, links }, rejected, mended };
  }

  return {
    take,
    finish,
    reject: (one) => {
      count += 1;
      rejected.push(one);
    },
    get count() {
      return count;
    },
  };
}

export function rejection(
  table: Rejection['table'],
  index: number,
  record: unknown,
  reasons: readonly Reason[],
): Rejection {
  return { table, index, label: labelOf(record), reasons, record };
}
