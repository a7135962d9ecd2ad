import { beforeEach, describe, expect, it } from 'vitest';
import { planMerge } from '../../../lib/exchange/merge.ts';
import { editClaim } from '../../../lib/store/claim-edits.ts';
import { saveClaim } from '../../../lib/store/claims.ts';
import type { Database } from '../../../lib/store/database.ts';
import { readEverything } from '../../../lib/store/everything.ts';
import { replaceEverything, writeImport } from '../../../lib/store/importing.ts';
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
