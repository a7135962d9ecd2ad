import { beforeEach, describe, expect, it } from 'vitest';
import { foundStatements } from '../../../entrypoints/notebook/found-statements.ts';
import type { OpenFind } from '../../../entrypoints/notebook/open-finds.ts';
import { saveClaim } from '../../../lib/store/claims.ts';
import type { Database } from '../../../lib/store/database.ts';
import { newProfile } from '../../support/database.ts';
import { okay } from '../../support/okay.ts';
import { foundSource, newClaim } from '../../support/records.ts';

const URL = 'https://paper.example/harbour';

let db: Database;

beforeEach(() => {
  db = newProfile().open();
});

function find(exact: string, tabId = 7, rest: Partial<OpenFind> = {}): OpenFind {
  const key = `${exact.length}-1`;
  return {
    id: `${tabId} ${key}`,
    tabId,
    address: { url: URL },
    metadata: { title: 'Harbour deal signed at night', lang: 'en' },
    found: { key, source: foundSource(exact), confidence: 0.9, marked: true, start: 0 },
    ...rest,
  };
}

describe('what open pages have, as statements', () => {
  it('has the words, the suggested speaker, and what its page says of itself', async () => {
    expect(await foundStatements(db, [find('We knew nothing of the deal')])).toEqual([
      {
        id: '7 27-1',
        text: 'We knew nothing of the deal',
        speakerId: undefined,
        speakerName: 'Ilse Okonjo',
        pageId: undefined,
        lang: 'en',
        title: 'Harbour deal signed at night',
      },
    ]);
  });

  it('belongs to the page and the speaker that are known, the speaker by an alias too', async () => {
    const claim = okay(
      await saveClaim(db, newClaim('The deal was signed at noon', { speaker: { name: 'I. Okonjo' } })),
    );
    const speaker = await db.speakers.get(claim.speakerId ?? '');
    if (speaker) await db.speakers.put({ ...speaker, aliases: ['ILSE OKONJO'] });
    const [statement] = await foundStatements(db, [find('We knew nothing of the deal')]);
    expect(statement).toMatchObject({
      pageId: claim.pageId,
      speakerId: claim.speakerId,
      speakerName: 'I. Okonjo',
    });
  });

  it('leaves out what is saved by now, though its reader still offers it', async () => {
    okay(await saveClaim(db, newClaim('We knew nothing of the deal')));
    const left = await foundStatements(db, [find('We knew  nothing of the deal'), find('Nobody asked us')]);
    expect(left.map(({ text }) => text)).toEqual(['Nobody asked us']);
  });

  it('counts an article in two tabs once, and the same words in another article for themselves', async () => {
    const elsewhere = { address: { url: 'https://herald.example/quay' } };
    const statements = await foundStatements(db, [
      find('Nobody asked us', 7),
      find('Nobody asked us', 8),
      find('Nobody asked us', 9, elsewhere),
    ]);
    expect(statements.map(({ id }) => id)).toEqual(['7 15-1', '9 15-1']);
  });

  it('may have no speaker', async () => {
    const { segments, form } = foundSource('Nobody asked us');
    const nobody = find('Nobody asked us');
    const [statement] = await foundStatements(db, [
      { ...nobody, found: { ...nobody.found, source: { segments, form } } },
    ]);
    expect(statement).toMatchObject({ speakerId: undefined, speakerName: undefined });
  });
});
