/** https://www.w3.org/ns/anno.jsonld, the context of the Web Annotation Data Model. */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** The terms that are On Record's own live under a reserved name: nothing is fetched from there. */
const NS = 'https://on-record.example/ns#';

const text = (name: string) => `${NS}${name}`;
const typed = (name: string, type: string) => ({ '@id': `${NS}${name}`, '@type': type });
const uri = (name: string) => typed(name, 'xsd:anyURI');
const time = (name: string) => typed(name, 'xsd:dateTime');

/**
 * What the model has no term for. Without an entry here a JSON-LD reader drops the key; with it the key keeps its
 * meaning after expansion. `assessing` is a motivation of the vocabulary that the published context forgot. Addresses
 * are literals, not references: they may be no valid URIs, and must come back as they were.
 */
export const OWN_TERMS = {
  assessing: 'oa:assessing',
  // the claim
  claimForm: text('claimForm'),
  workStatus: text('workStatus'),
  credibility: typed('credibility', 'xsd:integer'),
  verdict: text('verdict'),
  saidAt: text('saidAt'),
  firstAppearance: { '@id': 'schema:firstAppearance', '@type': 'xsd:anyURI' },
  groundRule: text('groundRule'),
  chain: { '@id': `${NS}chain`, '@container': '@list' },
  attribution: text('attribution'),
  mention: text('mention'),
  attributedName: text('attributedName'),
  attributedRole: text('attributedRole'),
  cue: text('cue'),
  quotedParts: text('quotedParts'),
  textFragment: text('textFragment'),
  // its speaker
  speaker: text('speaker'),
  speakerKind: text('speakerKind'),
  role: 'schema:jobTitle',
  affiliation: 'schema:affiliation',
  alias: { '@id': 'schema:alternateName', '@container': '@list' },
  sameAs: { '@id': 'schema:sameAs', '@type': 'xsd:anyURI' },
  reliability: text('reliability'),
  // its page
  page: text('page'),
  address: uri('address'),
  canonicalAddress: uri('canonicalAddress'),
  title: 'dcterms:title',
  outlet: 'dcterms:publisher',
  byline: text('byline'),
  published: time('published'),
  pageLanguage: 'schema:inLanguage',
  added: time('added'),
  read: time('read'),
  // its bodies
  part: text('part'),
  translatedFrom: text('translatedFrom'),
  original: text('original'),
  translatedBy: text('translatedBy'),
  evidenceId: uri('evidenceId'),
  evidenceKind: text('evidenceKind'),
  stance: text('stance'),
  archiveAddress: uri('archiveAddress'),
  accessed: time('accessed'),
  evidenceNote: text('evidenceNote'),
  // what it answers, and how it stands to others
  answers: text('answers'),
  answer: text('answer'),
  question: text('question'),
  questionText: text('questionText'),
  questionNote: text('questionNote'),
  links: text('links'),
  linkKind: text('linkKind'),
  linkTo: { '@id': `${NS}linkTo`, '@type': '@id' },
  independent: typed('independent', 'xsd:boolean'),
  linkNote: text('linkNote'),
} as const;

export const CONTEXT = [ANNOTATION_CONTEXT, OWN_TERMS] as const;

/** What a body is, beside its purpose. */
export type BodyPart =
  | 'note'
  | 'statement'
  | 'context'
  | 'credibility'
  | 'verdict'
  | 'speaker'
  | 'tag'
  | 'translation'
  | 'evidence';

export function uuidUri(id: string): string {
  return `urn:uuid:${id}`;
}

/** The id of a `urn:uuid:`; undefined for other ids. */
export function uuidOf(uri: unknown): string | undefined {
  return typeof uri === 'string' ? /^urn:uuid:([0-9a-f-]{36})$/i.exec(uri)?.[1] : undefined;
}
