import { describe, expect, it } from 'vitest';
import { editClaim } from '../../../lib/store/claim-edits.ts';
import { saveClaim } from '../../../lib/store/claims.ts';
import { eraseEverything } from '../../../lib/store/everything.ts';
import { deleteClaim } from '../../../lib/store/removals.ts';
import { applyUndo } from '../../../lib/store/undo.ts';
import { type ChangedRecords, watchRecords } from '../../../lib/store/watching.ts';
import { newProfile } from '../../support/database.ts';
import { okay } from '../../support/okay.ts';
import { newClaim } from '../../support/records.ts';

async function changesOf(work: () => Promise<unknown>, seen: ChangedRecords[]): Promise<ChangedRecords> {
  seen.length = 0;
  await work();
  // Dexie tells in a later task, so that many changes become one.
  await new Promise((resolve) => setTimeout(resolve, 20));
  return Object.assign({}, ...seen);
}

describe('watching the records', () => {
  it('tells what was added, edited, deleted and undone, by id', async () => {
    const db = newProfile().open();
    await db.open(); // creating the database counts as a change of everything
    const seen: ChangedRecords[] = [];
    const stop = watchRecords(db, (changed) => seen.push(changed));
    const input = newClaim('One', { speaker: { name: 'Ilse Okonjo' } });
    const added = await changesOf(async () => saveClaim(db, input), seen);
    const claim = await db.claims.get(input.id);
    expect(added).toEqual({ claims: [input.id], pages: [claim?.pageId], speakers: [claim?.speakerId] });
    expect(await changesOf(() => editClaim(db, input.id, { note: 'x' }), seen)).toEqual({
      claims: [input.id],
    });
    const { undo } = okay(await deleteClaim(db, input.id));
    expect(await changesOf(() => applyUndo(db, undo), seen)).toEqual({ claims: [input.id] });
    expect(await changesOf(() => eraseEverything(db), seen)).toMatchObject({ claims: 'all' });
    stop();
    expect(await changesOf(() => saveClaim(db, newClaim('Two')), seen)).toEqual({});
  });
});
