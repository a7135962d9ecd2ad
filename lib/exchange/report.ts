import type { Claim, Evidence, Page, Speaker } from '../model/records.ts';
import { byId, type Dataset, lookupIn } from './dataset.ts';
import { claimForOthers, type LeaveOut, remarkForOthers } from './leave-out.ts';
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

export interface ReportOptions {
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
  /** by page, or by answer */
  readonly groups: readonly ReportGroup[];
  /** groups are accounts of one thing, to be read beside each other */
  readonly sideBySide: boolean;
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

export function reportOf(
  records: Dataset,
  { scope, words, leaveOut = [], madeAt = new Date() }: ReportOptions,
): Report {
  const lookup = lookupIn(records);
  const claims = byId(records.claims);
  const chosen = chosenClaims(records, scope);
  const pages = [...new Set(chosen.map((claim) => lookup.pageOf(claim)))].filter(
    (page) => page !== undefined,
  );

  function shown(stored: Claim): ReportClaim {
    const claim = claimForOthers(stored, leaveOut);
    const page = lookup.pageOf(claim);
    const place = page ? pages.indexOf(page) : -1;
    return {
      claim,
      quote: quoteOf(claim),
      speaker: lookup.speakerOf(claim),
      page,
      source: place < 0 ? undefined : place + 1,
      link: quoteLink(claim, page),
      answers: lookup.answersOf(claim).map(({ question, answer }) => ({
        question: question.text,
        answer: words.answer[answer.answer],
      })),
      related: lookup.linksOf(claim).flatMap((stored) => {
        const other = claims.get(stored.toClaimId);
        if (!other) return [];
        const link = remarkForOthers(stored, leaveOut);
        const independent = link.independent ? words.report.independent : undefined;
        const note = [independent, link.note].filter(Boolean).join('; ') || undefined;
        return [{ kind: words.link[link.kind], quote: quoteOf(other), note }];
      }),
    };
  }

  const question =
    scope.kind === 'question' ? records.questions.find(({ id }) => id === scope.questionId) : undefined;
  return {
    title: titleOf(records, scope, words),
    intro: question && !leaveOut.includes('notes') ? question.note : undefined,
    groups: question
      ? byAnswer(records, question.id, chosen, words).map(({ heading, claims: some }) => ({
          heading,
          claims: some.map(shown),
        }))
      : pages.map((page) => ({
          heading: scope.kind === 'page' ? undefined : page.title || page.url,
          claims: chosen.filter((claim) => lookup.pageOf(claim) === page).map(shown),
        })),
    sideBySide: question !== undefined,
    sources: pages.map((page) => ({ page, url: webAddress(page.url) })),
    madeAt: madeAt.toISOString(),
    leftOut: leaveOut,
  };
}

function titleOf(records: Dataset, scope: ReportScope, words: ExchangeWords): string {
  const title =
    scope.kind === 'page'
      ? records.pages.find(({ id }) => id === scope.pageId)?.title
      : scope.kind === 'question'
        ? records.questions.find(({ id }) => id === scope.questionId)?.text
        : scope.title;
  return title || words.report.reportTitle;
}

/** In reading order on their page; where a place isn't known, in the order in which they were saved. */
function chosenClaims(records: Dataset, scope: ReportScope): Claim[] {
  if (scope.kind === 'page') {
    return records.claims
      .filter(({ pageId }) => pageId === scope.pageId)
      .sort((a, b) => placeOf(a) - placeOf(b));
  }
  if (scope.kind === 'question') {
    const answering = new Set(
      records.answers
        .filter(({ questionId }) => questionId === scope.questionId)
        .map(({ claimId }) => claimId),
    );
    return records.claims.filter(({ id }) => answering.has(id));
  }
  if (scope.claimIds === undefined) return [...records.claims];
  const claims = byId(records.claims);
  return scope.claimIds.flatMap((id) => claims.get(id) ?? []);
}

function placeOf({ segments }: Claim): number {
  return segments[0]?.position?.start ?? Number.MAX_SAFE_INTEGER;
}

const ANSWERS = ['yes', 'partly', 'no', 'unclear'] as const;

function byAnswer(records: Dataset, questionId: string, claims: readonly Claim[], words: ExchangeWords) {
  return ANSWERS.flatMap((answer) => {
    const ids = new Set(
      records.answers
        .filter((one) => one.questionId === questionId && one.answer === answer)
        .map((one) => one.claimId),
    );
    const some = claims.filter(({ id }) => ids.has(id));
    return some.length > 0 ? [{ heading: words.answer[answer], claims: some }] : [];
  });
}

/** One thing that a report says of a claim. */
export interface Fact {
  readonly label: string;
  readonly text: string;
  readonly url?: string | undefined;
  /** of the text, where it differs from the report's */
  readonly lang?: string | undefined;
}

/** What stands below a quote, in order; grades in words, with their code. */
export function factsOf({ claim, speaker }: ReportClaim, words: ExchangeWords): Fact[] {
  const { report } = words;
  const facts: Fact[] = [];
  const add = (label: string, text: string | undefined, more: Partial<Fact> = {}) => {
    if (text) facts.push({ label, text, ...more });
  };
  const { credibility, verdict, translation } = claim;
  if (translation) {
    const by = translation.by ? ` (${report.translatedBy} ${translation.by})` : '';
    add(report.translation, `${translation.text}${by}`);
    add(report.original, translation.original, { lang: translation.fromLang });
  }
  add(report.statement, claim.statement);
  add(report.verdict, verdict && words.verdict[verdict]);
  add(
    report.credibility,
    credibility ? `${words.credibility[credibility]} (${credibility})` : words.notGraded,
  );
  const reliability = speaker?.reliability;
  add(report.reliability, reliability && `${words.reliability[reliability]} (${reliability})`);
  add(report.status, words.status[claim.status]);
  add(report.saidAt, claim.saidAt);
  add(report.saidTo, claim.chain?.join(' › '));
  add(report.groundRule, claim.groundRule && words.groundRule[claim.groundRule]);
  add(report.context, claim.context);
  add(report.firstAppearance, claim.firstAppearance, { url: webAddress(claim.firstAppearance) });
  add(report.note, claim.note);
  add(report.tags, claim.tags.join(', '));
  return facts;
}

/** "Ilse Okonjo, minister, Ministry of Ports" */
export function speakerLine({ speaker, claim }: ReportClaim, words: ExchangeWords): string {
  if (!speaker) return claim.attribution?.mention || words.report.unknownSpeaker;
  return [speaker.name, speaker.role, speaker.affiliation].filter(Boolean).join(', ');
}

/** "Three questions …, The Harbour Courier, By …, published 2025-11-12, read 2025-11-14" */
export function sourceLine({ page }: Source, words: ExchangeWords): string {
  const { published, read } = words.report;
  return [
    page.title || page.url,
    page.outlet,
    page.byline,
    page.publishedAt && `${published} ${page.publishedAt.slice(0, 10)}`,
    `${read} ${page.readAt.slice(0, 10)}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** "Refutes: Control-room log (Data), accessed 2025-11-12" */
export function evidenceLine(item: Evidence, words: ExchangeWords): string {
  const accessed = item.accessedAt ? `, ${words.report.accessed} ${item.accessedAt.slice(0, 10)}` : '';
  return `${words.stance[item.stance]}: ${item.title} (${words.evidenceKind[item.kind]})${accessed}`;
}

/** "Left out: notes, history"; empty when nothing was. */
export function leftOutLine({ leftOut }: Report, words: ExchangeWords): string {
  return leftOut.length === 0
    ? ''
    : `${words.report.leftOut} ${leftOut.map((what) => words.leftOut[what]).join(', ')}`;
}
