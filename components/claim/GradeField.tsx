import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { CREDIBILITY_GRADES } from '../../lib/model/choices.ts';
import type { Credibility } from '../../lib/model/grades.ts';
import field from '../ui/Field.module.css';
import { gradeWord } from './claim-words.ts';
import { GradeSwatch } from './GradeBadge.tsx';
import styles from './GradeField.module.css';

const CHOICES: readonly (Credibility | undefined)[] = [...CREDIBILITY_GRADES, undefined];

/**
 * The six grades and "not graded", as native radio buttons: arrow keys walk them. Each is named by code and
 * word; the line below says in words what is chosen, or what the pointer rests on.
 */
export function GradeField({
  value,
  onChange,
}: {
  value: Credibility | undefined;
  onChange: (grade: Credibility | undefined) => void;
}) {
  const id = useId();
  const [pointed, setPointed] = useState<{ grade: Credibility | undefined }>();
  return (
    <fieldset className={field.field}>
      <legend className={styles.legend}>{i18n.t('form.credibility')}</legend>
      <div className={styles.row}>
        {CHOICES.map((grade) => (
          <label
            key={grade ?? 'none'}
            className={styles.choice}
            onPointerEnter={() => setPointed({ grade })}
            onPointerLeave={() => setPointed(undefined)}
          >
            <input
              type="radio"
              name={id}
              className={styles.input}
              checked={grade === value}
              aria-label={
                grade === undefined
                  ? gradeWord(grade)
                  : i18n.t('grade.codeAndWord', [grade, gradeWord(grade)])
              }
              onChange={() => onChange(grade)}
            />
            {grade === undefined ? (
              <span className={styles.none} aria-hidden="true">
                {gradeWord(grade)}
              </span>
            ) : (
              <GradeSwatch grade={grade} />
            )}
          </label>
        ))}
      </div>
      <p className={styles.word} aria-hidden="true">
        {gradeWord(pointed ? pointed.grade : value)}
      </p>
    </fieldset>
  );
}
