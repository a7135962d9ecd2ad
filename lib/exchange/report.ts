import type { Claim, Page, Speaker } from '../model/records.ts';
import { byPage } from './by-page.ts';
import type { AnyIterable } from './chunks.ts';
import type { ClaimSource } from './csv.ts';
import { byId, type Lookup, lookupIn } from './dataset.ts';
import { claimForOthers, type LeaveOut, remarkForOthers } from './leave-out.ts';
import { type PaceOptions, paceOf } from './pace.ts';
import { quoteLink, quoteOf, webAddress } from './quote.ts';
import type { ExchangeWords } from './words.ts';

/** What a report shows: a page, the accounts that answer a question side by side, or chosen claims. */
export type ReportScope =
  | { readonly kind: 'page'; readonly pageId: string }
  | { readonly kind: 'question'; readonly questionId: string }
  | {
      readonly kind: 'selection';
      readonly claimIds?: readonly string[] | undefined;
      readonly title?: string | undefined;
    };

export interface ReportOptions extends PaceOptions {
  readonly scope: ReportScope;
  readonly words: ExchangeWords;
  readonly leaveOut?: LeaveOut | undefined;
  /** stands in the report; by default now */
  readonly madeAt?: Date | undefined;
}

/** The content of a report, which Markdown and HTML say each in its own way. */
export interface Report {
  readonly title: string;
  readonly intro: string | undefined;
  /** by page, or by answer; to be gone through once */
  readonly groups: AsyncIterable<ReportGroup>;
  /** groups are accounts of one thing, to be read beside each other */
  readonly sideBySide: boolean;
  /** those of the groups that were gone through; complete after the last */
  readonly sources: readonly Source[];
  readonly madeAt: string;
  readonly leftOut: LeaveOut;
}

export interface ReportGroup {
  readonly heading: string | undefined;
  readonly claims: readonly ReportClaim[];
}

export interface ReportClaim {
  readonly claim: Claim;
  readonly quote: string;
  readonly speaker: Speaker | undefined;
  readonly page: Page | undefined;
  /** number of its page among the sources, from 1 */
  readonly source: number | undefined;
  readonly link: string | undefined;
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  readonly related: readonly {
    readonly kind: string;
    readonly quote: string;
    readonly note: string | undefined;
  }[];
}

export interface Source {
  readonly page: Page;
  readonly url: string | undefined;
}

/**
 * A report of records in memory, or of claims that come piece by piece, ordered by page. Those are read twice where
 * there are links, for the words of the claims that they lead to.
 */
export async function reportOf(source: ClaimSource, options: ReportOptions): Promise<Report> {
  const { scope, words, leaveOut = [], madeAt = new Date() } = options;
  const question =
    scope.kind === 'question' ? source.questions.find(({ id }) => id === scope.questionId) : undefined;
  const sources: Source[] = [];
  return {
    title: titleOf(source, scope, words),
    intro: question && !leaveOut.includes('notes') ? question.note : undefined,
    groups: groupsOf(source, options, await linkedQuotes(source), sources),
    sideBySide: question !== undefined,
    sources,
    madeAt: madeAt.toISOString(),
    leftOut: leaveOut,
  };
}

async function* groupsOf(
  source: ClaimSource,
  options: ReportOptions,
  quotes: ReadonlyMap<string, string>,
  sources: Source[],
): AsyncGenerator<ReportGroup> {
  const lookup = lookupIn(source);
  const pace = paceOf(options);
  const show = shownBy(lookup, options, quotes, sources);
  let done = 0;
  for await (const { heading, claims } of claimGroups(source, options, lookup)) {
    const shown: ReportClaim[] = [];
    for (const claim of claims) {
      shown.push(show(claim));
      done += 1;
      const wait = pace.step(done);
      if (wait) await wait;
    }
    yield { heading, claims: shown };
  }
  pace.finish(done);
}

/** Says how a claim is shown, and counts the sources as they come. */
function shownBy(
  lookup: Lookup,
  { words, leaveOut = [] }: ReportOptions,
  quotes: ReadonlyMap<string, string>,
  sources: Source[],
): (stored: Claim) => ReportClaim {
  const numbers = new Map<Page, number>();

  function numberOf(page: Page | undefined): number | undefined {
    if (!page) return undefined;
    const known = numbers.get(page);
    if (known !== undefined) return known;
    const number = sources.push({ page, url: webAddress(page.url) });
    numbers.set(page, number);
    return number;
  }

  return (stored) => {
    const claim = claimForOthers(stored, leaveOut);
    const page = lookup.pageOf(claim);
    return {
      claim,
      quote: quoteOf(claim),
      speaker: lookup.speakerOf(claim),
      page,
      source: numberOf(page),
      link: quoteLink(claim, page),
      answers: lookup.answersOf(claim).map(({ question, answer }) => ({
        question: question.text,
        answer: words.answer[answer.answer],
      })),
      related: lookup.linksOf(claim).flatMap((one) => {
        const quote = quotes.get(one.toClaimId);
        if (quote === undefined) return [];
        const link = remarkForOthers(one, leaveOut);
        const independent = link.independent ? words.report.independent : undefined;
        const note = [independent, link.note].filter(Boolean).join('; ') || undefined;
        return [{ kind: words.link[link.kind], quote, note }];
      }),
    };
  };
}

/** The words of the claims that links lead to. */
async function linkedQuotes({ links, claims }: ClaimSource): Promise<Map<string, string>> {
  const quotes = new Map<string, string>();
  if (links.length === 0) return quotes;
  const wanted = new Set(links.map(({ toClaimId }) => toClaimId));
  for await (const claim of claims) if (wanted.has(claim.id)) quotes.set(claim.id, quoteOf(claim));
  return quotes;
}

function titleOf(records: ClaimSource, scope: ReportScope, words: ExchangeWords): string {
  const title =
    scope.kind === 'page'
      ? records.pages.find(({ id }) => id === scope.pageId)?.title
      : scope.kind === 'question'
        ? records.questions.find(({ id }) => id === scope.questionId)?.text
        : scope.title;
  return title || words.report.reportTitle;
}

interface ClaimGroup {
  readonly heading: string | undefined;
  readonly claims: readonly Claim[];
}

/** The chosen claims, by page or by answer. A claim whose page isn't there has no place in a report. */
async function* claimGroups(
  source: ClaimSource,
  { scope, words }: ReportOptions,
  lookup: Lookup,
): AsyncGenerator<ClaimGroup> {
  if (scope.kind === 'question') {
    yield* byAnswer(source, scope.questionId, await listed(source), words);
    return;
  }
  for await (const { claims } of byPage(await chosenClaims(source, scope))) {
    const [first] = claims;
    const page = first && lookup.pageOf(first);
    if (page) yield { heading: scope.kind === 'page' ? undefined : page.title || page.url, claims };
  }
}

/** In reading order on their page; where a place isn't known, in the order in which they were saved. */
async function chosenClaims(source: ClaimSource, scope: ReportScope): Promise<AnyIterable<Claim>> {
  if (scope.kind === 'page') {
    const own = (await listed(source)).filter(({ pageId }) => pageId === scope.pageId);
    return own.sort((a, b) => placeOf(a) - placeOf(b));
  }
  if (scope.kind === 'question' || scope.claimIds === undefined) return source.claims;
  const claims = byId(await listed(source));
  return scope.claimIds.flatMap((id) => claims.get(id) ?? []);
}

async function listed({ claims }: ClaimSource): Promise<Claim[]> {
  const list: Claim[] = [];
  for await (const claim of claims) list.push(claim);
  return list;
}

function placeOf({ segments }: Claim): number {
  return segments[0]?.position?.start ?? Number.MAX_SAFE_INTEGER;
}

const ANSWERS = ['yes', 'partly', 'no', 'unclear'] as const;

function byAnswer(
  { answers }: ClaimSource,
  questionId: string,
  claims: readonly Claim[],
  words: ExchangeWords,
): ClaimGroup[] {
  return ANSWERS.flatMap((answer) => {
    const ids = new Set(
      answers
        .filter((one) => one.questionId === questionId && one.answer === answer)
        .map((one) => one.claimId),
    );
    const some = claims.filter(({ id }) => ids.has(id));
    return some.length > 0 ? [{ heading: words.answer[answer], claims: some }] : [];
  });
}
