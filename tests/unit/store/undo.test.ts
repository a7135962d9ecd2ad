import { beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '../../../lib/model/result.ts';
import { editClaims, restoreValue } from '../../../lib/store/claim-edits.ts';
import { saveClaim } from '../../../lib/store/claims.ts';
import {
  addQuestion,
  editQuestion,
  linkClaims,
  placeClaim,
  unlinkClaims,
} from '../../../lib/store/comparing.ts';
import type { Database } from '../../../lib/store/database.ts';
import { readEverything } from '../../../lib/store/everything.ts';
import {
  deleteClaim,
  deleteClaims,
  deletePage,
  deleteQuestion,
  deleteSpeaker,
  eraseOlderThan,
  restoreClaim,
} from '../../../lib/store/removals.ts';
import { editSpeaker, mergeSpeakers, splitSpeaker } from '../../../lib/store/speaker-changes.ts';
import { applyUndo, type Undoable } from '../../../lib/store/undo.ts';
import { newProfile } from '../../support/database.ts';
import { okay } from '../../support/okay.ts';
import { newClaim } from '../../support/records.ts';

/** Two accounts of one matter on two pages, compared under a question and linked. */
async function desk() {
  const db = newProfile().open();
  const save = async (...args: Parameters<typeof newClaim>) => okay(await saveClaim(db, newClaim(...args)));
  const denial = await save('Nobody was pushed', { speaker: { name: 'Ilse Okonjo' }, tags: ['port'] });
  const charge = await save(
    'They pushed us',
    { speaker: { name: 'Ruben Achterberg' } },
    'https://gazette.example/port',
  );
  const other = await save('We will see', { speaker: { name: 'Ilse Okonyo' }, note: 'same person?' });
  const question = okay(await addQuestion(db, 'Was anybody pushed?')).value;
  okay(await placeClaim(db, question.id, denial.id, 'no'));
  okay(await placeClaim(db, question.id, charge.id, 'yes'));
  const link = okay(
    await linkClaims(db, { fromClaimId: denial.id, toClaimId: charge.id, kind: 'contradicts' }),
  ).value;
  return { db, denial, charge, other, question, link };
}

let given: Desk;
beforeEach(async () => {
  given = await desk();
});

async function everything(db: Database) {
  const records = okay(await readEverything(db));
  const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
  return Object.fromEntries(Object.entries(records).map(([name, list]) => [name, [...list].sort(byId)]));
}

type Desk = Awaited<ReturnType<typeof desk>>;
type Change = (on: Desk) => Promise<Result<Undoable<unknown>>>;
const CHANGES: [string, Change][] = [
  ['deleting a claim', ({ db, denial }) => deleteClaim(db, denial.id)],
  ['deleting several claims', ({ db, denial, other }) => deleteClaims(db, [denial.id, other.id])],
  ['deleting a page', ({ db, denial }) => deletePage(db, denial.pageId)],
  ['deleting a speaker', ({ db, denial }) => deleteSpeaker(db, denial.speakerId ?? '')],
  ['deleting a question', ({ db, question }) => deleteQuestion(db, question.id)],
  [
    'merging speakers',
    ({ db, denial, other }) => mergeSpeakers(db, denial.speakerId ?? '', [other.speakerId ?? '']),
  ],
  [
    'splitting a speaker',
    ({ db, denial }) => splitSpeaker(db, denial.speakerId ?? '', [denial.id], 'Her deputy'),
  ],
  [
    'renaming a speaker',
    ({ db, denial }) => editSpeaker(db, denial.speakerId ?? '', { name: 'I. Okonjo', reliability: 'B' }),
  ],
  [
    'tagging many claims',
    ({ db, denial, other }) =>
      editClaims(db, [denial.id, other.id], {
        addTags: ['x'],
        removeTags: ['port'],
        edit: { status: 'checked' },
      }),
  ],
  ['asking a question', ({ db }) => addQuestion(db, 'Who paid?')],
  [
    'rewording a question',
    ({ db, question }) => editQuestion(db, question.id, { text: 'Who was pushed?', note: 'by whom' }),
  ],
  [
    'moving a claim to another answer',
    ({ db, question, denial }) => placeClaim(db, question.id, denial.id, 'unclear'),
  ],
  [
    'taking a claim from a question',
    ({ db, question, denial }) => placeClaim(db, question.id, denial.id, null),
  ],
  ['placing another claim', ({ db, question, other }) => placeClaim(db, question.id, other.id, 'partly')],
  [
    'linking again',
    ({ db, denial, charge }) =>
      linkClaims(db, { fromClaimId: charge.id, toClaimId: denial.id, kind: 'updates', independent: true }),
  ],
  [
    'linking others',
    ({ db, denial, other }) =>
      linkClaims(db, { fromClaimId: denial.id, toClaimId: other.id, kind: 'same-claim' }),
  ],
  ['unlinking', ({ db, link }) => unlinkClaims(db, link.id)],
];

describe('every change', () => {
  it.each(CHANGES)(
    '%s changes something, leaves nothing dangling, and is undone and redone whole',
    async (_, change) => {
      const { db } = given;
      const before = await everything(db);
      const { undo } = okay(await change(given));
      const after = await everything(db);
      expect(after).not.toEqual(before);
      expect(await dangling(db)).toEqual([]);
      const redo = okay(await applyUndo(db, undo));
      expect(await everything(db)).toEqual(before);
      okay(await applyUndo(db, redo));
      expect(await everything(db)).toEqual(after);
    },
  );
});

/** References to records that aren't there. */
async function dangling(db: Database): Promise<string[]> {
  const { pages, speakers, claims, questions, answers, links } = okay(await readEverything(db));
  const ids = new Set([...pages, ...speakers, ...claims, ...questions].map(({ id }) => id));
  const references = [
    ...claims.flatMap(({ pageId, speakerId }) => (speakerId ? [pageId, speakerId] : [pageId])),
    ...answers.flatMap(({ questionId, claimId }) => [questionId, claimId]),
    ...links.flatMap(({ fromClaimId, toClaimId }) => [fromClaimId, toClaimId]),
  ];
  return references.filter((id) => !ids.has(id));
}

describe('merging speakers', () => {
  it('moves all claims, keeps the names as aliases, and tells it in the claims’ history', async () => {
    const { db, denial, other } = given;
    const merged = okay(await mergeSpeakers(db, denial.speakerId ?? '', [other.speakerId ?? ''])).value;
    expect(merged).toMatchObject({ name: 'Ilse Okonjo', aliases: ['Ilse Okonyo'] });
    expect(await db.claims.get(other.id)).toMatchObject({
      speakerId: denial.speakerId,
      history: [{ field: 'speakerId', from: other.speakerId, to: denial.speakerId }],
    });
    // The next claim of the other spelling is the same person's.
    const next = okay(await saveClaim(db, newClaim('Again', { speaker: { name: 'ilse okonyo' } })));
    expect(next.speakerId).toBe(denial.speakerId);
  });

  it('with somebody who is gone changes nothing', async () => {
    const { db, denial } = given;
    const before = await everything(db);
    expect(await mergeSpeakers(db, denial.speakerId ?? '', [crypto.randomUUID()])).toMatchObject({
      ok: false,
      code: 'not-found',
    });
    expect(await everything(db)).toEqual(before);
  });
});

describe('undoing a deletion', () => {
  it('brings a claim back without a speaker who was removed meanwhile', async () => {
    const { db, denial } = given;
    const { undo } = okay(await deleteClaim(db, denial.id));
    okay(await deleteSpeaker(db, denial.speakerId ?? ''));
    okay(await restoreClaim(db, undo));
    expect(await db.claims.get(denial.id)).not.toHaveProperty('speakerId');
  });

  it('does not bring a claim back without its page', async () => {
    const { db, denial } = given;
    const { undo } = okay(await deleteClaim(db, denial.id));
    okay(await deletePage(db, denial.pageId));
    expect(await restoreClaim(db, undo)).toMatchObject({ ok: false, code: 'not-found' });
    expect(await db.claims.get(denial.id)).toBeUndefined();
  });
});

describe('bulk edits', () => {
  it('tell how far they are, and keep what is done when they are ended', async () => {
    const { db } = given;
    const ids: string[] = [];
    for (let i = 0; i < 1200; i++) ids.push(crypto.randomUUID());
    const [template] = await db.claims.toArray();
    if (!template) throw new Error('no claim');
    await db.claims.bulkAdd(ids.map((id) => ({ ...template, id })));
    const ending = new AbortController();
    const steps: number[] = [];
    const options = {
      signal: ending.signal,
      onProgress(done: number) {
        steps.push(done);
        if (done >= 1000) ending.abort();
      },
    };
    const { value, undo } = okay(await editClaims(db, ids, { addTags: ['batch'] }, options));
    expect(steps).toEqual([500, 1000]);
    expect(value).toBe(1000);
    expect(await db.claims.where('tags').equals('batch').count()).toBe(1000);
    okay(await applyUndo(db, undo));
    expect(await db.claims.where('tags').equals('batch').count()).toBe(0);
  });
});

describe('a value in the history', () => {
  it('can be given back to its field, and that is a change, too', async () => {
    const { db, other } = given;
    okay(await editClaims(db, [other.id], { edit: { note: 'overwritten', verdict: 'refuted' } }));
    const edited = await db.claims.get(other.id);
    const index = edited?.history.findIndex(({ field }) => field === 'note') ?? -1;
    const restored = okay(await restoreValue(db, other.id, index));
    expect(restored).toMatchObject({ note: 'same person?', verdict: 'refuted' });
    expect(restored.history.at(-1)).toMatchObject({ field: 'note', from: 'overwritten', to: 'same person?' });
  });

  it('of a speaker who is gone is refused', async () => {
    const { db, other } = given;
    okay(await editClaims(db, [other.id], { edit: { speaker: null } }));
    okay(await deleteSpeaker(db, other.speakerId ?? ''));
    expect(await restoreValue(db, other.id, 0)).toMatchObject({ ok: false, code: 'not-found' });
  });
});

function newPage() {
  const time = '2020-01-01T00:00:00.000Z';
  return { id: crypto.randomUUID(), title: 'Tide tables', addedAt: time, readAt: time };
}

describe('erasing old pages', () => {
  it('takes the pages that were added before, with their claims, and leaves the others', async () => {
    const { db, denial, charge } = given;
    await db.pages.update(denial.pageId, { addedAt: '2020-01-01T00:00:00.000Z' });
    const { value, undo } = okay(await eraseOlderThan(db, '2025-01-01T00:00:00.000Z'));
    expect(value).toBe(1);
    expect((await db.claims.toArray()).map(({ id }) => id)).toEqual([charge.id]);
    expect(await dangling(db)).toEqual([]);
    okay(await applyUndo(db, undo));
    expect(await db.claims.count()).toBe(3);
  });

  it('tells how far it is, and ends where it is stopped: what went by then comes back', async () => {
    const { db } = given;
    const added = Array.from({ length: 120 }, (_, i) => ({
      ...newPage(),
      url: `https://gazette.example/${i}`,
    }));
    await db.pages.bulkAdd(added);
    await db.pages.toCollection().modify({ addedAt: '2020-01-01T00:00:00.000Z' });
    const stored = await db.pages.count();
    const ending = new AbortController();
    const steps: [number, number][] = [];
    const { value, undo } = okay(
      await eraseOlderThan(db, '2025-01-01T00:00:00.000Z', {
        signal: ending.signal,
        onProgress: (done, total) => {
          steps.push([done, total ?? 0]);
          ending.abort();
        },
      }),
    );
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThan(stored);
    expect(steps).toEqual([[value, stored]]);
    expect(await db.pages.count()).toBe(stored - value);
    expect(await dangling(db)).toEqual([]);
    okay(await applyUndo(db, undo));
    expect(await db.pages.count()).toBe(stored);
    expect(await db.claims.count()).toBe(3);
  });
});

describe('comparing', () => {
  it('refuses an empty question, a claim linked to itself, and records that are gone', async () => {
    const { db, denial, question } = given;
    expect(await addQuestion(db, '  ')).toMatchObject({ code: 'invalid' });
    expect(
      await linkClaims(db, { fromClaimId: denial.id, toClaimId: denial.id, kind: 'updates' }),
    ).toMatchObject({ code: 'invalid' });
    expect(await placeClaim(db, question.id, crypto.randomUUID(), 'yes')).toMatchObject({
      code: 'not-found',
    });
    expect(await unlinkClaims(db, crypto.randomUUID())).toMatchObject({ code: 'not-found' });
  });
});
