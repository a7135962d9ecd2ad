/**
 * npm run eval [-- --errors N] [--set NAME]
 *
 * Measures lib/text against gold data that lies beside the project, at the default threshold. Without that data it says so
 * and ends well: the project needs it for nothing else.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Counted, countReliability, printReliability } from './eval/reliability.ts';
import { measureSample } from './eval/sample-article.ts';
import { loadScorer, type Scorer } from './eval/scorer.ts';
import { printTable, rowsOf, SETS, type SetName } from './eval/table.ts';

const shared = resolve(import.meta.dirname, '../../shared');

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { errors: { type: 'string', default: '0' }, set: { type: 'string' } },
  });
  if (!existsSync(resolve(shared, 'eval/score.mjs'))) {
    console.log(`Skipped: no gold data at ${resolve(shared, 'eval')}.`);
    return;
  }
  const scorer = await loadScorer(resolve(shared, 'eval'));
  const names = Object.keys(SETS).filter(
    (name): name is SetName => !values.set || name.startsWith(values.set),
  );
  const rows = [];
  const counted: Counted[] = [];
  for (const name of names) {
    const measured = scorer.measure(SETS[name]);
    rows.push(...rowsOf(name, measured));
    if (name === 'english' || name === 'german') counted.push(...countReliability(name, measured));
    listErrors(scorer, name, measured.errors, Number(values.errors));
  }
  printTable(rows);
  printReliability(counted);
  measureSample(resolve(shared, 'pages/sample-article'));
}

function listErrors(
  scorer: Scorer,
  name: string,
  errors: ReadonlyMap<string, readonly string[]>,
  n: number,
): void {
  if (n > 0) console.log(`\n# ${name}\n${scorer.describe(errors, n)}`);
}

await main();
