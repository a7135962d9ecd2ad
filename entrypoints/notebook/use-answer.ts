import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Desk } from './desk-client.ts';
import type { DeskAnswers } from './desk-protocol.ts';

type ListKind = 'pages' | 'speakers' | 'duplicates';

/** What was answered last stays for the next time that a view is opened, until it is answered anew. */
const last = new WeakMap<Desk, Partial<DeskAnswers>>();

/** Has an answer be there when the view is opened. */
export async function askAhead(desk: Desk, kind: ListKind): Promise<void> {
  const given = await desk.ask(kind, {});
  last.set(desk, { ...last.get(desk), [kind]: given });
}

/** A list of the desk's, asked for again whenever records change; undefined before the first answer. */
export function useAnswer<Kind extends ListKind>(desk: Desk, kind: Kind): DeskAnswers[Kind] | undefined {
  const { revision } = useSyncExternalStore(desk.subscribe, desk.state);
  const [answer, setAnswer] = useState<DeskAnswers[Kind] | undefined>(() => last.get(desk)?.[kind]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is a reason to ask again.
  useEffect(() => {
    let current = true;
    desk.ask(kind, {}).then(
      (given) => {
        last.set(desk, { ...last.get(desk), [kind]: given });
        if (current) setAnswer(given);
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [desk, kind, revision]);
  return answer;
}
