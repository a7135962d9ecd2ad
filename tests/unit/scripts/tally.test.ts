import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { add, tallyOf } from '../../../scripts/test/tally.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tally-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function report(content: object): Promise<string> {
  const path = join(folder, 'report.json');
  await writeFile(path, JSON.stringify(content));
  return path;
}

const suite = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

describe('counting tests', () => {
  test('takes the numbers of the report', async () => {
    const path = await report({
      numPassedTests: 2,
      numFailedTests: 1,
      testResults: [suite('passed', 'passed'), suite('failed', 'passed', 'failed')],
    });
    expect(await tallyOf(path, 1)).toEqual({ passed: 2, failed: 1 });
  });

  test('counts a file that crashed before its tests as a failure', async () => {
    const path = await report({
      numPassedTests: 1,
      numFailedTests: 0,
      testResults: [suite('passed', 'passed'), suite('failed')],
    });
    expect(await tallyOf(path, 1)).toEqual({ passed: 1, failed: 1 });
  });

  test('counts an error outside of every test as a failure', async () => {
    const path = await report({
      numPassedTests: 1,
      numFailedTests: 0,
      testResults: [suite('passed', 'passed')],
    });
    expect(await tallyOf(path, 1)).toEqual({ passed: 1, failed: 1 });
  });

  test('counts a run that left no report as a failure', async () => {
    expect(await tallyOf(join(folder, 'absent.json'), 0)).toEqual({ passed: 0, failed: 1 });
  });

  test('adds up', () => {
    expect(
      add([
        { passed: 1, failed: 0 },
        { passed: 4, failed: 2 },
      ]),
    ).toEqual({ passed: 5, failed: 2 });
  });
});
