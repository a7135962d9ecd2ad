import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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
  name: resolve('tests/unit/tides.test.ts'),
  status,
  message:
    tests.length === 0 && status === 'failed' ? 'SyntaxError: a bracket is missing\n    at line 3' : '',
  assertionResults: tests.map((each, index) => ({
    status: each === 'failed' ? each : 'passed',
    fullName: `the tide comes in at ${index}`,
    failureMessages: each === 'passed' ? [] : ['AssertionError: expected 5 to be 6\n    at line 8'],
  })),
});

describe('counting tests', () => {
  test('takes the numbers of the report, and the names of what failed', async () => {
    const path = await report({
      numPassedTests: 2,
      numFailedTests: 1,
      testResults: [suite('passed', 'passed'), suite('failed', 'passed', 'failed')],
    });
    expect(await tallyOf(path, 1)).toEqual({
      passed: 2,
      failed: 1,
      failures: ['tests/unit/tides.test.ts: the tide comes in at 1: AssertionError: expected 5 to be 6'],
      retried: [],
    });
  });

  test('counts a file that crashed before its tests as a failure', async () => {
    const path = await report({
      numPassedTests: 1,
      numFailedTests: 0,
      testResults: [suite('passed', 'passed'), suite('failed')],
    });
    expect(await tallyOf(path, 1)).toEqual({
      passed: 1,
      failed: 1,
      failures: ['tests/unit/tides.test.ts: SyntaxError: a bracket is missing'],
      retried: [],
    });
  });

  test('counts an error outside of every test as a failure', async () => {
    const path = await report({
      numPassedTests: 1,
      numFailedTests: 0,
      testResults: [suite('passed', 'passed')],
    });
    expect(await tallyOf(path, 1)).toEqual({
      passed: 1,
      failed: 1,
      failures: ['report.json: an error outside of any test'],
      retried: [],
    });
  });

  test('counts a run that left no report as a failure', async () => {
    expect(await tallyOf(join(folder, 'absent.json'), 0)).toEqual({
      passed: 0,
      failed: 1,
      failures: ['absent.json was not written'],
      retried: [],
    });
  });

  test('names what passed only at the second try, and why', async () => {
    const path = await report({
      numPassedTests: 2,
      numFailedTests: 0,
      testResults: [suite('passed', 'passed', 'passed at the second try')],
    });
    expect(await tallyOf(path, 0)).toEqual({
      passed: 2,
      failed: 0,
      failures: [],
      retried: ['tests/unit/tides.test.ts: the tide comes in at 1: AssertionError: expected 5 to be 6'],
    });
  });

  test('adds up', () => {
    expect(
      add([
        { passed: 1, failed: 0, failures: [], retried: ['a third'] },
        { passed: 4, failed: 2, failures: ['one', 'another'], retried: ['a fourth'] },
      ]),
    ).toEqual({ passed: 5, failed: 2, failures: ['one', 'another'], retried: ['a third', 'a fourth'] });
  });
});
