import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { OverviewView } from '../../components/overview/OverviewView.tsx';
import type { Overview, TimelinePoint } from '../../lib/desk/overview.ts';
import type { Database } from '../../lib/store/database.ts';
import { questionsWithCounts } from '../../lib/store/questions.ts';
import type { Desk } from './desk-client.ts';
import type { Route } from './use-route.ts';

const NO_POINTS: readonly TimelinePoint[] = [];

/** Wires the overview: the address holds the question whose claims are drawn in time. */
export function OverviewPage({
  database,
  desk,
  route,
  go,
}: {
  database: Database;
  desk: Desk;
  route: Route;
  go: (hash: string, replace?: boolean) => void;
}) {
  const questions = useLiveQuery(() => questionsWithCounts(database), [database]) ?? [];
  const { revision } = useSyncExternalStore(desk.subscribe, desk.state);
  const [overview, setOverview] = useState<Overview | 'loading' | 'failed'>('loading');
  const [timeline, setTimeline] = useState(NO_POINTS);
  const known = questions.find(({ question }) => question.id === route.id);
  const questionId = (known ?? questions.find(({ claims }) => claims > 1) ?? questions[0])?.question.id;

  // biome-ignore lint/correctness/useExhaustiveDependencies: changed records are a reason to count again.
  useEffect(() => {
    let current = true;
    desk.ask('overview', { questionId }).then(
      (answer) => {
        if (!current) return;
        setOverview(answer.overview);
        setTimeline(answer.timeline);
      },
      () => current && setOverview('failed'),
    );
    return () => {
      current = false;
    };
  }, [desk, questionId, revision]);

  return (
    <OverviewView
      overview={overview}
      timeline={timeline}
      questions={questions.map(({ question }) => question)}
      questionId={questionId}
      onQuestion={(id) => go(`#/overview/${id}`, true)}
    />
  );
}
