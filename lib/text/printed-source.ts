import type { Source } from '../model/candidate.ts';
import type { SourceMention } from './claim.ts';
import type { Span } from './frame.ts';
import type { Known } from './resolve-sources.ts';
import { hasOffice, officeBefore, roleSpan } from './role-spans.ts';

/**
 * A source as the text prints it, with what is known of it from elsewhere. The words end before a relative pronoun ("the
 * court, which"), the range with it.
 */
export function printedSource(source: SourceMention, known: Known | undefined, text: string): Source | null {
  const { reading, mention } = source;
  const { tokens } = reading;
  const first = tokens[mention.from];
  const last = tokens[mention.to - 1];
  const end = tokens[(mention.antecedentTo ?? mention.to) - 1];
  if (!first || !last || !end) return null;
  const name = known?.name ?? null;
  const speaker: Source = {
    text: text.slice(first.start, end.end),
    range: [first.start, last.end],
    name,
    role: textOf(source, roleSpan(source), text) ?? (name === null ? null : (known?.role ?? null)),
  };
  if (known?.affiliation) speaker.affiliation = known.affiliation;
  if (known?.kind) speaker.kind = known.kind;
  return speaker;
}

/** The role beside a name, if words for a role or title are in it; null else. */
export function officeOf(source: SourceMention, text: string): string | null {
  const span = roleSpan(source) ?? officeBefore(source);
  const { tokens, lexicon } = source.reading;
  return span && hasOffice(tokens, span, lexicon) ? textOf(source, span, text) : null;
}

function textOf(source: SourceMention, span: Span | null, text: string): string | null {
  const first = span && source.reading.tokens[span.from];
  const last = span && source.reading.tokens[span.to - 1];
  return first && last ? text.slice(first.start, last.end) : null;
}
