import { beforeEach, describe, expect, it } from 'vitest';
import { editClaim } from '../../../lib/store/claim-edits.ts';
import { saveClaim } from '../../../lib/store/claims.ts';
import { addQuestion } from '../../../lib/store/comparing.ts';
import type { Database } from '../../../lib/store/database.ts';
import { saveLinked, savePlaced, saveUndoably, undoEdit, undoSaving } from '../../../lib/store/undo-steps.ts';
import { newProfile } from '../../support/database.ts';
import { newClaim } from '../../support/records.ts';

let db: Database;

beforeEach(() => {
  db = newProfile().open();
});

/** The value of a result that must be there. */
function okay<Value>(result: { ok: true; value: Value } | { ok: false; code: string }): Value {
  if (!result.ok) throw new Error(result.code);
  return result.value;
}

describe('taking a save back', () => {
  it('leaves neither the claims nor the page and speaker that they made', async () => {
    const saving = okay(
      await saveUndoably(db, [
        newClaim('We knew nothing', { speaker: { name: 'Ilse Okonjo' } }),
        newClaim('We never asked', { speaker: { name: 'Ilse Okonjo' } }),
      ]),
    );
    expect(await db.claims.count()).toBe(2);
    okay(await undoSaving(db, saving));
    expect(await Promise.all([db.claims.count(), db.pages.count(), db.speakers.count()])).toEqual([0, 0, 0]);
  });

  it('leaves what was there before, and what another claim needs by now', async () => {
    okay(await saveClaim(db, newClaim('Before', { speaker: { name: 'Tomas Wiik' } })));
    const saving = okay(
      await saveUndoably(db, [newClaim('We knew nothing', { speaker: { name: 'Ilse Okonjo' } })]),
    );
    okay(await saveClaim(db, newClaim('Meanwhile', { speaker: { name: 'Ilse Okonjo' } })));
    okay(await undoSaving(db, saving));
    expect((await db.claims.toArray()).map(({ segments }) => segments[0]?.quote.exact).sort()).toEqual([
      'Before',
      'Meanwhile',
    ]);
    expect((await db.speakers.toArray()).map(({ name }) => name).sort()).toEqual([
      'Ilse Okonjo',
      'Tomas Wiik',
    ]);
    expect(await db.pages.count()).toBe(1);
  });
});

describe('saving and placing in one step', () => {
  it('does both, and Undo takes both back', async () => {
    const question = okay(await addQuestion(db, 'Did the ministry know?')).value;
    const input = newClaim('We knew nothing', { speaker: { name: 'Ilse Okonjo' } });
    const saving = okay(await savePlaced(db, input, question.id, 'no'));
    expect(await db.answers.toArray()).toMatchObject([
      { questionId: question.id, claimId: input.id, answer: 'no' },
    ]);
    okay(await undoSaving(db, saving));
    const { claims, answers, pages, speakers, questions } = db;
    const counts = await Promise.all(
      [claims, answers, pages, speakers, questions].map((table) => table.count()),
    );
    expect(counts).toEqual([0, 0, 0, 0, 1]);
  });

  it('saves nothing where the question is gone', async () => {
    const result = await savePlaced(db, newClaim('We knew nothing'), crypto.randomUUID(), 'no');
    expect(result).toMatchObject({ ok: false, code: 'not-found' });
    expect(await Promise.all([db.claims.count(), db.pages.count()])).toEqual([0, 0]);
  });
});

describe('saving and linking in one step', () => {
  it('does both, and Undo takes both back', async () => {
    const first = okay(await saveUndoably(db, [newClaim('The ministry was told')])).claims[0];
    const input = newClaim('We knew nothing', { speaker: { name: 'Ilse Okonjo' } });
    const saving = okay(await saveLinked(db, input, first?.id ?? '', 'contradicts'));
    expect(await db.links.toArray()).toMatchObject([
      { fromClaimId: first?.id, toClaimId: input.id, kind: 'contradicts' },
    ]);
    okay(await undoSaving(db, saving));
    expect(await db.links.count()).toBe(0);
    expect((await db.claims.toArray()).map(({ id }) => id)).toEqual([first?.id]);
    expect(await db.speakers.count()).toBe(0);
  });

  it('saves nothing where the other claim is gone', async () => {
    const result = await saveLinked(db, newClaim('We knew nothing'), crypto.randomUUID(), 'updates');
    expect(result).toMatchObject({ ok: false, code: 'not-found' });
    expect(await Promise.all([db.claims.count(), db.pages.count()])).toEqual([0, 0]);
  });
});

describe('a claim that is saved with all its fields', () => {
  it('has them at once, without a history of them', async () => {
    const claim = okay(
      await saveClaim(
        db,
        newClaim('We knew nothing', {
          statement: 'The ministry knew.',
          verdict: 'refuted',
          saidAt: '2019-11',
          form: 'mixed',
        }),
      ),
    );
    expect(await db.claims.get(claim.id)).toMatchObject({
      statement: 'The ministry knew.',
      verdict: 'refuted',
      saidAt: '2019-11',
      form: 'mixed',
      history: [],
    });
  });
});

describe('taking an edit back', () => {
  it('makes the claim what it was, its history included', async () => {
    const before = okay(await saveClaim(db, newClaim('We knew nothing', { note: 'first' })));
    const after = okay(await editClaim(db, before.id, { note: 'second', credibility: 5 }));
    okay(await undoEdit(db, before, after));
    expect(await db.claims.get(before.id)).toEqual(before);
  });

  it('keeps what somebody changed in the meantime', async () => {
    const before = okay(await saveClaim(db, newClaim('We knew nothing', { note: 'first' })));
    const after = okay(await editClaim(db, before.id, { note: 'second', credibility: 5 }));
    okay(await editClaim(db, before.id, { note: 'third', status: 'checked' }));
    const undone = okay(await undoEdit(db, before, after));
    expect(undone).toMatchObject({ note: 'third', status: 'checked' });
    expect(undone.credibility).toBeUndefined();
    expect(undone.history.at(-1)).toMatchObject({ field: 'credibility', from: 5 });
  });

  it('of a claim that was deleted is refused', async () => {
    const before = okay(await saveClaim(db, newClaim('We knew nothing')));
    const after = okay(await editClaim(db, before.id, { note: 'second' }));
    await db.claims.delete(before.id);
    expect(await undoEdit(db, before, after)).toMatchObject({ ok: false, code: 'not-found' });
  });
});
