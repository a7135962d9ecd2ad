import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

const KEY = 'side-panel';

/** Whether single letters are commands wherever the focus is in the panel; on unless the person switched it off. */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(true);
  useEffect(() => {
    void browser.storage.local.get(KEY).then((stored) => {
      const kept: unknown = stored[KEY];
      if (typeof kept === 'object' && kept !== null && 'singleKeys' in kept) setOn(kept.singleKeys !== false);
    });
  }, []);
  return [
    on,
    (next) => {
      setOn(next);
      void browser.storage.local.set({ [KEY]: { singleKeys: next } });
    },
  ];
}
