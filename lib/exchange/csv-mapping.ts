/**
 * The fields that a column can fill, with the names by which a header may call them: first that of our own layout,
 * then those of Fact-Check Insights, of Hypothesis and of the sheets that newsrooms keep. Compared without case,
 * blanks and underscores.
 */
const NAMES = {
  id: ['claim_id'],
  quote: ['quote', 'quotation', 'claim', 'claimReviewed', 'claim text', 'text', 'exact'],
  speaker: ['speaker', 'itemReviewed.author.name', 'claimant', 'who', 'said by', 'source', 'name'],
  speakerRole: ['speaker_role', 'itemReviewed.author.jobTitle', 'role', 'job title', 'function'],
  speakerAffiliation: ['speaker_affiliation', 'affiliation', 'organisation', 'organization'],
  speakerKind: ['speaker_kind'],
  reliability: ['reliability', 'source reliability'],
  credibility: ['credibility', 'grade'],
  verdict: ['verdict', 'reviewRating.alternateName', 'rating', 'textual rating'],
  status: ['status', 'work status'],
  statement: ['statement'],
  note: ['note', 'notes', 'comment', 'comments', 'body', 'annotation'],
  tags: ['tags', 'tag', 'keywords', 'labels'],
  translation: ['translation'],
  translationFrom: ['translation_from'],
  translationBy: ['translation_by', 'translator'],
  saidAt: ['said_at', 'itemReviewed.datePublished', 'claim date', 'date'],
  chain: ['chain'],
  groundRule: ['ground_rule'],
  context: ['context'],
  form: ['form'],
  attribution: ['attribution'],
  firstAppearance: ['first_appearance', 'itemReviewed.firstAppearance.url'],
  pageUrl: [
    'page_url',
    'itemReviewed.appearance.1.url',
    'url',
    'link',
    'page',
    'address',
    'web address',
    'source url',
  ],
  pageTitle: ['page_title', 'title', 'headline'],
  outlet: ['outlet', 'publication', 'medium', 'publisher'],
  byline: ['byline', 'author'],
  publishedAt: ['published_at', 'published'],
  pageLang: ['page_lang', 'language', 'lang'],
  createdAt: ['created_at', 'created'],
  updatedAt: ['updated_at', 'updated', 'modified'],
  speakerId: ['speaker_id'],
  pageId: ['page_id'],
  segments: ['segments'],
} as const;

export type CsvField = keyof typeof NAMES;
/** Which column of a table fills which field. */
export type CsvMapping = { readonly [Field in CsvField]?: string | undefined };

export const CSV_FIELDS = Object.keys(NAMES) as CsvField[]; // Object.keys forgets the keys' type

/** What a header's names suggest; a person may change it. A column fills one field at most. */
export function suggestMapping(header: readonly string[]): CsvMapping {
  const taken = new Set<string>();
  const mapping: Partial<Record<CsvField, string>> = {};
  const mostNames = Math.max(...Object.values(NAMES).map((names) => names.length));
  // All first names before any second one: a column that is called as ours is means what ours does.
  for (let rank = 0; rank < mostNames; rank++) {
    for (const field of CSV_FIELDS) {
      const name = NAMES[field][rank];
      if (name === undefined || mapping[field] !== undefined) continue;
      const column = header.find((one) => folded(one) === folded(name) && !taken.has(one));
      if (column === undefined) continue;
      mapping[field] = column;
      taken.add(column);
    }
  }
  return mapping;
}

function folded(name: string): string {
  return name.toLowerCase().replace(/[\s_]+/gu, '');
}
