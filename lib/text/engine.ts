import type { Article } from '../model/article.ts';
import type { Candidate } from '../model/candidate.ts';
import { candidateOf } from './candidates.ts';
import type { Claim, Reading } from './claim.ts';
import { claimsOf } from './claims.ts';
import { detectLanguage } from './detect-language.ts';
import { splitInsertions } from './insertions.ts';
import type { LanguageData } from './language.ts';
import { lexiconOf } from './lexicon.ts';
import { nestedSources } from './nested-sources.ts';
import { withPageQuotations } from './page-quotations.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { People } from './people.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { readParagraph } from './readings.ts';
import { repeatedQuotations } from './repetitions.ts';
import { resolveSources } from './resolve-sources.ts';
import { principalFamily } from './score.ts';
import { turnsOf } from './turn-labels.ts';
import { marksOfLines } from './turn-marks.ts';
import { withTurns } from './turns.ts';

/**
 * The claims of an article, in reading order: quoted and reported ones, with who made them and how sure that is. Pure,
 * linear in the length of the text, never throws; offsets are UTF-16, half-open, into `article.text`, on code-point
 * boundaries.
 * @param languages those that the text may be in; their cues and words are all that is known of them
 */
export function findCandidatesIn(article: Article, languages: readonly LanguageData[]): Candidate[] {
  const { text } = article;
  const { claims, paragraphs, quotations, readings } = readClaims(article, languages);
  const resolved = resolveSources(
    new People(text, readings, article.authors),
    claims,
    nestedSources(claims, quotations),
  );
  const context = {
    text,
    quotations,
    principal: principalFamily(quotations),
    repeated: repeatedQuotations(article, paragraphs, quotations),
    authors: article.authors ?? [],
  };
  return claims
    .map((claim) => candidateOf(claim, resolved, context))
    .sort((a, b) => (a.ranges[0]?.[0] ?? 0) - (b.ranges[0]?.[0] ?? 0));
}

/** What the candidates are made of. */
export function readClaims(
  article: Article,
  languages: readonly LanguageData[],
): {
  claims: Claim[];
  paragraphs: readonly Paragraph[];
  quotations: readonly Quotation[];
  readings: Reading[];
} {
  const { text } = article;
  const paragraphs = paragraphsOf(article);
  const lexicon = lexiconOf(detectLanguage(text, article.lang, languages));
  const turns = turnsOf(text, paragraphs, lexicon);
  const around = marksOfLines(text, paragraphs, turns);
  const marked = splitInsertions(text, paragraphs, findQuotations(text, paragraphs, around), lexicon);
  const told = withTurns(text, paragraphs, marked, turns, around);
  const quotations = withPageQuotations(text, paragraphs, told);
  const own: number[][] = paragraphs.map(() => []);
  for (const [i, quotation] of quotations.entries()) own[quotation.paragraph]?.push(i);
  const readings = paragraphs.map((paragraph, i) =>
    readParagraph(text, paragraph, i, quotations, own[i] ?? [], lexicon),
  );
  return { claims: claimsOf(readings, quotations), paragraphs, quotations, readings };
}
