import type { Draft, Span } from './frame.ts';
import { Is, Takes } from './lexicon.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

interface Left {
  readonly span: Span;
  readonly quoted: boolean;
  /** nothing but one quotation */
  readonly pure: boolean;
}

/** What stands before a cue as its content: "“…,” she said", "The bridge is safe, she said". */
export function leftContent(
  tokens: readonly Token[],
  sentence: Sentence,
  draft: Draft,
  drafts: readonly Draft[],
  index: number,
): Left | null {
  if (draft.gerund || draft.via === 'shared' || draft.via === 'relative') return null;
  if (!(draft.takes & (Takes.quote | Takes.clause | Takes.that))) return null;
  let end = draft.start;
  const before = tokens[end - 1];
  if (!before || end <= sentence.from) return null;
  if (before.kind === 'mark' && /^[,—–-]$|^--$/.test(before.lower)) end--;
  else if (before.kind !== 'quotation' && !draft.phrase) return null;
  let from = sentence.from;
  for (let k = index - 1; k >= 0; k--) {
    const other = drafts[k];
    if (!other) continue;
    // "“…,” Lee, who has endorsed nobody, said": it stands in the source
    if (other.cue.from >= end) continue;
    // the words of an earlier attribution are no content
    if (other.via === 'inverted' || other.phrase || other.after >= end - 1)
      from = Math.max(from, other.after);
    break;
  }
  for (let i = end - 1; i >= from; i--) {
    const token = tokens[i];
    if (token?.kind === 'mark' && /^[;:]$/.test(token.lower)) {
      from = i + 1;
      break;
    }
  }
  while (from < end) {
    const token = tokens[from];
    if (!token) break;
    if (token.kind === 'mark' || (token.flags & Is.conjunction && token.kind === 'word')) from++;
    else break;
  }
  if (from >= end) return null;
  if (end - from === 1 && tokens[from]?.kind !== 'quotation') return null;
  let quoted = false;
  for (let i = from; i < end; i++) if (tokens[i]?.kind === 'quotation') quoted = true;
  return { span: { from, to: end }, quoted, pure: quoted && end - from === 1 };
}
