import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromJson, toJson } from '../../../lib/exchange/json.ts';
import { saveClaim } from '../../../lib/store/claims.ts';
import { readEverything } from '../../../lib/store/everything.ts';
import { newProfile } from '../../support/database.ts';
import { newClaim } from '../../support/records.ts';

const GENERATOR = { name: 'On Record', version: '0.1.0' };
const EMPTY = { pages: [], speakers: [], claims: [] };

describe('the export file', () => {
  it('reads back as exactly what the database holds, whatever was typed', async () => {
    const text = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 60 })
      .filter((value) => value.trim() !== '');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ quote: text, note: text, speaker: text, tag: text })),
        async (rows) => {
          const db = newProfile().open();
          for (const { quote, note, speaker, tag } of rows) {
            await saveClaim(db, newClaim(quote, { note, speaker: { name: speaker }, tags: [tag] }));
          }
          const records = await readEverything(db);
          if (!records.ok) throw new Error(records.code);
          const file = toJson(records.value, GENERATOR, new Date('2026-11-23T09:00:00Z'));
          if (!file.ok) throw new Error(file.detail);
          const { type, version, source, exportedAt, ...content } = okay(fromJson(file.value));
          // A list that was always empty may be absent from the file.
          expect({ questions: [], answers: [], links: [], ...content }).toEqual(records.value);
          expect({ type, version, source, exportedAt }).toEqual({
            type: 'on-record/claims',
            version: 1,
            source: GENERATOR,
            exportedAt: '2026-11-23T09:00:00.000Z',
          });
        },
      ),
      { numRuns: 25 },
    );
  }, 30_000);

  it('is refused with the field’s path when a record is broken', async () => {
    const db = newProfile().open();
    await saveClaim(db, newClaim('One'));
    const records = await readEverything(db);
    if (!records.ok) throw new Error(records.code);
    const claims = records.value.claims.map((claim) => ({ ...claim, createdAt: 'yesterday' }));
    expect(toJson({ ...records.value, claims }, GENERATOR)).toMatchObject({
      ok: false,
      code: 'invalid',
      detail: expect.stringContaining('claims.0.createdAt'),
    });
  });

  it.each([
    ['not JSON', '{ "type": ', 'not-json'],
    ['another program’s file', '{"type":"excalidraw","version":2}', 'not-ours'],
    ['a list', '[]', 'not-ours'],
    ['nothing', '', 'not-json'],
    ['a newer version', '{"type":"on-record/claims","version":99}', 'newer-version'],
    [
      'a cut record',
      '{"type":"on-record/claims","version":1,"pages":[{}],"speakers":[],"claims":[]}',
      'invalid',
    ],
  ])('is not read from %s', (_, text, code) => {
    expect(fromJson(text)).toMatchObject({ ok: false, code });
  });

  it('is read with a byte order mark, too', () => {
    const file = toJson(EMPTY, GENERATOR);
    expect(file.ok && fromJson(`\uFEFF${file.value}`).ok).toBe(true);
  });
});

function okay<Value>(result: { ok: true; value: Value } | { ok: false; code: string }): Value {
  if (!result.ok) throw new Error(result.code);
  return result.value;
}
