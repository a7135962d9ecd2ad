import { isSpace } from './characters.ts';
import type { Claim } from './claim.ts';
import { Is, Takes } from './lexicon.ts';
import { isProgramme } from './programmes.ts';
import type { Quotation } from './quotations.ts';
import { precedes, pushFrame, pushSyntax, tokenOf } from './stretch-syntax.ts';
import type { Feature } from './weights.ts';
import { countCapitals, countWords } from './word-counts.ts';

export interface Context {
  readonly text: string;
  readonly quotations: readonly Quotation[];
  /** the kind of mark that most of the text's outer quotations have */
  readonly principal: Quotation['family'] | null;
  /** those of headings that stand in the text as well */
  readonly repeated: ReadonlySet<Quotation>;
  /** who wrote the article */
  readonly authors: readonly string[];
}

/** What speaks for and against a quoted stretch of a claim. */
export function featuresOf(claim: Claim, quotation: Quotation, context: Context): Feature[] {
  const { text } = context;
  const out: Feature[] = [];
  const { frame } = claim;
  if (
    claim.link === 'mood' ||
    claim.link === 'lead' ||
    claim.link === 'label' ||
    claim.link === 'subject' ||
    claim.link === 'carried' ||
    claim.link === 'charge'
  )
    out.push(claim.link);
  else if (claim.link === 'signed' || claim.link === 'unlisted') out.push('framed', 'contentFirst');
  else if (frame?.source) out.push('framed');
  else out.push('none');
  if (frame && claim.link !== 'subject') {
    const first = precedes(claim, quotation);
    if (first) out.push('contentFirst');
    pushFrame(out, claim, quotation, first);
    if (!(frame.takes & (Takes.clause | Takes.that)) && frame.takes & Takes.noun) out.push('judged');
    if (frame.takes & Takes.belief) out.push('belief');
  }
  if (!out.includes('inSource') && isInside(claim, quotation)) out.push('inSource');
  pushLength(out, text, quotation);
  const capitalNouns = claim.reading.lexicon.data?.syntax.capitalNouns === true;
  if (claim.link === 'subject' || claim.link === 'carried') pushSyntax(out, claim, quotation);
  const behind = claim.reading.tokens[tokenOf(claim, quotation) - 1];
  const indefinite = behind !== undefined && claim.reading.lexicon.indefinites.has(behind.lower);
  if (indefinite) out.push('indefinite');
  else if (out.includes('allCapitals') || out.includes('mostCapitals')) {
    const token = behind;
    const noun =
      token &&
      token.kind === 'word' &&
      (token.flags & Is.determiner ||
        token.genitive ||
        token.flags & (Is.document | Is.organization | Is.role) ||
        (capitalNouns && token.upper));
    if (noun) out.push('named');
  }
  const before = beforeWord(text, quotation.start, claim.reading.paragraph.start);
  if (claim.link !== 'carried' && claim.link !== 'none' && /[,:]$/.test(before.mark)) out.push('beside');
  if (before.word && /(?:[’']s|^(?:his|her|their|its|our|my|seine?|ihre?))$/i.test(before.word))
    out.push('possessed');
  const after = text.slice(quotation.end, quotation.end + 24);
  const words = countWords(text, quotation.innerStart, quotation.innerEnd);
  if (
    words <= 4 &&
    before.word &&
    /^\s\p{L}/u.test(after) &&
    /^(?:the|an?|this|these|those|his|her|their|its)$/i.test(before.word)
  )
    out.push('modifies');
  const { kind } = claim.reading.paragraph;
  if (quotation.family === 'element' || kind === 'block-quotation' || kind === 'post') out.push('element');
  else if (context.principal && quotation.family === 'single' && context.principal !== 'single')
    out.push('otherMarks');
  if (claim.reading.paragraph.kind === 'heading') out.push('heading');
  if (context.repeated.has(quotation)) out.push('repeated');
  if (/^[=>]/.test(after)) out.push('markup');
  if (!quotation.closed && !quotation.continues) out.push('unclosed');
  if (doubtBefore(claim, quotation, context)) out.push('doubtWord');
  else if (isProgramme(text, claim.reading, quotation)) out.push('programme');
  return out;
}

/** The source's own name in quotation marks: die „Rundschau“. */
function isInside(claim: Claim, quotation: Quotation): boolean {
  const { source, reading } = claim;
  if (!source || source.reading !== reading) return false;
  const at = tokenOf(claim, quotation);
  return at >= source.mention.from && at < source.mention.to;
}

function pushLength(out: Feature[], text: string, quotation: Quotation): void {
  const words = countWords(text, quotation.innerStart, quotation.innerEnd);
  if (words <= 1 && isAddress(text.slice(quotation.innerStart, quotation.innerStart + 60)))
    out.push('address');
  if (words <= 1) out.push('oneWord');
  else if (words === 2) out.push('twoWords');
  else if (words >= 16) out.push('sixteenWords');
  else if (words >= 9) out.push('nineWords');
  else if (words >= 5) out.push('fiveWords');
  if (words > 8) return;
  const capitals = countCapitals(text, quotation.innerStart, quotation.innerEnd);
  if (capitals === 0) out.push('lowerCase');
  else if (capitals >= words) out.push('allCapitals');
  else if (capitals >= 0.6 * words && words > 1) out.push('mostCapitals');
}

function isAddress(words: string): boolean {
  return /^(?:https?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?:[/’”»"“]|$)/u.test(words);
}

/** The word before a quotation, or the punctuation that stands there instead. */
function beforeWord(text: string, at: number, from: number): { word: string; mark: string } {
  let end = at;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > from && end - start < 24 && !isSpace(text.charCodeAt(start - 1))) start--;
  const word = text.slice(start, end);
  const last = word.slice(-1);
  return /[\p{L}\p{N}’']/u.test(last) ? { word, mark: '' } : { word: '', mark: last };
}

/** The word that tells why a stretch is no claim, within three words before it. */
export function doubtBefore(
  claim: Claim,
  quotation: Quotation,
  context: Context,
): 'term' | 'nickname' | 'title-of-work' | null {
  const { doubts } = claim.reading.lexicon;
  if (doubts.size === 0) return null;
  const from = Math.max(claim.reading.paragraph.start, quotation.start - 40);
  const words =
    context.text
      .slice(from, quotation.start)
      .toLowerCase()
      .match(/[\p{L}’'.-]+/gu) ?? [];
  for (const word of words.slice(-2)) {
    const doubt = doubts.get(word.replace(/’/g, "'"));
    if (doubt) return doubt;
  }
  return null;
}

/** The family of marks that holds most of the text's outer quotations. */
export function principalFamily(quotations: readonly Quotation[]): Quotation['family'] | null {
  const sizes = new Map<Quotation['family'], number>();
  for (const quotation of quotations) {
    if (quotation.nested || /^(?:element|block|turn)$/.test(quotation.family)) continue;
    const family = quotation.family === 'doubled' ? 'double' : quotation.family;
    sizes.set(family, (sizes.get(family) ?? 0) + Math.min(200, quotation.end - quotation.start));
  }
  let best: Quotation['family'] | null = null;
  for (const [family, size] of sizes) if (best === null || size > (sizes.get(best) ?? 0)) best = family;
  return best;
}
