import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { afterPaint } from '../../components/ui/after-paint.ts';
import type { SearchResult } from '../../lib/desk/claim-index.ts';
import type { ClaimRow } from '../../lib/desk/claim-row.ts';
import { type ClaimQuery, queryToHash } from '../../lib/desk/query.ts';
import type { Database } from '../../lib/store/database.ts';
import { FIRST_ROWS } from '../../lib/store/newest-claims.ts';
import { newestClaimRows } from '../../lib/store/rows.ts';
import type { Desk, DeskState } from './desk-client.ts';

/** Rows are fetched in pages of this many around what is seen. */
const PAGE = 30;

interface Seen {
  readonly hash: string;
  readonly result: SearchResult;
  readonly rows: ReadonlyMap<number, ClaimRow>;
}

/** What the list showed when it was left for another view: it is there again at once, until it is answered anew. */
const seen = new WeakMap<Desk, Seen>();

export interface Claims {
  readonly desk: DeskState;
  readonly facets: SearchResult['facets'] | undefined;
  /** claims that fit, as far as it is known */
  readonly total: number | undefined;
  /** the rows are still those of an earlier query */
  readonly busy: boolean;
  readonly rowAt: (index: number) => ClaimRow | undefined;
  readonly onRange: (from: number, to: number) => void;
}

/**
 * The claims of a query, of which only the visible ones are fetched. What was seen stays until the next answer is
 * there, so that nothing flickers while one types.
 * @param newest the first rows, where they were asked for before anything was drawn
 */
export function useClaims(
  database: Database,
  desk: Desk,
  query: ClaimQuery,
  newest: readonly ClaimRow[] | undefined,
): Claims {
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const { revision, stage } = state;
  const hash = queryToHash(query);
  const isPlain = hash === '';
  const [before] = useState(() => seen.get(desk));
  const known = before?.hash === hash ? before : undefined;
  const [result, setResult] = useState(known?.result);
  const [answered, setAnswered] = useState(known && query);
  const [rows, setRows] = useState<ReadonlyMap<number, ClaimRow>>(
    () => known?.rows ?? new Map(isPlain && stage === 'loading' ? newest?.entries() : undefined),
  );
  const range = useRef({ from: 0, to: PAGE });
  const turn = useRef(0);

  const fetchRows = useCallback(
    async (from: number, to: number, thisTurn: number, keep: boolean, partial = false) => {
      const first = Math.max(0, Math.floor(from / PAGE) * PAGE);
      const count = Math.ceil((to - first) / PAGE) * PAGE || PAGE;
      const answer = await desk.ask('search', { query, window: { from: first, count } });
      if (thisTurn !== turn.current) return;
      // What a part of the claims says is no answer yet, where it would say that there are none.
      if (partial && answer.total === 0) return;
      const byId = new Map(answer.rows.map((row) => [row.claim.id, row]));
      setResult(answer);
      setAnswered(query);
      setRows((old) => {
        const next = new Map(keep ? old : []);
        const known = sameAsBefore(old);
        for (const [offset, id] of answer.ids.entries()) {
          const row = byId.get(id);
          if (row) next.set(first + offset, known(row));
        }
        return next;
      });
    },
    [desk, query],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision or stage is a reason to ask again.
  useEffect(() => {
    const thisTurn = ++turn.current;
    const partial = stage === 'loading';
    if (partial && isPlain) return;
    const { from, to } = range.current;
    void fetchRows(from, to, thisTurn, false, partial).catch(() => undefined);
  }, [fetchRows, revision, stage]);

  // Before all claims are in memory the newest ones are shown as they lie in the database. Reading all of them
  // begins when these are painted.
  useEffect(() => {
    if (stage !== 'loading' || !isPlain) return;
    void Promise.resolve(newest ?? newestClaimRows(database, FIRST_ROWS))
      .then((known) => setRows((old) => (old.size > 0 ? old : new Map(known.entries()))))
      .catch(() => undefined)
      .then(() => afterPaint(desk.begin));
  }, [database, desk, stage, isPlain, newest]);

  const onRange = useCallback(
    (from: number, to: number) => {
      range.current = { from, to: Math.max(to, from + 1) };
      if (stage === 'loading') return;
      for (let index = from; index < to; index++) {
        if (!rows.has(index)) {
          void fetchRows(from, to, turn.current, true).catch(() => undefined);
          return;
        }
      }
    },
    [fetchRows, rows, stage],
  );

  useEffect(() => {
    if (result && answered === query) seen.set(desk, { hash, result, rows });
  }, [desk, result, answered, query, hash, rows]);

  const total = result?.total ?? (rows.size > 0 ? rows.size : undefined);
  const busy = answered !== query && !(isPlain && stage === 'loading' && rows.size > 0);
  return { desk: state, facets: result?.facets, total, busy, rowAt: (index) => rows.get(index), onRange };
}

/** Gives back the row that was there before where nothing of it changed, so that it needn't be drawn again. */
function sameAsBefore(rows: ReadonlyMap<number, ClaimRow>): (row: ClaimRow) => ClaimRow {
  const byId = new Map([...rows.values()].map((row) => [row.claim.id, row]));
  return (row) => {
    const before = byId.get(row.claim.id);
    const isSame =
      before?.claim.updatedAt === row.claim.updatedAt &&
      before.page.id === row.page.id &&
      before.page.title === row.page.title &&
      before.speaker?.id === row.speaker?.id &&
      before.speaker?.updatedAt === row.speaker?.updatedAt;
    return isSame ? before : row;
  };
}
