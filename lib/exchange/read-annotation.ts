import { failure, type Result, success } from '../model/result.ts';
import type { Accepted } from './accept.ts';
import { ANNOTATION_CONTEXT, type BodyPart, uuidOf } from './annotation-context.ts';
import type { AnyIterable } from './chunks.ts';
import { isHypothesis, takeHypothesis } from './hypothesis.ts';
import { type Fields, filled, filledOrNone, type Intake, intake, timeOf } from './intake.ts';
import { eachJsonItem } from './json-items.ts';
import { asObject, listOf, type Obj, textOf } from './json-value.ts';
import type { ReadOptions } from './read-export.ts';
import { stableId } from './stable-id.ts';
import { addressOf } from './uri.ts';

export type ReadAnnotationsFailure = 'not-json' | 'not-annotations' | 'too-large' | 'cancelled';

const LISTS = ['items', 'annotations', 'rows', '@graph'];

/**
 * Reads Web Annotations as JSON-LD in its usual shape (one, an array, a collection or page, a graph), On Record's or
 * other tools', and Hypothesis's export and search results. A claim needs a quote: what annotates a whole page or
 * replies to another annotation comes back with that reason.
 */
export async function readAnnotations(
  chunks: AnyIterable<string>,
  options: ReadOptions & { readonly importedAt?: Date | undefined } = {},
): Promise<Result<Accepted, ReadAnnotationsFailure>> {
  const into = intake((options.importedAt ?? new Date()).toISOString());
  const links: Link[] = [];
  const ids = new Set<unknown>();
  let index = 0;
  function take(item: unknown): void {
    for (const annotation of annotationsIn(item, 0)) {
      ids.add(annotation.id);
      if (isHypothesis(annotation)) takeHypothesis(into, index, annotation);
      else takeAnnotation(into, index, annotation, links);
      index += 1;
    }
  }
  const read = await eachJsonItem(chunks, LISTS, take, options);
  if (!read.ok) return read;
  take(read.value);
  if (index === 0 && !isContainer(read.value)) return failure('not-annotations');
  // A link to a claim that the file doesn't hold would be refused, and isn't anybody's mistake.
  for (const link of links) if (ids.has(link.to)) into.link(link.index, link.fields);
  return success(into.finish());
}

interface Link {
  readonly to: unknown;
  readonly index: number;
  readonly fields: Fields;
}

function isContainer(content: unknown): boolean {
  const types = listOf(asObject(content)?.type);
  return types.includes('AnnotationCollection') || types.includes('AnnotationPage');
}

function annotationsIn(content: unknown, depth: number): Obj[] {
  if (depth > 5) return [];
  if (Array.isArray(content)) return content.flatMap((item) => annotationsIn(item, depth + 1));
  const object = asObject(content);
  if (!object) return [];
  const types = listOf(object.type ?? object['@type']);
  if (types.includes('Annotation') || isHypothesis(object)) return [object];
  const inside = [object['@graph'], object.first, object.items, object.annotations, object.rows];
  return inside.flatMap((item) => (item === undefined ? [] : annotationsIn(item, depth + 1)));
}

function takeAnnotation(into: Intake, index: number, annotation: Obj, links: Link[]): void {
  const targets = listOf(annotation.target);
  // Positions are believed in our own files only: others count in other units.
  const isOurs = annotation.workStatus !== undefined;
  const segments = targets.flatMap((target) => segmentsOf(target, isOurs));
  if (segments.length === 0) {
    into.reject('annotations', index, annotation, [{ field: 'target.selector', problem: 'no-quote' }]);
    return;
  }
  const page = asObject(annotation.page) ?? {};
  const source = sourceOf(targets[0]);
  const pageId = into.page(index, {
    id: uuidOf(page.id),
    url: textOf(page.address) ?? (source === undefined ? undefined : addressOf(source)),
    canonicalUrl: page.canonicalAddress,
    title: page.title,
    outlet: page.outlet,
    byline: page.byline,
    publishedAt: page.published,
    lang: page.pageLanguage,
    addedAt: page.added,
    readAt: page.read,
  });
  if (pageId === undefined) {
    into.reject('annotations', index, annotation, [{ field: 'target.source', problem: 'no-page' }]);
    return;
  }
  const bodies = bodiesOf(annotation);
  const attribution = asObject(annotation.attribution);
  const claimId =
    uuidOf(annotation.id) ?? stableId('annotation', String(annotation.id), JSON.stringify(segments));
  into.claim(index, {
    id: claimId,
    pageId,
    segments,
    textFragment: annotation.textFragment,
    form: annotation.claimForm,
    speakerId: takeSpeaker(into, index, annotation),
    status: annotation.workStatus,
    credibility: annotation.credibility,
    verdict: annotation.verdict,
    saidAt: annotation.saidAt,
    firstAppearance: annotation.firstAppearance,
    groundRule: annotation.groundRule,
    chain: annotation.chain,
    attribution: attribution && {
      mention: textOf(attribution.mention) ?? '',
      ...filled({ name: attribution.attributedName, role: attribution.attributedRole, cue: attribution.cue }),
    },
    ...bodies,
    createdAt: timeOf(annotation.created),
    updatedAt: timeOf(annotation.modified ?? annotation.created),
  });
  takeAnswers(into, index, annotation, claimId);
  for (const link of listOf(annotation.links).map(asObject)) {
    if (!link) continue;
    const fields = {
      id: uuidOf(link.id),
      fromClaimId: claimId,
      toClaimId: uuidOf(link.linkTo),
      kind: link.linkKind,
      independent: link.independent,
      note: link.linkNote,
      createdAt: link.created,
      updatedAt: link.modified,
    };
    links.push({ to: link.linkTo, index, fields });
  }
}

function takeSpeaker(into: Intake, index: number, annotation: Obj): string | undefined {
  const speaker = asObject(annotation.speaker);
  if (!speaker) return undefined;
  return into.speaker(index, {
    id: uuidOf(speaker.id),
    name: speaker.name,
    kind: speaker.speakerKind,
    role: speaker.role,
    affiliation: speaker.affiliation,
    aliases: listOf(speaker.alias),
    sameAs: speaker.sameAs,
    reliability: speaker.reliability,
    createdAt: speaker.created,
    updatedAt: speaker.modified,
  });
}

function takeAnswers(into: Intake, index: number, annotation: Obj, claimId: string): void {
  for (const answer of listOf(annotation.answers).map(asObject)) {
    const question = asObject(answer?.question);
    if (!answer || !question) continue;
    into.question(index, {
      id: uuidOf(question.id),
      text: question.questionText,
      note: question.questionNote,
      createdAt: question.created,
      updatedAt: question.modified,
    });
    into.answer(index, {
      id: uuidOf(answer.id),
      questionId: uuidOf(question.id),
      claimId,
      answer: answer.answer,
      createdAt: answer.created,
      updatedAt: answer.modified,
    });
  }
}

/** The text quote of a target. */
function segmentsOf(target: unknown, isOurs: boolean): Fields[] {
  const selectors = listOf(asObject(target)?.selector)
    .map(asObject)
    .filter((selector) => selector !== undefined);
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  return selectors
    .filter(({ type, exact }) => type === 'TextQuoteSelector' && typeof exact === 'string' && exact !== '')
    .slice(0, 1)
    .map(({ exact, prefix, suffix, quotedParts }) => ({
      quote: {
        type: 'TextQuoteSelector',
        exact,
        prefix: (textOf(prefix) ?? '').slice(-256),
        suffix: (textOf(suffix) ?? '').slice(0, 256),
      },
      ...(isOurs &&
        position && { position: { type: 'TextPositionSelector', start: position.start, end: position.end } }),
      ...(typeof quotedParts === 'string' && { quoted: rangesOf(quotedParts) }),
    }));
}

function rangesOf(parts: string): number[][] {
  return parts.split(' ').flatMap((part) => {
    const match = /^(\d+)-(\d+)$/.exec(part);
    return match ? [[Number(match[1]), Number(match[2])]] : [];
  });
}

function sourceOf(target: unknown): string | undefined {
  if (typeof target === 'string') return target;
  const object = asObject(target);
  return textOf(object?.source) ?? textOf(asObject(object?.source)?.id) ?? textOf(object?.id);
}

/** Our own bodies say which field they are; others' go to the tags or, whatever their purpose, to the note. */
function bodiesOf(annotation: Obj): Fields {
  const notes: string[] = [];
  const tags: string[] = [];
  const evidence: Fields[] = [];
  const fields: Record<string, unknown> = {};
  for (const body of [...listOf(annotation.body), ...listOf(annotation.bodyValue)]) {
    const object = typeof body === 'string' ? { value: body } : asObject(body);
    if (!object) continue;
    const value = textOf(object.value);
    switch (object.part as BodyPart | undefined) {
      case 'credibility':
      case 'verdict':
      case 'speaker':
        break;
      case 'statement':
      case 'context':
        fields[String(object.part)] = value;
        break;
      case 'translation':
        fields.translation = {
          text: value,
          fromLang: object.translatedFrom,
          ...(typeof object.original === 'string' && { original: object.original }),
          ...filled({ by: object.translatedBy }),
        };
        break;
      case 'evidence':
        evidence.push(evidenceOf(object));
        break;
      default: {
        const isTag = object.part === 'tag' || object.purpose === 'tagging';
        if (isTag && value) tags.push(value);
        else if (value) notes.push(value);
        else if (textOf(object.source) ?? textOf(object.id)) notes.push(String(object.source ?? object.id));
      }
    }
  }
  return {
    ...fields,
    note: notes.join('\n\n'),
    tags: [...new Set(tags)],
    evidence: evidence.length > 0 ? evidence : undefined,
  };
}

function evidenceOf(body: Obj): Fields {
  return (
    filledOrNone({
      id: uuidOf(body.evidenceId),
      kind: body.evidenceKind,
      title: body.title ?? body.value,
      url: body.address,
      archiveUrl: body.archiveAddress,
      accessedAt: body.accessed,
      stance: body.stance,
      confidential: false,
      note: body.evidenceNote,
    }) ?? {}
  );
}

/** Whether a file names the context of Web Annotations, before it is parsed. */
export function mentionsAnnotations(start: string): boolean {
  return start.includes(ANNOTATION_CONTEXT) || start.includes('"TextQuoteSelector"');
}
