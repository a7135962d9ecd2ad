import type { Credibility } from '../../lib/model/grades.ts';
import { gradeWord } from './claim-words.ts';
import styles from './GradeBadge.module.css';

/** The swatch of a grade. The code is drawn into it; the word has to stand beside it. */
export function GradeSwatch({ grade }: { grade: Credibility | undefined }) {
  return (
    <span className={styles.swatch} data-grade={grade ?? 'none'} aria-hidden="true">
      {grade ?? '–'}
    </span>
  );
}

/** A grade as its swatch and its word. */
export function GradeBadge({ grade }: { grade: Credibility | undefined }) {
  return (
    <span className={styles.badge}>
      <GradeSwatch grade={grade} />
      <span className={grade === undefined ? styles.none : undefined}>{gradeWord(grade)}</span>
    </span>
  );
}
