import { beforeEach, describe, expect, it } from 'vitest';
import { jsonChunks } from '../../../lib/exchange/json-stream.ts';
import { planMerge } from '../../../lib/exchange/merge.ts';
import { readExport } from '../../../lib/exchange/read-export.ts';
import { editClaim } from '../../../lib/store/claim-edits.ts';
import { saveClaim } from '../../../lib/store/claims.ts';
import type { Database } from '../../../lib/store/database.ts';
import { readEverything } from '../../../lib/store/everything.ts';
import { openEverything, recordTimes, replaceEverything, writeImport } from '../../../lib/store/importing.ts';
import { applyUndo } from '../../../lib/store/undo.ts';
import { newProfile } from '../../support/database.ts';
import { exampleRecords, sorted } from '../../support/exchange.ts';
import { okay } from '../../support/okay.ts';
import { newClaim } from '../../support/records.ts';

let db: Database;
beforeEach(() => {
  db = newProfile().open();
});

async function everything() {
  return sorted(okay(await readEverything(db)));
}

/** Plans on what is stored and writes that. */
async function importExample() {
  const before = okay(await readEverything(db));
  return writeImport(db, planMerge(before, await exampleRecords()).writes, before);
}

describe('an import', () => {
  it('brings in every record of a file, questions, answers and links among them', async () => {
    const example = await exampleRecords();
    const { value } = okay(await importExample());
    expect(await everything()).toEqual(sorted(example));
    expect(value).toBe(Object.values(example).flat().length);
  });

  it('of the same file again writes nothing', async () => {
    okay(await importExample());
    const before = await everything();
    expect(okay(await importExample()).value).toBe(0);
    expect(await everything()).toEqual(before);
  });

  it('is undone and redone whole, and leaves what was there before', async () => {
    okay(await saveClaim(db, newClaim('We never saw the letter')));
    const before = await everything();
    const { undo } = okay(await importExample());
    const after = await everything();
    const redo = okay(await applyUndo(db, undo));
    expect(await everything()).toEqual(before);
    okay(await applyUndo(db, redo));
    expect(await everything()).toEqual(after);
  });

  it('that is cancelled on its way changes nothing', async () => {
    const ending = new AbortController();
    const { writes } = planMerge(okay(await readEverything(db)), await exampleRecords());
    const steps: number[] = [];
    const onProgress = (done: number) => {
      steps.push(done);
      if (steps.length === 2) ending.abort();
    };
    expect(await writeImport(db, writes, {}, { signal: ending.signal, onProgress })).toMatchObject({
      ok: false,
      code: 'cancelled',
    });
    expect(steps.length).toBe(2);
    expect(Object.values(await everything()).flat()).toEqual([]);
  });

  it('changes nothing when a record was edited after the planning', async () => {
    okay(await importExample());
    const planned = okay(await readEverything(db));
    const [first] = planned.claims;
    if (!first) throw new Error('no claim');
    okay(await editClaim(db, first.id, { note: 'edited in another window' }));
    const before = await everything();
    const writes = { claims: planned.claims.map((claim) => ({ ...claim, note: 'from the file' })) };
    expect(await writeImport(db, writes, planned)).toMatchObject({ ok: false, code: 'changed-meanwhile' });
    expect(await everything()).toEqual(before);
  });

  it('changes nothing when its page was deleted or added after the planning', async () => {
    const { claims, pages } = await exampleRecords();
    expect(await writeImport(db, { claims }, {})).toMatchObject({ code: 'changed-meanwhile' });
    const [page] = pages;
    if (!page) throw new Error('no page');
    okay(await saveClaim(db, newClaim('We never saw the letter', {}, page.url)));
    const before = await everything();
    expect(await writeImport(db, { pages }, {})).toMatchObject({ code: 'changed-meanwhile' });
    expect(await everything()).toEqual(before);
  });
});

describe('replacing everything', () => {
  it('leaves only what the file holds, and is undone', async () => {
    okay(await saveClaim(db, newClaim('We never saw the letter')));
    const before = await everything();
    const example = await exampleRecords();
    const { undo } = okay(await replaceEverything(db, example));
    expect(await everything()).toEqual(sorted(example));
    okay(await applyUndo(db, undo));
    expect(await everything()).toEqual(before);
  });

  it('that is cancelled leaves what was there', async () => {
    okay(await saveClaim(db, newClaim('We never saw the letter')));
    const before = await everything();
    const signal = AbortSignal.abort();
    expect(await replaceEverything(db, await exampleRecords(), { signal })).toMatchObject({
      code: 'cancelled',
    });
    expect(await everything()).toEqual(before);
  });
});

describe('reading for an export', () => {
  it('gives all records, the claims one by one, so that a file made of them is the database again', async () => {
    okay(await importExample());
    const open = okay(await openEverything(db));
    const generator = { name: 'On Record', version: '0.1.0' };
    const file = jsonChunks(open, { generator, purpose: 'backup' });
    const read = okay(await readExport(file));
    expect(read.rejected).toEqual([]);
    expect(sorted(read.records)).toEqual(await everything());
    expect(open.claimCount).toBe(read.records.claims.length);
    expect(open.total).toBe(Object.values(read.records).flat().length);
  });

  it('leaves out a claim that is deleted before its turn', async () => {
    const claim = okay(await saveClaim(db, newClaim('We never saw the letter')));
    const open = okay(await openEverything(db));
    await db.claims.delete(claim.id);
    const given = [];
    for await (const one of open.claims) given.push(one);
    expect(given).toEqual([]);
  });

  it('knows since when there are records, and when the last change was', async () => {
    expect(okay(await recordTimes(db))).toEqual({ firstRecordAt: undefined, lastChangeAt: undefined });
    okay(await saveClaim(db, newClaim('First'), new Date('2026-01-01T00:00:00Z')));
    okay(await saveClaim(db, newClaim('Second'), new Date('2026-02-01T00:00:00Z')));
    expect(okay(await recordTimes(db))).toEqual({
      firstRecordAt: '2026-01-01T00:00:00.000Z',
      lastChangeAt: '2026-02-01T00:00:00.000Z',
    });
  });
});
