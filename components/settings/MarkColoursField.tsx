import { type CSSProperties, useId } from 'react';
import { i18n } from '#i18n';
import type { MarkColours } from '../../lib/model/mark-colours.ts';
import field from '../ui/Field.module.css';
import styles from './MarkColoursField.module.css';

interface Look {
  readonly line?: { readonly style: string; readonly width: number; readonly colour: string };
  readonly fill?: string;
  readonly ink?: string;
}
interface Looks {
  readonly found: Look;
  readonly saved: Look;
  readonly active: Look;
}
/** How marks look on a light and on a dark page, for each choice in its order. */
export type MarkSamples = readonly {
  readonly colours: MarkColours;
  readonly light: Looks;
  readonly dark: Looks;
}[];

const WORDS = {
  usual: ['settings.markUsual', 'settings.markUsualDetail'],
  safe: ['settings.markSafe', 'settings.markSafeDetail'],
  strong: ['settings.markStrong', 'settings.markStrongDetail'],
  lines: ['settings.markLines', 'settings.markLinesDetail'],
} as const satisfies Record<MarkColours, readonly [string, string]>;

/** Chooses how marks on pages are drawn; each choice shows it, as it will be on a light page and on a dark one. */
export function MarkColoursField({
  value,
  samples,
  onChange,
}: {
  value: MarkColours;
  samples: MarkSamples;
  onChange: (colours: MarkColours) => void;
}) {
  const id = useId();
  return (
    <fieldset className={styles.field}>
      <legend className={field.label}>{i18n.t('settings.markColours')}</legend>
      <div className={styles.choices}>
        {samples.map(({ colours, light, dark }) => {
          const [name, detail] = WORDS[colours];
          return (
            <label key={colours} className={styles.choice}>
              <span className={styles.name}>
                <input
                  type="radio"
                  name={id}
                  checked={colours === value}
                  aria-labelledby={`${id}-${colours}`}
                  aria-describedby={`${id}-${colours}-detail`}
                  onChange={() => onChange(colours)}
                />
                <span id={`${id}-${colours}`}>{i18n.t(name)}</span>
              </span>
              <span className={styles.sample} aria-hidden="true">
                <Page className={styles.light} looks={light} />
                <Page className={styles.dark} looks={dark} />
              </span>
              <span id={`${id}-${colours}-detail`} className={field.hint}>
                {i18n.t(detail)}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

function Page({ className, looks }: { className: string | undefined; looks: Looks }) {
  return (
    <span className={className}>
      <span style={styleOf(looks.found)}>{i18n.t('settings.sampleFound')}</span>{' '}
      <span style={styleOf(looks.saved)}>{i18n.t('settings.sampleSaved')}</span>{' '}
      <span style={styleOf(looks.active)}>{i18n.t('settings.sampleActive')}</span>
    </span>
  );
}

function styleOf({ line, fill, ink }: Look): CSSProperties {
  return {
    ...(line && { textDecoration: `underline ${line.style} ${line.width}px ${line.colour}` }),
    ...(fill && { backgroundColor: fill }),
    ...(ink && { color: ink }),
  };
}
