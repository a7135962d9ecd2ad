import {
  CLAIM_FORMS,
  CREDIBILITY_GRADES,
  RELIABILITY_GRADES,
  VERDICTS,
  WORK_STATUSES,
} from '../model/choices.ts';
import type { Credibility, Reliability, Verdict, WorkStatus } from '../model/grades.ts';
import type { ClaimForm } from '../model/records.ts';

/** Where a facet's value is unset: no speaker, not graded, no tag. */
export const NONE = 'none';

/** What is chosen in each facet. Within one, any of the values; all facets together. Absent or empty: no limit. */
export interface FacetChoice {
  /** ids of speakers, or "none" */
  readonly speaker?: readonly string[];
  /** hosts without "www." */
  readonly site?: readonly string[];
  readonly credibility?: readonly (Credibility | typeof NONE)[];
  readonly reliability?: readonly (Reliability | typeof NONE)[];
  readonly status?: readonly WorkStatus[];
  readonly verdict?: readonly (Verdict | typeof NONE)[];
  /** as the person wrote them, or "none" */
  readonly tag?: readonly string[];
  /** primary subtag of the page's language, or "none" */
  readonly lang?: readonly string[];
  readonly form?: readonly ClaimForm[];
  /** ids of questions, or "none" */
  readonly question?: readonly string[];
}
export type FacetName = keyof FacetChoice;

export const FACET_NAMES: readonly FacetName[] = [
  'speaker',
  'site',
  'credibility',
  'reliability',
  'status',
  'verdict',
  'tag',
  'lang',
  'form',
  'question',
];

export const SORT_KEYS = [
  'added',
  'updated',
  'said',
  'page',
  'speaker',
  'credibility',
  'status',
  'relevance',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** `said`: when it was said, or else when the page was published. */
export const DATE_FIELDS = ['added', 'said'] as const;
export type DateField = (typeof DATE_FIELDS)[number];

/** What of all claims is looked at, and in which order: the state of the notebook's list. */
export interface ClaimQuery {
  /** as typed; see parseSearch for its syntax. A blank at the end says that the last word is whole. */
  readonly text: string;
  readonly facets: FacetChoice;
  readonly dateField: DateField;
  /** the first and the last day, YYYY-MM-DD, both included */
  readonly from?: string;
  readonly to?: string;
  readonly sort: { readonly by: SortKey; readonly descending: boolean };
}

export const DEFAULT_QUERY: ClaimQuery = {
  text: '',
  facets: {},
  dateField: 'added',
  sort: { by: 'added', descending: true },
};

/** A part of a hash that meant nothing and was left out. */
export interface IgnoredPart {
  readonly key: string;
  readonly value: string;
  readonly why: 'unknown-key' | 'unknown-value' | 'no-date' | 'repeated' | 'too-long' | 'not-readable';
}

/** Beyond these a bookmark is no longer a question that a person asked. */
const MAX_TEXT = 2_000;
const MAX_VALUES = 500;
const MAX_VALUE = 500;

const ALLOWED: Partial<Record<FacetName, readonly string[]>> = {
  credibility: [...CREDIBILITY_GRADES.map(String), NONE],
  reliability: [...RELIABILITY_GRADES, NONE],
  status: WORK_STATUSES,
  verdict: [...VERDICTS, NONE],
  form: CLAIM_FORMS,
};

/**
 * The query in the one form that all equal queries share: chosen values sorted and without repetition, empty facets
 * and half surrogates gone.
 */
export function normalizeQuery(query: ClaimQuery): ClaimQuery {
  const facets: Record<string, readonly (string | number)[]> = {};
  for (const name of FACET_NAMES) {
    const chosen: readonly (string | number)[] = query.facets[name] ?? [];
    if (chosen.length === 0) continue;
    const sorted = [...new Set(chosen.map((value) => wellFormed(String(value))))].sort();
    facets[name] = name === 'credibility' ? sorted.map(gradeOf) : sorted;
  }
  return {
    text: wellFormed(query.text),
    // The keys are FACET_NAMES and the values come from the query's own facets.
    facets: facets as FacetChoice,
    dateField: query.dateField,
    ...(query.from === undefined ? {} : { from: query.from }),
    ...(query.to === undefined ? {} : { to: query.to }),
    sort: { by: query.sort.by, descending: query.sort.descending },
  };
}

/**
 * The query as text for a location's hash, without "#": "q=forced&site=example.org&sort=-said". Equal queries give
 * equal texts; what is at its default is left out, so that the default query gives "".
 */
export function queryToHash(query: ClaimQuery): string {
  const { text, facets, dateField, from, to, sort } = normalizeQuery(query);
  const parts: string[] = [];
  if (text) parts.push(`q=${encode(text)}`);
  for (const name of FACET_NAMES) {
    const chosen: readonly (string | number)[] | undefined = facets[name];
    if (chosen) parts.push(`${name}=${chosen.map((value) => encode(String(value))).join(',')}`);
  }
  if (dateField !== DEFAULT_QUERY.dateField) parts.push(`date=${dateField}`);
  if (from !== undefined) parts.push(`from=${encode(from)}`);
  if (to !== undefined) parts.push(`to=${encode(to)}`);
  if (sort.by !== DEFAULT_QUERY.sort.by || sort.descending !== DEFAULT_QUERY.sort.descending) {
    parts.push(`sort=${sort.descending ? '-' : ''}${sort.by}`);
  }
  return parts.join('&');
}

/** Reads what `queryToHash` wrote, or a person changed by hand. What makes no sense is left out and told. */
export function queryFromHash(hash: string): { query: ClaimQuery; ignored: IgnoredPart[] } {
  const ignored: IgnoredPart[] = [];
  const seen = new Set<string>();
  const facets: Record<string, readonly (string | number)[]> = {};
  let { text, dateField, sort } = DEFAULT_QUERY;
  const days: { from?: string; to?: string } = {};
  for (const part of hash.replace(/^[#?]+/, '').split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const key = equals < 0 ? part : part.slice(0, equals);
    const raw = equals < 0 ? '' : part.slice(equals + 1);
    const ignore = (why: IgnoredPart['why'], value = raw): void => {
      ignored.push({ key: key.slice(0, MAX_VALUE), value: value.slice(0, MAX_VALUE), why });
    };
    if (seen.has(key)) {
      ignore('repeated');
      continue;
    }
    seen.add(key);
    if (isFacetName(key)) {
      const values = facetValues(key, raw, ignore);
      if (values.length > 0) facets[key] = values;
      continue;
    }
    const value = decode(raw);
    if (value === null) ignore('not-readable');
    else if (key === 'q') {
      if (value.length > MAX_TEXT) ignore('too-long', value);
      else text = value;
    } else if (key === 'date') {
      const field = DATE_FIELDS.find((name) => name === value);
      if (field) dateField = field;
      else ignore('unknown-value');
    } else if (key === 'from' || key === 'to') {
      if (isDay(value)) days[key] = value;
      else ignore('no-date');
    } else if (key === 'sort') {
      const by = SORT_KEYS.find((name) => name === value.replace(/^-/, ''));
      if (by) sort = { by, descending: value.startsWith('-') };
      else ignore('unknown-value');
    } else ignore('unknown-key');
  }
  // The keys are FACET_NAMES and facetValues lets through what each of them allows.
  const query: ClaimQuery = { text, facets: facets as FacetChoice, dateField, ...days, sort };
  return { query: normalizeQuery(query), ignored };
}

/** A day that exists: "2023-02-29" doesn't. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function facetValues(
  name: FacetName,
  raw: string,
  ignore: (why: IgnoredPart['why'], value?: string) => void,
): (string | number)[] {
  const values: (string | number)[] = [];
  for (const item of raw.split(',')) {
    const value = decode(item);
    if (value === null) ignore('not-readable', item);
    else if (value === '' || (ALLOWED[name] && !ALLOWED[name].includes(value)))
      ignore('unknown-value', value);
    else if (value.length > MAX_VALUE || values.length >= MAX_VALUES) ignore('too-long', value);
    else values.push(name === 'credibility' ? gradeOf(value) : value);
  }
  return values;
}

function gradeOf(value: string): string | number {
  return value === NONE ? NONE : Number(value);
}

function isFacetName(key: string): key is FacetName {
  return FACET_NAMES.some((name) => name === key);
}

function encode(value: string): string {
  return encodeURIComponent(value).replace(/%20/g, '+');
}

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value.replace(/\+/g, '%20'));
  } catch {
    return null;
  }
}

/** encodeURIComponent throws at half a surrogate pair, which a cut text may end with. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
