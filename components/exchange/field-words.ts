import { i18n } from '#i18n';

/** The columns that can be brought in, the most usual first. They bear the names of the records' fields where there is one. */
export const FIELD_WORDS = {
  quote: 'exchange.in.fields.quote',
  pageUrl: 'exchange.in.fields.pageUrl',
  speaker: 'exchange.in.fields.speaker',
  speakerRole: 'exchange.in.fields.speakerRole',
  credibility: 'exchange.in.fields.credibility',
  verdict: 'exchange.in.fields.verdict',
  note: 'exchange.in.fields.note',
  tags: 'exchange.in.fields.tags',
  statement: 'exchange.in.fields.statement',
  status: 'exchange.in.fields.status',
  saidAt: 'exchange.in.fields.saidAt',
  pageTitle: 'exchange.in.fields.pageTitle',
  outlet: 'exchange.in.fields.outlet',
  publishedAt: 'exchange.in.fields.publishedAt',
  byline: 'exchange.in.fields.byline',
  pageLang: 'exchange.in.fields.pageLang',
  speakerAffiliation: 'exchange.in.fields.speakerAffiliation',
  speakerKind: 'exchange.in.fields.speakerKind',
  reliability: 'exchange.in.fields.reliability',
  translation: 'exchange.in.fields.translation',
  translationFrom: 'exchange.in.fields.translationFrom',
  translationBy: 'exchange.in.fields.translationBy',
  chain: 'exchange.in.fields.chain',
  groundRule: 'exchange.in.fields.groundRule',
  context: 'exchange.in.fields.context',
  form: 'exchange.in.fields.form',
  attribution: 'exchange.in.fields.attribution',
  firstAppearance: 'exchange.in.fields.firstAppearance',
  id: 'exchange.in.fields.id',
  createdAt: 'exchange.in.fields.createdAt',
  updatedAt: 'exchange.in.fields.updatedAt',
  speakerId: 'exchange.in.fields.speakerId',
  pageId: 'exchange.in.fields.pageId',
  segments: 'exchange.in.fields.segments',
} as const;

/** The name of a record's field in the language of the interface; its own where there is none. */
export function fieldWords(field: string): string {
  const words = Object.entries({ ...FIELD_WORDS, ...OTHER_FIELDS }).find(([name]) => name === field);
  return words ? i18n.t(words[1]) : field;
}

/** Fields of records that no column of a table fills. */
const OTHER_FIELDS = {
  evidence: 'exchange.out.evidence',
  title: 'exchange.in.fields.pageTitle',
  lang: 'exchange.in.fields.pageLang',
  role: 'exchange.in.fields.speakerRole',
  affiliation: 'exchange.in.fields.speakerAffiliation',
  kind: 'exchange.in.fields.speakerKind',
} as const;
