import type { Claim, Reading, SourceMention, State } from './claim.ts';
import type { Frame } from './frame.ts';
import { claimOf, frameFor, hasQuotation, relay, reportedClaim } from './framed-claims.ts';
import { Is } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { moodClaim } from './mood-claims.ts';
import type { Quotation } from './quotations.ts';
import { signatureOf } from './signatures.ts';
import { clauseSubject } from './subjects.ts';
import { attachUnframed, leads } from './unframed-claims.ts';

/** What stands between the paragraphs of the text: it takes no speaker from them, and gives them none. */
const ASIDES: ReadonlySet<string> = new Set(['heading', 'caption', 'pull-quotation', 'table-cell']);

const NOTHING: State = { last: null, lead: null, reported: null, said: null, entry: undefined };

/** The claims of a text, quoted and reported, with their sources; in reading order. */
export function claimsOf(readings: readonly Reading[], quotations: readonly Quotation[]): Claim[] {
  const claims: Claim[] = [];
  const state: State = { ...NOTHING };
  for (const reading of readings) {
    if (reading.paragraph.entry !== state.entry) {
      Object.assign(state, NOTHING, { entry: reading.paragraph.entry });
    }
    const signature = state.last && state.last.frame === null ? signatureOf(reading) : null;
    if (signature && state.last) {
      state.last.source = { reading, mention: signature };
      state.last.link = 'signed';
      continue;
    }
    if (ASIDES.has(reading.paragraph.kind)) {
      readClaims(reading, quotations, { ...NOTHING, entry: state.entry }, claims);
      continue;
    }
    readClaims(reading, quotations, state, claims);
    const framed = reading.frames.at(-1)?.findLast(leads);
    if (framed?.source) state.reported = { reading, mention: framed.source };
    else if (reading.tokens.some((token) => token.kind === 'word')) state.reported = null;
  }
  return claims;
}

function readClaims(reading: Reading, quotations: readonly Quotation[], state: State, claims: Claim[]): void {
  for (const [s, sentence] of reading.sentences.entries()) {
    const frames = reading.frames[s] ?? [];
    const byFrame = new Map<Frame, Claim>();
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = reading.tokens[i];
      if (token?.kind !== 'quotation') continue;
      const frame = quotations[token.quotation]?.label ? null : frameFor(frames, reading.tokens, i);
      if (frame) {
        const known = byFrame.get(frame);
        if (known) known.quotations.push(token.quotation);
        else {
          const claim = claimOf(reading, s, frame, token.quotation, i);
          relay(claim, frames, frame);
          inheritSource(claim, state, s);
          byFrame.set(frame, claim);
          claims.push(claim);
          state.last = claim;
        }
        continue;
      }
      const told = moodClaim(reading, s, state, [token.quotation]);
      if (told && i > sentence.from) {
        const earlier = claims.at(-1);
        if (earlier?.link === 'mood' && earlier.reading === reading && earlier.sentence === s)
          earlier.quotations.push(token.quotation);
        else claims.push(told);
        continue;
      }
      attachUnframed(reading, s, i, token.quotation, quotations, state, claims);
    }
    if (frames.length === 0 && !hasQuotation(reading, sentence)) {
      const told = moodClaim(reading, s, state, []);
      if (told) claims.push(told);
    }
    for (const frame of frames) {
      if (byFrame.has(frame)) continue;
      const claim = reportedClaim(reading, s, frame);
      if (!claim) continue;
      inheritSource(claim, state, s);
      claims.push(claim);
    }
    state.said = saidBy(claims.at(-1), reading, s) ?? state.said;
    const last = frames.at(-1);
    const closing = reading.tokens[sentence.to - 1];
    if (closing?.lower === ':' || (last && last.side === 'none' && s === reading.sentences.length - 1)) {
      const framed =
        frames.findLast((frame) => frame.source !== null && frame.side === 'none') ??
        frames.findLast((frame) => frame.source !== null);
      const mention =
        framed?.source ??
        (closing?.lower === ':'
          ? clauseSubject(reading.tokens, sentence.to - 1, sentence, reading.lexicon)
          : null);
      state.lead = mention ? { source: { reading, mention }, frame: framed ?? null } : null;
    } else if (sentence.to - sentence.from > 1 || reading.tokens[sentence.from]?.kind !== 'quotation') {
      state.lead = null;
    }
  }
}

/** Where a language leaves the subject pronoun out ("Dijo que …"), the one spoken of or speaking before goes on. */
function inheritSource(claim: Claim, state: State, s: number): void {
  const { reading } = claim;
  if (claim.source || !reading.lexicon.data?.syntax.dropsSubject) return;
  const before = s > 0 ? reading.sentences[s - 1] : undefined;
  const spoken = state.said?.reading === reading ? state.said : null;
  const subject = before ? clauseSubject(reading.tokens, before.to, before, reading.lexicon) : null;
  const source =
    spoken ??
    (subject && isPersonal(reading, subject) ? { reading, mention: subject } : null) ??
    state.said ??
    state.last?.source ??
    state.reported;
  if (!source) return;
  claim.source = source;
  claim.link = 'carried';
}

function isPersonal(reading: Reading, mention: Mention): boolean {
  if (mention.kind !== 'common') return mention.kind === 'name';
  for (let i = mention.headFrom; i < mention.headTo; i++)
    if ((reading.tokens[i]?.flags ?? 0) & (Is.role | Is.title)) return true;
  return false;
}

/** The source of the last claim, when this sentence made it and it is somebody who may go on. */
function saidBy(claim: Claim | undefined, reading: Reading, s: number): SourceMention | null {
  return claim?.source && claim.reading === reading && claim.sentence === s ? claim.source : null;
}
