import { useEffect, useState } from 'react';

/** What a piece of work gives, done once for each key; undefined until it is there. */
export function useOnce<Value>(work: () => Promise<Value>, key: string): Value | undefined {
  const [done, setDone] = useState<{ key: string; value: Value }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for all that the work depends on.
  useEffect(() => {
    let current = true;
    void work().then((value) => current && setDone({ key, value }));
    return () => {
      current = false;
    };
  }, [key]);
  return done?.key === key ? done.value : undefined;
}
