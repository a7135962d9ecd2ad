import { isSpace, isUnspaced, isUpper } from './characters.ts';
import type { Claim } from './claims.ts';
import type { Frame } from './frames.ts';
import { FUNCTION_WORD, Is, Takes } from './lexicon.ts';
import type { Quotation } from './quotations.ts';

/**
 * How sure it is that a stretch in quotation marks is a claim: a sum of the weights below, in log-odds, through the
 * logistic function. Set by hand and kept round; what each feature tells was counted on news text.
 */
export const WEIGHTS = {
  /** a reporting verb or phrase of the same sentence claims it */
  framed: 2.4,
  /** … and stands behind it: “…,” she said */
  contentFirst: 2.2,
  /** … or right before it, with a comma or colon: she said, “…” */
  beside: 1.2,
  /** the verb judges rather than says: called the plan “…” */
  judged: 0,
  /** the verb takes quotations and little else, and doesn't stand beside this one: began … “…” */
  loosely: -0.9,
  /** the verb is an infinitive, so that nobody says it yet */
  infinitive: -0.8,
  /** … of somebody who is made to: forced people to confess their “…” */
  controlled: -1.2,
  /** it stands where the source is named: laut dem Magazin “…” */
  inSource: -2.2,
  /** German sets a comma between a quotation and its verb; without it the quotation is a name */
  noComma: -2.2,
  /** it is only thought, wanted or planned */
  belief: -0.3,
  /** a sentence before it ended with a colon */
  lead: 2.2,
  /** Name: “…” */
  label: 1.6,
  /** the verb form alone says that it is reported: German Konjunktiv */
  mood: 2.8,
  /** no reporting verb: only the subject of its clause may be its source */
  subject: -0.2,
  /** it stands by itself and was given the speaker before */
  carried: 0,
  none: -0.6,
  /** the words of a charge, whoever brought it */
  charge: 0.6,
  oneWord: -0.5,
  twoWords: -0.3,
  fiveWords: 0.5,
  nineWords: 1.6,
  sixteenWords: 2.2,
  /** every word begins with a capital: a title or a name */
  allCapitals: -1.3,
  mostCapitals: -0.9,
  /** … and an article, or what it is the name of, stands before it: the daily “Dawn” */
  named: -1,
  /** … but not behind "a": called it a “Farce” */
  indefinite: 0.9,
  lowerCase: 0.4,
  /** “his”, “Lee’s” before it, in a phrase: my “friend” */
  possessed: -0.8,
  /** it modifies a noun: the “open door” policy */
  modifies: 0,
  /** single marks where the text uses double ones, outside any quotation */
  otherMarks: -5,
  /** it is the address of a site: the “hafenblatt.example” portal */
  address: -3,
  heading: -0.8,
  /** a headline's words that the text below has in quotation marks as well */
  repeated: -10,
  /** the word, so-called, nicknamed, the film … */
  doubtWord: -1.8,
  markup: -5,
  /** no verb claims it, and … it ends its sentence: the plan is “a sham.” */
  endsSentence: 1,
  /** … a noun follows: the “open door” policy */
  beforeNoun: -0.5,
  /** … its subject is he, she or they, or a thing: it, this, that */
  personalSubject: 0.2,
  neuterSubject: -1.3,
  /** … it is what the subject is, was or will be */
  predicate: 0.5,
  unclosed: -1.5,
  /** an element of the page says that it is quoted */
  element: 2,
} as const;

export type Feature = keyof typeof WEIGHTS;

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
  return out;
}

/** The source's own name in quotation marks: die „Rundschau“. */
function isInside(claim: Claim, quotation: Quotation): boolean {
  const { source, reading } = claim;
  if (!source || source.reading !== reading) return false;
  const at = tokenOf(claim, quotation);
  return at >= source.mention.from && at < source.mention.to;
}

/** How a frame holds a stretch. */
function pushFrame(out: Feature[], claim: Claim, quotation: Quotation, first: boolean): void {
  const { frame, reading } = claim;
  if (!frame) return;
  const { tokens } = reading;
  const at = tokenOf(claim, quotation);
  if (at < 0) return;
  const says = Takes.clause | Takes.noun;
  const beside = at > frame.cue.to && tokens[at - 1]?.kind === 'mark';
  if (!first && !beside && !frame.phrase && !(frame.takes & says) && !frame.that) out.push('loosely');
  const before = tokens[frame.cue.from - 1]?.lower;
  if (before === 'to' || before === 'zu') {
    out.push('infinitive');
    if (frame.source?.to === frame.cue.from - 1) out.push('controlled');
  }
  const named = frame.source !== null && frame.source.from >= frame.cue.from;
  if (
    frame.phrase &&
    named &&
    at >= frame.cue.to &&
    at - frame.cue.to <= 4 &&
    !frame.contents.some((span) => span.from === at)
  )
    out.push('inSource');
  else if (isAttached(claim, frame, at, quotation)) out.push('inSource');
  if (
    reading.lexicon.data?.syntax.verbFinal &&
    at === frame.start - 1 &&
    !/[,?!]/.test(reading.text.charAt(quotation.innerEnd - 1))
  ) {
    out.push('noComma');
  }
}

/**
 * Where nouns have capitals, a stretch of capitals that hangs on the source, or says where or to whom: "sagte die
 * Sprecherin der Firma „…“ der „…“".
 */
function isAttached(claim: Claim, frame: Frame, at: number, quotation: Quotation): boolean {
  const { tokens, lexicon, text } = claim.reading;
  if (!lexicon.data?.syntax.capitalNouns || !frame.source || frame.source.to < frame.cue.from) return false;
  if (frame.takes & Takes.noun || at <= frame.source.to - 1 || at - frame.source.to > 8) return false;
  if (isMostlyLower(text, quotation)) return false;
  for (let i = frame.source.to; i < at; i++) {
    const token = tokens[i];
    const links =
      token?.kind === 'quotation' ||
      (token?.kind === 'word' &&
        !token.cues &&
        (token.upper || (token.flags & (Is.preposition | Is.determiner | Is.possessive)) !== 0));
    if (!links) return false;
  }
  return true;
}

function isMostlyLower(text: string, quotation: Quotation): boolean {
  const words = countWords(text, quotation.innerStart, quotation.innerEnd);
  return words > 8 || countCapitals(text, quotation.innerStart, quotation.innerEnd) < 0.6 * words;
}

/** The words beside a stretch that no reporting verb claims. */
function pushSyntax(out: Feature[], claim: Claim, quotation: Quotation): void {
  const { tokens } = claim.reading;
  const at = tokenOf(claim, quotation);
  if (at < 0) return;
  const next = tokens[at + 1];
  if (!next || /^[.!?;]$/.test(next.lower) || next.upper) out.push('endsSentence');
  else if (next.kind === 'word' && (next.flags & FUNCTION_WORD) === 0) out.push('beforeNoun');
  const before = tokens[at - 1];
  if (before && before.flags & Is.auxiliary) out.push('predicate');
  const subject =
    claim.source && claim.source.reading === claim.reading
      ? tokens[claim.source.mention.headTo - 1]
      : undefined;
  if (claim.source?.mention.kind === 'pronoun' && subject) {
    if (subject.flags & (Is.neuter | Is.second)) out.push('neuterSubject');
    else out.push('personalSubject');
  }
}

/** The index of a quotation's token in its paragraph: by bisection, since a paragraph may hold very many. */
function tokenOf(claim: Claim, quotation: Quotation): number {
  const { tokens } = claim.reading;
  let low = 0;
  let high = tokens.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle];
    if (!token) return -1;
    if (token.start === quotation.start && token.kind === 'quotation') return middle;
    if (token.start < quotation.start) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Whether its attribution follows right behind a quotation, or it goes on behind its attribution. */
function precedes(claim: Claim, quotation: Quotation): boolean {
  const { frame, reading } = claim;
  if (!frame || frame.side === 'right' || frame.side === 'none') return false;
  const { tokens } = reading;
  const start = tokens[frame.start];
  if (!start || quotation.start > start.start) {
    // "…, so der Leiter von „…“" names the source, and goes on with nothing
    const goesOn = !frame.phrase || tokens[tokenOf(claim, quotation) - 1]?.kind === 'mark';
    return (frame.side === 'both' && goesOn) || reading.paragraph.start > quotation.start;
  }
  let i = frame.start - 1;
  while (i >= 0 && tokens[i]?.kind === 'mark') i--;
  if (tokens[i]?.start !== quotation.start) return false;
  // not when it names the source, or where something was said: in the “Star” Lee writes
  const pure = frame.contents.some((span) => span.from === i && span.to === i + 1);
  return pure || i < frame.start - 1 || /[,?!]/.test(claim.reading.text.charAt(quotation.innerEnd - 1));
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

/** Words as blanks part them, up to 20; two letters count as one where no blanks do. */
export function countWords(text: string, from: number, to: number): number {
  let n = 0;
  let letters = 0;
  let inWord = false;
  for (let i = from; i < to && n <= 20; i++) {
    const code = text.charCodeAt(i);
    const space = isSpace(code);
    if (!space && !inWord) n++;
    else if (!space && isUnspaced(code) && ++letters % 2 === 0) n++;
    inWord = !space;
  }
  return n;
}

function countCapitals(text: string, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) {
    if (isUpper(text.charCodeAt(i)) && (i === from || isSpace(text.charCodeAt(i - 1)))) n++;
  }
  return n;
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

export function confidenceOf(features: readonly Feature[]): number {
  let sum = 0;
  for (const feature of features) sum += WEIGHTS[feature];
  return 1 / (1 + Math.exp(-sum));
}

/** The family of marks that holds most of the text's outer quotations. */
export function principalFamily(quotations: readonly Quotation[]): Quotation['family'] | null {
  const sizes = new Map<Quotation['family'], number>();
  for (const quotation of quotations) {
    if (quotation.nested || quotation.family === 'element' || quotation.family === 'block') continue;
    const family = quotation.family === 'doubled' ? 'double' : quotation.family;
    sizes.set(family, (sizes.get(family) ?? 0) + Math.min(200, quotation.end - quotation.start));
  }
  let best: Quotation['family'] | null = null;
  for (const [family, size] of sizes) if (best === null || size > (sizes.get(best) ?? 0)) best = family;
  return best;
}
