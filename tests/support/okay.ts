/** The value of a result that a test relies on. */
export function okay<Value>(
  result: { ok: true; value: Value } | { ok: false; code: string; detail?: string | undefined },
): Value {
  if (!result.ok) throw new Error(`${result.code}: ${result.detail ?? ''}`);
  return result.value;
}
