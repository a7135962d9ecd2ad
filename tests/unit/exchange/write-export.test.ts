import { beforeEach, describe, expect, it } from 'vitest';
import { type ExportRequest, writeExport } from '../../../entrypoints/notebook/exchange/write-export.ts';
import { ENGLISH as words } from '../../../lib/exchange/words.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../../lib/model/export-format.ts';
import type { Database } from '../../../lib/store/database.ts';
import { replaceEverything } from '../../../lib/store/importing.ts';
import { newProfile } from '../../support/database.ts';
import { exampleRecords } from '../../support/exchange.ts';
import { okay } from '../../support/okay.ts';

const PAGES = 40;
const CLAIMS = 600;

let db: Database;
beforeEach(async () => {
  db = newProfile().open();
});

function request(
  format: ExportFormat,
  scope: ExportRequest['scope'] = { kind: 'everything' },
): ExportRequest {
  const generator = { name: 'On Record', version: '0.1.0' };
  const profile = { name: 'Valmere Check', url: 'https://check.example/' };
  return { scope, format, leaveOut: [], byteOrderMark: false, profile, words, generator };
}

async function textOf(format: ExportFormat, scope?: ExportRequest['scope']): Promise<string> {
  return okay(await writeExport(db, request(format, scope), {})).blob.text();
}

/** Claims of several pages, saved by turns on the one and the other. */
async function manyClaims(): Promise<void> {
  const { pages, claims } = await exampleRecords();
  const [page] = pages;
  const [claim] = claims;
  if (!page || !claim) throw new Error('no example');
  const id = (n: number, kind: number) => `${String(n).padStart(8, '0')}-0000-4000-8000-00000000000${kind}`;
  const { speakerId: _, evidence: __, ...model } = claim;
  okay(
    await replaceEverything(db, {
      pages: Array.from({ length: PAGES }, (_, i) => ({
        ...page,
        id: id(i, 1),
        url: `https://paper.example/${i}`,
        canonicalUrl: `https://paper.example/${i}`,
        title: `Story ${i}`,
      })),
      claims: Array.from({ length: CLAIMS }, (_, i) => ({
        ...model,
        id: id(i, 2),
        pageId: id(i % PAGES, 1),
        createdAt: new Date(Date.UTC(2026, 0, 1, 0, i)).toISOString(),
      })),
    }),
  );
}

describe('everything as a file', () => {
  it.each(EXPORT_FORMATS)('in %s holds each claim, or each page, once', async (format) => {
    await manyClaims();
    const text = await textOf(format);
    const counted: Record<ExportFormat, () => [number, number]> = {
      json: () => [JSON.parse(text).claims.length, CLAIMS],
      csv: () => [text.split('\r\n').filter((line) => /^0{5}/.test(line)).length, CLAIMS],
      insights: () => [text.split('\r\n').filter((line) => /^0{5}/.test(line)).length, CLAIMS],
      annotations: () => [JSON.parse(text).items.length, CLAIMS],
      claimreview: () => [JSON.parse(text).length, CLAIMS],
      markdown: () => [(text.match(/^## Story \d+$/gm) ?? []).length, PAGES],
      html: () => [(text.match(/<h2 dir="auto">Story \d+<\/h2>/g) ?? []).length, PAGES],
      csl: () => [JSON.parse(text).length, PAGES],
      ris: () => [(text.match(/^TY {2}- /gm) ?? []).length, PAGES],
    };
    const [found, wanted] = counted[format]();
    expect(found).toBe(wanted);
    if (format === 'html') expect(text.match(/<article /g)).toHaveLength(CLAIMS);
    if (format === 'csl') expect(JSON.parse(text)[0].note.split('\n')).toHaveLength(CLAIMS / PAGES);
  });

  it.each(EXPORT_FORMATS)('in %s is stopped without a file', async (format) => {
    await manyClaims();
    const ending = new AbortController();
    const writing = writeExport(db, request(format), { signal: ending.signal });
    ending.abort();
    expect(await writing).toEqual({ ok: false, code: 'cancelled' });
  });

  it('of an empty database is a whole file all the same', async () => {
    expect(JSON.parse(await textOf('json')).claims).toEqual([]);
    expect((await textOf('csv')).split('\r\n')).toHaveLength(2);
    expect(await textOf('html')).toContain('No claims.');
    expect(JSON.parse(await textOf('csl'))).toEqual([]);
  });
});

describe('a part as a file', () => {
  it('is a page with what belongs to it, a question’s accounts side by side, or chosen claims', async () => {
    const { pages, questions, claims } = await exampleRecords();
    okay(await replaceEverything(db, await exampleRecords()));
    const [page] = pages;
    const [question] = questions;
    const [claim] = claims;
    if (!page || !question || !claim) throw new Error('no example');
    const ofPage = JSON.parse(await textOf('json', { kind: 'page', address: { url: page.url } }));
    expect(ofPage.pages).toHaveLength(1);
    expect(ofPage.claims).toHaveLength(claims.filter(({ pageId }) => pageId === page.id).length);
    expect(await textOf('html', { kind: 'question', id: question.id })).toContain('class="beside"');
    const chosen = { kind: 'claims', ids: [claim.id], title: 'For the editor' } as const;
    expect(await textOf('markdown', chosen)).toMatch(/^# For the editor\n/);
    expect(JSON.parse(await textOf('json', chosen)).claims).toMatchObject([{ id: claim.id }]);
  });

  it('that holds nothing is no file', async () => {
    const nothing = { kind: 'page', address: { url: 'https://nowhere.example/' } } as const;
    expect(await writeExport(db, request('csv', nothing), {})).toEqual({ ok: false, code: 'nothing' });
  });
});
