import { axisX, axisY, barX, gridX, plot, text } from '@observablehq/plot';
import { useCallback } from 'react';
import { i18n } from '#i18n';
import type { Overview } from '../../lib/desk/overview.ts';
import { WORK_STATUSES } from '../../lib/model/choices.ts';
import { statusWord } from '../claim/claim-words.ts';
import { Chart } from './Chart.tsx';
import { count, countTicks, fitted, labelWidth } from './chart-words.ts';

/** How far the work on all claims is. */
export function StatusChart({ byStatus }: Pick<Overview, 'byStatus'>) {
  const draw = useCallback(
    (width: number) => {
      const bars = WORK_STATUSES.map((status) => ({ name: statusWord(status), claims: byStatus[status] }));
      const names = bars.map(({ name }) => name);
      const label = labelWidth(names, width * 0.45);
      const ticks = countTicks(width / 120, Math.max(...bars.map(({ claims }) => claims)));
      return plot({
        width,
        height: bars.length * 30 + 30,
        marginLeft: label,
        marginTop: 4,
        marginRight: 48,
        x: { label: null },
        y: { domain: names, label: null },
        marks: [
          gridX({ stroke: 'var(--line)', strokeOpacity: 1, ticks }),
          axisX({ color: 'var(--ink-soft)', ticks, tickSize: 0, tickFormat: count }),
          axisY({ color: 'var(--ink)', tickSize: 0, tickFormat: (name: string) => fitted(name, label) }),
          barX(bars, { x: 'claims', y: 'name', fill: 'var(--saved)', insetTop: 4, insetBottom: 4 }),
          text(bars, {
            x: 'claims',
            y: 'name',
            text: ({ claims }: { claims: number }) => count(claims),
            textAnchor: 'start',
            dx: 6,
            fill: 'var(--ink)',
          }),
        ],
      });
    },
    [byStatus],
  );
  return (
    <Chart
      title={i18n.t('overview.byStatus')}
      draw={draw}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('facet.status')}</th>
              <th scope="col">{i18n.t('overview.claims')}</th>
            </tr>
          </thead>
          <tbody>
            {WORK_STATUSES.map((status) => (
              <tr key={status}>
                <th scope="row">{statusWord(status)}</th>
                <td>{count(byStatus[status])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}
