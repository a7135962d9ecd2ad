import type { LeftOut } from '../model/export-file.ts';
import type { Credibility, GroundRule, Reliability, Verdict, WorkStatus } from '../model/grades.ts';
import type { Answer, ClaimForm, Evidence, Link, SpeakerKind } from '../model/records.ts';
import type { BackupFailure } from './backup.ts';
import type { ReadAnnotationsFailure } from './read-annotation.ts';
import type { ReadClaimReviewFailure } from './read-claim-review.ts';
import type { ReadCsvFailure } from './read-csv.ts';
import type { Problem } from './rejection.ts';

/** Why a file wasn't read at all. */
export type ImportFailure =
  | 'empty'
  /** the browser doesn't give the file's bytes */
  | 'unreadable'
  | BackupFailure
  | ReadCsvFailure
  | ReadAnnotationsFailure
  | ReadClaimReviewFailure;

/** The words that exports for readers use, in the language that the caller has. */
export interface ExchangeWords {
  /** BCP 47, of these words */
  readonly lang: string;
  readonly credibility: Readonly<Record<Credibility, string>>;
  readonly reliability: Readonly<Record<Reliability, string>>;
  readonly notGraded: string;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly status: Readonly<Record<WorkStatus, string>>;
  readonly groundRule: Readonly<Record<GroundRule, string>>;
  readonly form: Readonly<Record<ClaimForm, string>>;
  readonly speakerKind: Readonly<Record<SpeakerKind, string>>;
  readonly evidenceKind: Readonly<Record<Evidence['kind'], string>>;
  readonly stance: Readonly<Record<Evidence['stance'], string>>;
  readonly answer: Readonly<Record<Answer['answer'], string>>;
  readonly link: Readonly<Record<Link['kind'], string>>;
  readonly leftOut: Readonly<Record<LeftOut, string>>;
  /** what is wrong with a field of a record; an `expected` follows some of them */
  readonly problem: Readonly<Record<Problem, string>>;
  /** what happened, that nothing was changed, and what to do */
  readonly failure: Readonly<Record<ImportFailure, string>>;
  readonly report: {
    readonly reportTitle: string;
    readonly unknownSpeaker: string;
    readonly credibility: string;
    readonly reliability: string;
    readonly verdict: string;
    readonly status: string;
    readonly statement: string;
    readonly note: string;
    readonly context: string;
    readonly translation: string;
    readonly original: string;
    readonly translatedBy: string;
    readonly saidAt: string;
    readonly saidTo: string;
    readonly firstAppearance: string;
    readonly groundRule: string;
    readonly tags: string;
    readonly evidence: string;
    readonly archived: string;
    readonly accessed: string;
    readonly answers: string;
    readonly related: string;
    readonly independent: string;
    readonly sources: string;
    readonly quoteOnPage: string;
    readonly published: string;
    readonly read: string;
    readonly madeAt: string;
    readonly leftOut: string;
    readonly noClaims: string;
  };
}

/** After AJP-2.1 for the grades. */
export const ENGLISH: ExchangeWords = {
  lang: 'en',
  credibility: {
    1: 'Confirmed by other sources',
    2: 'Probably true',
    3: 'Possibly true',
    4: 'Doubtful',
    5: 'Improbable',
    6: 'Truth cannot be judged',
  },
  reliability: {
    A: 'Completely reliable',
    B: 'Usually reliable',
    C: 'Fairly reliable',
    D: 'Not usually reliable',
    E: 'Unreliable',
    F: 'Reliability cannot be judged',
  },
  notGraded: 'Not graded',
  verdict: {
    supported: 'Supported',
    refuted: 'Refuted',
    conflicting: 'Conflicting evidence',
    'not-enough-evidence': 'Not enough evidence',
    'not-checkable': 'Not checkable',
  },
  status: {
    'to-check': 'To check',
    checking: 'Checking',
    'awaiting-reply': 'Awaiting a reply',
    checked: 'Checked',
    parked: 'Parked',
  },
  groundRule: {
    'on-record': 'On the record',
    background: 'On background',
    'deep-background': 'On deep background',
    'off-record': 'Off the record',
    embargoed: 'Embargoed',
  },
  form: { direct: 'Quoted', mixed: 'Partly quoted', indirect: 'Reported', selected: 'Selected by hand' },
  speakerKind: { person: 'Person', organization: 'Organization', group: 'Group', document: 'Document' },
  evidenceKind: {
    document: 'Document',
    'web-page': 'Web page',
    video: 'Video',
    image: 'Image',
    audio: 'Audio',
    data: 'Data',
    interview: 'Interview',
    other: 'Other',
  },
  stance: { supports: 'Supports', refutes: 'Refutes', context: 'Context' },
  answer: { yes: 'Yes', no: 'No', partly: 'Partly', unclear: 'Unclear' },
  link: {
    contradicts: 'Contradicts',
    corroborates: 'Corroborates',
    'same-claim': 'Is the same claim as',
    updates: 'Updates',
  },
  leftOut: {
    notes: 'notes',
    evidence: 'evidence',
    history: 'history',
    identities: 'the identities of the desk',
  },
  problem: {
    missing: 'is missing',
    'wrong-type': 'must be',
    'not-one-of': 'must be one of',
    'too-long': 'is longer than',
    'too-short': 'is shorter than',
    'bad-format': 'must be',
    'unknown-reference': 'names a record that isn’t there',
    duplicate: 'is there twice',
    'no-quote': 'holds no quote',
    'no-page': 'holds no page address',
    'is-reply': 'is a reply, not a quote',
    'not-a-review': 'is no ClaimReview',
    invalid: 'isn’t valid',
  },
  failure: {
    empty: 'The file is empty. Nothing was changed. Choose another copy of it.',
    unreadable:
      'The browser can’t read the file: it was changed or moved after it was chosen, or is kept from it. Nothing was changed. Choose it again.',
    'not-text':
      'This kind of file can’t be read. Nothing was changed. Choose JSON, a backup, or a table saved as CSV (UTF-8).',
    'not-json':
      'The file is no JSON, or it is cut. Nothing was changed. Take the whole file, as it was exported.',
    'not-ours': 'The file wasn’t written by On Record. Nothing was changed. Choose an export or a backup.',
    'newer-version':
      'The file was written by a newer version of On Record. Nothing was changed. Update On Record and try again.',
    invalid: 'The head of the file isn’t valid. Nothing was changed. Export it once more.',
    'too-large': 'The file is larger than can be read. Nothing was changed. Export it in parts.',
    cancelled: 'Stopped. Nothing was changed.',
    'passphrase-needed': 'The backup is encrypted. Enter the passphrase that it was made with.',
    'wrong-passphrase': 'The passphrase isn’t the one of this backup. Nothing was changed. Try another.',
    damaged: 'The backup is damaged or cut. Nothing was changed. Use another copy of it.',
    'not-csv':
      'The table can’t be read: a quotation mark isn’t closed. Nothing was changed. Export it once more.',
    'no-columns':
      'The table lacks a column for the quote or for the page’s address. Nothing was changed. Choose the columns.',
    'not-annotations': 'The file holds no Web Annotations. Nothing was changed. Choose another file.',
    'no-reviews': 'The file holds no ClaimReview. Nothing was changed. Choose another file.',
  },
  report: {
    reportTitle: 'Claims on record',
    unknownSpeaker: 'Unknown speaker',
    credibility: 'Credibility',
    reliability: 'Reliability of the source',
    verdict: 'Verdict',
    status: 'Work status',
    statement: 'What is claimed',
    note: 'Note',
    context: 'Context',
    translation: 'Translation',
    original: 'As said',
    translatedBy: 'translated by',
    saidAt: 'Said',
    saidTo: 'Reported through',
    firstAppearance: 'First appeared',
    groundRule: 'Ground rule',
    tags: 'Tags',
    evidence: 'Evidence',
    archived: 'archived copy',
    accessed: 'accessed',
    answers: 'Answers',
    related: 'Related claims',
    independent: 'independent source',
    sources: 'Sources',
    quoteOnPage: 'Show on the page',
    published: 'published',
    read: 'read',
    madeAt: 'Made with On Record,',
    leftOut: 'Left out:',
    noClaims: 'No claims.',
  },
};
