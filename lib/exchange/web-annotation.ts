import type { Claim, Evidence, Link, Page, Speaker } from '../model/records.ts';
import type { Segment } from '../model/selector.ts';
import { type BodyPart, CONTEXT, uuidUri } from './annotation-context.ts';
import { inChunks } from './chunks.ts';
import type { ClaimSource } from './csv.ts';
import { type ClaimAnswer, type Lookup, lookupIn } from './dataset.ts';
import type { DeskProfile } from './desk-profile.ts';
import { claimForOthers, type LeaveOut, remarkForOthers } from './leave-out.ts';
import { type PaceOptions, paceOf } from './pace.ts';
import { webUri } from './uri.ts';
import type { ExchangeWords } from './words.ts';

export interface AnnotationOptions extends PaceOptions {
  readonly words: ExchangeWords;
  readonly generator: { readonly name: string; readonly version: string };
  /** the creator of the annotations, unless identities are left out */
  readonly profile?: DeskProfile | undefined;
  readonly leaveOut?: LeaveOut | undefined;
  /** a UUID, of the collection itself */
  readonly collectionId: string;
}

type Json = { readonly [key: string]: unknown };

/**
 * The claims as the one AnnotationPage of a W3C AnnotationCollection, JSON-LD: its items are a list at the top, so that
 * a long one can be read item by item.
 * @see https://www.w3.org/TR/annotation-model/
 */
export function annotationChunks(source: ClaimSource, options: AnnotationOptions): AsyncGenerator<string> {
  return inChunks(annotationParts(source, options));
}

async function* annotationParts(source: ClaimSource, options: AnnotationOptions): AsyncGenerator<string> {
  const lookup = lookupIn(source);
  const pace = paceOf(options);
  const total = options.total ?? (Array.isArray(source.claims) ? source.claims.length : undefined);
  const id = uuidUri(options.collectionId);
  const head = {
    '@context': CONTEXT,
    id: `${id}#page`,
    type: 'AnnotationPage',
    partOf: {
      id,
      type: 'AnnotationCollection',
      label: options.words.report.reportTitle,
      ...(total !== undefined && { total }),
    },
    startIndex: 0,
  };
  yield `${JSON.stringify(head, null, 1).replace(/\n\}$/, '')},\n "items": [`;
  let done = 0;
  for await (const claim of source.claims) {
    yield `${done === 0 ? '\n' : ',\n'}${JSON.stringify(annotationOf(claim, lookup, options))}`;
    done += 1;
    const wait = pace.step(done);
    if (wait) await wait;
  }
  yield '\n ]\n}\n';
  pace.finish(done);
}

/** One claim, without the `@context` that its collection carries. */
export function annotationOf(stored: Claim, lookup: Lookup, options: AnnotationOptions): Json {
  const leaveOut = options.leaveOut ?? [];
  const claim = claimForOthers(stored, leaveOut);
  const page = lookup.pageOf(claim);
  const speaker = lookup.speakerOf(claim);
  const targets = claim.segments.map((segment) => targetOf(segment, page));
  const bodies = bodiesOf(claim, speaker, options.words);
  return {
    id: uuidUri(claim.id),
    type: 'Annotation',
    motivation: 'assessing',
    created: claim.createdAt,
    modified: claim.updatedAt,
    ...creatorOf(options, leaveOut),
    generator: {
      id: 'https://on-record.example/',
      type: 'Software',
      name: `${options.generator.name} ${options.generator.version}`,
    },
    ...(bodies.length > 0 && { body: bodies }),
    target: targets.length === 1 ? targets[0] : targets,
    textFragment: claim.textFragment,
    claimForm: claim.form,
    workStatus: claim.status,
    credibility: claim.credibility,
    verdict: claim.verdict,
    saidAt: claim.saidAt,
    firstAppearance: claim.firstAppearance,
    groundRule: claim.groundRule,
    chain: claim.chain,
    attribution: claim.attribution && {
      mention: claim.attribution.mention,
      attributedName: claim.attribution.name,
      attributedRole: claim.attribution.role,
      cue: claim.attribution.cue,
    },
    speaker: speaker && speakerOf(speaker),
    page: page && pageOf(page),
    ...listed(
      'answers',
      lookup.answersOf(claim).map((answer) => answerOf(answer, leaveOut)),
    ),
    ...listed(
      'links',
      lookup.linksOf(claim).map((link) => linkOf(link, leaveOut)),
    ),
  };
}

function creatorOf({ profile }: AnnotationOptions, leaveOut: LeaveOut): Json {
  if (!profile || leaveOut.includes('identities')) return {};
  return { creator: { id: webUri(profile.url), type: 'Organization', name: profile.name } };
}

/** Each segment is a target of its own: the selectors of one target would have to select the same words. */
function targetOf({ quote, position, quoted }: Segment, page: Page | undefined): Json {
  const quoteSelector = {
    ...quote,
    quotedParts: quoted?.map(([start, end]) => `${start}-${end}`).join(' '),
  };
  return {
    type: 'SpecificResource',
    source: page ? webUri(page.url) : 'urn:x-address:',
    selector: position ? [quoteSelector, position] : [quoteSelector],
  };
}

function bodiesOf(claim: Claim, speaker: Speaker | undefined, words: ExchangeWords): Json[] {
  const { lang } = words;
  const bodies: Json[] = [];
  const add = (part: BodyPart, purpose: string, value: string | undefined, more: Json = {}) => {
    if (value) bodies.push({ type: 'TextualBody', purpose, value, format: 'text/plain', part, ...more });
  };
  add('credibility', 'assessing', claim.credibility && words.credibility[claim.credibility], {
    language: lang,
  });
  add('verdict', 'assessing', claim.verdict && words.verdict[claim.verdict], { language: lang });
  add('speaker', 'identifying', speaker?.name);
  add('note', 'commenting', claim.note);
  add('statement', 'describing', claim.statement);
  add('context', 'describing', claim.context);
  if (claim.translation) {
    const { text, fromLang, original, by } = claim.translation;
    add('translation', 'describing', text, { translatedFrom: fromLang, original, translatedBy: by });
  }
  for (const tag of claim.tags) add('tag', 'tagging', tag);
  for (const item of claim.evidence ?? []) bodies.push(evidenceBody(item));
  return bodies;
}

function evidenceBody({ id, kind, title, url, archiveUrl, accessedAt, stance, note }: Evidence): Json {
  const more = {
    part: 'evidence' satisfies BodyPart,
    evidenceId: uuidUri(id),
    evidenceKind: kind,
    stance,
    address: url,
    archiveAddress: archiveUrl,
    accessed: accessedAt,
    evidenceNote: note,
  };
  if (url === undefined)
    return { type: 'TextualBody', purpose: 'describing', value: title, format: 'text/plain', ...more };
  return { type: 'SpecificResource', purpose: 'linking', source: webUri(url), title, ...more };
}

function speakerOf(speaker: Speaker): Json {
  return {
    id: uuidUri(speaker.id),
    type: SPEAKER_TYPES[speaker.kind],
    name: speaker.name,
    speakerKind: speaker.kind,
    role: speaker.role,
    affiliation: speaker.affiliation,
    ...listed('alias', speaker.aliases),
    sameAs: speaker.sameAs,
    reliability: speaker.reliability,
    created: speaker.createdAt,
    modified: speaker.updatedAt,
  };
}

const SPEAKER_TYPES = {
  person: 'Person',
  organization: 'Organization',
  group: 'Organization',
  document: 'Text',
} as const;

function pageOf(page: Page): Json {
  return {
    id: uuidUri(page.id),
    address: page.url,
    canonicalAddress: page.canonicalUrl,
    title: page.title,
    outlet: page.outlet,
    byline: page.byline,
    published: page.publishedAt,
    pageLanguage: page.lang,
    added: page.addedAt,
    read: page.readAt,
  };
}

function answerOf({ question: stored, answer }: ClaimAnswer, leaveOut: LeaveOut): Json {
  const question = remarkForOthers(stored, leaveOut);
  return {
    id: uuidUri(answer.id),
    answer: answer.answer,
    created: answer.createdAt,
    modified: answer.updatedAt,
    question: {
      id: uuidUri(question.id),
      questionText: question.text,
      questionNote: question.note,
      created: question.createdAt,
      modified: question.updatedAt,
    },
  };
}

function linkOf(stored: Link, leaveOut: LeaveOut): Json {
  const link = remarkForOthers(stored, leaveOut);
  return {
    id: uuidUri(link.id),
    linkKind: link.kind,
    linkTo: uuidUri(link.toClaimId),
    independent: link.independent,
    linkNote: link.note,
    created: link.createdAt,
    modified: link.updatedAt,
  };
}

function listed(key: string, items: readonly unknown[]): Json {
  return items.length > 0 ? { [key]: items } : {};
}
