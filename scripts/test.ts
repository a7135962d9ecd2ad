import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import vitestConfig from '../vitest.config.ts';
import { MissingBrowser, provideBrowsers } from './browsers/install.ts';
import { BuildFailed, buildExtension, PROJECT } from './start/build.ts';
import { add, type Tally, tallyOf } from './test/tally.ts';
import { runTool } from './test/tools.ts';

const PASSED: Tally = { passed: 1, failed: 0, failures: [], retried: [] };
/** The projects of vitest.config.ts that need no browser; the others follow, each in its own run. */
const WITHOUT_BROWSER = ['unit', 'components'];
const REPORTS = resolve(PROJECT, 'out/tests');

await rm(REPORTS, { recursive: true, force: true });
const tally = add([
  check('Type check', 'typescript', 'tsc', ['--noEmit']),
  check('Lint', '@biomejs/biome', 'biome', ['check', '.']),
  await vitest('Unit and component tests', WITHOUT_BROWSER),
  await testsInBrowsers(),
]);
process.exitCode = tally.failed === 0 ? 0 : 1;
if (tally.retried.length > 0) console.log(`\n── Passed at the second try ──\n${tally.retried.join('\n')}`);
if (tally.failures.length > 0) console.log(`\n── Failed ──\n${tally.failures.join('\n')}`);
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);

function check(title: string, name: string, tool: string, args: readonly string[]): Tally {
  announce(title);
  return runTool(name, tool, args) === 0 ? PASSED : failed(title);
}

async function vitest(title: string, projects: readonly string[]): Promise<Tally> {
  announce(title);
  const report = resolve(REPORTS, `${projects.join('-')}.json`);
  const exitCode = runTool('vitest', 'vitest', [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return tallyOf(report, exitCode);
}

async function testsInBrowsers(): Promise<Tally> {
  announce('Build for both browsers');
  try {
    provideBrowsers(['chromium', 'firefox']);
    buildExtension('chromium');
    buildExtension('firefox');
  } catch (error) {
    if (!(error instanceof MissingBrowser || error instanceof BuildFailed)) throw error;
    console.error(error.message);
    return failed('Build for both browsers');
  }
  process.env.ON_RECORD_IS_BUILT = '1';
  const tallies: Tally[] = [];
  for (const project of browserProjects()) {
    tallies.push(await vitest(`Tests in browsers: ${project}`, [project]));
  }
  return add(tallies);
}

function browserProjects(): string[] {
  return (vitestConfig.test?.projects ?? [])
    .map((project) => (typeof project === 'object' && 'test' in project ? project.test?.name : undefined))
    .filter((name) => typeof name === 'string')
    .filter((name) => !WITHOUT_BROWSER.includes(name));
}

function failed(title: string): Tally {
  return { passed: 0, failed: 1, failures: [title], retried: [] };
}

function announce(title: string): void {
  console.log(`\n── ${title} ──`);
}
