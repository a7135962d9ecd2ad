import { foldName } from '../model/name.ts';
import type { Answer, Claim, Link, Page, Question, Speaker } from '../model/records.ts';
import { byId, type Dataset, TABLES, type TableName } from './dataset.ts';

/**
 * Finds the record that an incoming one is. What distinguishes two records of one file keeps them apart, so by name,
 * text, pair or canonical address only such a record is found that the file doesn't hold itself, and by one of the
 * file's records only. An address is another matter: there is one page of each.
 */
export function knownRecords(existing: Omit<Dataset, 'claims'>, incoming: Dataset) {
  let claims: ReadonlyMap<string, Claim> = new Map();
  const pages = byId(existing.pages);
  const addresses = new Map(existing.pages.map(({ url, id }) => [url, id]));
  const tables = {
    speakers: byId(existing.speakers),
    questions: byId(existing.questions),
    answers: byId(existing.answers),
    links: byId(existing.links),
  };
  const own = new Set(KEYED.flatMap((table) => incoming[table].map(({ id }) => `${table} ${id}`)));
  // Found by its address in any case, so it is none that another page of the file could be by its canonical one.
  for (const { url } of incoming.pages) own.add(`pages ${addresses.get(url)}`);
  const claimed = new Set<string>();
  const keys = new Map<string, string[]>();
  for (const table of KEYED) {
    for (const record of existing[table]) {
      if (own.has(`${table} ${record.id}`)) continue;
      for (const key of KEYS[table](record as never)) {
        const ids = keys.get(key);
        if (ids) ids.push(record.id);
        else keys.set(key, [record.id]);
      }
    }
  }

  /** The first record under a key that none of the file's other records has taken. */
  function under<Item>(
    table: TableName,
    key: string,
    records: ReadonlyMap<string, Item>,
    fits: (item: Item) => boolean,
  ) {
    for (const id of keys.get(key) ?? []) {
      const item = records.get(id);
      if (item === undefined || claimed.has(`${table} ${id}`) || !fits(item)) continue;
      claimed.add(`${table} ${id}`);
      return item;
    }
    return undefined;
  }

  return {
    page(page: Page): Page | undefined {
      return (
        pages.get(page.id) ??
        pages.get(addresses.get(page.url) ?? '') ??
        under('pages', `pages ${page.url}`, pages, () => true)
      );
    },
    addPage(page: Page): void {
      pages.set(page.id, page);
      addresses.set(page.url, page.id);
    },
    speaker: (speaker: Speaker) =>
      tables.speakers.get(speaker.id) ??
      under('speakers', `speakers ${foldName(speaker.name)}`, tables.speakers, (one) =>
        mayBeOne(one, speaker),
      ),
    meet(some: readonly (Claim | undefined)[]): void {
      claims = byId(some.filter((claim) => claim !== undefined));
    },
    claim: ({ id }: Claim) => claims.get(id),
    question: (question: Question) =>
      tables.questions.get(question.id) ??
      under('questions', `questions ${foldName(question.text)}`, tables.questions, () => true),
    answer: (answer: Answer) =>
      tables.answers.get(answer.id) ?? under('answers', pairOf(answer), tables.answers, () => true),
    link: (link: Link) => tables.links.get(link.id) ?? under('links', endsOf(link), tables.links, () => true),
  };
}

/** Claims are the same by their ids alone. */
const KEYED = TABLES.filter((table) => table !== 'claims');

/** By what a record is found that has another id. */
const KEYS: { readonly [Table in (typeof KEYED)[number]]: (record: never) => readonly string[] } = {
  pages: ({ canonicalUrl }: Page) => (canonicalUrl === undefined ? [] : [`pages ${canonicalUrl}`]),
  speakers: ({ name, aliases }: Speaker) => [
    ...new Set([name, ...aliases].map((one) => `speakers ${foldName(one)}`)),
  ],
  questions: ({ text }: Question) => [`questions ${foldName(text)}`],
  answers: (answer: Answer) => [pairOf(answer)],
  links: (link: Link) => [endsOf(link)],
};

function pairOf({ questionId, claimId }: Answer): string {
  return `answers ${questionId} ${claimId}`;
}

function endsOf({ fromClaimId, toClaimId, kind }: Link): string {
  return `links ${fromClaimId} ${toClaimId} ${kind}`;
}

/** Namesakes are one unless what is known of them tells them apart. */
function mayBeOne(a: Speaker, b: Speaker): boolean {
  if (a.kind !== b.kind) return false;
  return a.sameAs === undefined || b.sameAs === undefined || a.sameAs === b.sameAs;
}
