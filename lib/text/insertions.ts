import { describes, isDefinite, timeAt } from './free-order.ts';
import { Form, Is, type Lexicon, Takes } from './lexicon.ts';
import { type Mention, mentionStartingAt } from './mentions.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Quotation } from './quotations.ts';
import { type Token, tokenize } from './tokens.ts';

/** An attribution inside quotation marks, from the mark that opens it to behind the one that closes it. */
interface Insertion {
  readonly from: number;
  readonly to: number;
  /** where the token of the words behind it begins */
  readonly resumes?: number;
}

const OPENS = /^[,!?…—–―-]$|^--$/;
const DASH = /^[—–―-]$|^--$/;
const REACH = 24;

/**
 * Cuts quotations at the attributions that stand inside their marks, where a language has it so: « Non, dit-elle. Jamais. »
 * becomes two quotations with the attribution between them, «Esto —dijo Vega— sigue» as well. Also makes quotations of
 * paragraphs of dialogue that begin with a dash. In reading order, as it takes them.
 */
export function splitInsertions(
  text: string,
  paragraphs: readonly Paragraph[],
  quotations: readonly Quotation[],
  lexicon: Lexicon,
): readonly Quotation[] {
  const syntax = lexicon.data?.syntax;
  if (!syntax?.insertions && !syntax?.dashSpeech) return quotations;
  const spoken = syntax.dashSpeech ? dialogue(text, paragraphs, quotations, lexicon) : [];
  const out: Quotation[] = [];
  for (const quotation of spoken.length > 0 ? merged(quotations, spoken) : quotations) {
    const paragraph = paragraphs[quotation.paragraph];
    if (quotation.nested || !syntax.insertions || !paragraph) out.push(quotation);
    else out.push(...pieces(text, paragraph, quotation, lexicon));
  }
  return out;
}

/** Each dialogue paragraph whole, with what stood in marks inside it nested. */
function merged(quotations: readonly Quotation[], spoken: readonly Quotation[]): Quotation[] {
  const whole = new Set(spoken.map((quotation) => quotation.paragraph));
  const inner = quotations.map((q) => (whole.has(q.paragraph) ? { ...q, nested: true } : q));
  return [...inner, ...spoken].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Runs of paragraphs that begin with a dash, when one of them has an attribution: else it is a list. */
function dialogue(
  text: string,
  paragraphs: readonly Paragraph[],
  quotations: readonly Quotation[],
  lexicon: Lexicon,
): Quotation[] {
  const out: Quotation[] = [];
  let run: Quotation[] = [];
  let attributed = false;
  const marked = new Set(quotations.map((quotation) => quotation.paragraph));
  for (const [index, paragraph] of paragraphs.entries()) {
    const dash = /^\s*[—–―]\s?(?=[\p{Lu}¿¡«“"…])/u.exec(text.slice(paragraph.start, paragraph.start + 8));
    if (!dash) {
      if (attributed) out.push(...run);
      run = [];
      attributed = false;
      continue;
    }
    const [innerStart, innerEnd] = [paragraph.start + dash[0].length, trimmedEnd(text, paragraph)];
    const base = { paragraph: index, nested: false, closed: true, continues: false };
    const spoken: Quotation = {
      ...base,
      start: paragraph.start,
      end: innerEnd,
      innerStart,
      innerEnd,
      family: 'dash',
    };
    const speech = insertionsOf(text, paragraph, spoken, lexicon).length > 0;
    attributed ||= speech;
    if (speech || !marked.has(index)) run.push(spoken);
  }
  return attributed ? [...out, ...run] : out;
}

function trimmedEnd(text: string, paragraph: Paragraph): number {
  let { end } = paragraph;
  while (end > paragraph.start && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}

/** A quotation without its insertions: one piece, or more. */
function pieces(text: string, paragraph: Paragraph, quotation: Quotation, lexicon: Lexicon): Quotation[] {
  const found = insertionsOf(text, paragraph, quotation, lexicon);
  if (found.length === 0) return [quotation];
  const out: Quotation[] = [];
  let start = quotation.start;
  let innerStart = quotation.innerStart;
  for (const insertion of [...found, { from: quotation.innerEnd, to: quotation.end }]) {
    const { from, to }: Insertion = insertion;
    let innerEnd = Math.max(innerStart, from);
    while (innerEnd > innerStart && /\s/.test(text.charAt(innerEnd - 1))) innerEnd--;
    // Russian and Polish put a comma before the dash
    if (text.charAt(innerEnd - 1) === ',' && DASH.test(text.charAt(from))) innerEnd--;
    const last = from === quotation.innerEnd;
    if (/[\p{L}\p{N}]/u.test(text.slice(innerStart, innerEnd)))
      out.push({ ...quotation, start, end: last ? quotation.end : innerEnd, innerStart, innerEnd });
    innerStart = to;
    while (innerStart < quotation.innerEnd && /\s/.test(text.charAt(innerStart))) innerStart++;
    start = insertion.resumes ?? innerStart;
  }
  return out;
}

function insertionsOf(
  text: string,
  paragraph: Paragraph,
  quotation: Quotation,
  lexicon: Lexicon,
): Insertion[] {
  const inside = { ...paragraph, start: quotation.innerStart, end: quotation.innerEnd };
  if (!/[,!?…—–―-]/.test(text.slice(inside.start, inside.end))) return [];
  const tokens = tokenize(text, inside, [], [], lexicon);
  const out: Insertion[] = [];
  for (let i = 1; i < tokens.length - 1; i++) {
    const mark = tokens[i];
    if (mark?.kind !== 'mark' || !OPENS.test(mark.lower)) continue;
    const dash = DASH.test(mark.lower) && tokens[i - 1]?.end !== mark.start;
    if (DASH.test(mark.lower) && !dash) continue;
    const attribution = attributionAt(tokens, i + 1, dash, lexicon);
    if (attribution < 0) continue;
    const close = closeOf(tokens, attribution, dash);
    if (close < 0) continue;
    const last = tokens[close];
    const drops = /^[,—–―-]$|^--$/.test(mark.lower);
    let to = last ? last.end : inside.end;
    // "—dijo él—. Mañana": the full stop goes with the dash
    if (last && dash) while (/^[.,;]$/.test(text.charAt(to)) && to < inside.end) to++;
    // "— disse ela. — Amanhã": the dash opens a sentence of its own
    const resumes = dash && last && tokens[close - 1]?.lower === '.' ? { resumes: last.start } : {};
    out.push({ from: drops ? mark.start : mark.end, to, ...resumes });
    i = Math.max(i, close);
  }
  return out;
}

/** Where the attribution that begins at `from` has its verb and its subject behind it; -1 when there is none. */
function attributionAt(tokens: readonly Token[], from: number, dash: boolean, lexicon: Lexicon): number {
  let i = from;
  let auxiliary = false;
  let subject = false;
  for (; i < from + 7; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || (token.upper && !auxiliary)) return -1;
    const cue = token.cues?.find((reading) => reading.particle === undefined && reading.takes & Takes.quote);
    if (cue && cue.forms & (auxiliary ? Form.participle | Form.finite : Form.finite)) break;
    if (token.flags & Is.auxiliary) auxiliary = true;
    // "a-t-elle"
    else if (auxiliary && token.flags & Is.subject && !(token.flags & Is.neuter)) subject = true;
    else if (!(token.flags & (Is.object | Is.adverb | Is.negation))) return -1;
  }
  const verb = tokens[i];
  if (!verb?.cues) return -1;
  i++;
  if (subject) return i;
  while ((tokens[i]?.flags ?? 0) & Is.adverb && !tokens[i]?.upper) i++;
  i = timeAt(tokens, i, tokens.length);
  const mention = mentionStartingAt(tokens, i, tokens.length, lexicon);
  if (mention && isSpeaker(tokens, mention)) return mention.to;
  // "—añadió—", ", dijo,": no subject is printed
  const bare = dash || lexicon.data?.syntax.dropsSubject === true;
  const next = tokens[i];
  return bare && (!next || next.kind === 'mark' || next.flags & (Is.preposition | Is.subordinator)) ? i : -1;
}

function isSpeaker(tokens: readonly Token[], mention: Mention): boolean {
  if (mention.kind === 'pronoun')
    return ((tokens[mention.from]?.flags ?? 0) & (Is.neuter | Is.first | Is.second)) === 0;
  if (mention.kind === 'name') return true;
  // "…, dit le gardien.": no list has all nouns for people
  const next = tokens[mention.to];
  if ((!next || next.kind === 'mark') && isDefinite(tokens, mention)) return true;
  for (let i = mention.headFrom; i < mention.headTo; i++)
    if ((tokens[i]?.flags ?? 0) & (Is.role | Is.title | Is.organization | Is.document)) return true;
  return false;
}

/** The mark that ends the insertion, past an apposition; the number of tokens where the text ends before; -1 for none. */
function closeOf(tokens: readonly Token[], from: number, dash: boolean): number {
  for (let i = from; i < from + REACH; i++) {
    const token = tokens[i];
    if (!token) return i;
    if (token.flags & Is.complementizer && !dash) return -1;
    if (token.kind !== 'mark') continue;
    if (DASH.test(token.lower) && tokens[i - 1]?.lower !== '-') return i;
    if (dash) continue;
    if (/^[.;:!?]$/.test(token.lower) && !isInitial(tokens, i)) return i;
    if (token.lower === ',' && !describes(tokens, i + 1)) return i;
  }
  return -1;
}

function isInitial(tokens: readonly Token[], dot: number): boolean {
  const before = tokens[dot - 1];
  return before !== undefined && (before.flags & Is.abbreviation) !== 0 && before.upper;
}
