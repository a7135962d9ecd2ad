import { memo, type RefObject, useId, useState } from 'react';
import { i18n } from '#i18n';
import type { ClaimForm } from '../../lib/model/records.ts';
import { formWord } from '../claim/claim-words.ts';
import { Button } from '../ui/Button.tsx';
import { classNames } from '../ui/class-names.ts';
import field from '../ui/Field.module.css';
import { SlidersIcon } from '../ui/icons.tsx';
import { Select } from '../ui/Select.tsx';
import styles from './FilterBar.module.css';
import hidden from './hidden.module.css';
import { KeyHint } from './KeyHint.tsx';
import { countFilters, NO_FILTER, type PanelFilter, speakersOf } from './panel-filter.ts';
import { isDoubtful, type PanelItem } from './panel-item.ts';

const FORMS: readonly ClaimForm[] = ['direct', 'mixed', 'indirect', 'selected'];

/** Narrows the list: by words, and by form, saved, graded and speaker; and shows on top what is hidden as a rule. */
export const FilterBar = memo(function FilterBar({
  inputRef,
  items,
  filter,
  onChange,
  onLeave,
}: {
  inputRef: RefObject<HTMLInputElement | null>;
  /** all claims of the page, whatever the filter */
  items: readonly PanelItem[];
  filter: PanelFilter;
  onChange: (filter: PanelFilter) => void;
  /** Esc or Enter in the field: back to the list */
  onLeave: () => void;
}) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const count = countFilters(filter);
  const doubtful = items.filter(isDoubtful).length;
  const dismissed = items.filter((item) => item.kind === 'found' && item.dismissed).length;
  const any = { value: '' as const, label: i18n.t('sidepanel.any') };
  return (
    <search className={styles.bar}>
      <div className={styles.row}>
        <label htmlFor={`${id}-text`} className={hidden.hidden}>
          {i18n.t('sidepanel.filterText')}
        </label>
        <div className={styles.frame}>
          <input
            ref={inputRef}
            id={`${id}-text`}
            type="search"
            dir={filter.text === '' ? undefined : 'auto'}
            autoComplete="off"
            aria-keyshortcuts="/"
            className={classNames(field.control, styles.input)}
            placeholder={i18n.t('sidepanel.filterHint')}
            value={filter.text}
            onChange={(event) => onChange({ ...filter, text: event.target.value })}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return;
              if (event.key === 'Escape' && filter.text !== '') onChange({ ...filter, text: '' });
              else if (event.key === 'Escape' || event.key === 'Enter' || event.key === 'ArrowDown')
                onLeave();
              else return;
              event.preventDefault();
              event.stopPropagation();
            }}
          />
          {filter.text === '' && (
            <span className={styles.hint}>
              <KeyHint>/</KeyHint>
            </span>
          )}
        </div>
        <Button aria-expanded={open} aria-controls={`${id}-more`} onClick={() => setOpen(!open)}>
          <SlidersIcon />
          {count === 0 ? i18n.t('sidepanel.filters') : i18n.t('sidepanel.filtersActive', count)}
        </Button>
      </div>
      <div id={`${id}-more`} hidden={!open} className={styles.more}>
        <Select
          label={i18n.t('sidepanel.filterForm')}
          value={filter.form}
          options={[any, ...FORMS.map((form) => ({ value: form, label: formWord(form) }))]}
          onChange={(form) => onChange({ ...filter, form })}
        />
        <Select
          label={i18n.t('sidepanel.filterSaved')}
          value={filter.saved}
          options={[
            any,
            { value: 'saved', label: i18n.t('sidepanel.stateSaved') },
            { value: 'unsaved', label: i18n.t('sidepanel.notSaved') },
          ]}
          onChange={(saved) => onChange({ ...filter, saved })}
        />
        <Select
          label={i18n.t('form.credibility')}
          value={filter.graded}
          options={[
            any,
            { value: 'graded', label: i18n.t('sidepanel.graded') },
            { value: 'ungraded', label: i18n.t('grade.none') },
          ]}
          onChange={(graded) => onChange({ ...filter, graded })}
        />
        <Select
          label={i18n.t('form.speaker')}
          value={filter.speaker}
          options={[
            { value: '', label: any.label },
            ...speakersOf(items).map(({ key, name, count: claims }) => ({
              value: key,
              label: i18n.t('sidepanel.speakerCount', [name || i18n.t('claim.noSpeaker'), String(claims)]),
            })),
          ]}
          onChange={(speaker) => onChange({ ...filter, speaker })}
        />
        {count > 0 && (
          <Button
            look="quiet"
            onClick={() => onChange({ ...NO_FILTER, doubtful: filter.doubtful, dismissed: filter.dismissed })}
          >
            {i18n.t('sidepanel.clearFilters')}
          </Button>
        )}
      </div>
      {(doubtful > 0 || dismissed > 0) && (
        <div className={styles.checks}>
          {doubtful > 0 && (
            <Check
              label={i18n.t('sidepanel.showDoubtful', doubtful)}
              checked={filter.doubtful}
              onChange={(on) => onChange({ ...filter, doubtful: on })}
            />
          )}
          {dismissed > 0 && (
            <Check
              label={i18n.t('sidepanel.showDismissed', dismissed)}
              checked={filter.dismissed}
              onChange={(on) => onChange({ ...filter, dismissed: on })}
            />
          )}
        </div>
      )}
    </search>
  );
});

function Check({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (on: boolean) => void;
}) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}
