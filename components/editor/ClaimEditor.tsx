import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { WORK_STATUSES } from '../../lib/model/choices.ts';
import { LIMITS } from '../../lib/model/limits.ts';
import { withTags } from '../card/claim-draft.ts';
import { SaveShortcut } from '../card/SaveShortcut.tsx';
import { SpeakerField } from '../card/SpeakerField.tsx';
import { statusWord } from '../claim/claim-words.ts';
import { FailureBanner } from '../claim/FailureBanner.tsx';
import { GradeField } from '../claim/GradeField.tsx';
import { QuoteText } from '../claim/QuoteText.tsx';
import { Button } from '../ui/Button.tsx';
import { Clamp } from '../ui/Clamp.tsx';
import field from '../ui/Field.module.css';
import { Select } from '../ui/Select.tsx';
import { isClosing, isSaving } from '../ui/shortcuts.ts';
import { TagField } from '../ui/TagField.tsx';
import { TextArea } from '../ui/TextField.tsx';
import { usePainted } from '../ui/use-painted.ts';
import styles from './ClaimEditor.module.css';
import type { ClaimEditorProps } from './claim-editor-props.ts';
import { EvidenceField } from './EvidenceField.tsx';
import type { EditorDraft } from './editor-draft.ts';
import { problemsOf } from './editor-problems.ts';
import { VERDICT_ORDER, verdictWord } from './editor-words.ts';
import { HistoryList } from './HistoryList.tsx';
import { hiddenCharacters, withoutHiddenCharacters } from './hidden-characters.ts';
import { RareFields } from './RareFields.tsx';

/**
 * All fields of one claim: the usual ones first, the rare ones folded away, then what was changed when.
 * Ctrl/⌘+Enter saves, Esc leaves and keeps what was typed.
 */
export function ClaimEditor(props: ClaimEditorProps) {
  const { claim, draft, state } = props;
  const id = useId();
  const editor = useRef<HTMLElement>(null);
  const [pendingTag, setPendingTag] = useState('');
  const [leftOut, setLeftOut] = useState(0);
  const [tried, setTried] = useState(false);
  const [rareOpen, setRareOpen] = useState(false);
  const painted = usePainted();
  const all = problemsOf(draft);
  // A title that nobody had time to type yet is not complained about.
  const problems = tried ? all : new Map([...all].filter(([name]) => !isUnfinished(name)));
  const saving = state === 'saving';

  useEffect(() => {
    const first = editor.current?.querySelector('input');
    first?.focus();
    first?.select();
  }, []);

  useEffect(() => {
    if (tried) editor.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [tried]);

  function set(part: Partial<EditorDraft>): void {
    setTried(false);
    props.onChange({ ...draft, ...part });
  }

  function addTags(text: string): EditorDraft {
    const tags = withTags(draft.tags, text);
    const wanted = new Set(text.split(/[,،、\n]/).map((tag) => tag.trim().toLocaleLowerCase()));
    wanted.delete('');
    const kept = new Set(tags.map((tag) => tag.toLocaleLowerCase()));
    setPendingTag('');
    setLeftOut(tags.length >= LIMITS.tags ? [...wanted].filter((tag) => !kept.has(tag)).length : 0);
    return { ...draft, tags };
  }

  function save(): void {
    if (saving) return;
    const whole = pendingTag.trim() === '' ? draft : addTags(pendingTag);
    if (problemsOf(whole).size > 0) {
      if ([...all.keys()].some(isRare)) setRareOpen(true);
      setTried(true);
      return;
    }
    props.onSave(whole);
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (isSaving(event)) save();
    else if (isClosing(event)) props.onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const hidden = hiddenCharacters(draft.speaker.name);
  return (
    <section
      ref={editor}
      aria-labelledby={`${id}-title`}
      className={styles.editor}
      onKeyDownCapture={onKeyDown}
    >
      <div className={styles.top}>
        <h2 id={`${id}-title`} className={styles.title}>
          {i18n.t(claim.saved ? 'editor.titleSaved' : 'editor.titleNew')}
        </h2>
        <Button look="quiet" aria-keyshortcuts="Escape" onClick={props.onClose}>
          {i18n.t('editor.back')}
        </Button>
      </div>
      <blockquote className={styles.quote} data-saved={claim.saved || undefined}>
        <Clamp lines={6}>
          <QuoteText segments={claim.segments} context />
        </Clamp>
      </blockquote>

      <div className={styles.fields}>
        <div className={styles.group}>
          <SpeakerField
            value={draft.speaker}
            options={props.speakers}
            onChange={(speaker) => set({ speaker })}
            onType={props.onSpeakerInput}
          />
          <Problem text={problems.get('speaker')} />
          {hidden.length > 0 && (
            <div role="status" className={styles.hidden}>
              <p className={field.problem}>{i18n.t('editor.hiddenCharacters', [hidden.join(', ')])}</p>
              <Button
                look="link"
                onClick={() =>
                  set({
                    speaker: { ...draft.speaker, name: withoutHiddenCharacters(draft.speaker.name) },
                  })
                }
              >
                {i18n.t('editor.removeHidden')}
              </Button>
            </div>
          )}
        </div>
        <GradeField value={draft.credibility} onChange={(credibility) => set({ credibility })} />
        <TextArea
          label={i18n.t('form.note')}
          value={draft.note}
          problem={problems.get('note')}
          onChange={(note) => set({ note })}
        />
        <div className={styles.group}>
          <TagField
            label={i18n.t('form.tags')}
            tags={draft.tags}
            pending={pendingTag}
            suggestions={props.knownTags}
            onPendingChange={(text) => {
              setLeftOut(0);
              setPendingTag(text);
            }}
            onAdd={(text) => props.onChange(addTags(text))}
            onRemove={(tag) => set({ tags: draft.tags.filter((other) => other !== tag) })}
          />
          {leftOut > 0 && (
            <p role="alert" className={field.problem}>
              {i18n.t('editor.tagsLeftOut', [String(LIMITS.tags), String(leftOut)])}
            </p>
          )}
        </div>
        <Select
          label={i18n.t('form.status')}
          value={draft.status}
          options={WORK_STATUSES.map((status) => ({ value: status, label: statusWord(status) }))}
          onChange={(status) => set({ status })}
        />
        <TextArea
          label={i18n.t('editor.statement')}
          value={draft.statement}
          placeholder={i18n.t('editor.statementHint')}
          problem={problems.get('statement')}
          onChange={(statement) => set({ statement })}
        />
        <Select
          label={i18n.t('editor.verdict')}
          value={draft.verdict}
          options={[
            { value: '', label: i18n.t('editor.verdictNone') },
            ...VERDICT_ORDER.map((verdict) => ({ value: verdict, label: verdictWord(verdict) })),
          ]}
          onChange={(verdict) => set({ verdict })}
        />
        <EvidenceField
          items={draft.evidence}
          problems={problems}
          newId={props.newId}
          today={props.today}
          onChange={(evidence) => set({ evidence })}
        />
      </div>

      <details
        className={styles.details}
        open={rareOpen}
        onToggle={(event) => setRareOpen(event.currentTarget.open)}
      >
        <summary className={styles.summary}>{i18n.t('editor.rare')}</summary>
        {(painted || rareOpen) && <RareFields draft={draft} problems={problems} onChange={set} />}
      </details>

      {claim.saved && (
        <details className={styles.details}>
          <summary className={styles.summary}>{i18n.t('editor.history', claim.history.length)}</summary>
          {claim.history.length === 0 ? (
            <p className={field.hint}>{i18n.t('editor.historyEmpty')}</p>
          ) : (
            <HistoryList
              history={claim.history}
              disabled={saving}
              speakerName={props.speakerName}
              onRestore={props.onRestore}
            />
          )}
        </details>
      )}

      <div className={styles.footer}>
        {typeof state === 'object' && <FailureBanner failure={state} />}
        {tried && all.size > 0 && (
          <p role="alert" className={field.problem}>
            {i18n.t('editor.problems', all.size)}
          </p>
        )}
        <div className={styles.actions}>
          <Button look="primary" aria-disabled={saving} onClick={save}>
            {i18n.t('card.save')}
            <SaveShortcut />
          </Button>
          {props.changed && (
            <Button look="quiet" onClick={props.onDiscard}>
              {i18n.t('editor.discard')}
            </Button>
          )}
          <p role="status" className={field.hint}>
            {saving ? i18n.t('card.saving') : props.changed ? i18n.t('editor.kept') : ''}
          </p>
        </div>
      </div>
    </section>
  );
}

function Problem({ text }: { text: string | undefined }) {
  return text === undefined ? null : (
    <p role="alert" className={field.problem}>
      {text}
    </p>
  );
}

const RARE = /^(?:form|translation|saidAt|firstAppearance|chain|groundRule|context)/;

function isRare(name: string): boolean {
  return RARE.test(name);
}

/** Problems of fields that are as a rule filled in after others. */
function isUnfinished(name: string): boolean {
  return /\.title$|^translation$|^translationFrom$|^saidAt$|\.accessedAt$|[uU]rl$|^firstAppearance$/.test(
    name,
  );
}
