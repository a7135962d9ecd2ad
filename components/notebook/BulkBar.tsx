import { useState } from 'react';
import { i18n } from '#i18n';
import { WORK_STATUSES } from '../../lib/model/choices.ts';
import type { WorkStatus } from '../../lib/model/grades.ts';
import { statusWord } from '../claim/claim-words.ts';
import { Button } from '../ui/Button.tsx';
import { figures } from '../ui/locale-format.ts';
import { Menu } from '../ui/Menu.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './BulkBar.module.css';

type Asking = 'addTag' | 'removeTag' | 'setSpeaker';

const QUESTIONS = {
  addTag: 'notebook.addTag',
  removeTag: 'notebook.removeTag',
  setSpeaker: 'notebook.setSpeaker',
} as const satisfies Record<Asking, string>;

/** What can be done with all selected claims at once; long work tells how far it is and can be stopped. */
export function BulkBar({
  selected,
  total,
  working,
  onSelectAll,
  onSelectNone,
  onTag,
  onStatus,
  onSpeaker,
  onDelete,
  onExport,
  onStop,
}: {
  selected: number;
  /** how many the search found; undefined until all claims can be searched */
  total: number | undefined;
  working: { readonly done: number; readonly total: number } | undefined;
  onSelectAll: () => void;
  onSelectNone: () => void;
  onTag: (tag: string, add: boolean) => void;
  onStatus: (status: WorkStatus) => void;
  onSpeaker: (name: string) => void;
  onDelete: () => void;
  onExport: () => void;
  onStop: () => void;
}) {
  const [asking, setAsking] = useState<Asking>();
  const [text, setText] = useState('');
  if (working) {
    return (
      <div className={styles.bar}>
        <progress value={working.done} max={working.total} aria-label={i18n.t('notebook.results')} />
        <span role="status">{i18n.t('notebook.working', [String(working.done), String(working.total)])}</span>
        <Button onClick={onStop}>{i18n.t('notebook.stop')}</Button>
      </div>
    );
  }
  if (selected === 0) return <NoneSelected total={total} onSelectAll={onSelectAll} />;

  function submit(): void {
    const given = text.trim();
    if (given === '' || !asking) return;
    if (asking === 'setSpeaker') onSpeaker(given);
    else onTag(given, asking === 'addTag');
    setAsking(undefined);
    setText('');
  }

  return (
    <div className={styles.bar} role="toolbar" aria-label={i18n.t('notebook.selected', selected)}>
      <strong role="status">{i18n.t('notebook.selected', selected)}</strong>
      {total !== undefined && selected < total && (
        <Button look="quiet" onClick={onSelectAll}>
          {i18n.t('notebook.selectAll', [figures(total)])}
        </Button>
      )}
      <Button look="quiet" onClick={onSelectNone}>
        {i18n.t('notebook.selectNone')}
      </Button>
      {(['addTag', 'removeTag', 'setSpeaker'] as const).map((what) => (
        <Button
          key={what}
          aria-expanded={asking === what}
          onClick={() => setAsking(asking === what ? undefined : what)}
        >
          {i18n.t(QUESTIONS[what])}
        </Button>
      ))}
      <Menu<WorkStatus>
        button={i18n.t('notebook.setStatus')}
        choices={WORK_STATUSES.map((status) => ({ key: status, label: statusWord(status) }))}
        onChoose={onStatus}
      />
      <Button onClick={onExport}>{i18n.t('notebook.export')}</Button>
      <Button look="danger" onClick={onDelete}>
        {i18n.t('notebook.delete')}
      </Button>
      {asking && (
        <form
          className={styles.asking}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <TextField label={i18n.t(QUESTIONS[asking])} value={text} maxLength={100} onChange={setText} />
          <Button look="primary" type="submit">
            {i18n.t(QUESTIONS[asking])}
          </Button>
        </form>
      )}
    </div>
  );
}

BulkBar.atFirst = NoneSelected;

function NoneSelected({ total, onSelectAll }: { total: number | undefined; onSelectAll?: () => void }) {
  if (total === 0) return null;
  return (
    <div className={styles.bar}>
      {total !== undefined && (
        <Button look="quiet" onClick={onSelectAll}>
          {i18n.t('notebook.selectAll', [figures(total)])}
        </Button>
      )}
    </div>
  );
}
