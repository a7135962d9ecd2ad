import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { encryptedBackupChunks, readBackup } from '../../lib/exchange/backup.ts';
import { type AnyIterable, decodeUtf8 } from '../../lib/exchange/chunks.ts';
import { csvChunks } from '../../lib/exchange/csv.ts';
import { byId, type Dataset, emptyDataset } from '../../lib/exchange/dataset.ts';
import { jsonChunks } from '../../lib/exchange/json-stream.ts';
import { planMergeInSteps, type Stored } from '../../lib/exchange/merge.ts';
import { readAnnotations } from '../../lib/exchange/read-annotation.ts';
import { readCsv } from '../../lib/exchange/read-csv.ts';
import { readExport } from '../../lib/exchange/read-export.ts';
import { stableId } from '../../lib/exchange/stable-id.ts';
import { annotationChunks } from '../../lib/exchange/web-annotation.ts';
import { ENGLISH as words } from '../../lib/exchange/words.ts';
import { cursor, recordsOf } from './exchange-records.ts';

// Measures one number of claims, in a process of its own, and prints a line of JSON for each way through.
const count = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'on-record-bench-'));
const generator = { name: 'On Record', version: '0.1.0' };
const PASSPHRASE = 'a passphrase for the bench';

try {
  const records = recordsOf(count);
  const file = (name: string) => join(folder, name);
  const source = { ...records, claims: cursor(count) };
  const write = (name: string, chunks: () => AnyIterable<string | Uint8Array>) => () =>
    pipeline(Readable.from(chunks()), createWriteStream(file(name)));
  const bytes = (name: string) => createReadStream(file(name), { highWaterMark: 256 * 1024 });
  const again = () => ({ ...source, claims: cursor(count) });

  await measure(
    'JSON out',
    'a.json',
    write('a.json', () => jsonChunks(again(), { generator })),
  );
  await measure(
    'CSV out',
    'a.csv',
    write('a.csv', () => csvChunks(again(), { words })),
  );
  const collectionId = stableId('bench');
  await measure(
    'annotations out',
    'b.json',
    write('b.json', () => annotationChunks(again(), { words, generator, collectionId })),
  );
  await measure(
    'encrypted backup out',
    'a.bak',
    write('a.bak', () => encryptedBackupChunks(again(), PASSPHRASE, { generator })),
  );
  await measure('JSON in', 'a.json', async () => okay(await readExport(decodeUtf8(bytes('a.json')))));
  await measure('CSV in', 'a.csv', async () => okay(await readCsv(decodeUtf8(bytes('a.csv')), { words })));
  await measure('annotations in', 'b.json', async () =>
    okay(await readAnnotations(decodeUtf8(bytes('b.json')))),
  );
  await measure('encrypted backup in', 'a.bak', async () =>
    okay(await readBackup(bytes('a.bak'), { passphrase: PASSPHRASE })),
  );
  await measure('import planned: all new', 'a.json', async () =>
    okay(await planMergeInSteps(storedAs(emptyDataset()), records)),
  );
  await measure('import planned: all known', 'a.json', async () =>
    okay(await planMergeInSteps(storedAs(records), records)),
  );

  async function measure(what: string, name: string, work: () => Promise<unknown>): Promise<void> {
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    let peak = before;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss);
    }, 20);
    const turns = monitorEventLoopDelay({ resolution: 1 });
    turns.enable();
    const usedBefore = process.cpuUsage();
    const began = performance.now();
    await work();
    const seconds = (performance.now() - began) / 1000;
    const used = process.cpuUsage(usedBefore);
    const cpuSeconds = (used.user + used.system) / 1e6;
    // The watch looks at a turn when the next one begins.
    await new Promise((resolve) => setTimeout(resolve, 5));
    turns.disable();
    clearInterval(watch);
    peak = Math.max(peak, process.memoryUsage().rss);
    const megabytes = statSync(file(name)).size / 1e6;
    const result = {
      what,
      claims: count,
      seconds,
      cpuSeconds,
      megabytes,
      peakMegabytes: (peak - before) / 1e6,
      longestTurn: turns.max / 1e6,
    };
    console.log(JSON.stringify(result));
  }
} finally {
  rmSync(folder, { recursive: true });
}

function okay<Value>(result: { ok: true; value: Value } | { ok: false; code: string }): Value {
  if (!result.ok) throw new Error(result.code);
  return result.value;
}

/** As a database gives them: claims by their ids. */
function storedAs(records: Dataset): Stored {
  const claims = byId(records.claims);
  return { ...records, claimsWith: async (ids) => ids.map((id) => claims.get(id)) };
}
