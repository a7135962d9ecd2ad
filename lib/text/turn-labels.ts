import type { TextRange } from '../model/range.ts';
import { FUNCTION_WORD, type Lexicon } from './lexicon.ts';
import type { Paragraph } from './paragraphs.ts';

/** A paragraph that begins with who speaks in it: `NAME: …`. Offsets are UTF-16, half-open, into the text. */
export interface Turn {
  /** index of the paragraph */
  readonly paragraph: number;
  /** the name, without a role behind it */
  readonly label: TextRange;
  /** where the words begin */
  readonly start: number;
  /** capitals throughout, as transcripts print it */
  readonly capitals: boolean;
  /** what tells the speakers apart: the last word, since "JANE LEE" is "LEE" from the second time on */
  readonly key: string;
}

/** Up to four capitalised words, a role behind a comma or in brackets, a colon and a blank. */
const LABEL =
  /^[\s"“”„«»']{0,4}(\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3})(?:, [^:"“”\n]{1,50}| \([^():\n]{1,40}\))?:\s+(?=\S)/u;
/** Scripts without capitals: a short name and either colon. */
const CASELESS = /^[\s"“”「『«]{0,4}([\p{Lo}\p{M}]{1,12}(?: [\p{Lo}\p{M}]{1,12})?)(?:：|:\s)\s*(?=\S)/u;
/** A label stands within this many characters. */
const REACH = 110;
const NOT_IN_TURN: ReadonlySet<string> = new Set(['heading', 'caption', 'table-cell', 'pull-quotation']);

/**
 * The turns of a transcript or an interview. Capitals tell them where two take part, one of them twice; other labels only
 * where two of them recur. One of the names must stand in the text with a first name or a title, so that the lines of a
 * form ("Place: …") are none. Linear in the length of the text.
 */
export function turnsOf(text: string, paragraphs: readonly Paragraph[], lexicon: Lexicon): readonly Turn[] {
  const labelled: Turn[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const turn = NOT_IN_TURN.has(paragraph.kind) ? null : turnIn(text, paragraph, index, lexicon);
    if (turn) labelled.push(turn);
  }
  if (labelled.length < 3) return [];
  const capitals = labelled.filter((turn) => turn.capitals);
  if (capitals.length >= 3 && recurring(capitals).size >= 1 && isTalk(text, paragraphs, capitals))
    return capitals;
  const keys = recurring(labelled);
  const others = labelled.filter(({ key }) => keys.has(key));
  return others.length >= 4 && keys.size >= 2 && isTalk(text, paragraphs, others) ? others : [];
}

function turnIn(text: string, paragraph: Paragraph, index: number, lexicon: Lexicon): Turn | null {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + REACH));
  if (!/[:：]/.test(head)) return null;
  const match = LABEL.exec(head) ?? CASELESS.exec(head);
  const name = match?.[1];
  if (!match || !name) return null;
  const words = name.toLowerCase().split(/ |(?<=\.)(?=\S)/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (
    isFunction(first, lexicon) ||
    isFunction(last, lexicon) ||
    words.some((word) => lexicon.captions.has(word))
  )
    return null;
  const start = paragraph.start + match[0].indexOf(name);
  const capitals = name === name.toUpperCase() && /\p{Lu}[\p{Lu}.'’-]*\p{Lu}/u.test(name);
  const label: TextRange = [start, start + name.length];
  return { paragraph: index, label, start: paragraph.start + match[0].length, capitals, key: last };
}

function isFunction(word: string, lexicon: Lexicon): boolean {
  return ((lexicon.flags.get(word) ?? 0) & FUNCTION_WORD) !== 0;
}

/** The labels that stand at least twice. */
function recurring(turns: readonly Turn[]): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { key } of turns) (once.has(key) ? twice : once).add(key);
  return twice;
}

/** Whether people talk here: more than one, mostly in sentences, and somebody whom the text names elsewhere. */
function isTalk(text: string, paragraphs: readonly Paragraph[], turns: readonly Turn[]): boolean {
  if (new Set(turns.map(({ key }) => key)).size < 2) return false;
  let sentences = 0;
  for (const { paragraph } of turns) {
    const end = paragraphs[paragraph]?.end ?? 0;
    if (/[.?!…。？！।។—–"”’»」)\]]\s*$/u.test(text.slice(Math.max(0, end - 4), end))) sentences++;
  }
  return 2 * sentences >= turns.length && isSomebody(text, turns);
}

/** Whether one of the first labels is a full name, is a name of the text, or is written without capitals. */
function isSomebody(text: string, turns: readonly Turn[]): boolean {
  const names = turns.slice(0, 12).map(({ label }) => text.slice(label[0], label[1]));
  if (names.some((name) => !/\p{Lu}/u.test(name))) return true;
  const ends = names.map((name) => name.split(' ').at(-1) ?? name);
  const printed = [...new Set(ends.flatMap((end) => [end, titled(end)]))].map(escaped).join('|');
  return new RegExp(`\\p{Lu}[\\p{L}\\p{M}.'’-]*[  ](?:${printed})(?![\\p{L}\\p{M}])`, 'u').test(text);
}

function titled(name: string): string {
  return name.toLowerCase().replace(/(?:^|[-'’.])\p{L}/gu, (letter) => letter.toUpperCase());
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
