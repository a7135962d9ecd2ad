import { Dexie } from 'dexie';
import { type ErrorCode, failure, type Result, success } from '../model/result.ts';

/** Thrown inside a transaction to abort it with an expected failure. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, detail?: string) {
    super(detail ?? code);
    this.name = 'Refusal';
    this.code = code;
  }
}

const UNAVAILABLE = new Set([
  'OpenFailedError',
  'MissingAPIError',
  'DatabaseClosedError',
  'InvalidStateError',
  'UnknownError',
  'SecurityError',
  'VersionError',
  'UpgradeError',
]);

/** Runs a piece of database work; what can be expected to go wrong comes back as a failure, a bug is thrown. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value>> {
  try {
    return success(await work());
  } catch (error) {
    const expected = codeOf(error);
    if (!expected) throw error;
    return failure(expected, error instanceof Error ? error.message : undefined);
  }
}

function codeOf(error: unknown): ErrorCode | null {
  if (error instanceof Refusal) return error.code;
  const names = namesIn(error);
  // Dexie wraps the browser's error: an aborted transaction or a failed opening names the quota only inside.
  if (names.includes('QuotaExceededError')) return 'storage-full';
  return names.some((name) => UNAVAILABLE.has(name)) ? 'database-unavailable' : null;
}

function namesIn(error: unknown, depth = 0): string[] {
  if (depth > 4 || typeof error !== 'object' || error === null) return [];
  const names = 'name' in error && typeof error.name === 'string' ? [error.name] : [];
  const inner = error instanceof Dexie.DexieError ? error.inner : undefined;
  return inner === undefined ? names : [...names, ...namesIn(inner, depth + 1)];
}
