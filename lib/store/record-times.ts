import type { Result } from '../model/result.ts';
import type { Database } from './database.ts';
import { attempt } from './failures.ts';

export interface RecordTimes {
  /** when the first page was added */
  readonly firstRecordAt: string | undefined;
  /** when a claim, a speaker, a question, an answer or a link was changed last; deleting leaves no time */
  readonly lastChangeAt: string | undefined;
}

/** Since when there are records and when they changed last, for reminding of a backup. Undefined without records. */
export function recordTimes(db: Database): Promise<Result<RecordTimes>> {
  return attempt(async () => {
    const [first, ...last] = await Promise.all([
      db.pages.orderBy('addedAt').first(),
      db.claims.orderBy('updatedAt').last(),
      db.speakers.orderBy('updatedAt').last(),
      db.questions.orderBy('updatedAt').last(),
    ]);
    // Answers and links have no index of their times, and are few beside the claims.
    const changes = last.map((record) => record?.updatedAt);
    for (const table of [db.answers, db.links]) {
      await table.each(({ updatedAt }) => changes.push(updatedAt));
    }
    return { firstRecordAt: first?.addedAt, lastChangeAt: latest(changes) };
  });
}

function latest(times: readonly (string | undefined)[]): string | undefined {
  let last: string | undefined;
  for (const time of times) if (time !== undefined && (last === undefined || time > last)) last = time;
  return last;
}
