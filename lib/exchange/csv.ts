import type { Claim, Evidence, Page, Speaker } from '../model/records.ts';
import { type AnyIterable, inChunks } from './chunks.ts';
import { csvRow } from './csv-cells.ts';
import { type ClaimAnswer, type Dataset, lookupIn } from './dataset.ts';
import { claimForOthers, type LeaveOut } from './leave-out.ts';
import { type PaceOptions, paceOf } from './pace.ts';
import { quoteLink, quoteOf } from './quote.ts';
import type { ExchangeWords } from './words.ts';

export interface CsvOptions extends PaceOptions {
  readonly words: ExchangeWords;
  readonly leaveOut?: LeaveOut | undefined;
  /** Excel takes a file for UTF-8 only with it */
  readonly byteOrderMark?: boolean | undefined;
}

/** The claims may come from a cursor; what they refer to is looked up. */
export type ClaimSource = Omit<Dataset, 'claims'> & { readonly claims: AnyIterable<Claim> };

interface Row {
  readonly claim: Claim;
  readonly page: Page | undefined;
  readonly speaker: Speaker | undefined;
  readonly answers: readonly ClaimAnswer[];
  readonly words: ExchangeWords;
}

/**
 * The columns in their order, which never changes; new ones are added at the end. docs/exports.md describes them.
 * Grades stand as codes (to sort and filter by) and as words (to read).
 */
const COLUMNS: Readonly<Record<string, (row: Row) => string | number | undefined>> = {
  claim_id: ({ claim }) => claim.id,
  quote: ({ claim }) => quoteOf(claim),
  speaker: ({ speaker }) => speaker?.name,
  speaker_role: ({ speaker }) => speaker?.role,
  speaker_affiliation: ({ speaker }) => speaker?.affiliation,
  speaker_kind: ({ speaker }) => speaker?.kind,
  reliability: ({ speaker }) => speaker?.reliability,
  reliability_words: ({ speaker, words }) => speaker?.reliability && words.reliability[speaker.reliability],
  credibility: ({ claim }) => claim.credibility,
  credibility_words: ({ claim, words }) => claim.credibility && words.credibility[claim.credibility],
  verdict: ({ claim }) => claim.verdict,
  verdict_words: ({ claim, words }) => claim.verdict && words.verdict[claim.verdict],
  status: ({ claim }) => claim.status,
  statement: ({ claim }) => claim.statement,
  note: ({ claim }) => claim.note,
  tags: ({ claim }) => joined(claim.tags, ', '),
  translation: ({ claim }) => claim.translation?.text,
  translation_from: ({ claim }) => claim.translation?.fromLang,
  translation_by: ({ claim }) => claim.translation?.by,
  said_at: ({ claim }) => claim.saidAt,
  chain: ({ claim }) => joined(claim.chain ?? [], ' > '),
  ground_rule: ({ claim }) => claim.groundRule,
  context: ({ claim }) => claim.context,
  evidence: ({ claim, words }) => (claim.evidence ?? []).map((item) => evidenceLine(item, words)).join('\n'),
  answers: ({ answers, words }) =>
    answers.map(({ question, answer }) => `${question.text} ${words.answer[answer.answer]}`).join('\n'),
  form: ({ claim }) => claim.form,
  attribution: ({ claim }) => claim.attribution?.mention,
  first_appearance: ({ claim }) => claim.firstAppearance,
  page_url: ({ page }) => page?.url,
  page_title: ({ page }) => page?.title,
  outlet: ({ page }) => page?.outlet,
  byline: ({ page }) => page?.byline,
  published_at: ({ page }) => page?.publishedAt,
  page_lang: ({ page }) => page?.lang,
  quote_link: ({ claim, page }) => quoteLink(claim, page),
  created_at: ({ claim }) => claim.createdAt,
  updated_at: ({ claim }) => claim.updatedAt,
  speaker_id: ({ speaker }) => speaker?.id,
  page_id: ({ page }) => page?.id,
  segments: ({ claim }) => JSON.stringify(claim.segments),
};

export const CSV_COLUMNS: readonly string[] = Object.keys(COLUMNS);

/** One row a claim, after RFC 4180, in our own layout. */
export function csvChunks(source: ClaimSource, options: CsvOptions): AsyncGenerator<string> {
  return inChunks(csvLines(source, options));
}

async function* csvLines(source: ClaimSource, options: CsvOptions): AsyncGenerator<string> {
  const { words, leaveOut, byteOrderMark } = options;
  const lookup = lookupIn(source);
  const cells = Object.values(COLUMNS);
  const pace = paceOf(options);
  let done = 0;
  yield `${byteOrderMark ? '\uFEFF' : ''}${csvRow(CSV_COLUMNS)}`;
  for await (const stored of source.claims) {
    const claim = claimForOthers(stored, leaveOut);
    const row: Row = {
      claim,
      page: lookup.pageOf(claim),
      speaker: lookup.speakerOf(claim),
      answers: lookup.answersOf(claim),
      words,
    };
    yield csvRow(cells.map((cell) => String(cell(row) ?? '')));
    done += 1;
    const wait = pace.step(done);
    if (wait) await wait;
  }
  pace.finish(done);
}

/** One line where no item holds the separator, else a line an item: a reader can tell them apart. */
function joined(items: readonly string[], separator: string): string {
  const mark = separator.trim();
  if (!items.some((item) => item.includes(mark) || item.includes('\n') || item.trim() !== item)) {
    return items.join(separator);
  }
  return items.map((item) => `${item.replace(/\s*\n\s*/gu, ' ')}\n`).join('');
}

/** The items of a cell that `joined` wrote, or that a person typed. */
export function separated(cell: string, separator: string): string[] {
  const parts = cell.includes('\n')
    ? cell.split('\n')
    : cell.split(separator.trim()).map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

function evidenceLine(
  { stance, title, kind, url, archiveUrl, note }: Evidence,
  words: ExchangeWords,
): string {
  const where = [url, archiveUrl].filter((address) => address !== undefined).join(' ');
  const what = `${words.stance[stance]}: ${title} (${words.evidenceKind[kind]})`;
  return [what, where, note]
    .filter(Boolean)
    .join(' ')
    .replace(/\s*\n\s*/gu, ' ');
}
