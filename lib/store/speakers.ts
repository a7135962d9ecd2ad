import type { SpeakerChoice } from '../model/claim-edit.ts';
import { foldName } from '../model/name.ts';
import type { Speaker } from '../model/records.ts';
import type { Database } from './database.ts';

export { foldName };

/**
 * Within a transaction: the speaker that a choice means. A known id wins while its name is unchanged, then a
 * speaker of the same name or alias; otherwise one is made. An empty name is nobody.
 */
export async function putSpeaker(db: Database, choice: SpeakerChoice, now: string): Promise<Speaker | null> {
  const name = choice.name.trim();
  if (!name) return null;
  const known = choice.id === undefined ? undefined : await db.speakers.get(choice.id);
  const folded = foldName(name);
  if (known && isCalled(known, folded)) return known;
  const namesake = await db.speakers.filter((speaker) => isCalled(speaker, folded)).first();
  if (namesake) return namesake;
  const speaker: Speaker = {
    id: crypto.randomUUID(),
    name,
    kind: choice.kind ?? 'person',
    aliases: [],
    createdAt: now,
    updatedAt: now,
  };
  const role = choice.role?.trim();
  if (role) speaker.role = role;
  const affiliation = choice.affiliation?.trim();
  if (affiliation) speaker.affiliation = affiliation;
  await db.speakers.add(speaker);
  return speaker;
}

/** Speakers of whom a name or alias has a word that begins with the text; the most recently used first. */
export async function searchSpeakers(db: Database, text: string, limit = 20): Promise<Speaker[]> {
  const wanted = foldName(text);
  const found = await db.speakers
    .orderBy('updatedAt')
    .reverse()
    .filter((speaker) => [speaker.name, ...speaker.aliases].some((name) => matches(foldName(name), wanted)))
    .limit(limit)
    .toArray();
  return found;
}

/** The speakers of the claims that are saved for a page, without repetition. */
export async function speakersOfPage(db: Database, pageId: string): Promise<Speaker[]> {
  const claims = await db.claims.where('pageId').equals(pageId).toArray();
  const ids = new Set(claims.flatMap(({ speakerId }) => (speakerId ? [speakerId] : [])));
  const speakers = await db.speakers.bulkGet([...ids]);
  return speakers.filter((speaker) => speaker !== undefined);
}

/** The known speakers with these names or aliases, by the folded name; each table row is looked at once. */
export async function speakersCalled(
  db: Database,
  names: readonly string[],
): Promise<ReadonlyMap<string, Speaker>> {
  const wanted = new Set(names.map(foldName).filter((name) => name !== ''));
  const called = new Map<string, Speaker>();
  if (wanted.size === 0) return called;
  await db.speakers.each((speaker) => {
    for (const name of [speaker.name, ...speaker.aliases].map(foldName))
      if (wanted.has(name) && !called.has(name)) called.set(name, speaker);
  });
  return called;
}

function isCalled(speaker: Speaker, folded: string): boolean {
  return [speaker.name, ...speaker.aliases].some((name) => foldName(name) === folded);
}

function matches(name: string, wanted: string): boolean {
  return wanted === '' || name.startsWith(wanted) || name.includes(` ${wanted}`);
}
