import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  backupChunks,
  encryptedBackupChunks,
  isBackupDue,
  readBackup,
} from '../../../lib/exchange/backup.ts';
import { type Bytes, HEAD_BYTES, isEncryptedBackup } from '../../../lib/exchange/backup-format.ts';
import type { Dataset } from '../../../lib/exchange/dataset.ts';
import { ENGLISH } from '../../../lib/exchange/words.ts';
import { arbitraryDataset, arbitraryText } from '../../support/arbitrary-records.ts';
import { exampleRecords, keptFile, okay } from '../../support/exchange.ts';

const options = { generator: { name: 'On Record', version: '0.1.0' } };
const PASSPHRASE = 'correct harbour bâtiment staple';

async function joined(chunks: AsyncIterable<Bytes>): Promise<Bytes> {
  const parts: Bytes[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function encrypt(records: Dataset, passphrase = PASSPHRASE): Promise<Bytes> {
  return joined(encryptedBackupChunks(records, passphrase, options));
}

function read(bytes: Uint8Array, passphrase: string | undefined = PASSPHRASE) {
  return readBackup([bytes], { passphrase });
}

/** Enough records for four chunks. */
async function manyRecords(): Promise<Dataset> {
  const records = await exampleRecords();
  const [claim] = records.claims;
  if (!claim) throw new Error('no claim');
  const claims = Array.from({ length: 300 }, (_, i) => ({
    ...claim,
    id: `${String(i).padStart(8, '0')}-0000-4000-8000-000000000000`,
    note: 'A long note. '.repeat(200),
  }));
  return { ...records, claims, answers: [], links: [] };
}

describe('an encrypted backup', () => {
  let many: Dataset;
  let file: Bytes;
  let ends: number[];
  beforeAll(async () => {
    many = await manyRecords();
    ends = [];
    const parts: Bytes[] = [];
    for await (const chunk of encryptedBackupChunks(many, PASSPHRASE, options)) {
      parts.push(chunk);
      ends.push((ends.at(-1) ?? 0) + chunk.length);
    }
    file = new Uint8Array(await new Blob(parts).arrayBuffer());
  });

  it('brings any database back, confidential evidence and all, with any passphrase', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDataset, arbitraryText(), async (records, passphrase) => {
        expect(okay(await read(await encrypt(records, passphrase), passphrase)).records).toEqual(records);
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  it('goes through several chunks, read in pieces of any size', async () => {
    expect(ends.length).toBeGreaterThan(4);
    const chopped = Array.from({ length: Math.ceil(file.length / 70_001) }, (_, i) =>
      file.subarray(i * 70_001, (i + 1) * 70_001),
    );
    const { records, head } = okay(await readBackup(chopped, { passphrase: PASSPHRASE }));
    expect(records).toEqual(many);
    expect(head.purpose).toBe('backup');
  });

  it('betrays nothing of what it holds, and is another file each time', async () => {
    const again = await encrypt(many);
    expect(Buffer.from(file).includes('long note')).toBe(false);
    expect(again.length).toBe(file.length);
    const equal = file.reduce((count, byte, i) => count + (byte === again[i] ? 1 : 0), 0);
    expect(equal / file.length).toBeLessThan(0.01);
    expect([isEncryptedBackup(file), isEncryptedBackup(new TextEncoder().encode('{}'))]).toEqual([
      true,
      false,
    ]);
  });

  it('asks for its passphrase, and tells a wrong one from a damaged file', async () => {
    expect(await read(file, '')).toMatchObject({ ok: false, code: 'passphrase-needed' });
    expect(await read(file, 'correct harbour batiment staple')).toMatchObject({
      ok: false,
      code: 'wrong-passphrase',
    });
    expect(await read(flipped(file, HEAD_BYTES + 5))).toMatchObject({ ok: false, code: 'damaged' });
    expect(await read(flipped(file, 20), 'wrong')).toMatchObject({ ok: false, code: 'damaged' });
  });

  it('opens with the same passphrase typed on another keyboard', async () => {
    expect((await read(file, PASSPHRASE.normalize('NFD'))).ok).toBe(true);
  });

  it('is refused when any bit was flipped', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length * 8 - 1), async (bit) => {
        const result = await read(flipped(file, bit >> 3, bit & 7));
        expect(result.ok).toBe(false);
      }),
      { numRuns: 15 },
    );
    for (let at = 0; at < HEAD_BYTES; at += 3) expect((await read(flipped(file, at))).ok).toBe(false);
  }, 60_000);

  it('is refused when it was cut anywhere, between two chunks too', async () => {
    const cuts = [0, 5, HEAD_BYTES - 1, HEAD_BYTES, file.length - 1, ...ends.slice(0, -1)];
    for (const cut of cuts) {
      const result = await read(file.subarray(0, cut));
      expect(result.ok).toBe(false);
      if (cut >= 10 && !result.ok) expect(result.code).toBe('damaged');
    }
  }, 60_000);

  it('is refused when chunks were exchanged, repeated or added', async () => {
    const [head, one, two, ...rest] = ends.map((end, i) => file.subarray(ends[i - 1] ?? 0, end));
    if (!head || !one || !two) throw new Error('too few chunks');
    for (const parts of [
      [head, two, one, ...rest],
      [head, one, one, two, ...rest],
      [head, one, ...rest],
      [head, one, two, ...rest, new Uint8Array(40)],
    ]) {
      const bytes = new Uint8Array(await new Blob(parts.map((part) => new Uint8Array(part))).arrayBuffer());
      expect(await read(bytes)).toMatchObject({ ok: false, code: 'damaged' });
    }
  }, 60_000);

  it('of version 99 is refused with a sentence of its own, before any passphrase', async () => {
    const later = new Uint8Array(file);
    later[9] = 99;
    const result = await read(later, undefined);
    expect(result).toMatchObject({ ok: false, code: 'newer-version' });
    if (!result.ok) expect(ENGLISH.failure[result.code]).toMatch(/newer version.*Nothing was changed/);
  });

  it('can be stopped', async () => {
    const stop = new AbortController();
    const reading = readBackup([file], { passphrase: PASSPHRASE, signal: stop.signal });
    stop.abort();
    expect(await reading).toEqual({ ok: false, code: 'cancelled' });
  });

  it('wants a passphrase', async () => {
    await expect(encrypt(many, '')).rejects.toThrow(RangeError);
  });
});

describe('an open backup', () => {
  it('brings any database back, confidential evidence and all', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDataset, async (records) => {
        const bytes = await joined(backupChunks(records, options));
        expect(okay(await read(bytes)).records).toEqual(records);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['version 99', '{"type":"on-record/claims","version":99}', 'newer-version'],
    ['another file', '{"name":"x"}', 'not-ours'],
    ['a picture', '\u0089PNG', 'not-text'],
  ])('is refused from %s', async (_, text, code) => {
    const bytes =
      code === 'not-text' ? Uint8Array.from(text, (c) => c.charCodeAt(0)) : new TextEncoder().encode(text);
    expect(await read(bytes)).toMatchObject({ ok: false, code });
  });

  it('may be any export', async () => {
    expect(
      okay(await read(new TextEncoder().encode(keptFile('export-v1-first.json')))).records.claims,
    ).toHaveLength(2);
  });
});

describe('the reminder', () => {
  const now = new Date('2026-03-31T12:00:00Z');
  it.each([
    ['nothing was ever saved', {}, false],
    [
      'nothing changed since',
      { lastBackupAt: '2025-01-02T00:00:00Z', lastChangeAt: '2025-01-01T00:00:00Z' },
      false,
    ],
    [
      'the last backup is recent',
      { lastBackupAt: '2026-03-20T00:00:00Z', lastChangeAt: '2026-03-30T00:00:00Z' },
      false,
    ],
    [
      'the last backup is old',
      { lastBackupAt: '2026-02-20T00:00:00Z', lastChangeAt: '2026-03-30T00:00:00Z' },
      true,
    ],
    [
      'records are new',
      { firstRecordAt: '2026-03-29T00:00:00Z', lastChangeAt: '2026-03-30T00:00:00Z' },
      false,
    ],
    [
      'records are old',
      { firstRecordAt: '2026-01-29T00:00:00Z', lastChangeAt: '2026-03-30T00:00:00Z' },
      true,
    ],
    [
      'it was put away this week',
      {
        lastBackupAt: '2026-02-20T00:00:00Z',
        lastChangeAt: '2026-03-30T00:00:00Z',
        putAwayAt: '2026-03-26T00:00:00Z',
      },
      false,
    ],
    [
      'it was put away the week before',
      {
        lastBackupAt: '2026-02-20T00:00:00Z',
        lastChangeAt: '2026-03-30T00:00:00Z',
        putAwayAt: '2026-03-23T00:00:00Z',
      },
      true,
    ],
  ])('when %s: %s', (_, state, due) => {
    expect(isBackupDue(state, now)).toBe(due);
  });
});

function flipped(file: Uint8Array, at: number, bit = 0): Uint8Array {
  const copy = new Uint8Array(file);
  copy[at] = (copy[at] ?? 0) ^ (1 << bit);
  return copy;
}
