import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PROJECT } from '../start/build.ts';

/**
 * Runs a tool of node_modules with its output shown as it comes.
 * The Node that runs this runs the tool too: an older one may come first on the PATH.
 * @returns its exit code, null if it was ended by a signal
 */
export function runTool(name: string, tool: string, args: readonly string[]): number | null {
  const folder = resolve(PROJECT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const program = typeof bin === 'string' ? bin : bin[tool];
  if (!program) throw new Error(`${name} has no ${tool}.`);
  return spawnSync(process.execPath, [resolve(folder, program), ...args], {
    cwd: PROJECT,
    stdio: ['ignore', 'inherit', 'inherit'],
  }).status;
}
