import { useId } from 'react';
import field from '../ui/Field.module.css';

/** A passphrase, hidden while it is typed. What is said of it stands below. */
export function PassphraseField({
  label,
  value,
  isNew,
  hint,
  problem,
  onChange,
}: {
  label: string;
  value: string;
  /** a password manager may offer one */
  isNew: boolean;
  hint?: string | undefined;
  problem?: string | undefined;
  onChange: (value: string) => void;
}) {
  const id = useId();
  const said = problem ?? hint;
  return (
    <div className={field.field}>
      <label className={field.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="password"
        autoComplete={isNew ? 'new-password' : 'off'}
        className={field.control}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={said === undefined ? undefined : `${id}-said`}
        onChange={(event) => onChange(event.target.value)}
      />
      {said !== undefined && (
        <p id={`${id}-said`} className={problem === undefined ? field.label : field.problem} role="status">
          {said}
        </p>
      )}
    </div>
  );
}
