import { readFile } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import * as z from 'zod/mini';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** What failed, as far as it has a name: a test with its file and the first line of what it says. */
  readonly failures: readonly string[];
  /** What passed only when it was tried again, in the same words. */
  readonly retried: readonly string[];
}

/** What is read of a report of Vitest's JSON reporter. https://vitest.dev/guide/reporters#json-reporter */
const Report = z.object({
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
});

export function add(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed, failures, retried }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      failures: [...sum.failures, ...failures],
      retried: [...sum.retried, ...retried],
    }),
    { passed: 0, failed: 0, failures: [], retried: [] },
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
  if (text === null)
    return { passed: 0, failed: 1, failures: [`${basename(report)} was not written`], retried: [] };
  const { numPassedTests, testResults } = Report.parse(JSON.parse(text));
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [failure(name, '', message)];
    return failed.map((test) => failure(name, test.fullName, test.failureMessages.join('\n')));
  });
  if (failures.length === 0 && exitCode !== 0)
    failures.push(`${basename(report)}: an error outside of any test`);
  const retried = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter((test) => test.status === 'passed' && test.failureMessages.length > 0)
      .map((test) => failure(name, test.fullName, test.failureMessages.join('\n'))),
  );
  return { passed: numPassedTests, failed: failures.length, failures, retried };
}

function failure(file: string, test: string, message: string): string {
  const [firstLine = ''] = message.trimStart().split('\n', 1);
  return [relative(process.cwd(), file), test, firstLine].filter((part) => part !== '').join(': ');
}
