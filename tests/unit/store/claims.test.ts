import { beforeEach, describe, expect, it } from 'vitest';
import { editClaim } from '../../../lib/store/claim-edits.ts';
import { saveClaim, saveClaims } from '../../../lib/store/claims.ts';
import type { Database } from '../../../lib/store/database.ts';
import { pageClaims } from '../../../lib/store/page-claims.ts';
import { newProfile } from '../../support/database.ts';
import { newClaim } from '../../support/records.ts';

let db: Database;
let open: () => Database;

beforeEach(() => {
  ({ open } = newProfile());
  db = open();
});

async function saved(...args: Parameters<typeof newClaim>) {
  const result = await saveClaim(db, newClaim(...args));
  if (!result.ok) throw new Error(result.code);
  return result.value;
}

describe('saving a claim', () => {
  it('keeps who reports whom, and whom a new speaker speaks for', async () => {
    const draft = newClaim('They told us to leave the bridge', {
      speaker: { name: 'Ivo Lang', affiliation: 'Harbour Trust' },
    });
    const result = await saveClaim(db, {
      ...draft,
      source: { ...draft.source, chain: ['Ivo Lang', 'Odo Karsten'] },
    });
    expect(result).toMatchObject({ ok: true, value: { chain: ['Ivo Lang', 'Odo Karsten'] } });
    expect(await db.speakers.toArray()).toMatchObject([{ name: 'Ivo Lang', affiliation: 'Harbour Trust' }]);
  });

  it('stores the claim, its page and its speaker together', async () => {
    const claim = await saved('We knew nothing of the deal', {
      speaker: { name: ' Ilse Okonjo ', role: 'minister' },
      credibility: 4,
      note: 'Contradicted by the minutes.',
      tags: ['harbour', ' harbour ', 'deal'],
    });
    expect(await db.claims.get(claim.id)).toEqual(claim);
    expect(claim).toMatchObject({
      credibility: 4,
      note: 'Contradicted by the minutes.',
      tags: ['harbour', 'deal'],
    });
    expect(await db.pages.toArray()).toMatchObject([
      { url: 'https://paper.example/harbour', id: claim.pageId },
    ]);
    expect(await db.speakers.toArray()).toMatchObject([
      { id: claim.speakerId, name: 'Ilse Okonjo', role: 'minister' },
    ]);
  });

  it('makes one claim of a save that is tried again', async () => {
    const input = newClaim('We knew nothing of the deal');
    await saveClaim(db, input);
    await saveClaim(db, { ...input, edit: { note: 'second try' } });
    expect(await db.claims.toArray()).toMatchObject([{ id: input.id, note: 'second try' }]);
  });

  it('knows a speaker again by name or alias, without case and accents', async () => {
    const first = await saved('One', { speaker: { name: 'José Almeida' } });
    await db.speakers.update(first.speakerId ?? '', { aliases: ['J. Almeida'] });
    const second = await saved('Two', { speaker: { name: 'jose  almeida' } });
    const third = await saved('Three', { speaker: { name: 'j. almeida' } });
    expect([second.speakerId, third.speakerId]).toEqual([first.speakerId, first.speakerId]);
    expect(await db.speakers.count()).toBe(1);
  });

  it('makes a new speaker when the name of a known one was typed over', async () => {
    const first = await saved('One', { speaker: { name: 'Ilse Okonjo' } });
    const id = first.speakerId ?? '';
    const second = await saved('Two', { speaker: { id, name: 'Ruth Okonjo' } });
    expect(second.speakerId).not.toBe(id);
    expect((await db.speakers.get(id))?.name).toBe('Ilse Okonjo');
  });

  it('keeps a claim without a speaker as nobody’s', async () => {
    const claim = await saved('It was dark', { speaker: { name: '  ' } });
    expect(claim).not.toHaveProperty('speakerId');
    expect(await db.speakers.count()).toBe(0);
  });

  it('loses nothing when two tabs save at once', async () => {
    const other = open();
    const inputs = Array.from({ length: 20 }, (_, i) =>
      newClaim(`Claim ${i}`, { speaker: { name: `Speaker ${i % 3}` } }),
    );
    const results = await Promise.all(inputs.map((input, i) => saveClaim(i % 2 ? db : other, input)));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await db.claims.count()).toBe(20);
    expect(await db.pages.count()).toBe(1);
    expect((await db.speakers.toArray()).map(({ name }) => name).sort()).toEqual([
      'Speaker 0',
      'Speaker 1',
      'Speaker 2',
    ]);
  });

  it('saves all of several claims, or none', async () => {
    const one = newClaim('One');
    const result = await saveClaims(db, [one, newClaim('Two'), { ...newClaim('Three'), id: one.id }]).catch(
      () => null,
    );
    expect(result?.ok ?? false).toBe(false);
    expect(await db.claims.count()).toBe(0);
    expect(await db.pages.count()).toBe(0);
  });
});

describe('editing a claim', () => {
  it('changes the named fields alone, and keeps what they were in the history', async () => {
    const claim = await saved('One', { note: 'first', credibility: 2, tags: ['a'] });
    await editClaim(db, claim.id, { note: 'second', credibility: null }, new Date('2026-05-04T10:00:00Z'));
    const after = await db.claims.get(claim.id);
    expect(after).toMatchObject({ note: 'second', tags: ['a'], updatedAt: '2026-05-04T10:00:00.000Z' });
    expect(after).not.toHaveProperty('credibility');
    expect(after?.history).toEqual([
      { at: '2026-05-04T10:00:00.000Z', field: 'credibility', from: 2 },
      { at: '2026-05-04T10:00:00.000Z', field: 'note', from: 'first', to: 'second' },
    ]);
  });

  it('writes nothing when nothing changed', async () => {
    const claim = await saved('One', { note: 'same', tags: ['a'] });
    await editClaim(db, claim.id, { note: 'same', tags: ['a'] }, new Date('2027-01-01T00:00:00Z'));
    expect(await db.claims.get(claim.id)).toEqual(claim);
  });

  it('keeps both edits when two tabs change different fields at once', async () => {
    const claim = await saved('One');
    await Promise.all([
      editClaim(db, claim.id, { note: 'from here' }),
      editClaim(open(), claim.id, { credibility: 5 }),
    ]);
    expect(await db.claims.get(claim.id)).toMatchObject({ note: 'from here', credibility: 5 });
  });

  it('says that a deleted claim is gone', async () => {
    expect(await editClaim(db, crypto.randomUUID(), { note: 'x' })).toMatchObject({
      ok: false,
      code: 'not-found',
    });
  });
});

describe('the claims of a page', () => {
  it('are found by the page’s own address and by its canonical one', async () => {
    const input = newClaim('One');
    const canonicalUrl = 'https://paper.example/harbour-deal';
    await saveClaim(db, { ...input, page: { ...input.page, canonicalUrl } });
    for (const address of [
      { url: input.page.url },
      { url: canonicalUrl },
      { url: 'https://m.paper.example/h', canonicalUrl },
    ]) {
      expect((await pageClaims(db, address)).claims).toHaveLength(1);
    }
    expect((await pageClaims(db, { url: 'https://paper.example/other' })).claims).toEqual([]);
  });
});
