/**
 * What the elements of a page mean to a reader. Read from tag names instead of computed styles: one look-up
 * a node, where `getComputedStyle` costs more than all the rest of reading (measured: about 1 µs an element).
 */
export const INLINE = 0;
export const BLOCK = 1;
export const SKIP = 2;
export const BREAK = 3;
export const LINK = 4;
export const QUOTE = 5;
export const PRE = 6;
export const SLOT = 7;
export const FRAME = 8;
/** ends a block and holds no text */
export const RULE = 9;
/** inline in a sentence, a block of its own at the end of a block quotation */
export const CITE = 10;

/** inline, and never hidden but with what is around it */
export const EMPHASIS = 11;

export type TagKind = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;

const TAGS = new Map<string, TagKind>();
function all(kind: TagKind, names: string): void {
  for (const name of names.split(' ')) TAGS.set(name, kind);
}
// https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3
all(
  BLOCK,
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol optgroup p search section summary table tbody td tfoot th thead tr ul',
);
// What is read by no one as text: code, media, form fields, and the pronunciation in ruby.
all(
  SKIP,
  'audio button canvas datalist embed head input map meter noscript object option progress rp rt rtc script select style svg template textarea title video',
);
all(RULE, 'hr');
all(BREAK, 'br');
all(LINK, 'a');
all(QUOTE, 'q');
all(PRE, 'pre listing plaintext xmp');
all(SLOT, 'slot');
all(FRAME, 'iframe');
all(CITE, 'cite');
all(EMPHASIS, 'b em i strong u');

/** The kind of an element by its local name; unknown and custom elements are inline, as in a browser. */
export function kindOfTag(localName: string): TagKind {
  return TAGS.get(localName) ?? INLINE;
}
