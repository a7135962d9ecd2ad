import { type ClaimRow, printedSpeaker, quoteOf, siteOf } from '../../../lib/desk/claim-row.ts';
import { type ClaimQuery, FACET_NAMES, type FacetName, NONE } from '../../../lib/desk/query.ts';
import { parseSearch, type SearchField, type SearchTerm } from '../../../lib/desk/search-text.ts';
import { tokensOf } from '../../../lib/desk/tokens.ts';

/** What the index must answer, found by going through the rows as plainly as it can be said. */
export interface Naive {
  readonly ids: ReadonlySet<string>;
  readonly counts: Readonly<Record<FacetName, Readonly<Record<string, number>>>>;
}

export function naiveSearch(rows: readonly ClaimRow[], query: ClaimQuery): Naive {
  const terms = parseSearch(query.text);
  const candidates = rows.filter((row) => hasText(row, terms) && inDays(row, query));
  const ids = candidates.filter((row) => passes(row, query, null)).map((row) => row.claim.id);
  const counts = Object.fromEntries(
    FACET_NAMES.map((name) => {
      const count: Record<string, number> = {};
      for (const row of candidates.filter((one) => passes(one, query, name))) {
        for (const value of facetValuesOf(row, name)) count[value] = (count[value] ?? 0) + 1;
      }
      return [name, count];
    }),
  );
  // The entries are FACET_NAMES.
  return { ids: new Set(ids), counts: counts as Naive['counts'] };
}

export function saidOf(row: ClaimRow): string | undefined {
  return row.claim.saidAt ?? row.page.publishedAt;
}

function passes(row: ClaimRow, query: ClaimQuery, except: FacetName | null): boolean {
  return FACET_NAMES.every((name) => {
    const chosen = (query.facets[name] ?? []).map(String);
    return (
      name === except ||
      chosen.length === 0 ||
      facetValuesOf(row, name).some((value) => chosen.includes(value))
    );
  });
}

function facetValuesOf({ claim, page, speaker, questions = [] }: ClaimRow, name: FacetName): string[] {
  const several = (values: readonly string[]) => (values.length > 0 ? [...new Set(values)] : [NONE]);
  switch (name) {
    case 'speaker':
      return [claim.speakerId ?? NONE];
    case 'site':
      return [siteOf(page)];
    case 'credibility':
      return [String(claim.credibility ?? NONE)];
    case 'reliability':
      return [speaker?.reliability ?? NONE];
    case 'status':
      return [claim.status];
    case 'verdict':
      return [claim.verdict ?? NONE];
    case 'tag':
      return several(claim.tags);
    case 'lang':
      return [page.lang?.split('-')[0] ?? NONE];
    case 'form':
      return [claim.form];
    case 'question':
      return several(questions.map((question) => question.id));
  }
}

function inDays(row: ClaimRow, { dateField, from = '0000', to = '9999' }: ClaimQuery): boolean {
  if (from === '0000' && to === '9999') return true;
  const at = dateField === 'added' ? row.claim.createdAt : saidOf(row);
  if (at === undefined) return false;
  // "2024-02" may be any day of it: it lies between "2024-02" and "2024-02~".
  const day = at.slice(0, 10);
  return day <= to && `${day}~` >= from && (day.length === 10 ? day >= from : true);
}

function hasText(row: ClaimRow, terms: readonly SearchTerm[]): boolean {
  const texts = textsOf(row);
  return terms.every((term) => {
    const found = texts.some(
      ([field, text]) => (term.field === null || term.field === field) && hasTerm(tokensOf(text), term),
    );
    return found !== term.excluded;
  });
}

function hasTerm(tokens: readonly string[], { words, prefix }: SearchTerm): boolean {
  return tokens.some((_, start) =>
    words.every((word, i) => {
      const token = tokens[start + i] ?? '';
      return prefix && i === words.length - 1 ? token.startsWith(word) : token === word;
    }),
  );
}

function textsOf({ claim, page, speaker }: ClaimRow): [SearchField, string][] {
  return [
    ['quote', quoteOf(claim)],
    ['quote', claim.statement ?? ''],
    ['note', claim.note],
    ...claim.tags.map((tag): [SearchField, string] => ['tag', tag]),
    ['title', page.title],
    ['site', siteOf(page)],
    ['site', page.outlet ?? ''],
    ...[speaker?.name, ...(speaker?.aliases ?? []), speaker?.role, speaker?.affiliation].map(
      (text): [SearchField, string] => ['speaker', text ?? ''],
    ),
    ['speaker', printedSpeaker({ claim, page, speaker }) ?? ''],
  ];
}
