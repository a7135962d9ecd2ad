import { i18n } from '#i18n';
import type { ClaimForm } from '../../lib/model/records.ts';
import { formWord } from '../claim/claim-words.ts';
import field from '../ui/Field.module.css';
import { Select } from '../ui/Select.tsx';
import { TextArea, TextField } from '../ui/TextField.tsx';
import styles from './ClaimEditor.module.css';
import type { EditorDraft } from './editor-draft.ts';
import type { EditorProblems } from './editor-problems.ts';
import { GROUND_RULE_ORDER, groundRuleWord } from './editor-words.ts';

const FORMS: readonly ClaimForm[] = ['direct', 'mixed', 'indirect', 'selected'];

/** The fields that few claims need. */
export function RareFields({
  draft,
  problems,
  onChange,
}: {
  draft: EditorDraft;
  problems: EditorProblems;
  onChange: (part: Partial<EditorDraft>) => void;
}) {
  return (
    <div className={styles.fields}>
      <Select
        label={i18n.t('editor.form')}
        value={draft.form}
        options={FORMS.map((form) => ({ value: form, label: formWord(form) }))}
        onChange={(form) => onChange({ form })}
      />
      <TextField
        label={i18n.t('editor.saidAt')}
        value={draft.saidAt}
        placeholder={i18n.t('editor.saidAtHint')}
        problem={problems.get('saidAt')}
        onChange={(saidAt) => onChange({ saidAt })}
      />
      <TextField
        label={i18n.t('editor.firstAppearance')}
        value={draft.firstAppearance}
        placeholder="https://"
        problem={problems.get('firstAppearance')}
        onChange={(firstAppearance) => onChange({ firstAppearance })}
      />
      <Select
        label={i18n.t('editor.groundRule')}
        value={draft.groundRule}
        options={[
          { value: '', label: i18n.t('editor.notSet') },
          ...GROUND_RULE_ORDER.map((rule) => ({ value: rule, label: groundRuleWord(rule) })),
        ]}
        onChange={(groundRule) => onChange({ groundRule })}
      />
      <TextArea
        label={i18n.t('editor.chain')}
        value={draft.chain}
        placeholder={i18n.t('editor.chainHint')}
        problem={problems.get('chain')}
        onChange={(chain) => onChange({ chain })}
      />
      <TextArea
        label={i18n.t('editor.context')}
        value={draft.context}
        placeholder={i18n.t('editor.contextHint')}
        problem={problems.get('context')}
        onChange={(context) => onChange({ context })}
      />
      <fieldset className={styles.set}>
        <legend className={field.label}>{i18n.t('editor.translationHeading')}</legend>
        <TextArea
          label={i18n.t('editor.translation')}
          value={draft.translation}
          problem={problems.get('translation')}
          onChange={(translation) => onChange({ translation })}
        />
        <TextField
          label={i18n.t('editor.translationFrom')}
          value={draft.translationFrom}
          placeholder={i18n.t('editor.translationFromHint')}
          problem={problems.get('translationFrom')}
          onChange={(translationFrom) => onChange({ translationFrom })}
        />
        <TextArea
          label={i18n.t('editor.translationOriginal')}
          value={draft.translationOriginal}
          problem={problems.get('translationOriginal')}
          onChange={(translationOriginal) => onChange({ translationOriginal })}
        />
        <TextField
          label={i18n.t('editor.translationBy')}
          value={draft.translationBy}
          problem={problems.get('translationBy')}
          onChange={(translationBy) => onChange({ translationBy })}
        />
      </fieldset>
    </div>
  );
}
