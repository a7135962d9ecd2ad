import type { PageParts } from '../../scripts/bench/page-entry.ts';

declare global {
  /** lib/page and lib/text, as the harness puts them into a test's page. */
  var onRecord: PageParts;
}
