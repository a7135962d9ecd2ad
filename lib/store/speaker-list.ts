import type { Speaker } from '../model/records.ts';
import type { Database } from './database.ts';

/** All speakers with how many claims each has, by name. Counts by the index alone, without reading a claim. */
export async function speakersWithCounts(db: Database): Promise<{ speaker: Speaker; claims: number }[]> {
  const speakers = await db.speakers.orderBy('name').toArray();
  const counts = new Map<string, number>();
  await db.claims.orderBy('speakerId').eachKey((key) => {
    if (typeof key === 'string') counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return speakers.map((speaker) => ({ speaker, claims: counts.get(speaker.id) ?? 0 }));
}
