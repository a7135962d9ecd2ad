import { type ClaimIndex, createClaimIndex, type Window } from '../../lib/desk/claim-index.ts';
import { type Comparer, createComparer, type Statement, statementOf } from '../../lib/desk/comparisons.ts';
import { type CountedRow, overviewOf, timelineOf } from '../../lib/desk/overview.ts';
import type { ClaimQuery } from '../../lib/desk/query.ts';
import { RecordLists } from '../../lib/desk/record-lists.ts';
import { createDatabase } from '../../lib/store/database.ts';
import { claimRows, eachClaimRow, indexedRows } from '../../lib/store/rows.ts';
import { type ChangedRecords, watchRecords } from '../../lib/store/watching.ts';
import type { DeskAnswers, DeskMessage, DeskRequest } from './desk-protocol.ts';

/** Above this many, loading everything anew costs less than following each change. */
const MANY = 5_000;
/** Statements that are taken apart before the next message is heard: a few milliseconds. */
const SLICE = 50;
/** So long after a question the worker is kept free for the next one, in milliseconds: a person is typing. */
const QUIET = 400;

const database = createDatabase();
const lists = new RecordLists();
let index: ClaimIndex = createClaimIndex();
let comparer: Comparer = createComparer();
/** until pages and speakers are known; until all claims can be searched; until all can be compared */
let listed: Promise<void> = Promise.resolve();
let loading: Promise<void> = Promise.resolve();
let comparing: Promise<void> = Promise.resolve();
let isReady = false;
/** of this many claims so many can be compared */
let compared = { done: 0, total: 0 };
/** when the last question came; whether somebody asked for comparisons before all claims were in them */
let askedAt = Number.NEGATIVE_INFINITY;
let isAwaited = false;

function say(message: DeskMessage): void {
  postMessage(message);
}

/**
 * Reads everything. Searches that come meanwhile see what is there; when it is read for a second time, what was
 * there before. Comparing takes claims apart, which is put off until they can be searched.
 */
function load(): Promise<void> {
  listed = readLists();
  loading = readClaims();
  return loading;
}

async function readLists(): Promise<void> {
  const [pages, speakers] = await Promise.all([database.pages.toArray(), database.speakers.toArray()]);
  lists.clear();
  lists.putPages(pages);
  lists.putSpeakers(speakers);
}

async function readClaims(): Promise<void> {
  await listed;
  const next = isReady ? createClaimIndex() : index;
  const statements: Statement[] = [];
  let done = 0;
  const total = await database.claims.count();
  await eachClaimRow(database, (rows) => {
    next.put(rows);
    for (const row of rows) statements.push(statementOf(row));
    done += rows.length;
    say({ kind: 'loading', done, total });
  });
  index = next;
  isReady = true;
  comparing = compareAll(statements);
  say({ kind: 'ready' });
}

/** For the first time, what is there already can be asked for; later on, what was there before. */
async function compareAll(statements: readonly Statement[]): Promise<void> {
  const next = comparer.size === 0 ? comparer : createComparer();
  const isFirst = next === comparer;
  for (let at = 0; at < statements.length; at += SLICE) {
    next.put(statements.slice(at, at + SLICE));
    if (isFirst) compared = { done: at, total: statements.length };
    await nextTurn();
    while (!isAwaited && performance.now() - askedAt < QUIET) await nextTurn(QUIET);
  }
  comparer = next;
  compared = { done: statements.length, total: statements.length };
  isAwaited = false;
  say({ kind: 'compared' });
}

async function follow(changed: ChangedRecords): Promise<void> {
  await loading;
  if (Object.values(changed).includes('all')) return load();
  const claims = idsIn(changed.claims);
  const pages = idsIn(changed.pages);
  const speakers = idsIn(changed.speakers);
  if (claims.length > MANY) return load();
  const ids = new Set(claims);
  // An answer that is gone no longer names its claim; it will be right after the next loading.
  for (const one of present(await database.answers.bulkGet([...idsIn(changed.answers)])))
    ids.add(one.claimId);
  const rows = await indexedRows(database, [...ids]);
  const found = new Set(rows.map(({ claim }) => claim.id));
  const gone = [...ids].filter((id) => !found.has(id));
  index.put(rows);
  index.remove(gone);
  comparing = comparing.then(() => {
    comparer.put(rows);
    comparer.remove(gone);
  });
  if (speakers.length > 0) {
    const known = present(await database.speakers.bulkGet([...speakers]));
    index.putSpeakers(known);
    lists.putSpeakers(known, missing(speakers, known));
  }
  if (pages.length > 0) {
    const known = present(await database.pages.bulkGet([...pages]));
    index.putPages(known);
    lists.putPages(known, missing(pages, known));
  }
  say({ kind: 'changed' });
}

async function answer(request: DeskRequest): Promise<unknown> {
  switch (request.kind) {
    case 'search':
      return search(request.query, request.window);
    case 'ids':
      return index.idsOf(request.query);
    case 'suggest':
      return suggest(request.about, request.limit);
    case 'suggest-found':
      return comparer.suggestAmong(await subjectOf(request.about), request.among, request.limit);
    case 'overview':
      return overviewAnswer(request.questionId);
    case 'pages':
      await listed;
      return lists.pages(isReady ? index.tallies() : undefined);
    case 'speakers':
      await listed;
      return lists.speakers(isReady ? index.tallies() : undefined);
    case 'duplicates':
      await listed;
      return lists.duplicates();
  }
}

/** The rows are read here: dozens of requests to the database would hold up what the person types. */
async function search(query: ClaimQuery, window: Window): Promise<DeskAnswers['search']> {
  const result = index.search(query, window);
  return { ...result, rows: await claimRows(database, result.ids) };
}

/** Claims that weren't taken apart yet are missing from the answer, which says how many. */
async function suggest(about: string, limit: number): Promise<DeskAnswers['suggest']> {
  const suggestions = comparer.suggest(await subjectOf(about), limit);
  const rows = await claimRows(
    database,
    suggestions.map(({ claimId }) => claimId),
  );
  const byId = new Map(rows.map((row) => [row.claim.id, row]));
  return {
    ...(await comparedSoFar()),
    suggestions: suggestions.flatMap((suggestion) => {
      const row = byId.get(suggestion.claimId);
      return row ? [{ row, suggestion }] : [];
    }),
  };
}

/** A claim that wasn't taken apart yet is read from its record. */
async function subjectOf(id: string): Promise<string | Statement> {
  if (comparer.has(id)) return id;
  const [row] = await claimRows(database, [id]);
  return row ? statementOf(row) : id;
}

async function comparedSoFar(): Promise<{ done: number; total: number }> {
  isAwaited = !isReady || compared.done < compared.total;
  return isReady ? compared : { done: 0, total: await database.claims.count() };
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

function idsIn(ids: ChangedRecords[keyof ChangedRecords]): readonly string[] {
  return ids === undefined || ids === 'all' ? [] : ids;
}

function present<Item>(items: readonly (Item | undefined)[]): Item[] {
  return items.filter((item) => item !== undefined);
}

function missing(ids: readonly string[], found: readonly { readonly id: string }[]): string[] {
  const known = new Set(found.map(({ id }) => id));
  return ids.filter((id) => !known.has(id));
}

/** Lets messages that came meanwhile be heard. */
function nextTurn(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

addEventListener('message', (event: MessageEvent<DeskRequest>) => {
  const request = event.data;
  askedAt = performance.now();
  answer(request).then(
    (value) => say({ kind: 'answer', id: request.id, value }),
    (error: unknown) => say({ kind: 'failed', id: request.id, message: String(error) }),
  );
});

watchRecords(database, (changed) => void follow(changed));
load().catch((error: unknown) => say({ kind: 'unavailable', message: String(error) }));
