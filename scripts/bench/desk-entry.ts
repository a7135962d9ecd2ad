import { type SeedSize, seedRecords } from '../../lib/desk/seed.ts';
import type { Claim, Page, Speaker } from '../../lib/model/records.ts';
import { createDatabase } from '../../lib/store/database.ts';

/** A page that can be opened, and the words of its claims in their order. */
export interface SeededArticle {
  readonly url: string;
  readonly title: string;
  readonly quotes: readonly string[];
}

/** What the bench needs to know of the desk that it made. */
export interface SeededDesk {
  readonly claims: number;
  /** the question that most claims answer */
  readonly questionId: string | undefined;
}

const NOW = '2026-05-04T08:00:00.000Z';

/** Fills the extension's own database; runs in one of its pages. */
async function seedDesk(size: SeedSize, article: SeededArticle): Promise<SeededDesk> {
  const db = createDatabase();
  const tables = [db.pages, db.speakers, db.claims, db.questions, db.answers, db.links];
  await Promise.all(tables.map((table) => table.clear()));
  const answered = new Map<string, number>();
  let speakers: readonly Speaker[] = [];
  for (const chunk of seedRecords(size)) {
    if (chunk.speakers.length > 0) speakers = chunk.speakers;
    for (const { questionId } of chunk.answers) answered.set(questionId, (answered.get(questionId) ?? 0) + 1);
    await db.transaction('rw', tables, async () => {
      await db.pages.bulkAdd(chunk.pages);
      await db.speakers.bulkAdd(chunk.speakers);
      await db.claims.bulkAdd(chunk.claims);
      await db.questions.bulkAdd(chunk.questions);
      await db.answers.bulkAdd(chunk.answers);
      await db.links.bulkAdd(chunk.links);
    });
  }
  const page: Page = {
    id: crypto.randomUUID(),
    url: article.url,
    title: article.title,
    addedAt: NOW,
    readAt: NOW,
  };
  await db.pages.add(page);
  await db.claims.bulkAdd(
    article.quotes.map((words, index) => claimOf(page.id, words, speakers[index % speakers.length])),
  );
  const claims = await db.claims.count();
  db.close();
  const [most] = [...answered].sort((a, b) => b[1] - a[1]);
  return { claims, questionId: most?.[0] };
}

function claimOf(pageId: string, exact: string, speaker: Speaker | undefined): Claim {
  return {
    id: crypto.randomUUID(),
    pageId,
    segments: [{ quote: { type: 'TextQuoteSelector', exact, prefix: '“', suffix: '”' } }],
    form: 'direct',
    ...(speaker && { speakerId: speaker.id }),
    credibility: 3,
    note: 'Asked for the minutes of the meeting.',
    tags: ['harbour'],
    status: 'to-check',
    createdAt: NOW,
    updatedAt: NOW,
    history: [],
  };
}

const seeding = { seedDesk };
export type Seeding = typeof seeding;
Object.assign(globalThis, seeding);
