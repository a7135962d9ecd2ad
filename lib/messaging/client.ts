import { browser } from 'wxt/browser';
import { failure, type Result } from '../model/result.ts';
import type { Answers, ReaderCommand, RequestBody, RequestKind } from './protocol.ts';

/**
 * Asks the background. Resolves to a failure with `no-answer` when nobody is there (the extension was updated
 * under a page that stayed open, say); never rejects.
 */
export async function ask<Kind extends RequestKind>(
  kind: Kind,
  body: RequestBody<Kind>,
): Promise<Result<Answers[Kind]>> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ kind, ...body });
    return isResult(answer) ? (answer as Result<Answers[Kind]>) : failure('no-answer');
  } catch (error) {
    return failure('no-answer', error instanceof Error ? error.message : String(error));
  }
}

/** Tells the reader of a tab; resolves to undefined where no reader is. The answer is not yet validated. */
export async function tellReader(tabId: number, command: ReaderCommand): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, command, { frameId: 0 });
  } catch {
    return undefined; // no reader in that tab
  }
}

function isResult(value: unknown): value is Result<unknown> {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
}
