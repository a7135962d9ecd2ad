import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { failureWords } from '../../../components/claim/failure-words.ts';
import type { ExportChoice, ExportOutcome } from '../../../components/exchange/exchange-props.ts';
import { queryFromHash } from '../../../lib/desk/query.ts';
import type { DeskProfile } from '../../../lib/exchange/desk-profile.ts';
import { downloadBlob, exportFileName } from '../../../lib/extension/download.ts';
import { failure } from '../../../lib/model/result.ts';
import type { Database } from '../../../lib/store/database.ts';
import { savedSearches } from '../../../lib/store/searches.ts';
import type { Desk } from '../desk-client.ts';
import { askExchange } from './exchange-client.ts';
import { exchangeWords } from './exchange-words.ts';
import { handedOver } from './handed-over.ts';
import type { Scope } from './write-export.ts';

export function generator(): { name: string; version: string } {
  return { name: i18n.t('extName'), version: browser.runtime.getManifest().version };
}

/** What can be exported, and the writing of it. `search` is the view's part of the address: `ids=…` or `page=…`. */
export function useExporting(
  database: Database,
  desk: Desk,
  search: string,
  profile: DeskProfile | undefined,
) {
  const [outcome, setOutcome] = useState<ExportOutcome>('idle');
  const ending = useRef(new AbortController());
  const searches = useLiveQuery(() => savedSearches(database), [database]) ?? [];
  const questions =
    useLiveQuery(() => database.questions.orderBy('updatedAt').reverse().toArray(), [database]) ?? [];
  const parameters = new URLSearchParams(search);
  const ids = handedOver(search);
  const page = parameters.get('page') ?? '';
  const scopes = [
    ...(ids.length > 0 ? [{ key: 'ids', label: i18n.t('exchange.out.selection', ids.length) }] : []),
    ...(page ? [{ key: 'page', label: i18n.t('exchange.out.page', [page]) }] : []),
    { key: 'everything', label: i18n.t('exchange.out.everything') },
    ...searches.map(({ id, name }) => ({
      key: `search ${id}`,
      label: i18n.t('exchange.out.search', [name]),
    })),
    ...questions.map(({ id, text }) => ({
      key: `question ${id}`,
      label: i18n.t('exchange.out.question', [text]),
    })),
  ];

  async function scopeOf(key: string): Promise<Scope> {
    const [kind, id = ''] = key.split(' ');
    if (kind === 'ids') return { kind: 'claims', ids };
    if (kind === 'page') {
      return { kind: 'page', address: { url: page, canonicalUrl: parameters.get('canonical') ?? undefined } };
    }
    if (kind === 'question') return { kind: 'question', id };
    const found = searches.find((one) => one.id === id);
    if (kind !== 'search' || !found) return { kind: 'everything' };
    const claimIds = await desk.ask('ids', { query: queryFromHash(found.hash).query });
    return { kind: 'claims', ids: [...claimIds], title: found.name };
  }

  async function exportFile(choice: ExportChoice): Promise<void> {
    ending.current = new AbortController();
    const { signal } = ending.current;
    setOutcome({ working: { done: 0 } });
    const scope = await scopeOf(choice.scope).catch(() => undefined);
    if (!scope) return setOutcome({ failure: failureWords({ code: 'unexpected', during: 'export' }).advice });
    const written = await askExchange(
      'export',
      { ...choice, scope, profile, words: exchangeWords(), generator: generator() },
      { signal, onProgress: (working) => setOutcome({ working }) },
    ).catch(() => failure('unexpected'));
    if (signal.aborted) return setOutcome('stopped');
    if (!written.ok) {
      if (written.code === 'cancelled') return setOutcome('stopped');
      if (written.code === 'nothing') return setOutcome('nothing');
      return setOutcome({ failure: failureWords({ code: written.code, during: 'export' }).advice });
    }
    const { blob, extension, claims, reviews } = written.value;
    const fileName = exportFileName(NAMED[choice.format] ?? '', extension);
    downloadBlob(blob, fileName);
    setOutcome({ fileName, claims, reviews });
  }

  return {
    scopes,
    outcome,
    exportFile: (choice: ExportChoice) => void exportFile(choice),
    stop: () => ending.current.abort(),
  };
}

/** What tells files of the same extension apart. */
const NAMED: Partial<Record<ExportChoice['format'], string>> = {
  insights: 'insights',
  annotations: 'annotations',
  claimreview: 'claimreview',
  markdown: 'report',
  html: 'report',
};
