import type { Reading } from './claim.ts';
import { FUNCTION_WORD, Is } from './lexicon.ts';
import type { NameRun } from './name-runs.ts';

/** Whether a paragraph is a headline, where every word may have a capital. */
export function isHeadline(reading: Reading): boolean {
  if (reading.paragraph.kind === 'heading') return true;
  if (reading.tokens.at(-1)?.lower === '.') return false;
  let words = 0;
  let capitals = 0;
  for (const token of reading.tokens) {
    if (token.kind !== 'word' || token.end - token.start < 4) continue;
    words++;
    if (token.upper) capitals++;
  }
  return (
    words > 3 &&
    capitals > 0.7 * words &&
    reading.tokens.length < 30 &&
    !reading.lexicon.data?.syntax.capitalNouns
  );
}

/** Whether a token is the first of its sentence. */
export function opensSentence(reading: Reading, token: number): boolean {
  const before = reading.tokens[token - 1];
  return before === undefined || before.kind === 'quotation' || /^[.!?:—–]$/.test(before.lower);
}

/** Whether a name is that of an organisation. */
export function isOrganization(reading: Reading, run: NameRun): boolean {
  for (let i = run.from; i < run.to; i++) {
    const token = reading.tokens[i];
    if (token && token.flags & (Is.organization | Is.document) && i > run.from) return true;
    if (token && token.flags & Is.organization && run.to - run.from > 1) return true;
  }
  const only = reading.tokens[run.from];
  if (run.to - run.from !== 1 || !only) return (reading.tokens[run.from - 1]?.lower ?? '') === 'the';
  if (only.flags & Is.organization) return true;
  // capitals throughout: an acronym
  const printed = reading.text.slice(only.start, only.end);
  return printed.length <= 6 && printed !== only.lower && only.lower.toUpperCase() === printed;
}

/** What the titles before a name tell of gender. */
export function honorificGender(reading: Reading, run: NameRun): 'm' | 'f' | null {
  for (let i = run.from - 1; i >= Math.max(0, run.from - 3); i--) {
    const token = reading.tokens[i];
    if (!token) return null;
    if (token.lower === '.') continue;
    if (!(token.flags & (Is.title | Is.role))) return null;
    const gender = reading.lexicon.gender.get(token.lower);
    if (gender) return gender;
  }
  return null;
}

/** What titles or the first name tell of gender. */
export function genderOf(reading: Reading, run: NameRun, words: readonly string[]): 'm' | 'f' | null {
  return (
    honorificGender(reading, run) ??
    (words.length > 1 ? (reading.lexicon.gender.get(words[0] ?? '') ?? null) : null)
  );
}

/** Role words beside a name: before it ("Ohio Gov. John Kasich"), or behind in an apposition ("Kasich, the governor"). */
export function rolesNear(reading: Reading, run: NameRun): string[] {
  const { tokens } = reading;
  const roles: string[] = [];
  for (let i = run.from - 1; i >= Math.max(0, run.from - 5); i--) {
    const token = tokens[i];
    if (!token || (token.kind === 'mark' && token.lower !== '.') || token.kind === 'quotation') break;
    if (token.flags & (Is.role | Is.title)) roles.push(...fullRole(token.lower, reading));
    else if (token.flags & FUNCTION_WORD) break;
  }
  let i = run.to;
  if (tokens[i]?.lower === ',') {
    for (i++; i < Math.min(tokens.length, run.to + 9); i++) {
      const token = tokens[i];
      if (!token || (token.kind === 'mark' && token.lower !== '.' && token.lower !== '-')) break;
      if (token.flags & Is.relative || token.cues) break;
      if (token.flags & Is.preposition) break;
      if (token.flags & (Is.role | Is.title)) roles.push(...fullRole(token.lower, reading));
    }
  }
  return roles;
}

/** "sen" stands for "senator" as well. */
function fullRole(word: string, reading: Reading): string[] {
  if (word.length > 4) return [word];
  const full: string[] = [word];
  for (const [role, flags] of reading.lexicon.flags) {
    if (flags & Is.role && role.length > word.length && role.startsWith(word) && !role.endsWith('s'))
      full.push(role);
  }
  return full;
}

/** Whether a name stands as the subject of a verb. */
export function isSubject(reading: Reading, run: NameRun): boolean {
  const { tokens } = reading;
  const before = tokens[run.from - 1];
  if (tokens[run.to - 1]?.genitive || (before && before.flags & Is.preposition)) return false;
  const next = tokens[run.to];
  if (next?.lower === ',' || next?.lower === '(') return before === undefined || before.kind !== 'word';
  return (
    next?.kind === 'word' &&
    !next.upper &&
    (next.flags & (Is.preposition | Is.conjunction | Is.determiner)) === 0
  );
}

/** "in Port Vell", "in Norland's Port Vell district". */
export function isPlace(reading: Reading, run: NameRun): boolean {
  const { tokens, lexicon } = reading;
  let i = run.from - 1;
  while (i > run.from - 4 && (tokens[i]?.genitive || (tokens[i]?.flags ?? 0) & Is.determiner)) i--;
  return lexicon.locatives.has(tokens[i]?.lower ?? '');
}
