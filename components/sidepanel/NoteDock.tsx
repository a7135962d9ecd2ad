import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { LIMITS } from '../../lib/model/limits.ts';
import { FailureBanner } from '../claim/FailureBanner.tsx';
import { tooLong } from '../editor/limit-words.ts';
import { Button } from '../ui/Button.tsx';
import { isClosing, isSaving } from '../ui/shortcuts.ts';
import { TextArea } from '../ui/TextField.tsx';
import styles from './NoteDock.module.css';
import type { Noting } from './side-panel-props.ts';

/** The note of one claim, below the list, so that the list stays in sight. Ctrl/⌘+Enter saves, Esc closes. */
export function NoteDock({
  noting,
  onChange,
  onSave,
  onCancel,
}: {
  noting: Noting;
  onChange: (text: string) => void;
  onSave: () => void;
  onCancel: () => void;
}) {
  const dock = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another claim's note is another field.
  useEffect(() => {
    const field = dock.current?.querySelector('textarea');
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }, [noting.key]);
  const saving = noting.state === 'saving';
  const problem = tooLong(noting.text, LIMITS.note);
  const save = () => {
    if (!saving && problem === undefined) onSave();
  };
  return (
    <section
      ref={dock}
      aria-label={i18n.t('sidepanel.noteOn', [noting.about])}
      className={styles.dock}
      onKeyDown={(event) => {
        if (isSaving(event)) save();
        else if (isClosing(event)) onCancel();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <TextArea
        label={i18n.t('sidepanel.noteOn', [noting.about])}
        value={noting.text}
        problem={problem}
        onChange={onChange}
      />
      {typeof noting.state === 'object' && <FailureBanner failure={noting.state} />}
      <div className={styles.actions}>
        <Button look="primary" aria-disabled={saving || problem !== undefined} onClick={save}>
          {i18n.t('sidepanel.noteSave')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {i18n.t('common.cancel')}
        </Button>
        <p className={styles.hint}>{i18n.t('sidepanel.noteKeys')}</p>
      </div>
    </section>
  );
}
