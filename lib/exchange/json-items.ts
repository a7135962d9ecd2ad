import { failure, type Result, success } from '../model/result.ts';
import { type AnyIterable, unlessCancelled } from './chunks.ts';
import { JsonScanError, scanJson } from './json-scan.ts';
import type { Obj } from './json-value.ts';
import { paceOf } from './pace.ts';
import { READ_LIMITS, type ReadOptions, withinLimit } from './read-export.ts';

/**
 * Hands over the items of a JSON file one by one, as they are read: the elements of a file that is a list, or of the
 * members that `lists` names. The rest of the file's object comes back whole.
 */
export async function eachJsonItem(
  chunks: AnyIterable<string>,
  lists: readonly string[],
  onItem: (item: unknown) => void,
  options: ReadOptions,
): Promise<Result<Obj, 'not-json' | 'too-large' | 'cancelled'>> {
  const limits = { ...READ_LIMITS, ...options.limits };
  const read = await unlessCancelled(async () => {
    const rest: Record<string, unknown> = {};
    const pace = paceOf(options);
    let count = 0;
    for await (const part of scanJson(withinLimit(chunks, limits.file), limits.record)) {
      count += 1;
      if (count > limits.records)
        throw new JsonScanError('too-large', `More than ${limits.records} records.`);
      if (part.kind === 'member') rest[part.key] = part.value;
      else if (part.key === '' || lists.includes(part.key)) onItem(part.value);
      else if (part.index === 0) rest[part.key] = [part.value];
      else (rest[part.key] as unknown[]).push(part.value); // begun by the element before
      const wait = pace.step(count);
      if (wait) await wait;
    }
    pace.finish(count);
    return rest;
  }).catch((error: unknown) => {
    if (error instanceof JsonScanError) return error;
    throw error;
  });
  if (read instanceof JsonScanError) return failure(read.code, read.message);
  return read.ok ? success(read.value) : read;
}
