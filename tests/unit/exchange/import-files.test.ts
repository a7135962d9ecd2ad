import { beforeEach, describe, expect, it } from 'vitest';
import { openImports } from '../../../entrypoints/notebook/exchange/import-files.ts';
import { writeBackup } from '../../../entrypoints/notebook/exchange/write-backup.ts';
import { HEAD_BYTES } from '../../../lib/exchange/backup-format.ts';
import { ENGLISH as words } from '../../../lib/exchange/words.ts';
import { editClaim } from '../../../lib/store/claim-edits.ts';
import { saveClaim } from '../../../lib/store/claims.ts';
import type { Database } from '../../../lib/store/database.ts';
import { readEverything } from '../../../lib/store/everything.ts';
import { newProfile } from '../../support/database.ts';
import { keptFile, sorted } from '../../support/exchange.ts';
import { okay } from '../../support/okay.ts';
import { newClaim } from '../../support/records.ts';

const EXAMPLE = keptFile('export-v1.json');
const PASSPHRASE = 'correct harbour bâtiment staple';
const generator = { name: 'On Record', version: '0.1.0' };

let db: Database;
let imports: ReturnType<typeof openImports>;
beforeEach(async () => {
  db = newProfile().open();
  imports = openImports(db);
  okay(await saveClaim(db, newClaim('We never saw the letter')));
});

async function everything() {
  return sorted(okay(await readEverything(db)));
}

function read(content: string | Uint8Array<ArrayBuffer>, passphrase?: string, signal?: AbortSignal) {
  const request = { file: new File([content], 'file'), words, profile: undefined, mapping: undefined };
  return imports.read({ ...request, passphrase }, () => ({ signal }));
}

/** What the database held, encrypted. */
async function backup(): Promise<Uint8Array<ArrayBuffer>> {
  const blob = okay(await writeBackup(db, { passphrase: PASSPHRASE, generator }, {}));
  return new Uint8Array(await blob.arrayBuffer());
}

function flipped(file: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> {
  const copy = file.slice();
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

describe('a file that comes in', () => {
  it('is told of in numbers and examples, and nothing is written before that is wanted', async () => {
    const before = await everything();
    const preview = okay(await read(EXAMPLE));
    expect(preview.format).toBe('export');
    expect(preview.counts.claims).toEqual({ new: 7, same: 0, changed: 0, conflict: 0 });
    expect(preview.samples.filter(({ table }) => table === 'claims')).toHaveLength(5);
    expect(await everything()).toEqual(before);
    await imports.forget();
    expect(await imports.write('merge', {})).toMatchObject({ ok: false });
    expect(await everything()).toEqual(before);
  });

  it('is imported once, and changes nothing the second time', async () => {
    okay(await read(EXAMPLE));
    expect(okay(await imports.write('merge', {}))).toBeGreaterThan(7);
    const once = await everything();
    expect(once.claims).toHaveLength(8);
    const { counts } = okay(await read(EXAMPLE));
    expect(Object.values(counts).map(({ same: _, ...others }) => Object.values(others))).toEqual(
      Array(6).fill([0, 0, 0]),
    );
    expect(okay(await imports.write('merge', {}))).toBe(0);
    expect(await everything()).toEqual(once);
  });

  it.each(['merge', 'replace'] as const)('is taken back after %s', async (mode) => {
    const before = await everything();
    okay(await read(EXAMPLE));
    okay(await imports.write(mode, {}));
    expect((await everything()).claims).toHaveLength(mode === 'merge' ? 8 : 7);
    okay(await imports.undo());
    expect(await everything()).toEqual(before);
    expect(await imports.undo()).toMatchObject({ ok: false, code: 'not-found' });
  });

  it('with bad records brings the good ones, and gives the bad ones back with their fields and reasons', async () => {
    const file = JSON.parse(EXAMPLE);
    file.claims[2].credibility = 9;
    file.claims[3].segments = [];
    // Nothing else of the file speaks of the two.
    file.answers = [];
    file.links = [];
    const preview = okay(await read(JSON.stringify(file)));
    expect(preview.rejected.count).toBe(2);
    expect(preview.rejected.lines[0]).toMatch(
      /^claims\[2\] “a wall of smoke, and nobody with a plan”: credibility: must be one of 1, 2/,
    );
    const refused = JSON.parse(await (await imports.refused(words)).text());
    expect(refused.rejected.map(({ where }: { where: string }) => where)).toEqual(['claims[2]', 'claims[3]']);
    expect(refused.rejected[0].record).toEqual(file.claims[2]);
    okay(await imports.write('merge', {}));
    expect(await db.claims.count()).toBe(6);
  });

  it('doesn’t overwrite what was edited while its preview stood', async () => {
    okay(await read(EXAMPLE));
    okay(await imports.write('merge', {}));
    const file = JSON.parse(EXAMPLE);
    const later = '2031-01-01T00:00:00.000Z';
    file.claims[0] = { ...file.claims[0], note: 'Another note', updatedAt: later };
    okay(await read(JSON.stringify(file)));
    okay(await editClaim(db, file.claims[0].id, { note: 'Edited meanwhile' }));
    const before = await everything();
    expect(await imports.write('merge', {})).toMatchObject({ ok: false, code: 'changed-meanwhile' });
    expect(await everything()).toEqual(before);
  });

  it('that is stopped while it is read leaves no plan', async () => {
    const before = await everything();
    expect(await read(EXAMPLE, undefined, AbortSignal.abort())).toMatchObject({ code: 'cancelled' });
    expect(await imports.write('merge', {})).toMatchObject({ ok: false });
    expect(await everything()).toEqual(before);
  });
});

describe('a file that can’t be read', () => {
  it.each([
    ['cut', EXAMPLE.slice(0, -20), 'not-json'],
    ['of version 99', EXAMPLE.replace('"version": 1', '"version": 99'), 'newer-version'],
    ['of another program', '{"name":"x"}', 'not-ours'],
    ['with a broken head', EXAMPLE.replace(/"exportedAt": "[^"]*"/, '"exportedAt": 5'), 'invalid'],
    ['in another encoding', Uint8Array.from('{"caf\xe9":1}', (c) => c.charCodeAt(0)), 'not-text'],
    ['a picture', Uint8Array.from('\x89PNG\r\n', (c) => c.charCodeAt(0)), 'not-text'],
    ['empty', '', 'empty'],
  ])('because it is %s says so in a sentence, and changes nothing', async (_, content, code) => {
    const before = await everything();
    const result = await read(content);
    expect(result).toMatchObject({ ok: false, code });
    expect(words.failure[code as keyof typeof words.failure]).toMatch(/\.$/);
    expect(await everything()).toEqual(before);
  });

  it('for its passphrase is told from a damaged one, and neither changes anything', async () => {
    const file = await backup();
    okay(await saveClaim(db, newClaim('Said since')));
    const before = await everything();
    expect(await read(file)).toMatchObject({ code: 'passphrase-needed' });
    expect(await read(file, 'another')).toMatchObject({ code: 'wrong-passphrase' });
    // Salt, the check of the key, the first chunk, its tag at the end: whichever passphrase is typed.
    for (const at of [20, 45, HEAD_BYTES + 3, file.length - 1]) {
      expect(await read(flipped(file, at), PASSPHRASE)).toMatchObject({ code: 'damaged' });
    }
    expect(await read(file.slice(0, -1), PASSPHRASE)).toMatchObject({ code: 'damaged' });
    expect(words.failure['wrong-passphrase']).not.toBe(words.failure.damaged);
    expect(await imports.write('replace', {})).toMatchObject({ ok: false });
    expect(await everything()).toEqual(before);
  }, 60_000);

  it('because the browser doesn’t give it says so, and changes nothing', async () => {
    const before = await everything();
    const file = new File([EXAMPLE], 'file');
    const gone = () =>
      new ReadableStream({ pull: (to) => to.error(new DOMException('', 'NotReadableError')) });
    Object.defineProperty(file, 'stream', { value: gone });
    const request = { file, words, profile: undefined, mapping: undefined, passphrase: undefined };
    expect(await imports.read(request, () => ({}))).toMatchObject({ ok: false, code: 'unreadable' });
    expect(await everything()).toEqual(before);
  });

  it('in one direction is no hindrance in the other: the whole backup brings all back', async () => {
    const before = await everything();
    const file = await backup();
    okay(await saveClaim(db, newClaim('Said since')));
    okay(await read(file, PASSPHRASE));
    okay(await imports.write('replace', {}));
    expect(await everything()).toEqual(before);
  });
});
