import type { Speaker } from '../model/records.ts';
import { initialsOf, type NameForm, organizationForm, personForm } from './name-form.ts';

export type DuplicateReason =
  | 'same-name'
  | 'alias'
  | 'spelling'
  | 'transliteration'
  | 'initials'
  | 'order'
  | 'title'
  | 'shorter-name';

export type DuplicateStrength = 'strong' | 'likely' | 'weak';

/** Two records that may mean one person or organisation. Merging them is for the person to decide. */
export interface LikelyDuplicate {
  readonly ids: readonly [string, string];
  readonly strength: DuplicateStrength;
  readonly reason: DuplicateReason;
  /** the two spellings that were compared: names or aliases */
  readonly names: readonly [string, string];
}

interface Likeness {
  readonly strength: DuplicateStrength;
  readonly reason: DuplicateReason;
}

interface Entry {
  readonly speaker: Speaker;
  readonly person: boolean;
  readonly forms: readonly NameForm[];
}

const RANK: Readonly<Record<DuplicateStrength, number>> = { strong: 0, likely: 1, weak: 2 };
/** A key that so many share ("Ministry of …") tells nobody apart; comparing them all would take seconds. */
const CROWD = 120;

/**
 * Speakers that may be recorded twice, the strongest first. Compares names and aliases by words: titles, order, accents
 * and "ue" for "ü" don't matter; one word may be spelled or transliterated differently, or be an initial. Two who merely
 * share a surname are never told; whose initials agree as well, weakly. People aren't compared with organisations.
 */
export function likelyDuplicates(speakers: readonly Speaker[]): LikelyDuplicate[] {
  const entries = speakers.map(entryOf);
  const found: LikelyDuplicate[] = [];
  for (const [a, b] of pairsToLookAt(entries)) {
    const best = bestLikeness(a, b);
    if (best) found.push(best);
  }
  return found.sort(
    (a, b) => RANK[a.strength] - RANK[b.strength] || (a.names.join() < b.names.join() ? -1 : 1),
  );
}

function entryOf(speaker: Speaker): Entry {
  const person = speaker.kind === 'person';
  const formOf = person ? personForm : organizationForm;
  const forms = [
    formOf(speaker.name, false),
    ...speaker.aliases.slice(0, 10).map((alias) => formOf(alias, true)),
  ];
  return { speaker, person, forms: forms.filter((form) => form.words.length > 0) };
}

/** Pairs that share a word by its sound and the beginning of another one, or everything. */
function pairsToLookAt(entries: readonly Entry[]): [Entry, Entry][] {
  const byKey = new Map<string, Set<number>>();
  for (const [i, entry] of entries.entries()) {
    for (const key of entry.forms.flatMap((form) => keysOf(form, entry.person))) {
      const known = byKey.get(key);
      if (known) known.add(i);
      else byKey.set(key, new Set([i]));
    }
  }
  const seen = new Set<number>();
  const pairs: [Entry, Entry][] = [];
  for (const members of byKey.values()) {
    if (members.size < 2 || members.size > CROWD) continue;
    const sorted = [...members];
    for (const [n, i] of sorted.entries()) {
      for (const j of sorted.slice(n + 1)) {
        const pair = Math.min(i, j) * entries.length + Math.max(i, j);
        const a = entries[Math.min(i, j)];
        const b = entries[Math.max(i, j)];
        if (seen.has(pair) || !a || !b || a.person !== b.person) continue;
        seen.add(pair);
        pairs.push([a, b]);
      }
    }
  }
  return pairs;
}

function keysOf(form: NameForm, person: boolean): string[] {
  const { words, skeletons } = form;
  const keys = [`=${[...words].sort().join('')}`, `=${words.join('')}`];
  if (skeletons.length === 1) keys.push(`1${skeletons[0]}`);
  if (!person) keys.push(words.length === 1 ? `~${words[0]}` : `~${initialsOf(form)}`);
  for (const [i, skeleton] of skeletons.entries()) {
    if ((words[i] ?? '').length < 2) continue;
    for (const [j, other] of skeletons.entries()) if (i !== j) keys.push(`${skeleton}|${other.slice(0, 1)}`);
  }
  return keys;
}

function bestLikeness(a: Entry, b: Entry): LikelyDuplicate | null {
  let best: LikelyDuplicate | null = null;
  for (const one of a.forms) {
    for (const other of b.forms) {
      const found = a.person ? likePersons(one, other) : likeOrganizations(one, other);
      if (!found || (best && RANK[best.strength] <= RANK[found.strength])) continue;
      const alias = (one.alias || other.alias) && found.reason === 'same-name';
      best = {
        ids: [a.speaker.id, b.speaker.id],
        strength: found.strength,
        reason: alias ? 'alias' : found.reason,
        names: [one.printed, other.printed],
      };
    }
  }
  return best;
}

function likePersons(a: NameForm, b: NameForm): Likeness | null {
  if (a.words.length === 1 && b.words.length === 1) return likeSingle(a, b);
  const same = likeWhole(a, b);
  if (same) return same;
  if (a.words.length !== b.words.length) return likeShorter(a, b);
  return likeWords(a, b);
}

/** A single name may be anybody's: even the same is no proof. */
function likeSingle(a: NameForm, b: NameForm): Likeness | null {
  const [one = '', other = ''] = [a.words[0], b.words[0]];
  if (one === other) {
    if (one.length < 2) return null;
    if (a.titled !== b.titled) return { strength: 'likely', reason: 'title' };
    return { strength: a.printed === b.printed ? 'strong' : 'likely', reason: 'same-name' };
  }
  const how = likeWord(one, other, a.skeletons[0] ?? '', b.skeletons[0] ?? '');
  if (how !== 'spelling' && how !== 'transliteration') return null;
  return one.length < 6 ? null : { strength: 'weak', reason: how };
}

function likeWhole(a: NameForm, b: NameForm): Likeness | null {
  const one = a.words.join(' ');
  const other = b.words.join(' ');
  if (one === other) {
    // "J. Almeida" twice is an initial twice.
    const whole = a.words.filter((word) => word.length > 1).length > 1;
    if (!whole) return { strength: 'weak', reason: 'initials' };
    if (a.turned !== b.turned) return { strength: 'strong', reason: 'order' };
    if (a.titled !== b.titled) return { strength: 'strong', reason: 'title' };
    return { strength: 'strong', reason: 'same-name' };
  }
  if (a.words.join('') === b.words.join('')) return { strength: 'strong', reason: 'spelling' };
  if (a.words.length === b.words.length && [...a.words].sort().join() === [...b.words].sort().join()) {
    return { strength: 'strong', reason: 'order' };
  }
  return null;
}

/** "Ana López" and "Ana María López": two whole words, the first among them, in their order. */
function likeShorter(a: NameForm, b: NameForm): Likeness | null {
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  let at = -1;
  let whole = 0;
  let initials = 0;
  for (const [i, word] of short.words.entries()) {
    const next = long.words.findIndex(
      (other, j) => j > at && (other === word || isInitial(word, other) || isInitial(other, word)),
    );
    if (next < 0 || (i === 0 && next !== 0)) return null;
    if (long.words[next] === word && word.length > 1) whole++;
    else initials++;
    at = next;
  }
  if (whole >= 2) return { strength: initials === 0 ? 'likely' : 'weak', reason: 'shorter-name' };
  return whole === 1 && initials > 0 ? { strength: 'weak', reason: 'initials' } : null;
}

function likeWords(a: NameForm, b: NameForm): Likeness | null {
  const straight = likeInOrder(a, b.words, b.skeletons);
  if (straight || a.words.length !== 2) return straight;
  const turned = likeInOrder(a, b.words.toReversed(), b.skeletons.toReversed());
  // In another order and spelled differently: two doubts.
  return turned && turned.reason !== 'initials' ? { ...turned, strength: 'weak' } : null;
}

function likeInOrder(a: NameForm, words: readonly string[], skeletons: readonly string[]): Likeness | null {
  let whole = 0;
  let initials = 0;
  let spelled = 0;
  let transliterated = 0;
  let shortest = Number.POSITIVE_INFINITY;
  for (const [i, word] of a.words.entries()) {
    const other = words[i] ?? '';
    const how = likeWord(word, other, a.skeletons[i] ?? '', skeletons[i] ?? '');
    if (how === null) return null;
    if (how === 'same') whole += word.length > 1 ? 1 : 0;
    else if (how === 'initial') initials++;
    else {
      if (how === 'spelling') spelled++;
      else transliterated++;
      shortest = Math.min(shortest, word.length, other.length);
    }
  }
  if (initials > 0)
    return whole > 0 && spelled + transliterated === 0 ? { strength: 'weak', reason: 'initials' } : null;
  const differing = spelled + transliterated;
  const reason = transliterated > 0 ? 'transliteration' : 'spelling';
  if (whole === 0) return spelled === 0 && shortest >= 4 ? { strength: 'likely', reason } : null;
  if (differing > 1) return { strength: 'weak', reason };
  return { strength: shortest >= 6 ? 'likely' : 'weak', reason };
}

function likeOrganizations(a: NameForm, b: NameForm): Likeness | null {
  const one = a.words.join(' ');
  const other = b.words.join(' ');
  if (one === other) return { strength: 'strong', reason: 'same-name' };
  if (a.words.join('') === b.words.join('')) return { strength: 'strong', reason: 'spelling' };
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  const [letters = ''] = short.words;
  if (
    short.words.length === 1 &&
    long.words.length > 1 &&
    letters.length > 1 &&
    letters === initialsOf(long)
  ) {
    return { strength: 'likely', reason: 'initials' };
  }
  if (a.words.length !== b.words.length) return null;
  const differing = a.words.filter((word, i) => word !== b.words[i]);
  const at = a.words.findIndex((word, i) => word !== b.words[i]);
  const [x = '', y = ''] = [a.words[at], b.words[at]];
  if (differing.length !== 1 || Math.min(x.length, y.length) < 6) return null;
  const how = likeWord(x, y, a.skeletons[at] ?? '', b.skeletons[at] ?? '');
  return how === 'spelling' || how === 'transliteration' ? { strength: 'weak', reason: how } : null;
}

function likeWord(
  a: string,
  b: string,
  skeletonA: string,
  skeletonB: string,
): 'same' | 'initial' | 'spelling' | 'transliteration' | null {
  if (a === b) return 'same';
  if (isInitial(a, b) || isInitial(b, a)) return 'initial';
  const length = Math.min(a.length, b.length);
  if (length < 4) return null;
  const distance = distanceOf(a, b, 3);
  if (distance <= (length >= 9 ? 2 : 1)) return 'spelling';
  return skeletonA === skeletonB && skeletonA.length > 1 && distance <= 3 ? 'transliteration' : null;
}

function isInitial(short: string, word: string): boolean {
  return short.length === 1 && word.length > 1 && word.startsWith(short);
}

/** Letters to change, add, drop or swap with their neighbour; stops counting above `most`. */
function distanceOf(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}
