/** An expected failure is a value: its code decides what the person is told. */
export type Result<Value, Code extends string = ErrorCode> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: Code; readonly detail?: string | undefined };

export type ErrorCode =
  /** the message's shape, kind or sender is not what the protocol allows */
  | 'bad-request'
  | 'forbidden'
  /** the record, tab or card that was meant is gone */
  | 'not-found'
  /** a field holds what the record can't keep */
  | 'invalid'
  | 'database-unavailable'
  | 'storage-full'
  /** the browser doesn't let extensions into this page */
  | 'page-not-readable'
  /** nobody answered: the extension was updated or its other side is gone */
  | 'no-answer'
  | 'unexpected';

export function success<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

export function failure<Code extends string>(
  code: Code,
  detail?: string,
): { ok: false; code: Code; detail?: string } {
  return detail === undefined ? { ok: false, code } : { ok: false, code, detail };
}
