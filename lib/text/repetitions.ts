import type { Article } from '../model/article.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Quotation } from './quotations.ts';
import { countWords } from './word-counts.ts';

/** A line with more words, or more characters, is no headline. */
const LONGEST_HEADLINE = 20;
const WIDEST_HEADLINE = 240;

/** A paragraph that is nothing but so few words in quotation marks is a cross-heading or a pull quote. */
const LONGEST_CROSSHEAD = 8;

/** A page whose headings quote more often is no article; each costs a search through its quotations. */
const MOST = 100;

/**
 * The quotations of headlines, headings and cross-headings whose words stand in a quotation below: there they are
 * marked, once. A text without blocks has its headline in its first line or two, when they are short, and cross-headings in lines of
 * nothing but a few quoted words.
 */
export function repeatedQuotations(
  { text, blocks }: Article,
  paragraphs: readonly Paragraph[],
  quotations: readonly Quotation[],
): ReadonlySet<Quotation> {
  const repeated = new Set<Quotation>();
  const headings = quotations.filter((quotation) => {
    const paragraph = paragraphs[quotation.paragraph];
    return paragraph && isHeading(text, paragraph, quotation, paragraphs, blocks === undefined);
  });
  if (headings.length === 0 || headings.length > MOST) return repeated;
  // all quoted words in reading order, and where those of each paragraph begin
  let words = '';
  const begins = new Map<number, number>();
  for (const { nested, paragraph, innerStart, innerEnd } of quotations) {
    if (nested || paragraphs[paragraph]?.kind === 'pull-quotation') continue;
    if (!begins.has(paragraph)) begins.set(paragraph, words.length);
    words += `|${wordsOf(text.slice(innerStart, innerEnd))}`;
  }
  const starts = [...begins];
  for (const heading of headings) {
    const below = starts.find(([paragraph]) => paragraph > heading.paragraph)?.[1];
    const own = wordsOf(text.slice(heading.innerStart, heading.innerEnd));
    if (below !== undefined && own.trim() !== '' && words.includes(own, below)) repeated.add(heading);
  }
  return repeated;
}

function isHeading(
  text: string,
  paragraph: Paragraph,
  quotation: Quotation,
  paragraphs: readonly Paragraph[],
  plain: boolean,
): boolean {
  if (paragraph.kind === 'heading') return true;
  if (paragraph.kind !== 'paragraph' || !plain) return false;
  if (paragraph.end - paragraph.start > WIDEST_HEADLINE) return false;
  const words = countWords(text, paragraph.start, paragraph.end);
  const above = paragraphs[0];
  const deck =
    quotation.paragraph === 1 && above && countWords(text, above.start, above.end) <= LONGEST_HEADLINE;
  const more = quotation.paragraph + 1 < paragraphs.length;
  if ((quotation.paragraph === 0 || deck) && more && words <= LONGEST_HEADLINE) return true;
  return words <= LONGEST_CROSSHEAD && isAll(text, paragraph, quotation);
}

/** Whether a paragraph has no letters outside a quotation. */
function isAll(text: string, paragraph: Paragraph, quotation: Quotation): boolean {
  const outside = text.slice(paragraph.start, quotation.start) + text.slice(quotation.end, paragraph.end);
  return !/[\p{L}\p{N}]/u.test(outside);
}

/** Words in lower case with single blanks around them; no marks. */
function wordsOf(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `;
}
