import { createClaimIndex } from '../../lib/desk/claim-index.ts';
import { createComparer } from '../../lib/desk/comparisons.ts';
import { type CountedRow, overviewOf, timelineOf } from '../../lib/desk/overview.ts';
import { createDatabase } from '../../lib/store/database.ts';
import { claimRows, eachClaimRow } from '../../lib/store/rows.ts';
import { type ChangedRecords, watchRecords } from '../../lib/store/watching.ts';
import type { DeskAnswers, DeskMessage, DeskRequest } from './desk-protocol.ts';

/** Above this many, loading everything anew costs less than following each change. */
const MANY = 5_000;

const database = createDatabase();
const index = createClaimIndex();
const comparer = createComparer();
let loading: Promise<void> | null = null;

function say(message: DeskMessage): void {
  postMessage(message);
}

/** Reads all claims in chunks; until that is done, searches see what is there. */
async function load(): Promise<void> {
  index.clear();
  let done = 0;
  const total = await database.claims.count();
  await eachClaimRow(database, (rows) => {
    index.put(rows);
    comparer.put(rows);
    done += rows.length;
    say({ kind: 'loading', done, total });
  });
  say({ kind: 'ready' });
}

async function follow(changed: ChangedRecords): Promise<void> {
  await loading;
  const { claims = [], pages, speakers, answers, questions } = changed;
  const lists = [claims, pages, speakers, answers, questions];
  if (lists.some((list) => list === 'all') || claims.length > MANY) {
    loading = load();
    await loading;
    return;
  }
  const ids = new Set(claims);
  if (Array.isArray(answers)) {
    // An answer that is gone no longer names its claim; it will be right after the next loading.
    for (const answer of await database.answers.bulkGet([...answers])) if (answer) ids.add(answer.claimId);
  }
  const rows = await claimRows(database, [...ids]);
  const found = new Set(rows.map(({ claim }) => claim.id));
  const gone = [...ids].filter((id) => !found.has(id));
  index.put(rows);
  index.remove(gone);
  comparer.put(rows);
  comparer.remove(gone);
  if (Array.isArray(speakers)) index.putSpeakers(present(await database.speakers.bulkGet([...speakers])));
  if (Array.isArray(pages)) index.putPages(present(await database.pages.bulkGet([...pages])));
  say({ kind: 'changed' });
}

async function answer(request: DeskRequest): Promise<unknown> {
  switch (request.kind) {
    case 'search':
      return index.search(request.query, request.window);
    case 'ids':
      return index.idsOf(request.query);
    case 'suggest':
      await loading;
      return comparer.suggest(request.about, request.limit);
    case 'overview':
      return overviewAnswer(request.questionId);
  }
}

/** Reads all claims once more: pictures are looked at seldom, and what they count need not stay in memory. */
async function overviewAnswer(questionId: string | undefined): Promise<DeskAnswers['overview']> {
  const rows: CountedRow[] = [];
  await eachClaimRow(database, (some) => {
    for (const { claim, speaker } of some) {
      const { credibility, status, createdAt, speakerId } = claim;
      rows.push({ claim: { credibility, status, createdAt, speakerId }, speaker });
    }
  });
  const overview = overviewOf(rows);
  if (questionId === undefined) return { overview, timeline: [] };
  const answers = await database.answers.where('questionId').equals(questionId).toArray();
  const answering = await claimRows(
    database,
    answers.map(({ claimId }) => claimId),
  );
  return { overview, timeline: timelineOf(answering, answers, questionId) };
}

function present<Item>(items: readonly (Item | undefined)[]): Item[] {
  return items.filter((item) => item !== undefined);
}

addEventListener('message', (event: MessageEvent<DeskRequest>) => {
  const request = event.data;
  answer(request).then(
    (value) => say({ kind: 'answer', id: request.id, value }),
    (error: unknown) => say({ kind: 'failed', id: request.id, message: String(error) }),
  );
});

watchRecords(database, (changed) => void follow(changed));
loading = load().catch((error: unknown) => say({ kind: 'unavailable', message: String(error) }));
