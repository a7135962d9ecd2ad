import { type ReactNode, useState } from 'react';
import {
  Button as AriaButton,
  Collection,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components/ComboBox';
import { Header } from 'react-aria-components/Header';
import { i18n } from '#i18n';
import type { SpeakerChoice } from '../../lib/model/claim-edit.ts';
import { LIMITS } from '../../lib/model/limits.ts';
import { Button } from '../ui/Button.tsx';
import { classNames } from '../ui/class-names.ts';
import field from '../ui/Field.module.css';
import { ChevronIcon } from '../ui/icons.tsx';
import styles from './SpeakerField.module.css';
import {
  choiceForName,
  choiceOfOption,
  matching,
  SPEAKER_GROUPS,
  type SpeakerGroup,
  type SpeakerOption,
  sameName,
  withoutRepeats,
} from './speaker-options.ts';

const GROUP_NAMES = {
  suggested: 'form.speakersSuggested',
  page: 'form.speakersPage',
  all: 'form.speakersAll',
} as const satisfies Record<SpeakerGroup, string>;

interface Item extends SpeakerOption {
  readonly key: string;
}

interface Section {
  readonly group: SpeakerGroup;
  readonly items: readonly Item[];
}

function sectionsOf(options: readonly SpeakerOption[]): Section[] {
  const items = options.map((option, index) => ({ ...option, key: option.id ?? `${option.group}-${index}` }));
  return SPEAKER_GROUPS.map((group) => ({
    group,
    items: items.filter((item) => item.group === group),
  })).filter((section) => section.items.length > 0);
}

/** The option that the field's value stands for, if it is one; React Aria closes the list when it changes. */
function keyOf(sections: readonly Section[], value: SpeakerChoice): string | null {
  const items = sections.flatMap((section) => section.items).filter((item) => item.name === value.name);
  return (items.find((item) => item.id === value.id) ?? items[0])?.key ?? null;
}

/**
 * Who said it: any name may be typed; the speakers that are known are offered, the suggestion first. The
 * list filters only what is typed while it is open, so opening it by its button shows everyone.
 */
export function SpeakerField({
  value,
  options,
  onChange,
  onType,
}: {
  value: SpeakerChoice;
  options: readonly SpeakerOption[];
  onChange: (speaker: SpeakerChoice) => void;
  /** the text as it is typed, for looking up speakers that are not offered yet */
  onType: (text: string) => void;
}) {
  const [filtering, setFiltering] = useState(false);
  const known = withoutRepeats(options);
  const suggestion = known.find((option) => option.group === 'suggested');
  const sections = sectionsOf(filtering ? matching(known, value.name) : known);
  const isNew = value.name.trim() !== '' && !known.some((option) => sameName(option.name, value.name));

  return (
    <div className={field.field}>
      <ComboBox
        className={styles.combobox ?? ''}
        allowsCustomValue
        allowsEmptyCollection
        menuTrigger="input"
        items={sections}
        selectedKey={keyOf(sections, value)}
        inputValue={value.name}
        onInputChange={(text) => {
          if (text === value.name) return;
          setFiltering(true);
          onChange(choiceForName(known, text));
          onType(text);
        }}
        onSelectionChange={(key) => {
          const chosen = sections.flatMap((section) => section.items).find((item) => item.key === key);
          if (!chosen) return;
          const { key: _, ...option } = chosen;
          onChange(choiceOfOption(option));
        }}
        onOpenChange={(isOpen, trigger) => {
          if (!isOpen || trigger !== 'input') setFiltering(false);
        }}
      >
        <Label className={field.label ?? ''}>{i18n.t('form.speaker')}</Label>
        <div className={classNames(field.control, styles.frame)}>
          <Input
            className={styles.input ?? ''}
            dir="auto"
            maxLength={LIMITS.name}
            placeholder={i18n.t('form.speakerNone')}
          />
          <AriaButton className={styles.open ?? ''}>
            <ChevronIcon />
          </AriaButton>
        </div>
        <Popover className={styles.popover ?? ''} offset={4} containerPadding={8}>
          <ListBox<Section>
            className={styles.list ?? ''}
            renderEmptyState={() => <p className={styles.empty}>{emptyText(value.name)}</p>}
          >
            {(section) => (
              <ListBoxSection id={section.group}>
                <Header className={styles.header ?? ''}>{i18n.t(GROUP_NAMES[section.group])}</Header>
                <Collection items={section.items}>
                  {(item) => (
                    <ListBoxItem id={item.key} textValue={item.name} className={styles.item ?? ''}>
                      <bdi className={styles.name}>{item.name}</bdi>
                      {item.role && <bdi className={styles.role}>{item.role}</bdi>}
                    </ListBoxItem>
                  )}
                </Collection>
              </ListBoxSection>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      <Hint>
        {value.role && value.name.trim() !== '' && <bdi>{value.role}</bdi>}
        {isNew && <span>{i18n.t('form.speakerNew')}</span>}
        {suggestion?.printed && sameName(suggestion.name, value.name) && (
          <span>{i18n.t('form.speakerPrinted', [suggestion.printed])}</span>
        )}
      </Hint>
      {suggestion && !sameName(suggestion.name, value.name) && (
        <Button
          look="link"
          className={styles.suggestion}
          onClick={() => onChange(choiceOfOption(suggestion))}
        >
          <span>
            {i18n.t('form.resetSuggestion')} <bdi>{suggestion.name}</bdi>
          </span>
        </Button>
      )}
    </div>
  );
}

function emptyText(name: string): ReactNode {
  return i18n.t(name.trim() === '' ? 'form.speakersEmpty' : 'form.speakersNoMatch');
}

function Hint({ children }: { children: ReactNode }) {
  return <div className={classNames(field.hint, styles.hint)}>{children}</div>;
}
