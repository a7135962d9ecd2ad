import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { MarkColours } from '../../lib/model/mark-colours.ts';
import { LANGUAGES, type LanguageChoice, OWN_NAMES } from '../../lib/model/ui-languages.ts';
import { Button } from '../ui/Button.tsx';
import { Check } from '../ui/Check.tsx';
import field from '../ui/Field.module.css';
import { figures } from '../ui/locale-format.ts';
import { Section, Sections } from '../ui/Section.tsx';
import { Select } from '../ui/Select.tsx';
import { MarkColoursField, type MarkSamples } from './MarkColoursField.tsx';
import styles from './SettingsView.module.css';

/** What the view shows of the settings; the same names as they are stored under. */
export interface SettingsValues {
  readonly adder: boolean;
  readonly discreet: boolean;
  readonly markColours: MarkColours;
  readonly printMarks: boolean;
  readonly finds: 'fewer' | 'usual' | 'more';
  readonly language: LanguageChoice;
  readonly theme: 'system' | 'light' | 'dark';
}

export interface StorageState {
  /** bytes, as the browser estimates them */
  readonly used: number | undefined;
  /** the browser promised not to clear it by itself */
  readonly persisted: boolean | undefined;
}

/** Everything that holds for all pages. What is changed here holds at once. */
export function SettingsView({
  values,
  samples,
  storage,
  reading,
  shortcuts,
  data,
  onChange,
  onPersist,
  onEraseOld,
  erasingOld,
  onStopErasing,
}: {
  values: SettingsValues;
  samples: MarkSamples;
  storage: StorageState;
  /** the ways of reading, with their permissions */
  reading: ReactNode;
  shortcuts: ReactNode;
  /** where the claims lie, and erasing all of them */
  data: ReactNode;
  onChange: (change: Partial<SettingsValues>) => void;
  onPersist: () => void;
  /** pages that were added more than this many days ago */
  onEraseOld: (days: number) => void;
  /** how far that is, while it is done */
  erasingOld?: { readonly done: number; readonly total: number | undefined } | undefined;
  onStopErasing?: () => void;
}) {
  return (
    <Sections>
      {reading}
      <Section title={i18n.t('settings.marks')}>
        <Select
          label={i18n.t('settings.finds')}
          value={values.finds}
          options={[
            { value: 'fewer', label: i18n.t('settings.findsFewer') },
            { value: 'usual', label: i18n.t('settings.findsUsual') },
            { value: 'more', label: i18n.t('settings.findsMore') },
          ]}
          onChange={(finds) => onChange({ finds })}
        />
        <MarkColoursField
          value={values.markColours}
          samples={samples}
          onChange={(markColours) => onChange({ markColours })}
        />
        <Check
          label={i18n.t('settings.discreet')}
          detail={i18n.t('settings.discreetDetail')}
          checked={values.discreet}
          onChange={(discreet) => onChange({ discreet })}
        />
        <Check
          label={i18n.t('settings.adder')}
          detail={i18n.t('settings.adderDetail')}
          checked={values.adder}
          onChange={(adder) => onChange({ adder })}
        />
        <Check
          label={i18n.t('settings.printMarks')}
          checked={values.printMarks}
          onChange={(printMarks) => onChange({ printMarks })}
        />
      </Section>
      <Section title={i18n.t('settings.look')}>
        <Select
          label={i18n.t('settings.theme')}
          value={values.theme}
          options={[
            { value: 'system', label: i18n.t('settings.themeSystem') },
            { value: 'light', label: i18n.t('settings.themeLight') },
            { value: 'dark', label: i18n.t('settings.themeDark') },
          ]}
          onChange={(theme) => onChange({ theme })}
        />
        <Select
          label={i18n.t('settings.language')}
          value={values.language}
          options={[
            { value: 'browser', label: i18n.t('settings.languageBrowser') },
            ...LANGUAGES.map((language) => ({ value: language, label: OWN_NAMES[language], lang: language })),
          ]}
          onChange={(language) => onChange({ language })}
        />
        <p className={field.hint}>{i18n.t('settings.languageDetail')}</p>
      </Section>
      {shortcuts}
      <Section title={i18n.t('settings.storage')}>
        <p>
          {storage.used === undefined
            ? i18n.t('settings.usedUnknown')
            : i18n.t('settings.used', [megabytes(storage.used)])}
        </p>
        <p>{i18n.t(storage.persisted ? 'settings.persisted' : 'settings.notPersisted')}</p>
        {storage.persisted === false && (
          <Button className={styles.button} onClick={onPersist}>
            {i18n.t('settings.persist')}
          </Button>
        )}
        {erasingOld ? (
          <div className={styles.erase}>
            <progress
              value={erasingOld.total === undefined ? undefined : erasingOld.done}
              max={erasingOld.total || 1}
              aria-label={i18n.t('settings.eraseOld')}
            />
            <span role="status">
              {erasingOld.total !== undefined &&
                i18n.t('notebook.working', [figures(erasingOld.done), figures(erasingOld.total)])}
            </span>
            <Button onClick={onStopErasing}>{i18n.t('notebook.stop')}</Button>
          </div>
        ) : (
          <EraseOld onEraseOld={onEraseOld} />
        )}
      </Section>
      {data}
    </Sections>
  );
}

function EraseOld({ onEraseOld }: { onEraseOld: (days: number) => void }) {
  return (
    <form
      className={styles.erase}
      onSubmit={(event) => {
        event.preventDefault();
        const days = Number(new FormData(event.currentTarget).get('days'));
        if (Number.isInteger(days) && days > 0) onEraseOld(days);
      }}
    >
      <label className={field.field}>
        <span className={field.label}>{i18n.t('settings.eraseOldDays')}</span>
        <input
          name="days"
          className={field.control}
          type="number"
          min={1}
          max={36500}
          step={1}
          defaultValue={365}
          required
        />
      </label>
      <Button type="submit">{i18n.t('settings.eraseOld')}</Button>
    </form>
  );
}

function megabytes(bytes: number): string {
  return new Intl.NumberFormat(i18n.t('locale'), {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(bytes / 1_000_000);
}
