import { useId } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label, Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import { i18n } from '#i18n';
import { classNames } from './class-names.ts';
import field from './Field.module.css';
import { CloseIcon } from './icons.tsx';
import styles from './TagField.module.css';

/**
 * The tags with a field to add one. What is typed and not yet added (`pending`) belongs to whoever holds the
 * tags, so that saving takes it along. Enter, a comma or leaving the field adds it; Backspace in the empty
 * field takes the last tag back into it.
 */
export function TagField({
  label,
  tags,
  pending,
  suggestions = [],
  placeholder = i18n.t('form.addTag'),
  groupLabel = i18n.t('form.tagsAdded'),
  onPendingChange,
  onAdd,
  onRemove,
}: {
  label: string;
  tags: readonly string[];
  pending: string;
  suggestions?: readonly string[] | undefined;
  placeholder?: string;
  /** how the list of what is there already is called */
  groupLabel?: string;
  onPendingChange: (text: string) => void;
  onAdd: (text: string) => void;
  onRemove: (tag: string) => void;
}) {
  const id = useId();
  return (
    <div className={field.field}>
      <label className={field.label} htmlFor={id}>
        {label}
      </label>
      <div className={classNames(field.control, styles.row)}>
        {tags.length > 0 && (
          <TagGroup
            className={styles.group ?? ''}
            onRemove={(keys) => {
              for (const tag of tags) if (keys.has(tag)) onRemove(tag);
            }}
          >
            <Label className={styles.hidden ?? ''}>{groupLabel}</Label>
            <TagList className={styles.list ?? ''}>
              {tags.map((tag) => (
                <Tag key={tag} id={tag} textValue={tag} className={styles.tag ?? ''}>
                  <bdi>{tag}</bdi>
                  <Button slot="remove" className={styles.remove ?? ''}>
                    <CloseIcon />
                  </Button>
                </Tag>
              ))}
            </TagList>
          </TagGroup>
        )}
        <input
          id={id}
          dir="auto"
          autoComplete="off"
          list={`${id}-known`}
          className={styles.input}
          value={pending}
          placeholder={tags.length === 0 ? placeholder : undefined}
          onChange={(event) => {
            const text = event.target.value;
            if (/[,،、\n]/.test(text)) onAdd(text);
            else onPendingChange(text);
          }}
          onBlur={() => pending.trim() !== '' && onAdd(pending)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            const last = tags.at(-1);
            if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
              event.preventDefault();
              onAdd(pending);
            } else if (event.key === 'Backspace' && pending === '' && last !== undefined) {
              event.preventDefault();
              onRemove(last);
              onPendingChange(last);
            }
          }}
        />
        <datalist id={`${id}-known`}>
          {suggestions
            .filter((tag) => !tags.includes(tag))
            .map((tag) => (
              <option key={tag} value={tag} />
            ))}
        </datalist>
      </div>
    </div>
  );
}
