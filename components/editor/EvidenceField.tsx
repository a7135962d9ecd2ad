import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import field from '../ui/Field.module.css';
import { Select } from '../ui/Select.tsx';
import { TextArea, TextField } from '../ui/TextField.tsx';
import styles from './EvidenceField.module.css';
import { type EvidenceDraft, NO_EVIDENCE } from './editor-draft.ts';
import { type EditorProblems, evidenceField } from './editor-problems.ts';
import { EVIDENCE_KINDS, evidenceKindWord, STANCE_ORDER, stanceWord } from './editor-words.ts';

/** The evidence of a claim, item by item; each is folded to its title once it is filled in. */
export function EvidenceField({
  items,
  problems,
  newId,
  today,
  onChange,
}: {
  items: readonly EvidenceDraft[];
  problems: EditorProblems;
  newId: () => string;
  today: string;
  onChange: (items: readonly EvidenceDraft[]) => void;
}) {
  const [openId, setOpenId] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);

  // A new item opens to be filled in.
  useEffect(() => {
    if (openId !== undefined) box.current?.querySelector<HTMLInputElement>('[data-open] input')?.focus();
  }, [openId]);

  function change(id: string, part: Partial<EvidenceDraft>): void {
    onChange(items.map((item) => (item.id === id ? { ...item, ...part } : item)));
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would repeat its legend before each field.
    <div role="group" aria-label={i18n.t('editor.evidence')} ref={box} className={styles.evidence}>
      <p className={field.label}>{i18n.t('editor.evidence')}</p>
      {items.length > 0 && (
        <ul className={styles.list}>
          {items.map((item) => {
            const bad = [...problems.keys()].some((name) => name.startsWith(evidenceField(item, '')));
            const open = item.id === openId || (bad && item.title.trim() !== '');
            return (
              <li key={item.id} className={styles.item} data-open={open || undefined}>
                {open ? (
                  <EvidenceForm
                    item={item}
                    problems={problems}
                    today={today}
                    onChange={(part) => change(item.id, part)}
                  />
                ) : (
                  <Summary item={item} problem={problems.get(evidenceField(item, 'title'))} />
                )}
                <div className={styles.actions}>
                  {open ? (
                    <Button onClick={() => setOpenId(undefined)}>{i18n.t('editor.evidenceDone')}</Button>
                  ) : (
                    <Button
                      look="quiet"
                      aria-label={i18n.t('editor.evidenceEdit', [item.title])}
                      onClick={() => setOpenId(item.id)}
                    >
                      {i18n.t('sidepanel.edit')}
                    </Button>
                  )}
                  <Button
                    look="danger"
                    aria-label={i18n.t('editor.evidenceRemove', [item.title])}
                    onClick={() => {
                      onChange(items.filter(({ id }) => id !== item.id));
                      addButton.current?.focus();
                    }}
                  >
                    {i18n.t('editor.remove')}
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
      )}
      {problems.has('evidence') && (
        <p role="alert" className={field.problem}>
          {problems.get('evidence')}
        </p>
      )}
      <Button
        ref={addButton}
        onClick={() => {
          const id = newId();
          onChange([...items, { ...NO_EVIDENCE, id }]);
          setOpenId(id);
        }}
      >
        {i18n.t('editor.evidenceAdd')}
      </Button>
    </div>
  );
}

function Summary({ item, problem }: { item: EvidenceDraft; problem: string | undefined }) {
  return (
    <div className={styles.summary}>
      <p>
        <bdi>{item.title || i18n.t('editor.evidenceUntitled')}</bdi>
      </p>
      <p className={styles.about}>
        {evidenceKindWord(item.kind)} · {stanceWord(item.stance)}
        {item.confidential && <> · {i18n.t('editor.confidential')}</>}
      </p>
      {problem !== undefined && <p className={field.problem}>{problem}</p>}
    </div>
  );
}

function EvidenceForm({
  item,
  problems,
  today,
  onChange,
}: {
  item: EvidenceDraft;
  problems: EditorProblems;
  today: string;
  onChange: (part: Partial<EvidenceDraft>) => void;
}) {
  const problem = (name: string) => problems.get(evidenceField(item, name));
  return (
    <div className={styles.form}>
      <TextField
        label={i18n.t('editor.evidenceTitle')}
        value={item.title}
        problem={problem('title')}
        onChange={(title) => onChange({ title })}
      />
      <Select
        label={i18n.t('editor.evidenceKind')}
        value={item.kind}
        options={EVIDENCE_KINDS.map((kind) => ({ value: kind, label: evidenceKindWord(kind) }))}
        onChange={(kind) => onChange({ kind })}
      />
      <Select
        label={i18n.t('editor.evidenceStance')}
        value={item.stance}
        options={STANCE_ORDER.map((stance) => ({ value: stance, label: stanceWord(stance) }))}
        onChange={(stance) => onChange({ stance })}
      />
      <TextField
        label={i18n.t('editor.evidenceUrl')}
        value={item.url}
        placeholder="https://"
        problem={problem('url')}
        onChange={(url) =>
          // Looked at now, unless the person says otherwise.
          onChange(url !== '' && item.accessedAt === '' ? { url, accessedAt: today } : { url })
        }
      />
      <TextField
        label={i18n.t('editor.evidenceArchive')}
        value={item.archiveUrl}
        placeholder="https://"
        problem={problem('archiveUrl')}
        onChange={(archiveUrl) => onChange({ archiveUrl })}
      />
      <TextField
        label={i18n.t('editor.evidenceAccessed')}
        value={item.accessedAt}
        placeholder={today}
        problem={problem('accessedAt')}
        onChange={(accessedAt) => onChange({ accessedAt })}
      />
      <TextArea
        label={i18n.t('form.note')}
        value={item.note}
        problem={problem('note')}
        onChange={(note) => onChange({ note })}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={item.confidential}
          aria-describedby={`${item.id}-confidential`}
          onChange={(event) => onChange({ confidential: event.target.checked })}
        />
        {i18n.t('editor.confidential')}
      </label>
      <p id={`${item.id}-confidential`} className={field.hint}>
        {i18n.t('editor.confidentialHint')}
      </p>
    </div>
  );
}
