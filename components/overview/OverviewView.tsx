import { i18n } from '#i18n';
import type { Overview, TimelinePoint } from '../../lib/desk/overview.ts';
import { Banner } from '../ui/Banner.tsx';
import { Sections } from '../ui/Section.tsx';
import styles from './OverviewView.module.css';
import { SpeakerChart } from './SpeakerChart.tsx';
import { StatusChart } from './StatusChart.tsx';
import { type QuestionChoice, TimelineChart } from './TimelineChart.tsx';
import { WeekChart } from './WeekChart.tsx';

/** The desk in pictures, each with its table. */
export function OverviewView({
  overview,
  timeline,
  questions,
  questionId,
  onQuestion,
}: {
  overview: Overview | 'loading' | 'failed';
  /** the claims that answer the chosen question */
  timeline: readonly TimelinePoint[];
  questions: readonly QuestionChoice[];
  questionId: string | undefined;
  onQuestion: (id: string) => void;
}) {
  if (overview === 'loading') {
    return (
      <p className={styles.loading} role="status">
        {i18n.t('overview.loading')}
      </p>
    );
  }
  if (overview === 'failed' || overview.total === 0) {
    const failed = overview === 'failed';
    return (
      <div className={styles.only}>
        <Banner
          kind={failed ? 'failure' : 'notice'}
          title={i18n.t(failed ? 'notebook.unavailable' : 'overview.none')}
        >
          <p>{i18n.t(failed ? 'overview.failed' : 'overview.noneAdvice')}</p>
        </Banner>
      </div>
    );
  }
  return (
    <Sections wide>
      <SpeakerChart speakers={overview.bySpeaker} />
      <TimelineChart
        points={timeline}
        questions={questions}
        questionId={questionId}
        onQuestion={onQuestion}
      />
      <div className={styles.pair}>
        <StatusChart byStatus={overview.byStatus} />
        <WeekChart weeks={overview.weeks} />
      </div>
    </Sections>
  );
}
