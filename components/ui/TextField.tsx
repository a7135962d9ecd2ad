import { type KeyboardEventHandler, useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './Field.module.css';

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly disabled?: boolean | undefined;
  /** what is wrong with the text, said below it */
  readonly problem?: string | undefined;
  readonly onKeyDown?: KeyboardEventHandler<HTMLElement> | undefined;
}

/** One line of text. */
export function TextField({ label, problem, onChange, ...input }: TextProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        {...input}
        id={id}
        dir="auto"
        autoComplete="off"
        className={styles.control}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem !== undefined && (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}

/** Several lines of text; it grows with what is typed where the browser can do that. */
export function TextArea({ label, problem, onChange, ...input }: TextProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        {...input}
        id={id}
        dir="auto"
        rows={2}
        className={classNames(styles.control, styles.area)}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem !== undefined && (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
