import { paragraphsOf } from '../../../../lib/text/paragraphs.ts';
import { findQuotations } from '../../../../lib/text/quotations.ts';

/** What stands between the marks of every quotation of a text, nested ones included. */
export function quotedIn(text: string): string[] {
  return quotationsIn(text).map((found) => text.slice(found.innerStart, found.innerEnd));
}

/** The same, of the outermost quotations only. */
export function outerIn(text: string): string[] {
  return quotationsIn(text)
    .filter((found) => !found.nested)
    .map((found) => text.slice(found.innerStart, found.innerEnd));
}

export function quotationsIn(text: string) {
  return findQuotations(text, paragraphsOf({ text }));
}
