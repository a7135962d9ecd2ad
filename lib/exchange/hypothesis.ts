import { type Intake, timeOf } from './intake.ts';
import { asObject, listOf, type Obj, textOf } from './json-value.ts';
import { stableId } from './stable-id.ts';

/**
 * Whether an object is an annotation as Hypothesis's API and the export of its client give it: no `type`, but `uri`,
 * `target` and a `user` of the form `acct:name@authority`.
 * @see https://h.readthedocs.io/en/latest/api-reference/
 */
export function isHypothesis(object: Obj): boolean {
  return typeof object.uri === 'string' && Array.isArray(object.target) && typeof object.text === 'string';
}

/** Replies and notes on a whole page hold no quote, and are given back. Positions count other units than ours. */
export function takeHypothesis(into: Intake, index: number, annotation: Obj): void {
  if (listOf(annotation.references).length > 0) {
    into.reject('annotations', index, annotation, [{ field: 'references', problem: 'is-reply' }]);
    return;
  }
  const selectors = listOf(annotation.target).flatMap((target) => listOf(asObject(target)?.selector));
  const quote = selectors.map(asObject).find((selector) => selector?.type === 'TextQuoteSelector');
  const exact = textOf(quote?.exact);
  if (!quote || exact === undefined) {
    into.reject('annotations', index, annotation, [{ field: 'target.selector', problem: 'no-quote' }]);
    return;
  }
  const title = listOf(asObject(annotation.document)?.title)[0];
  const pageId = into.page(index, { url: annotation.uri, title: textOf(title)?.slice(0, 2000) });
  if (pageId === undefined) {
    into.reject('annotations', index, annotation, [{ field: 'uri', problem: 'no-page' }]);
    return;
  }
  into.claim(index, {
    id: stableId('hypothesis', String(annotation.id)),
    pageId,
    segments: [
      {
        quote: {
          type: 'TextQuoteSelector',
          exact,
          prefix: (textOf(quote.prefix) ?? '').slice(-256),
          suffix: (textOf(quote.suffix) ?? '').slice(0, 256),
        },
      },
    ],
    note: annotation.text,
    tags: [...new Set(listOf(annotation.tags).filter((tag) => textOf(tag) !== undefined))],
    createdAt: timeOf(annotation.created),
    updatedAt: timeOf(annotation.updated ?? annotation.created),
  });
}
