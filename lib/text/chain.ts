import type { Claim, SourceMention } from './claim.ts';
import type { Frame, Span } from './frame.ts';
import { Takes } from './lexicon.ts';

/** A sentence of news has two or three. */
const MOST_FRAMES = 24;

/**
 * The sources of a claim from the outermost to the innermost, where one reports the other: "X said that Y ordered him to
 * “…”" has X and Y. The claim's own source is one of them. Empty where there is only one.
 */
export function chainOf(claim: Claim): SourceMention[] {
  const { reading, frame, source } = claim;
  if (!frame || !source) return [];
  const beside = reading.frames[claim.sentence] ?? [];
  // a page of nothing but cues must not take time that grows with its square
  if (beside.length < 2 || beside.length > MOST_FRAMES) return [];
  const at = placeOf(claim, frame);
  const frames = beside.filter(
    (other) => other === frame || (reports(other) && holds(other, at) && isLinked(other, frame)),
  );
  if (frames.length < 2) return [];
  return [...frames]
    .sort((a, b) => a.cue.from - b.cue.from)
    .flatMap((other) => {
      const mention = other.source;
      if (!mention || mention === source.mention) return mention ? [source] : [];
      return [{ reading, mention }];
    });
}

/** The words that every source of the chain must hold: a quotation of the claim, or the innermost clause. */
function placeOf(claim: Claim, frame: Frame): Span {
  const { reading } = claim;
  for (const span of frame.contents) {
    for (let i = span.from; i < span.to; i++) {
      const token = reading.tokens[i];
      if (token?.kind === 'quotation' && claim.quotations.includes(token.quotation))
        return { from: i, to: i + 1 };
    }
  }
  const last = frame.contents.at(-1);
  return last ? { from: last.to - 1, to: last.to } : { from: frame.cue.to, to: frame.cue.to };
}

function reports(frame: Frame): boolean {
  const own =
    frame.via === 'adjacent' || frame.via === 'inverted' || frame.via === 'apposition' || frame.phrase;
  return frame.source !== null && own && !frame.passive && !(frame.takes & Takes.belief);
}

function holds(frame: Frame, place: Span): boolean {
  return frame.contents.some((span) => span.from <= place.from && place.to <= span.to);
}

/** One's cue is among what the other says. */
function isLinked(a: Frame, b: Frame): boolean {
  return holds(a, b.cue) || holds(b, a.cue);
}
