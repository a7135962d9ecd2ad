import { describe, expect, test } from 'vitest';
import { foundItems } from '../../../entrypoints/reader/page-claims.ts';
import type { PageText } from '../../../lib/page/article.ts';
import { findCandidates } from '../../../lib/text/find-candidates.ts';

/** Whom the claims of a text are offered with, in reading order; null for nobody. */
async function offered(text: string): Promise<(string | null)[]> {
  const page = { map: { text }, toPage: (ranges: unknown) => ranges } as unknown as PageText;
  const items = await foundItems(page, findCandidates({ text, lang: 'en' }));
  return items.map(({ source }) => source.suggestion?.name ?? null);
}

describe('whom a find is offered with', () => {
  test('a name, else the source as printed, else nobody', async () => {
    expect(await offered('“It held,” said Ana Prell.')).toEqual(['Ana Prell']);
    expect(await offered('“It held,” a harbour official said.')).toEqual(['a harbour official']);
    expect(await offered('“It held,” she said.')).toEqual([null]);
  });

  test('a host of few letters', async () => {
    const text = 'Mayor Ana Prell spoke.\n\nHOST: Why?\n\nPRELL: It was unsafe.\n\nHOST: Thank you.';
    expect(await offered(text)).toEqual(['HOST', 'Ana Prell', 'HOST']);
  });
});
