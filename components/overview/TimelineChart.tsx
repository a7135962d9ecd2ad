import { axisX, axisY, dot, gridX, plot, ruleY, text } from '@observablehq/plot';
import { useCallback } from 'react';
import { i18n } from '#i18n';
import type { TimelinePoint } from '../../lib/desk/overview.ts';
import { gradeWord } from '../claim/claim-words.ts';
import { ANSWERS } from '../compare/compare-props.ts';
import { answerWord } from '../compare/compare-words.ts';
import { dayOf } from '../notebook/dates.ts';
import { Section } from '../ui/Section.tsx';
import { Chart } from './Chart.tsx';
import { dayTicks, labelWidth, shortened } from './chart-words.ts';
import styles from './OverviewView.module.css';
import { gradeFill } from './plot-colours.ts';

const LANE = 64;
/** More names than this would cover one another. */
const NAMED = 24;
/** The room that a name takes beside the next one, in px, if they stood in one line. */
const NAME_WIDTH = 90;

export interface QuestionChoice {
  readonly id: string;
  readonly text: string;
}

/** When each answer to a question was given, one lane an answer; each dot is a claim in the colour of its grade. */
export function TimelineChart({
  points,
  questions,
  questionId,
  onQuestion,
}: {
  points: readonly TimelinePoint[];
  questions: readonly QuestionChoice[];
  questionId: string | undefined;
  onQuestion: (id: string) => void;
}) {
  const draw = useCallback(
    (width: number) => {
      const dots = points
        .map((point) => ({ ...point, at: new Date(point.date) }))
        .filter(({ at }) => !Number.isNaN(at.getTime()));
      const times = dots.map(({ at }) => at.getTime());
      const days = dayTicks(width / 130, new Date(Math.min(...times)), new Date(Math.max(...times)));
      return plot({
        width,
        height: ANSWERS.length * LANE + 30,
        marginLeft: labelWidth(ANSWERS.map(answerWord), width * 0.3),
        marginTop: 8,
        marginRight: 24,
        x: { type: 'utc', label: null, inset: 64 },
        y: { type: 'point', domain: [...ANSWERS], label: null, padding: 0.5 },
        marks: [
          gridX({ stroke: 'var(--line)', strokeOpacity: 1, ticks: days.ticks }),
          ruleY(ANSWERS, { stroke: 'var(--line)' }),
          axisX({ color: 'var(--ink-soft)', ...days, tickSize: 0 }),
          axisY({ color: 'var(--ink)', tickSize: 0, tickFormat: answerWord }),
          dot(dots, {
            x: 'at',
            y: 'answer',
            r: 7,
            fill: ({ credibility }: TimelinePoint) => gradeFill(credibility ?? 'none'),
            stroke: 'var(--ink-soft)',
          }),
          ...(dots.length > Math.min(NAMED, width / NAME_WIDTH)
            ? []
            : [
                text(dots, {
                  x: 'at',
                  y: 'answer',
                  dy: -16,
                  text: ({ speakerName }: TimelinePoint) => shortened(speakerName, 18),
                  fill: 'var(--ink)',
                  stroke: 'var(--paper)',
                  strokeWidth: 3,
                }),
              ]),
        ],
      });
    },
    [points],
  );
  if (questions.length === 0) {
    return (
      <Section title={i18n.t('overview.timeline')}>
        <p className={styles.soft}>{i18n.t('overview.noQuestions')}</p>
      </Section>
    );
  }
  return (
    <Chart
      title={i18n.t('overview.timeline')}
      draw={draw}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('facet.speaker')}</th>
              <th scope="col">{i18n.t('overview.answer')}</th>
              <th scope="col">{i18n.t('overview.date')}</th>
              <th scope="col">{i18n.t('overview.dateFrom')}</th>
              <th scope="col">{i18n.t('facet.credibility')}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.claimId}>
                <th scope="row">
                  <a href={`#/claims/${point.claimId}`}>
                    <bdi>{point.speakerName || i18n.t('facet.noSpeaker')}</bdi>
                  </a>
                </th>
                <td data-words="">{answerWord(point.answer)}</td>
                <td data-words="">
                  <time dateTime={point.date}>{dayOf(point.date)}</time>
                </td>
                <td data-words="">{i18n.t(`overview.${point.dateFrom}`)}</td>
                <td data-words="">{gradeWord(point.credibility ?? undefined)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <label className={styles.question}>
        <span>{i18n.t('overview.question')}</span>
        <select value={questionId} dir="auto" onChange={({ target }) => onQuestion(target.value)}>
          {questions.map(({ id, text: words }) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
      </label>
      {points.length === 0 && <p role="status">{i18n.t('overview.noAnswers')}</p>}
    </Chart>
  );
}
