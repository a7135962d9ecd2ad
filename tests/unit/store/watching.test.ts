import { describe, expect, it, vi } from 'vitest';
import { editClaim } from '../../../lib/store/claim-edits.ts';
import { saveClaim } from '../../../lib/store/claims.ts';
import { eraseEverything } from '../../../lib/store/everything.ts';
import { deleteClaim } from '../../../lib/store/removals.ts';
import { applyUndo } from '../../../lib/store/undo.ts';
import { type ChangedRecords, watchRecords } from '../../../lib/store/watching.ts';
import { newProfile } from '../../support/database.ts';
import { okay } from '../../support/okay.ts';
import { newClaim } from '../../support/records.ts';

/** Does something, and waits for all of what is told of it: Dexie tells in a later task, so that many changes become one. */
async function changesOf(
  work: () => Promise<unknown>,
  seen: ChangedRecords[],
  tables: readonly (keyof ChangedRecords)[],
): Promise<ChangedRecords> {
  seen.length = 0;
  await work();
  return vi.waitFor(() => {
    const changed: ChangedRecords = Object.assign({}, ...seen);
    expect(Object.keys(changed)).toEqual(expect.arrayContaining([...tables]));
    return changed;
  }, 5_000);
}

describe('watching the records', () => {
  it('tells what was added, edited, deleted and undone, by id', async () => {
    const db = newProfile().open();
    await db.open(); // creating the database counts as a change of everything
    const seen: ChangedRecords[] = [];
    const stop = watchRecords(db, (changed) => seen.push(changed));
    const input = newClaim('One', { speaker: { name: 'Ilse Okonjo' } });
    const added = await changesOf(async () => saveClaim(db, input), seen, ['claims', 'pages', 'speakers']);
    const claim = await db.claims.get(input.id);
    expect(added).toEqual({ claims: [input.id], pages: [claim?.pageId], speakers: [claim?.speakerId] });
    expect(await changesOf(() => editClaim(db, input.id, { note: 'x' }), seen, ['claims'])).toEqual({
      claims: [input.id],
    });
    const { undo } = okay(await deleteClaim(db, input.id));
    expect(await changesOf(() => applyUndo(db, undo), seen, ['claims'])).toEqual({ claims: [input.id] });
    expect(await changesOf(() => eraseEverything(db), seen, ['claims'])).toMatchObject({ claims: 'all' });
    stop();
    let toldOthers: () => void = () => {};
    const others = new Promise<void>((resolve) => {
      toldOthers = resolve;
    });
    const stopOthers = watchRecords(db, toldOthers);
    seen.length = 0;
    await saveClaim(db, newClaim('Two'));
    await others;
    stopOthers();
    expect(seen).toEqual([]);
  });
});
