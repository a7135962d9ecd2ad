import { describe, expect, it, vi } from 'vitest';
import { saveClaim } from '../../../lib/store/claims.ts';
import { newProfile } from '../../support/database.ts';
import { newClaim } from '../../support/records.ts';

describe('when the browser fails', () => {
  it('says that the database can’t be opened', async () => {
    const { indexedDB, open } = newProfile();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('blocked by the profile', 'InvalidStateError');
    });
    const db = open();
    expect(await saveClaim(db, newClaim('One'))).toMatchObject({ ok: false, code: 'database-unavailable' });
  });

  it('says that the disk is full, and saves nothing of the claim', async () => {
    const db = newProfile().open();
    db.claims.hook('creating', () => {
      throw new DOMException('no space left', 'QuotaExceededError');
    });
    expect(await saveClaim(db, newClaim('One', { speaker: { name: 'Ilse Okonjo' } }))).toMatchObject({
      ok: false,
      code: 'storage-full',
    });
    expect([await db.pages.count(), await db.speakers.count(), await db.claims.count()]).toEqual([0, 0, 0]);
  });

  it('goes on with a database that a newer version wrote, and leaves what it does not know', async () => {
    const { indexedDB, open } = newProfile();
    const newer = await opened(indexedDB.open('test', 990), (database) => {
      database.createObjectStore('future').put('kept', 'key');
    });
    newer.close();
    const db = open();
    expect((await saveClaim(db, newClaim('One'))).ok).toBe(true);
    db.close();
    const again = await opened(indexedDB.open('test'));
    const request = again.transaction('future').objectStore('future').get('key');
    expect(await new Promise((resolve) => (request.onsuccess = () => resolve(request.result)))).toBe('kept');
  });
});

function opened(request: IDBOpenDBRequest, upgrade?: (database: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    request.onupgradeneeded = () => upgrade?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
