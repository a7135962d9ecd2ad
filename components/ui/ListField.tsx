import { useState } from 'react';
import { i18n } from '#i18n';
import { TagField } from './TagField.tsx';

/** Short texts of which there may be several: other names, say. A comma or Enter ends one. */
export function ListField({
  label,
  values,
  onChange,
}: {
  label: string;
  values: readonly string[];
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
        if (added.length > 0) onChange([...values, ...added]);
        setPending('');
      }}
      onRemove={(value) => onChange(values.filter((one) => one !== value))}
    />
  );
}
