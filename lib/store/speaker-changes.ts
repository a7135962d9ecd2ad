import type { Claim, Speaker } from '../model/records.ts';
import type { Result } from '../model/result.ts';
import { recorded } from './claim-edits.ts';
import type { Database } from './database.ts';
import { attempt, Refusal } from './failures.ts';
import { foldName } from './speakers.ts';
import type { Undoable } from './undo.ts';

/** What can be set of a speaker; `null` unsets. */
export type SpeakerEdit = {
  readonly [Field in 'name' | 'role' | 'kind' | 'aliases' | 'affiliation' | 'sameAs' | 'reliability']?:
    | Speaker[Field]
    | null
    | undefined;
};

/** Changes fields of a speaker. A new name keeps the old one as an alias, so that it is still found. */
export function editSpeaker(
  db: Database,
  id: string,
  edit: SpeakerEdit,
  now = new Date(),
): Promise<Result<Undoable<Speaker>>> {
  return attempt(() =>
    db.transaction('rw', db.speakers, async () => {
      const before = await known(db, id);
      const after: Record<string, unknown> = { ...before, updatedAt: now.toISOString() };
      for (const [field, value] of Object.entries(edit)) {
        if (value === null || value === '') delete after[field];
        else if (value !== undefined) after[field] = value;
      }
      const speaker = after as Speaker; // the edit has a speaker's fields only
      if (!speaker.name?.trim()) throw new Refusal('invalid', 'name');
      if (edit.name && edit.name !== before.name)
        speaker.aliases = aliasesOf(speaker.name, [...speaker.aliases, before.name]);
      await db.speakers.put(speaker);
      return { value: speaker, undo: { put: { speakers: [before] }, remove: {} } };
    }),
  );
}

/**
 * Makes several speakers one: all their claims become the first one's, and their names its aliases. What the first
 * one doesn't say of itself is taken from the others.
 */
export function mergeSpeakers(
  db: Database,
  intoId: string,
  otherIds: readonly string[],
  now = new Date(),
): Promise<Result<Undoable<Speaker>>> {
  return attempt(() =>
    db.transaction('rw', db.speakers, db.claims, async () => {
      const into = await known(db, intoId);
      const others: Speaker[] = [];
      for (const id of new Set(otherIds)) if (id !== intoId) others.push(await known(db, id));
      const merged: Speaker = {
        ...Object.assign({}, ...others.toReversed()),
        ...into,
        aliases: aliasesOf(
          into.name,
          [into, ...others].flatMap(({ name, aliases }) => [name, ...aliases]),
        ),
        updatedAt: now.toISOString(),
      };
      const claims = await claimsOf(
        db,
        others.map(({ id }) => id),
      );
      await db.claims.bulkPut(
        claims.map((claim) => recorded(claim, { ...claim, speakerId: intoId }, now.toISOString())),
      );
      await db.speakers.bulkDelete(others.map(({ id }) => id));
      await db.speakers.put(merged);
      return { value: merged, undo: { put: { speakers: [into, ...others], claims }, remove: {} } };
    }),
  );
}

/** Gives some of a speaker's claims to a new speaker. An alias of that name goes with them. */
export function splitSpeaker(
  db: Database,
  id: string,
  claimIds: readonly string[],
  name: string,
  now = new Date(),
): Promise<Result<Undoable<Speaker>>> {
  return attempt(() =>
    db.transaction('rw', db.speakers, db.claims, async () => {
      const before = await known(db, id);
      if (!name.trim()) throw new Refusal('invalid', 'name');
      const at = now.toISOString();
      const made: Speaker = {
        id: crypto.randomUUID(),
        name: name.trim(),
        kind: before.kind,
        aliases: [],
        createdAt: at,
        updatedAt: at,
      };
      const claims = (await claimsOf(db, [id])).filter((claim) => claimIds.includes(claim.id));
      const folded = foldName(name);
      await db.speakers.bulkPut([
        { ...before, aliases: before.aliases.filter((alias) => foldName(alias) !== folded), updatedAt: at },
        made,
      ]);
      await db.claims.bulkPut(claims.map((claim) => recorded(claim, { ...claim, speakerId: made.id }, at)));
      return { value: made, undo: { put: { speakers: [before], claims }, remove: { speakers: [made.id] } } };
    }),
  );
}

async function known(db: Database, id: string): Promise<Speaker> {
  const speaker = await db.speakers.get(id);
  if (!speaker) throw new Refusal('not-found', 'speaker');
  return speaker;
}

function claimsOf(db: Database, speakerIds: readonly string[]): Promise<Claim[]> {
  return db.claims
    .where('speakerId')
    .anyOf([...speakerIds])
    .toArray();
}

function aliasesOf(name: string, names: readonly string[]): string[] {
  const byFold = new Map(names.map((alias) => [foldName(alias), alias]));
  byFold.delete(foldName(name));
  return [...byFold.values()];
}
