import { describe, expect, it } from 'vitest';
import { readEverything } from '../../../lib/store/everything.ts';
import { newProfile } from '../../support/database.ts';

/**
 * Databases as the released versions wrote them, without Dexie: the native version is Dexie's times ten. A new
 * schema version adds its entry here; the entries that are there never change.
 */
const RELEASED = [
  {
    version: 1,
    stores: {
      pages: { unique: ['url'], indexes: ['canonicalUrl', 'addedAt'], multi: [] },
      speakers: { unique: [], indexes: ['name', 'updatedAt'], multi: [] },
      claims: {
        unique: [],
        indexes: ['pageId', 'speakerId', 'createdAt', 'updatedAt', 'credibility', 'status'],
        multi: ['tags'],
      },
    },
    records: {
      pages: [
        {
          id: '3f0c3a3e-2f9c-4a55-9a70-5b7f6f1f2a01',
          url: 'https://paper.example/ferry',
          title: 'Ferry line to reopen',
          addedAt: '2026-11-23T08:00:00.000Z',
          readAt: '2026-11-23T08:00:00.000Z',
        },
      ],
      speakers: [
        {
          id: '3f0c3a3e-2f9c-4a55-9a70-5b7f6f1f2a02',
          name: 'Marit Solheim',
          role: 'harbour master',
          kind: 'person',
          aliases: [],
          createdAt: '2026-11-23T08:00:00.000Z',
          updatedAt: '2026-11-23T08:00:00.000Z',
        },
      ],
      claims: [
        {
          id: '3f0c3a3e-2f9c-4a55-9a70-5b7f6f1f2a03',
          pageId: '3f0c3a3e-2f9c-4a55-9a70-5b7f6f1f2a01',
          speakerId: '3f0c3a3e-2f9c-4a55-9a70-5b7f6f1f2a02',
          segments: [
            {
              quote: {
                type: 'TextQuoteSelector',
                exact: 'The first boat sails in May',
                prefix: '“',
                suffix: ',”',
              },
              position: { type: 'TextPositionSelector', start: 12, end: 39 },
            },
          ],
          form: 'direct',
          attribution: {
            mention: 'Marit Solheim',
            name: 'Marit Solheim',
            role: 'harbour master',
            cue: 'said',
          },
          credibility: 2,
          note: 'Timetable agrees.',
          tags: ['ferry'],
          status: 'checked',
          createdAt: '2026-11-23T08:01:00.000Z',
          updatedAt: '2026-11-23T08:02:00.000Z',
          history: [{ at: '2026-11-23T08:02:00.000Z', field: 'status', from: 'to-check', to: 'checked' }],
        },
      ],
    },
  },
] as const;

describe('a database of a released version', () => {
  for (const { version, stores, records } of RELEASED) {
    it(`opens with everything in it: version ${version}`, async () => {
      const { indexedDB, open } = newProfile();
      const request = indexedDB.open('test', version * 10);
      await new Promise<void>((resolve, reject) => {
        request.onupgradeneeded = () => {
          for (const [name, { unique, indexes, multi }] of Object.entries(stores)) {
            const store = request.result.createObjectStore(name, { keyPath: 'id' });
            for (const index of unique) store.createIndex(index, index, { unique: true });
            for (const index of indexes) store.createIndex(index, index);
            for (const index of multi) store.createIndex(index, index, { multiEntry: true });
            for (const record of records[name as keyof typeof records]) store.add(record);
          }
        };
        request.onsuccess = () => resolve(request.result.close());
        request.onerror = () => reject(request.error);
      });
      const result = await readEverything(open());
      const empty = { questions: [], answers: [], links: [] };
      expect(result).toEqual({ ok: true, value: { ...empty, ...records } });
    });
  }
});
