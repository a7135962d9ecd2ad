import { axisX, axisY, gridY, plot, rectY } from '@observablehq/plot';
import { useCallback } from 'react';
import { i18n } from '#i18n';
import type { WeekCount } from '../../lib/desk/overview.ts';
import { dayOf } from '../notebook/dates.ts';
import { Chart } from './Chart.tsx';
import { count, countTicks, dayTicks } from './chart-words.ts';

const WEEK_MS = 604_800_000;
const HEIGHT = 200;

/** How many claims were added, week by week. */
export function WeekChart({ weeks }: { weeks: readonly WeekCount[] }) {
  const draw = useCallback(
    (width: number) => {
      const bars = weeks.map((week) => {
        const start = new Date(`${week.week}T00:00:00Z`);
        return { start, end: new Date(start.getTime() + WEEK_MS), claims: week.count };
      });
      const ticks = countTicks(4, Math.max(...bars.map(({ claims }) => claims)));
      const days = dayTicks(width / 110, bars[0]?.start ?? new Date(), bars.at(-1)?.end ?? new Date());
      return plot({
        width,
        height: HEIGHT,
        marginTop: 8,
        marginRight: 16,
        x: { type: 'utc', label: null },
        y: { label: null },
        marks: [
          gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks }),
          axisX({ color: 'var(--ink-soft)', ...days, tickSize: 4 }),
          axisY({ color: 'var(--ink-soft)', ticks, tickSize: 0, tickFormat: count }),
          rectY(bars, {
            x1: 'start',
            x2: 'end',
            y: 'claims',
            fill: 'var(--saved)',
            insetLeft: bars.length < width / 3 ? 1 : 0,
          }),
        ],
      });
    },
    [weeks],
  );
  return (
    <Chart
      title={i18n.t('overview.byWeek')}
      draw={draw}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('overview.week')}</th>
              <th scope="col">{i18n.t('overview.claims')}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ week, count: claims }) => (
              <tr key={week}>
                <th scope="row">
                  <time dateTime={week}>{dayOf(week)}</time>
                </th>
                <td>{count(claims)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}
