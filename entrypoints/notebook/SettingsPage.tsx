import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { MarkSamples } from '../../components/settings/MarkColoursField.tsx';
import { SettingsView, type StorageState } from '../../components/settings/SettingsView.tsx';
import { DataSection } from '../../components/welcome/DataSection.tsx';
import { ReadingSection } from '../../components/welcome/ReadingSection.tsx';
import { ShortcutSection } from '../../components/welcome/ShortcutSection.tsx';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  followSettings,
  type Settings,
} from '../../lib/extension/settings.ts';
import { MARK_COLOURS } from '../../lib/model/mark-colours.ts';
import { markLooks } from '../../lib/page/mark-style.ts';
import type { Database } from '../../lib/store/database.ts';
import { eraseOlderThan } from '../../lib/store/removals.ts';
import { useErasing } from '../welcome/use-erasing.ts';
import { openShortcuts, useShortcuts } from '../welcome/use-shortcuts.ts';
import { useReadingModes } from '../welcome/use-site-access.ts';
import type { UndoKeeper } from './use-undo.ts';

const SAMPLES: MarkSamples = MARK_COLOURS.map((colours) => ({
  colours,
  light: markLooks(colours, 'light'),
  dark: markLooks(colours, 'dark'),
}));
const DAY_MS = 24 * 60 * 60 * 1000;

/** Wires the settings: each change holds at once, on open pages, too. */
export function SettingsPage({ database, undo }: { database: Database; undo: UndoKeeper }) {
  const values = useSettings();
  const [storage, refreshStorage] = useStorage();
  const erasing = useErasing(database);
  const [erasingOld, setErasingOld] = useState<{ done: number; total: number | undefined }>();
  const ending = useRef(new AbortController());

  async function eraseOld(days: number): Promise<void> {
    const before = new Date(Date.now() - days * DAY_MS).toISOString();
    ending.current = new AbortController();
    setErasingOld({ done: 0, total: undefined });
    const result = await eraseOlderThan(database, before, {
      signal: ending.current.signal,
      onProgress: (done, total) => setErasingOld({ done, total }),
    });
    setErasingOld(undefined);
    undo.settle(
      result.ok ? { ok: true, value: { value: result.value.value, undo: result.value.undo } } : result,
      'erase',
      (pages) => i18n.t('settings.erasedOld', pages),
    );
    refreshStorage();
  }

  async function apply(change: Partial<Settings>): Promise<void> {
    await changeSettings(change);
    // Texts that are shown stay in their language; the address brings this view back in the new one.
    if (change.language !== undefined) location.reload();
  }

  return (
    <SettingsView
      values={values}
      samples={SAMPLES}
      storage={storage}
      onChange={(change) => void apply(change)}
      onPersist={() => void navigator.storage.persist().then(refreshStorage)}
      erasingOld={erasingOld}
      onEraseOld={(days) => void eraseOld(days)}
      onStopErasing={() => ending.current.abort()}
      reading={<ReadingSection {...useReadingModes()} />}
      shortcuts={
        <ShortcutSection
          browser={erasing.browser}
          shortcuts={useShortcuts()}
          onOpenShortcuts={openShortcuts()}
        />
      }
      data={<DataSection {...erasing} />}
    />
  );
}

function useSettings() {
  const [values, setValues] = useState(DEFAULT_SETTINGS);
  useEffect(() => {
    const ending = new AbortController();
    followSettings(setValues, ending.signal);
    return () => ending.abort();
  }, []);
  return values;
}

function useStorage(): [StorageState, () => void] {
  const [state, setState] = useState<StorageState>({ used: undefined, persisted: undefined });
  function refresh(): void {
    void Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]).then(
      ([{ usage }, persisted]) => setState({ used: usage, persisted }),
    );
  }
  useEffect(refresh, []);
  return [state, refresh];
}
