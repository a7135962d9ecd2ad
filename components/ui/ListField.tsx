import { useState } from 'react';
import { i18n } from '#i18n';
import { TagField } from './TagField.tsx';

/** Short texts of which there may be several: other names, say. A comma or Enter ends one. */
export function ListField({
  label,
  values,
  limit,
  onChange,
}: {
  label: string;
  values: readonly string[];
  /** one more than this is kept to tell that there are too many, and no further: thousands would be drawn */
  limit: number;
  onChange: (values: readonly string[]) => void;
}) {
  const [pending, setPending] = useState('');
  return (
    <TagField
      label={label}
      placeholder={i18n.t('form.addItem')}
      groupLabel={label}
      tags={values}
      pending={pending}
      onPendingChange={setPending}
      onAdd={(text) => {
        const added = text
          .split(',')
          .map((part) => part.trim())
          .filter((part) => part !== '' && !values.includes(part));
        if (added.length > 0) onChange([...values, ...added].slice(0, limit + 1));
        setPending('');
      }}
      onRemove={(value) => onChange(values.filter((one) => one !== value))}
    />
  );
}
