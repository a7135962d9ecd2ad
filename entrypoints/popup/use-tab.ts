import { useEffect, useState } from 'react';
import type { ReadTab } from './active-tab.ts';

/** The tab that the popup was opened over; undefined until it is known. */
export function useTab(asked: Promise<ReadTab | undefined>, known: ReadTab | undefined): ReadTab | undefined {
  const [tab, setTab] = useState(known);
  useEffect(() => {
    void asked.then(setTab);
  }, [asked]);
  return tab;
}
