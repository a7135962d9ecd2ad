import type { Claim, Reading, SourceMention } from './claim.ts';
import { frameFor } from './framed-claims.ts';
import type { Quotation } from './quotations.ts';
import { readParagraph } from './readings.ts';

/** A quotation of more is read for its own sake only: a page of nothing but marks must not be read twice. UTF-16. */
const LONGEST = 4000;

/**
 * Who says what stands in marks inside each claim's quotations: “My brother told me, ‘Go,’” she said. Claims without, and
 * those in which more than one speaks, are not in it. A pronoun there means the one or the other, so it is none.
 */
export function nestedSources(
  claims: readonly Claim[],
  quotations: readonly Quotation[],
): ReadonlyMap<Claim, SourceMention> {
  const found = new Map<Claim, SourceMention>();
  for (const claim of claims) {
    const inner = claim.quotations.flatMap((index) => sourcesIn(claim.reading, index, quotations));
    const [first] = inner;
    if (first && inner.every((other) => printed(other) === printed(first))) found.set(claim, first);
  }
  return found;
}

function sourcesIn(reading: Reading, index: number, quotations: readonly Quotation[]): SourceMention[] {
  const outer = quotations[index];
  if (!outer || outer.innerEnd - outer.innerStart > LONGEST) return [];
  const inside: Quotation[] = [];
  let end = outer.innerStart;
  for (let i = index + 1; (quotations[i]?.start ?? outer.innerEnd) < outer.innerEnd; i++) {
    const one = quotations[i];
    if (!one || one.start < end || !one.closed || one.end > outer.innerEnd) continue;
    inside.push({ ...one, nested: false });
    end = one.end;
  }
  if (inside.length === 0) return [];
  const paragraph = { ...reading.paragraph, start: outer.innerStart, end: outer.innerEnd, quotations: [] };
  const { lexicon } = reading;
  const read = readParagraph(reading.text, paragraph, reading.index, inside, [...inside.keys()], lexicon);
  return read.sentences.flatMap((sentence, s) => {
    const out: SourceMention[] = [];
    for (let i = sentence.from; i < sentence.to; i++) {
      if (read.tokens[i]?.kind !== 'quotation') continue;
      const mention = frameFor(read.frames[s] ?? [], read.tokens, i)?.source;
      if (mention && mention.kind !== 'pronoun') out.push({ reading: read, mention });
    }
    return out;
  });
}

function printed({ reading, mention }: SourceMention): string {
  const [first, last] = [reading.tokens[mention.headFrom], reading.tokens[mention.headTo - 1]];
  return first && last ? reading.text.slice(first.start, last.end) : '';
}
