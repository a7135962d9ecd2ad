/** The longest texts that are kept, in UTF-16 units, and the largest counts. Beyond them a record is refused. */
export const LIMITS = {
  quote: 100_000,
  context: 256,
  name: 500,
  note: 100_000,
  tag: 100,
  tags: 100,
  segments: 100,
  url: 8_192,
  title: 2_000,
  history: 1_000,
  /** statement, translation, context and the like */
  text: 20_000,
  evidence: 200,
  question: 1_000,
  textFragment: 4_000,
  /** of a page's text; what lies beyond is not read */
  article: 10_000_000,
  blocks: 500_000,
} as const;
