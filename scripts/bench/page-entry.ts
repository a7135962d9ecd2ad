import searchApproximately from 'approx-string-match';
import { foundItems } from '../../entrypoints/reader/page-claims.ts';
import { createAnchorer } from '../../lib/page/anchor.ts';
import { readArticle, startReading } from '../../lib/page/article.ts';
import { createChanges } from '../../lib/page/changes.ts';
import { describe } from '../../lib/page/describe.ts';
import { claimsAt } from '../../lib/page/hit-test.ts';
import { createMarks } from '../../lib/page/marks.ts';
import { readMetadata } from '../../lib/page/metadata.ts';
import { linkTo } from '../../lib/page/text-fragment.ts';
import { watchPage } from '../../lib/page/watch.ts';
import { findCandidates } from '../../lib/text/find-candidates.ts';

/** The reader's parts as one global, for pages that measure or test them outside of the extension. */
const parts = {
  claimsAt,
  createAnchorer,
  createChanges,
  createMarks,
  describe,
  findCandidates,
  foundItems,
  linkTo,
  readArticle,
  readMetadata,
  searchApproximately,
  startReading,
  watchPage,
};
export type PageParts = typeof parts;

Object.assign(globalThis, { onRecord: parts });
