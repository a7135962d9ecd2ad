import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { i18n } from '#i18n';
import { ClaimForm } from '../../components/card/ClaimForm.tsx';
import { changedFields, choiceOf, draftFromClaim } from '../../components/card/claim-draft.ts';
import { QuoteText } from '../../components/claim/QuoteText.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { CloseIcon } from '../../components/ui/icons.tsx';
import { editClaim } from '../../lib/store/claim-edits.ts';
import type { Database } from '../../lib/store/database.ts';
import { claimRows } from '../../lib/store/rows.ts';
import { searchSpeakers } from '../../lib/store/speakers.ts';
import styles from './ClaimDetail.module.css';
import type { UndoKeeper } from './use-undo.ts';

/** One claim of the list, open beside it. */
export function ClaimDetail({
  database,
  id,
  undo,
  onClose,
}: {
  database: Database;
  id: string;
  undo: UndoKeeper;
  onClose: () => void;
}) {
  const row = useLiveQuery(async () => (await claimRows(database, [id]))[0], [database, id]);
  const [typed, setTyped] = useState('');
  const known = useLiveQuery(() => searchSpeakers(database, typed), [database, typed]) ?? [];
  const stored = row && draftFromClaim(row.claim, row.speaker);
  const [draft, setDraft] = useState<typeof stored>();
  if (!row || !stored) return null;
  const { claim, page } = row;

  async function save(next: NonNullable<typeof stored>): Promise<void> {
    const result = await editClaim(database, id, changedFields(stored as NonNullable<typeof stored>, next));
    undo.settle(
      result.ok ? { ok: true, value: { value: 1, undo: { put: { claims: [claim] }, remove: {} } } } : result,
      'save',
      (count) => i18n.t('notebook.changed', count),
    );
    if (result.ok) setDraft(undefined);
  }

  return (
    <div className={styles.detail}>
      <header className={styles.header}>
        <a href={linkTo(page.url, claim.textFragment)} target="_blank" rel="noreferrer">
          {i18n.t('notebook.openPage')}
        </a>
        <Button look="icon" aria-label={i18n.t('notebook.close')} onClick={onClose}>
          <CloseIcon />
        </Button>
      </header>
      <blockquote className={styles.quote}>
        <QuoteText segments={claim.segments} context />
      </blockquote>
      <ClaimForm
        label={i18n.t('card.form')}
        draft={draft ?? stored}
        speakers={known.map((speaker) => ({ ...choiceOf(speaker), group: 'all' as const }))}
        onSpeakerInput={setTyped}
        onChange={setDraft}
        onSave={(next) => void save(next)}
        onClose={onClose}
        actions={(submit) => (
          <Button look="primary" onClick={submit}>
            {i18n.t('card.save')}
          </Button>
        )}
      />
    </div>
  );
}

/** The page at the quote. Only web addresses become links: a record may come from anywhere. */
function linkTo(url: string, textFragment: string | undefined): string | undefined {
  if (!/^https?:\/\//i.test(url)) return undefined;
  return textFragment ? `${url}#:~:${textFragment}` : url;
}
