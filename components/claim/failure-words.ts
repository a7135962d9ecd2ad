import { i18n } from '#i18n';
import type { ErrorCode } from '../../lib/model/result.ts';

/** What was being done when it failed. */
export type Attempt = 'load' | 'save' | 'save-found' | 'delete' | 'restore' | 'export' | 'erase' | 'read';

export interface Failure {
  readonly code: ErrorCode;
  readonly during: Attempt;
}

const TITLES = {
  load: 'failure.load',
  save: 'failure.save',
  'save-found': 'failure.saveFound',
  delete: 'failure.delete',
  restore: 'failure.restore',
  export: 'failure.export',
  erase: 'failure.erase',
  read: 'failure.read',
} as const satisfies Record<Attempt, string>;

const REASONS = {
  'bad-request': 'failure.outdated',
  forbidden: 'failure.outdated',
  'no-answer': 'failure.outdated',
  'not-found': 'failure.notFound',
  invalid: 'failure.invalid',
  'database-unavailable': 'failure.databaseUnavailable',
  'storage-full': 'failure.storageFull',
  'page-not-readable': 'failure.pageNotReadable',
  unexpected: 'failure.unexpected',
} as const satisfies Record<ErrorCode, string>;

const SAFE = {
  load: 'failure.safeStored',
  save: 'failure.safeTyped',
  'save-found': 'failure.safeFound',
  delete: 'failure.safeStored',
  restore: 'failure.safeDeletedShown',
  export: 'failure.safeStored',
  erase: 'failure.safeRemaining',
  read: 'failure.safeStored',
} as const satisfies Record<Attempt, string>;

/** What happened, what is safe, and what to do. */
export function failureWords({ code, during }: Failure): { title: string; safe: string; advice: string } {
  return { title: i18n.t(TITLES[during]), safe: i18n.t(SAFE[during]), advice: i18n.t(REASONS[code]) };
}
