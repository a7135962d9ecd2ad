import axe from 'axe-core';
import type { Surface } from '../../../scripts/browsers/surfaces.ts';

/**
 * What axe finds wrong, by rule and place; colours included, which no test without a browser can judge. In forced
 * colours it reads those of the page, which aren't the ones that are painted: then they are left out.
 */
export async function problems(surface: Surface, colours: 'own' | 'forced' = 'own'): Promise<string[]> {
  const rules = { 'color-contrast': { enabled: colours === 'own' } };
  await surface.evaluate(axe.source);
  return (await surface.evaluate(`axe
    .run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: ${JSON.stringify(rules)} })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ': ' + failureSummary)))`)) as string[];
}
