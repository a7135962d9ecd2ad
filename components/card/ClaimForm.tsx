import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { WORK_STATUSES } from '../../lib/model/choices.ts';
import { LIMITS } from '../../lib/model/limits.ts';
import { statusWord } from '../claim/claim-words.ts';
import { GradeField } from '../claim/GradeField.tsx';
import { Select } from '../ui/Select.tsx';
import { isClosing, isSaving } from '../ui/shortcuts.ts';
import { TagField } from '../ui/TagField.tsx';
import { TextArea } from '../ui/TextField.tsx';
import styles from './ClaimForm.module.css';
import { type ClaimDraft, withTags } from './claim-draft.ts';
import { SpeakerField } from './SpeakerField.tsx';
import type { SpeakerOption } from './speaker-options.ts';

export interface ClaimFormProps {
  readonly label: string;
  readonly draft: ClaimDraft;
  readonly speakers: readonly SpeakerOption[];
  /** tags used before, offered while typing one */
  readonly knownTags?: readonly string[] | undefined;
  readonly onSpeakerInput: (text: string) => void;
  readonly onChange: (draft: ClaimDraft) => void;
  /** is given the draft with everything typed in it, a tag not yet added included */
  readonly onSave: (draft: ClaimDraft) => void;
  readonly onClose: () => void;
  /** the buttons below the fields; `save` does what Ctrl/⌘+Enter does */
  readonly actions: (save: () => void) => ReactNode;
}

/**
 * The fields of a claim. Ctrl/⌘+Enter saves and Esc closes from anywhere in it, but Esc in an open list
 * closes the list alone.
 */
export function ClaimForm({ draft, onChange, onSave, onClose, ...props }: ClaimFormProps) {
  const [pendingTag, setPendingTag] = useState('');
  const form = useRef<HTMLElement>(null);

  // The form opens because somebody wants to fill it in; with its name selected, typing replaces it.
  useEffect(() => {
    const first = form.current?.querySelector('input');
    first?.focus();
    first?.select();
  }, []);

  /** The draft with the half-typed tag in it: what the person sees is what is kept. */
  function complete(): ClaimDraft {
    if (pendingTag.trim() === '') return draft;
    const whole = { ...draft, tags: withTags(draft.tags, pendingTag) };
    setPendingTag('');
    onChange(whole);
    return whole;
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (isSaving(event)) {
      onSave(complete());
    } else if (isClosing(event)) {
      complete();
      onClose();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <section ref={form} className={styles.form} aria-label={props.label} onKeyDownCapture={onKeyDown}>
      <SpeakerField
        value={draft.speaker}
        options={props.speakers}
        onChange={(speaker) => onChange({ ...draft, speaker })}
        onType={props.onSpeakerInput}
      />
      <GradeField value={draft.credibility} onChange={(credibility) => onChange({ ...draft, credibility })} />
      <TextArea
        label={i18n.t('form.note')}
        value={draft.note}
        maxLength={LIMITS.note}
        onChange={(note) => onChange({ ...draft, note })}
      />
      <TagField
        label={i18n.t('form.tags')}
        tags={draft.tags}
        pending={pendingTag}
        suggestions={props.knownTags}
        onPendingChange={setPendingTag}
        onAdd={(text) => {
          setPendingTag('');
          onChange({ ...draft, tags: withTags(draft.tags, text) });
        }}
        onRemove={(tag) => onChange({ ...draft, tags: draft.tags.filter((other) => other !== tag) })}
      />
      <Select
        label={i18n.t('form.status')}
        value={draft.status}
        options={WORK_STATUSES.map((status) => ({ value: status, label: statusWord(status) }))}
        onChange={(status) => onChange({ ...draft, status })}
      />
      {props.actions(() => onSave(complete()))}
    </section>
  );
}
