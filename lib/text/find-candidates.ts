import type { Article } from '../model/article.ts';
import type { Candidate } from '../model/candidate.ts';
import type { TextRange } from '../model/range.ts';
import { type Claim, claimsOf, readParagraph } from './claims.ts';
import { detectLexicon } from './detect-language.ts';
import { paragraphsOf } from './paragraphs.ts';
import { findQuotations, type Quotation } from './quotations.ts';

/**
 * The claims of an article, in reading order. Pure, linear in the length of the text, never throws; offsets are UTF-16,
 * half-open, into `article.text`, on code-point boundaries.
 */
export function findCandidates(article: Article): Candidate[] {
  const { text } = article;
  const { claims, quotations } = readClaims(article);
  return claims
    .map((claim) => candidateOf(text, claim, quotations))
    .sort((a, b) => (a.ranges[0]?.[0] ?? 0) - (b.ranges[0]?.[0] ?? 0));
}

export function readClaims(article: Article): { claims: Claim[]; quotations: Quotation[] } {
  const { text } = article;
  const paragraphs = paragraphsOf(article);
  const quotations = findQuotations(text, paragraphs);
  const lexicon = detectLexicon(text, article.lang);
  const own: number[][] = paragraphs.map(() => []);
  for (const [i, quotation] of quotations.entries()) own[quotation.paragraph]?.push(i);
  const readings = paragraphs.map((paragraph, i) =>
    readParagraph(text, paragraph, i, quotations, own[i] ?? [], lexicon),
  );
  return { claims: claimsOf(readings, quotations), quotations };
}

function candidateOf(text: string, claim: Claim, quotations: readonly Quotation[]): Candidate {
  const quoted: TextRange[] = [];
  for (const index of claim.quotations) {
    const quotation = quotations[index];
    if (quotation && quotation.family !== 'doubled') quoted.push([quotation.innerStart, quotation.innerEnd]);
  }
  const ranges = claim.contents;
  const { source } = claim;
  const first = source?.reading.tokens[source.mention.from];
  const last = source?.reading.tokens[source.mention.to - 1];
  const cueFirst = claim.frame && claim.reading.tokens[claim.frame.cue.from];
  const cueLast = claim.frame && claim.reading.tokens[claim.frame.cue.to - 1];
  return {
    form: quoted.length === 0 && claim.quotations.length === 0 ? 'indirect' : 'direct',
    ranges,
    quoted,
    exact: ranges.map(([s, e]) => text.slice(s, e)).join(' … '),
    speaker:
      first && last
        ? { text: text.slice(first.start, last.end), range: [first.start, last.end], name: null, role: null }
        : null,
    cue:
      cueFirst && cueLast
        ? { text: text.slice(cueFirst.start, cueLast.end), range: [cueFirst.start, cueLast.end] }
        : null,
    confidence: 0.6,
  };
}
