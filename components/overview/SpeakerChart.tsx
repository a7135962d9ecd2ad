import { axisX, axisY, barX, gridX, plot } from '@observablehq/plot';
import { useCallback } from 'react';
import { i18n } from '#i18n';
import type { SpeakerGrades } from '../../lib/desk/overview.ts';
import { gradeWord } from '../claim/claim-words.ts';
import { Chart } from './Chart.tsx';
import { count, countTicks, fitted } from './chart-words.ts';
import { GRADE_KEYS, type GradeKey, gradeFill } from './plot-colours.ts';
import styles from './SpeakerChart.module.css';

const ROW = 26;

/** Who is quoted most, and how far they are believed: one bar a speaker, stacked by grade. */
export function SpeakerChart({ speakers }: { speakers: readonly SpeakerGrades[] }) {
  const draw = useCallback(
    (width: number) => {
      const label = Math.min(180, Math.floor(width * 0.36));
      const names = speakers.map((_, index) => index);
      const bars = speakers.flatMap(({ grades }, index) =>
        GRADE_KEYS.filter((grade) => grades[grade] > 0).map((grade) => ({
          index,
          grade,
          claims: grades[grade],
        })),
      );
      const ticks = countTicks(width / 120, Math.max(...speakers.map(({ total }) => total)));
      return plot({
        width,
        height: speakers.length * ROW + 40,
        marginLeft: label,
        marginTop: 4,
        marginRight: 12,
        x: { label: null },
        y: { domain: names, label: null },
        marks: [
          gridX({ stroke: 'var(--line)', strokeOpacity: 1, ticks }),
          axisX({ color: 'var(--ink-soft)', ticks, tickSize: 0, tickFormat: count }),
          axisY({
            color: 'var(--ink)',
            tickSize: 0,
            tickFormat: (index: number) => {
              const speaker = speakers[index];
              return speaker ? fitted(speakerName(speaker), label) : '';
            },
          }),
          barX(bars, {
            x: 'claims',
            y: 'index',
            fill: ({ grade }: { grade: GradeKey }) => gradeFill(grade),
            stroke: 'var(--grade-edge)',
            insetTop: 3,
            insetBottom: 3,
          }),
        ],
      });
    },
    [speakers],
  );
  return (
    <Chart
      title={i18n.t('overview.bySpeaker')}
      draw={draw}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('facet.speaker')}</th>
              <th scope="col">{i18n.t('overview.all')}</th>
              {GRADE_KEYS.map((grade) => (
                <th key={grade} scope="col">
                  {nameOf(grade)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {speakers.map((speaker) => (
              <tr key={`${speaker.kind} ${speaker.speakerId}`}>
                <th scope="row">
                  <bdi>{speakerName(speaker)}</bdi>
                </th>
                <td>{count(speaker.total)}</td>
                {GRADE_KEYS.map((grade) => (
                  <td key={grade}>{count(speaker.grades[grade])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <ul className={styles.legend} aria-label={i18n.t('overview.legend')}>
        {GRADE_KEYS.map((grade) => (
          <li key={grade}>
            <span className={styles.swatch} style={{ background: gradeFill(grade) }} />
            {nameOf(grade)}
          </li>
        ))}
      </ul>
    </Chart>
  );
}

function nameOf(grade: GradeKey): string {
  return gradeWord(grade === 'none' ? undefined : grade);
}

function speakerName({ kind, name, speakers }: SpeakerGrades): string {
  if (kind === 'others') return i18n.t('overview.others', speakers, [count(speakers)]);
  return kind === 'without-speaker' ? i18n.t('facet.noSpeaker') : name;
}
