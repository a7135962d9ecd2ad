import type { Article } from '../model/article.ts';
import type { Candidate } from '../model/candidate.ts';
import { findCandidatesIn } from './engine.ts';
import { LANGUAGES } from './languages/all.ts';

/** The claims of an article in any of the known languages; see `findCandidatesIn`. */
export function findCandidates(article: Article): Candidate[] {
  return findCandidatesIn(article, LANGUAGES);
}
