import { useState } from 'react';
import { i18n } from '#i18n';
import { Verdict } from '../../lib/model/grades.ts';
import { verdictWord } from '../notebook/verdict-words.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Exchange.module.css';
import type { DeskProblem, DeskSaving, DeskValues } from './exchange-props.ts';

/** Who publishes the checks, and the scale by which they rate. Without a name and address there is none. */
export function DeskForm({
  values: initial,
  saving,
  onSave,
}: {
  values: DeskValues;
  saving: DeskSaving;
  onSave: (values: DeskValues) => void;
}) {
  const [values, setValues] = useState(initial);
  const problems: readonly DeskProblem[] = typeof saving === 'object' ? saving : [];
  const change = (changed: Partial<DeskValues>) => setValues({ ...values, ...changed });
  const problemOf = (name: DeskProblem, words: string) => (problems.includes(name) ? words : undefined);
  return (
    <fieldset className={styles.group}>
      <legend>{i18n.t('exchange.desk.heading')}</legend>
      <p className={styles.soft}>{i18n.t('exchange.desk.intro')}</p>
      <div className={styles.pair}>
        <TextField
          label={i18n.t('exchange.desk.name')}
          value={values.name}
          maxLength={500}
          problem={problemOf('name', i18n.t('exchange.desk.problemName'))}
          onChange={(name) => change({ name })}
        />
        <TextField
          label={i18n.t('exchange.desk.url')}
          value={values.url}
          problem={problemOf('url', i18n.t('exchange.desk.problemUrl'))}
          onChange={(url) => change({ url })}
        />
        <TextField
          label={i18n.t('exchange.desk.reviewUrl')}
          value={values.reviewUrl}
          problem={problemOf('reviewUrl', i18n.t('exchange.desk.problemUrl'))}
          onChange={(reviewUrl) => change({ reviewUrl })}
        />
      </div>
      <details open={problems.includes('scale') || undefined}>
        <summary className={styles.summary}>{i18n.t('exchange.desk.scale')}</summary>
        <p className={styles.soft}>{i18n.t('exchange.desk.scaleIntro')}</p>
        <div className={styles.pair}>
          <TextField
            label={i18n.t('exchange.desk.best')}
            value={values.best}
            problem={problemOf('scale', i18n.t('exchange.desk.problemNumber'))}
            onChange={(best) => change({ best })}
          />
          <TextField
            label={i18n.t('exchange.desk.worst')}
            value={values.worst}
            onChange={(worst) => change({ worst })}
          />
          {Verdict.options.flatMap((verdict) =>
            (['label', 'value'] as const).map((part) => (
              <TextField
                key={`${verdict} ${part}`}
                label={i18n.t(part === 'label' ? 'exchange.desk.label' : 'exchange.desk.value', [
                  verdictWord(verdict),
                ])}
                value={values.ratings[verdict][part]}
                onChange={(text) =>
                  change({
                    ratings: { ...values.ratings, [verdict]: { ...values.ratings[verdict], [part]: text } },
                  })
                }
              />
            )),
          )}
        </div>
      </details>
      <div className={styles.actions}>
        <Button onClick={() => onSave(values)}>{i18n.t('exchange.desk.save')}</Button>
        <p role="status">
          {saving === 'saved' && i18n.t('exchange.desk.saved')}
          {saving === 'removed' && i18n.t('exchange.desk.removed')}
        </p>
      </div>
    </fieldset>
  );
}
