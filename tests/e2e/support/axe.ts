import axe from 'axe-core';
import type { Surface } from '../../../scripts/browsers/surfaces.ts';

/**
 * What axe finds wrong, by rule and place; colours included, which no test without a browser can judge. In forced
 * colours it reads those of the page, which aren't the ones that are painted: then they are left out.
 */
export async function problems(surface: Surface, colours: 'own' | 'forced' = 'own'): Promise<string[]> {
  const rules = { 'color-contrast': { enabled: colours === 'own' } };
  await surface.evaluate(axe.source);
  await surface.evaluate(transitionsEnded);
  return (await surface.evaluate(`axe
    .run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: ${JSON.stringify(rules)} })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ': ' + failureSummary)))`)) as string[];
}

/** Halfway between two colours, a control has the contrast of neither. Runs in the surface. */
async function transitionsEnded(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
    .map(({ finished }) => finished.catch(() => undefined));
  await Promise.all(ending);
}
