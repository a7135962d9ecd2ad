import { useEffect, useState, useSyncExternalStore } from 'react';
import type { FoundComparison } from '../../components/compare/compare-props.ts';
import type { Database } from '../../lib/store/database.ts';
import type { Desk } from './desk-client.ts';
import { foundStatements } from './found-statements.ts';
import { followOpenFinds, type OpenFind } from './open-finds.ts';

const MOST = 12;

/** What was found on open pages, isn't saved, and may speak of the same matter as a claim. */
export function useFoundComparisons(database: Database, desk: Desk, about: string | undefined) {
  const { revision, compared } = useSyncExternalStore(desk.subscribe, desk.state);
  const [finds, setFinds] = useState<readonly OpenFind[]>([]);
  const [answer, setAnswer] = useState<{ about: string; comparisons: readonly FoundComparison[] }>();
  const isAsked = about !== undefined;

  useEffect(() => (isAsked ? followOpenFinds(setFinds) : undefined), [isAsked]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: changed records, and more claims that can be compared, are a reason to look again.
  useEffect(() => {
    let current = true;
    async function compare(claimId: string): Promise<void> {
      const among = await foundStatements(database, finds);
      const suggestions =
        among.length === 0 ? [] : await desk.ask('suggest-found', { about: claimId, among, limit: MOST });
      if (!current) return;
      const byId = new Map(finds.map((find) => [find.id, find]));
      const comparisons = suggestions.flatMap(({ claimId: id, reasons }) => {
        const find = byId.get(id);
        if (!find) return [];
        const { segments, suggestion } = find.found.source;
        return { id, title: find.metadata.title, segments, speaker: suggestion, reasons };
      });
      setAnswer({ about: claimId, comparisons });
    }
    // Who can't be asked suggests nothing; what keeps the database closed is told elsewhere.
    if (about !== undefined) compare(about).catch(() => undefined);
    return () => {
      current = false;
    };
  }, [database, desk, about, finds, revision, compared]);

  return {
    comparisons: answer && answer.about === about ? answer.comparisons : [],
    find: (id: string): OpenFind | undefined => finds.find((one) => one.id === id),
  };
}
