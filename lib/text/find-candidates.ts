import type { Article } from '../model/article.ts';
import type { Candidate } from '../model/candidate.ts';
import { paragraphsOf } from './paragraphs.ts';
import { findQuotations } from './quotations.ts';

/**
 * The claims of an article, in reading order. Pure, linear in the length of the text, never throws; offsets are UTF-16,
 * half-open, into `article.text`, on code-point boundaries.
 */
export function findCandidates(article: Article): Candidate[] {
  return findQuotations(article.text, paragraphsOf(article))
    .filter((q) => !q.nested)
    .map((q) => ({
      form: 'direct',
      ranges: [[q.innerStart, q.innerEnd]],
      quoted: q.family === 'doubled' ? [] : [[q.innerStart, q.innerEnd]],
      exact: article.text.slice(q.innerStart, q.innerEnd),
      speaker: null,
      cue: null,
      confidence: 0.6,
    }));
}
