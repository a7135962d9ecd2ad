import { useId } from 'react';
import { classNames } from './class-names.ts';
import field from './Field.module.css';
import { ChevronIcon } from './icons.tsx';
import styles from './Select.module.css';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** of the label, where it isn't that of the interface; BCP 47 */
  readonly lang?: string;
}

/**
 * A native select: its list may leave the card's frame and the popup's window, which a list of our own can't.
 */
export function Select<Value extends string>(props: SelectProps<Value>) {
  return <LabelledSelect id={useId()} {...props} />;
}

Select.atFirst = LabelledSelect;

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  /** the label stands above, where many stand below each other in a narrow place */
  readonly stacked?: boolean;
  readonly onChange: (value: Value) => void;
}

function LabelledSelect<Value extends string>({
  id,
  label,
  value,
  options,
  stacked,
  onChange,
}: SelectProps<Value> & { id?: string }) {
  return (
    <div className={classNames(styles.row, stacked && styles.stacked)}>
      <label className={field.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.frame}>
        <select
          id={id}
          className={classNames(field.control, styles.select)}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
        <span className={styles.chevron}>
          <ChevronIcon />
        </span>
      </div>
    </div>
  );
}
