import { useCallback, useRef, useState } from 'react';
import type { Result } from '../../lib/model/result.ts';

/** One step that can be taken back. */
export interface UndoStep {
  /** what was done, in words */
  readonly label: string;
  readonly undo: () => Promise<Result<unknown>>;
}

const MOST_STEPS = 100;

/** What was done here, the last step on top. It lasts as long as the panel is open. */
export function useUndoStack() {
  const steps = useRef<readonly UndoStep[]>([]);
  const [label, setLabel] = useState<string>();

  const set = useCallback((next: readonly UndoStep[]) => {
    steps.current = next;
    setLabel(next.at(-1)?.label);
  }, []);
  const push = useCallback((step: UndoStep) => set([...steps.current, step].slice(-MOST_STEPS)), [set]);
  /** Takes the top step off; whoever fails to undo it pushes it back. */
  const pop = useCallback((): UndoStep | undefined => {
    const step = steps.current.at(-1);
    set(steps.current.slice(0, -1));
    return step;
  }, [set]);

  return { label, push, pop };
}
