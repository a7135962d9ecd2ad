import type { Statement } from '../../lib/desk/comparisons.ts';
import type { Segment } from '../../lib/model/selector.ts';
import { wordsKey } from '../../lib/model/words-key.ts';
import type { Database } from '../../lib/store/database.ts';
import { findPage } from '../../lib/store/pages.ts';
import { foldName, speakersCalled } from '../../lib/store/speakers.ts';
import type { OpenFind } from './open-finds.ts';

interface KnownPage {
  readonly id: string | undefined;
  /** the words of its saved claims */
  readonly saved: ReadonlySet<string>;
}

/**
 * Finds as statements that can be compared with saved claims: on the same page where that page is known, by the same
 * speaker where that name is. An article in two tabs counts once; what is saved by now is left out, since its reader
 * may not have heard of it yet.
 */
export async function foundStatements(db: Database, finds: readonly OpenFind[]): Promise<Statement[]> {
  const pages = new Map<string, KnownPage>();
  for (const { address } of finds)
    if (!pages.has(address.url)) pages.set(address.url, await knownPage(db, address));
  const speakers = await speakersCalled(
    db,
    finds.map((find) => nameOf(find)),
  );
  const seen = new Set<string>();
  return finds.flatMap((find) => {
    const { id, address, metadata, found } = find;
    const page = pages.get(address.url);
    const words = wordsKey(found.source.segments);
    const place = `${address.url} ${words}`;
    if (page?.saved.has(words) || seen.has(place)) return [];
    seen.add(place);
    const name = nameOf(find);
    const speaker = speakers.get(foldName(name));
    return {
      id,
      text: wordsOf(found.source.segments),
      speakerId: speaker?.id,
      speakerName: speaker?.name ?? (name || undefined),
      pageId: page?.id,
      lang: metadata.lang,
      title: metadata.title,
    };
  });
}

async function knownPage(db: Database, address: OpenFind['address']): Promise<KnownPage> {
  const page = await findPage(db, address);
  if (!page) return { id: undefined, saved: new Set() };
  const claims = await db.claims.where('pageId').equals(page.id).toArray();
  return { id: page.id, saved: new Set(claims.map(({ segments }) => wordsKey(segments))) };
}

function nameOf({ found: { source } }: OpenFind): string {
  return source.suggestion?.name ?? source.attribution?.name ?? source.attribution?.mention ?? '';
}

function wordsOf(segments: readonly Segment[]): string {
  return segments.map(({ quote }) => quote.exact).join(' … ');
}
