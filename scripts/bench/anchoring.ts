import { anchoringFigures } from './anchoring-figures.ts';
import { anchoringTable } from './anchoring-table.ts';
import { pagesToMeasure } from './pages.ts';
import { table } from './statistics.ts';

/** Prints how many claims are found again after edits of many kinds, and what anchoring costs. */
export async function benchAnchoring(): Promise<void> {
  const percent = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(2));
  const rows = anchoringTable(pagesToMeasure());
  console.log('\nAnchoring again, in % of the claims found on the pages and of stretches selected at random');
  console.log(
    table(
      ['after this', 'claims', 'right', 'edge off', 'same words elsewhere', 'wrong', 'orphans'],
      rows.map((row) => [
        row.name,
        String(row.claims),
        percent(row.right, row.claims),
        percent(row.near, row.claims),
        percent(row.elsewhere, row.claims),
        percent(row.wrong, row.claims),
        percent(row.orphans, row.claims),
      ]),
    ),
  );
  await anchoringFigures();
}
