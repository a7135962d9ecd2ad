import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { WelcomeProps } from '../../components/welcome/welcome-props.ts';
import { dropAllDrafts } from '../../lib/extension/draft-storage.ts';
import { dropLooks } from '../../lib/extension/kept-looks.ts';
import { ask } from '../../lib/messaging/client.ts';
import type { Database } from '../../lib/store/database.ts';
import { countEverything, eraseEverything } from '../../lib/store/everything.ts';

/** What is stored, and erasing all of it; for the section that shows it. */
export function useErasing(
  database: Database,
): Pick<WelcomeProps, 'browser' | 'stored' | 'erasing' | 'onErase'> {
  const counted = useLiveQuery(() => countEverything(database), [database]);
  const [erasing, setErasing] = useState<WelcomeProps['erasing']>('idle');

  async function erase(): Promise<void> {
    setErasing('working');
    const result = await eraseEverything(database);
    if (!result.ok) return setErasing({ code: result.code, during: 'erase' });
    await dropAllDrafts();
    await dropLooks();
    await ask('claims/changed', {});
    setErasing('done');
  }

  return {
    browser: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
    stored: counted?.ok ? counted.value : undefined,
    erasing,
    onErase: () => void erase(),
  };
}
