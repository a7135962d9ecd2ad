import { type Dataset, datasetOf } from '../../lib/exchange/dataset.ts';
import { stableId } from '../../lib/exchange/stable-id.ts';
import type { Claim } from '../../lib/model/records.ts';

/** The claims one by one, as a database's cursor gives them, so that they are in memory one at a time. */
export async function* cursor(total: number): AsyncGenerator<Claim> {
  for (let i = 0; i < total; i++) yield claimOf(i);
}

/** Claims with their pages, twenty a page, and speakers, as a desk collects them. */
export function recordsOf(total: number): Dataset {
  const time = '2026-01-05T08:00:00.000Z';
  return datasetOf({
    pages: Array.from({ length: Math.ceil(total / 20) }, (_, i) => ({
      id: stableId('page', String(i)),
      url: `https://paper${i % 40}.example/2026/01/story-${i}`,
      title: `Council meets again over the harbour, part ${i}`,
      outlet: `Paper ${i % 40}`,
      lang: 'en',
      addedAt: time,
      readAt: time,
    })),
    speakers: Array.from({ length: Math.ceil(total / 50) }, (_, i) => ({
      id: stableId('speaker', String(i)),
      name: `Speaker Number ${i}`,
      role: 'member of the council',
      kind: 'person',
      aliases: [],
      createdAt: time,
      updatedAt: time,
    })),
    claims: Array.from({ length: total }, (_, i) => claimOf(i)),
  });
}

function claimOf(i: number): Claim {
  const exact = `We have counted ${i} boats at the pier since the spring, and not one of them paid what it owed.`;
  // Seven minutes apart, as a desk collects them.
  const time = new Date(Date.UTC(2024, 0, 5, 8) + i * 420_000).toISOString();
  return {
    id: stableId('claim', String(i)),
    pageId: stableId('page', String(Math.floor(i / 20))),
    speakerId: stableId('speaker', String(Math.floor(i / 50))),
    segments: [
      {
        quote: {
          type: 'TextQuoteSelector',
          exact,
          prefix: 'the member of the council said: “',
          suffix: '” Nobody answered her.',
        },
        position: { type: 'TextPositionSelector', start: 400 + i, end: 400 + i + exact.length },
      },
    ],
    form: 'direct',
    credibility: ((i % 6) + 1) as Claim['credibility'], // 1 to 6
    note: 'Asked the harbour master for the list; the list of last year names fewer boats, but of other owners.',
    tags: ['harbour', `batch-${i % 7}`],
    status: 'checking',
    createdAt: time,
    updatedAt: time,
    history: [{ at: time, field: 'status', from: 'to-check', to: 'checking' }],
  };
}
