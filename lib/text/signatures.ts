import type { Reading } from './claim.ts';
import { Is, type Lexicon } from './lexicon.ts';
import { type Mention, mentionEndingAt, mentionStartingAt } from './mentions.ts';
import type { Quotation } from './quotations.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';
import { isPersonal } from './verb-second.ts';

/** Alone before a colon, these are nobody. */
const NO_LABEL = Is.conjunction | Is.subordinator | Is.adverb | Is.complementizer;

const DASH = /^[-–—―]$|^--$/;

/** “…” — Ann Lee: the name behind a dash that ends its paragraph. */
export function signatureAfter(reading: Reading, sentence: Sentence, i: number): Mention | null {
  const { tokens, lexicon } = reading;
  const dash = tokens[i + 1];
  if (dash?.kind !== 'mark' || !DASH.test(dash.lower) || i + 2 >= tokens.length) return null;
  const mention = mentionStartingAt(tokens, i + 2, tokens.length, lexicon);
  if (mention?.kind !== 'name' || mention.from >= sentence.to + 1) return null;
  const next = tokens[mention.to];
  return !next || (next.kind === 'mark' && /^[.,(]$/.test(next.lower)) ? mention : null;
}

/** A paragraph that is no more than "— Ann Lee, baker" names the source of the quotation before it. */
export function signatureOf(reading: Reading): Mention | null {
  const { tokens, lexicon } = reading;
  if (tokens.length > 16 || !DASH.test(tokens[0]?.lower ?? '')) return null;
  const mention = mentionStartingAt(tokens, 1, tokens.length, lexicon);
  if (mention?.kind !== 'name') return null;
  const next = tokens[mention.to];
  return !next || (next.kind === 'mark' && /^[.,(]$/.test(next.lower)) ? mention : null;
}

/** Who speaks in a turn of a transcript. */
export function labelOf({ tokens }: Reading, { label }: Quotation): Mention | null {
  if (!label) return null;
  const from = tokens.findIndex(({ start }) => start >= label[0]);
  let to = from;
  while ((tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= label[1]) to++;
  return from < to ? { from, to, headFrom: from, headTo: to, kind: 'name' } : null;
}

/** `Name: “…”`, in interviews and headlines. */
export function labelBefore(reading: Reading, sentence: Sentence, i: number): Mention | null {
  const colon = reading.tokens[i - 1];
  if (colon?.lower !== ':') return null;
  let from = sentence.from;
  for (let k = i - 2; k >= sentence.from; k--) {
    const token = reading.tokens[k];
    if (token?.kind === 'mark' && /^[-—–|•)\]]$|^--$/.test(token.lower) && tokenGap(reading, k)) {
      from = k + 1;
      break;
    }
  }
  const speaker = speakerBefore(reading.tokens, i - 1, from, reading.lexicon);
  if (speaker) return speaker;
  if (i - 1 <= from || i - 1 - from > 8) return null;
  const last = reading.tokens[i - 2];
  // "Denn: “…”"
  if (i - 2 === from && (last?.flags ?? 0) & NO_LABEL) return null;
  if (
    reading.lexicon.data &&
    !(last?.upper || last?.lower === ')' || (last?.flags ?? 0) & (Is.role | Is.document))
  )
    return null;
  return { from, to: i - 1, headFrom: from, headTo: i - 1, kind: 'name' };
}

/** "…, und die Ministerin Ana Prell: „…“": a person who begins a clause without a verb and ends it at a colon. */
export function speakerBefore(
  tokens: readonly Token[],
  colon: number,
  from: number,
  lexicon: Lexicon,
): Mention | null {
  if (!lexicon.data?.syntax.capitalNouns) return null;
  const mention = mentionEndingAt(tokens, colon - 1, from, lexicon);
  if (!mention || mention.from <= from || !isPersonal(tokens, mention, lexicon)) return null;
  const before = tokens[mention.from - 1];
  return before?.lower === ',' || (before?.flags ?? 0) & Is.conjunction ? mention : null;
}

/** A dash with a blank before it, not a hyphen. */
function tokenGap(reading: Reading, k: number): boolean {
  const before = reading.tokens[k - 1];
  const token = reading.tokens[k];
  return (
    before === undefined ||
    (token !== undefined && before.end < token.start) ||
    token?.lower === ')' ||
    token?.lower === ']'
  );
}
