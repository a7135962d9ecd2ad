import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** What is read of a report of Vitest's JSON reporter. https://vitest.dev/guide/reporters#json-reporter */
const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

export function add(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  );
}

/**
 * Counts a run of Vitest. A file that crashed before its tests counts as one failure, and so does a run that
 * left no report or ended badly with every test passed (an error outside of any test).
 * @param report where the JSON reporter wrote to
 * @param exitCode the run's own
 */
export async function tallyOf(report: string, exitCode: number | null): Promise<Tally> {
  const text = await readFile(report, 'utf8').catch(() => null);
  if (text === null) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = Report.parse(JSON.parse(text));
  const crashed = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  ).length;
  const failed = numFailedTests + crashed;
  return { passed: numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}
