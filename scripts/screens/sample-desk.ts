import type { Page as BrowserPage } from 'puppeteer-core';
import type { Answer, Claim, Link, Page, Question, Speaker } from '../../lib/model/records.ts';

/** A small desk at work: every table has something, and every state that is shown differently occurs. */
export interface SampleDesk {
  readonly pages: readonly Page[];
  readonly speakers: readonly Speaker[];
  readonly claims: readonly Claim[];
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  readonly links: readonly Link[];
}

const SPEAKERS = [
  ['Marit Vandersloot', 'harbour master', 'person', 'B'],
  ['Union of Dredger Crews, Northern Section', 'union', 'organization', 'C'],
  ['Ansgar Pellew-Whitcombe', 'deputy minister for ports and inland waterways', 'person', 'D'],
  ['Marit van der Sloot', 'port authority', 'person', undefined],
] as const;

const PAGES = [
  ['Dredging contract: who knew what, and when', 'The Estuary Courier', 'en', '2026-03-02'],
  ['Ministry denies that the channel was unsafe in January', 'Northbank Observer', 'en', '2026-03-09'],
] as const;

const CLAIMS = [
  [
    0,
    0,
    'The channel was three metres shallower than the chart says',
    'checked',
    1,
    'supported',
    ['dredging', 'charts'],
  ],
  [0, 1, 'Our crews were told in January to stop measuring', 'checking', 3, undefined, ['dredging']],
  [
    1,
    2,
    'At no time was any vessel in danger, and nobody was told to stop measuring',
    'awaiting-reply',
    4,
    'refuted',
    ['ministry'],
  ],
  [1, 2, 'Every survey was published within a week', 'to-check', undefined, undefined, []],
  [1, 3, 'I signed what I was given', 'parked', 6, 'not-checkable', ['ministry', 'survey']],
  [0, undefined, 'a scandal in slow motion', 'to-check', 5, 'not-enough-evidence', []],
] as const;

export function sampleDesk(): SampleDesk {
  const times = (day: string) => ({ createdAt: `${day}T09:00:00.000Z`, updatedAt: `${day}T10:30:00.000Z` });
  const pages = PAGES.map(([title, outlet, lang, day], i) => ({
    id: id('a', i),
    url: `https://courier.example/ports/${i + 1}`,
    title,
    outlet,
    lang,
    publishedAt: `${day}T06:00:00.000Z`,
    addedAt: `${day}T09:00:00.000Z`,
    readAt: `${day}T09:00:00.000Z`,
  }));
  const speakers = SPEAKERS.map(([name, role, kind, reliability], i) => ({
    id: id('b', i),
    name,
    role,
    kind,
    aliases: [],
    ...(reliability && { reliability }),
    ...times('2026-03-02'),
  }));
  const claims = CLAIMS.map(([page, speaker, exact, status, credibility, verdict, tags], i) => ({
    id: id('c', i),
    pageId: id('a', page),
    segments: [{ quote: { type: 'TextQuoteSelector' as const, exact, prefix: '“', suffix: '”' } }],
    form: 'direct' as const,
    ...(speaker !== undefined && { speakerId: id('b', speaker) }),
    ...(credibility && { credibility }),
    ...(verdict && { verdict }),
    note: i % 2 === 0 ? 'Ask the port authority for the soundings of the first week.' : '',
    tags: [...tags],
    status,
    saidAt: `2026-02-${10 + i}`,
    ...times(`2026-03-${i < 3 ? '02' : '11'}`),
    history: [],
  }));
  const questions = [{ id: id('d', 0), text: 'Was the channel safe in January?', ...times('2026-03-10') }];
  const answers = (['no', 'no', 'yes', 'partly'] as const).map((answer, i) => ({
    id: id('e', i),
    questionId: id('d', 0),
    claimId: id('c', i),
    answer,
    ...times('2026-03-10'),
  }));
  const links = [
    {
      id: id('f', 0),
      fromClaimId: id('c', 0),
      toClaimId: id('c', 2),
      kind: 'contradicts' as const,
      ...times('2026-03-10'),
    },
  ];
  return { pages, speakers, claims, questions, answers, links };
}

/** Puts the desk into the database. @param extensionPage one that has opened it already: the notebook */
export async function fillDatabase(extensionPage: BrowserPage, desk: SampleDesk): Promise<void> {
  await extensionPage.evaluate(
    (tables) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('on-record');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const names = Object.keys(tables);
          const transaction = opening.result.transaction(names, 'readwrite');
          for (const [name, records] of Object.entries(tables)) {
            for (const record of records) transaction.objectStore(name).put(record);
          }
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    // A desk is plain data, table by table.
    { ...desk } as unknown as Record<string, object[]>,
  );
}

function id(letter: string, i: number): string {
  return `${letter.repeat(8)}-0000-4000-8000-${String(i).padStart(12, '0')}`;
}
