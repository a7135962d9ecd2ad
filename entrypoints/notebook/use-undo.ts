import { useState } from 'react';
import type { Failure } from '../../components/claim/failure-words.ts';
import { ask } from '../../lib/messaging/client.ts';
import type { Result } from '../../lib/model/result.ts';
import type { Database } from '../../lib/store/database.ts';
import { applyUndo, type Undo, type Undoable } from '../../lib/store/undo.ts';

/** What takes a change back; or, where too much would have to be handed about, the doing of it. */
type Undoing = Undo | (() => Promise<Result<unknown>>);

export interface Done {
  readonly message: string;
  /** absent where nothing was changed */
  readonly undo?: Undoing;
}

/** The last change and what takes it back, and what failed last. */
export function useUndo(database: Database) {
  const [done, setDone] = useState<Done>();
  const [failure, setFailure] = useState<Failure>();

  /** Shows what a change did, or why it didn't. @returns its value, or undefined */
  function settle<Value>(
    result: Result<Pick<Undoable<Value>, 'value'> & { readonly undo: Undoing }>,
    during: Failure['during'],
    message: (value: Value) => string,
  ): Value | undefined {
    if (!result.ok) {
      setFailure({ code: result.code, during });
      return undefined;
    }
    setFailure(undefined);
    setDone({ message: message(result.value.value), undo: result.value.undo });
    void ask('claims/changed', {});
    return result.value.value;
  }

  async function undo(): Promise<void> {
    if (!done?.undo) return;
    const result = await (typeof done.undo === 'function' ? done.undo() : applyUndo(database, done.undo));
    setFailure(result.ok ? undefined : { code: result.code, during: 'restore' });
    if (result.ok) setDone(undefined);
    void ask('claims/changed', {});
  }

  return {
    done,
    failure,
    settle,
    tell: (message: string) => setDone({ message }),
    undo: () => void undo(),
    dismiss: () => setDone(undefined),
  };
}
export type UndoKeeper = ReturnType<typeof useUndo>;
