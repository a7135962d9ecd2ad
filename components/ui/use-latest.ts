import { useCallback, useLayoutEffect, useRef } from 'react';

/** A callback that never changes itself and calls what was given last: a memoised row needn't be drawn for it. */
export function useLatest<Args extends readonly unknown[]>(
  callback: (...args: Args) => void,
): (...args: Args) => void {
  const latest = useRef(callback);
  useLayoutEffect(() => {
    latest.current = callback;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
