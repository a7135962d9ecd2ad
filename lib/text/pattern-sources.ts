import type { TextRange } from '../model/range.ts';
import type { Matchers } from './patterns.ts';

/** A source as printed, with what in it is the name and what the role; ranges into the article's text. */
export interface PrintedSource {
  readonly range: TextRange;
  readonly name: TextRange | null;
  readonly role: TextRange | null;
}

/** No source is longer, in UTF-16 units. */
const LONGEST = 90;

/**
 * Reads a stretch beside a cue as a source: cut before times, places and addressees, without connectives at its start.
 * Null when nothing is left.
 */
export function readSource(text: string, from: number, to: number, matchers: Matchers): PrintedSource | null {
  let [start, end] = trimmed(text, from, to);
  const skipped = matchers.skips.exec(text.slice(start, end));
  if (skipped) start += skipped[0].length;
  const stop = matchers.stops.exec(text.slice(start, Math.min(end, start + LONGEST)));
  if (stop) end = start + stop.index;
  const bracket = text.slice(start, end).search(/[(（]/);
  if (bracket >= 0) end = start + bracket;
  [start, end] = trimmed(text, start, end);
  if (
    start >= end ||
    !/\p{L}/u.test(text.slice(start, end)) ||
    end - start > LONGEST ||
    /[“”«»「」『』!?。！？]/.test(text.slice(start, end - 1))
  )
    return null;
  return { range: [start, end], ...partsOf(text, start, end, matchers) };
}

function trimmed(text: string, from: number, to: number): [number, number] {
  const blank = /[\s,،，、:：;；؛–—-]/;
  let start = from;
  let end = to;
  while (start < end && blank.test(text.charAt(start))) start++;
  while (end > start && blank.test(text.charAt(end - 1))) end--;
  // a full stop, but not an initial's
  if (/[\p{L}\p{M}]{2}[.。।۔]$/u.test(text.slice(Math.max(start, end - 3), end))) end--;
  return [start, end];
}

interface Parts {
  readonly name: TextRange | null;
  readonly role: TextRange | null;
}

function partsOf(text: string, start: number, end: number, matchers: Matchers): Parts {
  const { patterns } = matchers;
  const printed = text.slice(start, end);
  // an apposition: "Name, role,"
  const comma = printed.search(/[,،，]/);
  if (comma > 0) {
    const first = partsOf(text, start, start + comma, matchers);
    const [from, to] = trimmed(text, start + comma, end);
    // "role, Name" or "Name, role"
    if (first.name) return { name: first.name, role: first.role ?? [from, to] };
    const second = partsOf(text, from, to, matchers);
    return second.name ? { name: second.name, role: second.role ?? [start, start + comma] } : first;
  }
  const honorific = matchers.honorifics.exec(printed);
  const title = lastMatch(printed, matchers.titles);
  const role = lastMatch(printed, matchers.roles);
  let from = 0;
  let to = honorific ? honorific.index : printed.length;
  let office: TextRange | null = null;
  if (role && role[0] <= (title?.[0] ?? 0) && title) {
    office = [start + role[0], start + title[0]];
    from = title[1];
  } else if (title) {
    // "Mr Name role": the name has so many words, and what is behind it is the role
    from = title[1];
    if (role && role[0] > from) {
      to = role[0];
      office = [start + role[0], end];
    }
  } else if (role) {
    const behind = printed.slice(role[1], to).trim();
    if (behind !== '') {
      from = describedTo(printed, role[1], patterns.definite);
      office = [start, start + from];
    } else if (patterns.roleBehind) {
      to = role[0];
      office = [start + role[0], end];
    } else return NOBODY;
  }
  if (patterns.genitive) {
    const cut = printed.lastIndexOf(patterns.genitive, to - 1);
    if (cut >= from) {
      office ??= [start, start + cut];
      from = cut + patterns.genitive.length;
    }
  }
  const [nameFrom, nameFromEnd] = trimmed(text, start + from, start + to);
  let nameStart = nameFrom;
  if (office && patterns.roleBehind && !patterns.unspaced && office[0] >= nameFromEnd) {
    // of "the city's Kim Minsu mayor" the last word is the name
    nameStart = Math.max(nameFrom, text.lastIndexOf(' ', nameFromEnd - 1) + 1);
  }
  // a case ending: Ata'ya
  const ending = patterns.cased ? /['’]\p{Ll}+$/u.exec(text.slice(nameStart, nameFromEnd)) : null;
  const nameEnd = ending ? nameStart + ending.index : nameFromEnd;
  const name = text.slice(nameStart, nameEnd);
  const titled = honorific !== null || title !== null;
  const sure = titled || (office !== null && office[1] <= nameStart);
  if (!(sure ? isShort(name, titled, matchers) : isName(name, matchers, office !== null))) return NOBODY;
  const kept = office && trimmed(text, office[0], office[1]);
  return { name: [nameStart, nameEnd], role: kept && kept[0] < kept[1] ? kept : null };
}

const NOBODY: Parts = { name: null, role: null };

/** "minister of the-health": the words behind a role that describe it. */
function describedTo(printed: string, from: number, definite: string | undefined): number {
  if (!definite) return from;
  const words = new RegExp(`^(?:\\s+(?:${definite})\\S*)+`, 'u').exec(printed.slice(from));
  // of "the-city the-Ali" the last word may be a name's; a name of one word is rarer than a longer role
  return words ? from + words[0].length : from;
}

/** Whether what stands beside a title can be a name. */
function isShort(name: string, titled: boolean, { patterns }: Matchers): boolean {
  if (name === '' || /[\d０-９]/.test(name)) return false;
  if (patterns.cased) return /^\p{Lu}/u.test(name);
  if (patterns.unspaced && !patterns.surnames && !titled && !name.includes(' ')) return false;
  const words = name.split(/\s+/).length;
  return patterns.unspaced ? words <= 3 && [...name].length <= patterns.nameLength + 8 : words <= 4;
}

function isName(name: string, matchers: Matchers, afterRole: boolean): boolean {
  const { patterns } = matchers;
  if (name === '' || /[\d０-９]/.test(name)) return false;
  if (patterns.cased) return /^\p{Lu}\S*(?:\s+\p{Lu}\S*)*$/u.test(name);
  const size = patterns.unspaced ? [...name].length : name.split(/\s+/).length;
  if (name.includes('·') || name.includes('・')) return size <= 14;
  if (size > patterns.nameLength) return false;
  if (patterns.unspaced && !patterns.surnames) return name.includes(' ');
  if (patterns.surnames) return matchers.surnames.test(name) && [...name].length > (afterRole ? 0 : 1);
  if (afterRole) return true;
  return size > 1 && !(patterns.definite && new RegExp(`^(?:${patterns.definite})`, 'u').test(name));
}

function lastMatch(printed: string, pattern: RegExp): [number, number] | null {
  let last: [number, number] | null = null;
  for (const match of printed.matchAll(pattern)) last = [match.index, match.index + match[0].length];
  return last;
}
