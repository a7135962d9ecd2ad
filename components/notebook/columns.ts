/** What of a claim the list shows beside its words; the person chooses. */
export const COLUMNS = [
  'speaker',
  'credibility',
  'status',
  'verdict',
  'page',
  'date',
  'tags',
  'note',
] as const;
export type Column = (typeof COLUMNS)[number];

export const DEFAULT_COLUMNS: readonly Column[] = [
  'speaker',
  'credibility',
  'status',
  'page',
  'date',
  'tags',
  'note',
];
