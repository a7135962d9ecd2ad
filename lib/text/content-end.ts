import { isEnglish, nextComma } from './clause-words.ts';
import type { Draft } from './frame.ts';
import { Is, type Lexicon, Takes } from './lexicon.ts';
import { mentionStartingAt } from './mentions.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/** Where the content of a cue ends: with the sentence, or where another cue takes over. */
export function contentEnd(
  tokens: readonly Token[],
  sentence: Sentence,
  draft: Draft,
  drafts: readonly Draft[],
  index: number,
  lexicon: Lexicon,
): number {
  // "was called “a mistake” by Lee": the agent is no content
  if (draft.passive && draft.source && draft.source.from > draft.after) return draft.source.from - 1;
  const opener = tokens[sentence.from];
  if (
    opener &&
    opener.flags & Is.subordinator &&
    draft.start > sentence.from &&
    nextComma(tokens, sentence.from, draft.start) < 0 &&
    draft.after > sentence.from
  ) {
    // "While few believe what Lee says, Kim said …": the introductory clause ends at its comma
    const comma = nextComma(tokens, draft.after, sentence.to);
    if (comma > draft.after && comma < sentence.to - 2 && tokens[comma + 1]?.kind === 'word') return comma;
  }
  const introduced = draft.via === 'adjacent' ? tokens[draft.start - 1] : undefined;
  const clause = introduced && draft.start > sentence.from && introduced.flags & Is.subordinator;
  const phrase =
    draft.gerund &&
    opener &&
    opener.flags & Is.preposition &&
    nextComma(tokens, sentence.from, draft.start) < 0;
  if ((clause || phrase) && isEnglish(lexicon)) {
    // "In a statement announcing the deal, Kim called it …",
    // "…, after the hearing concluded, Kim said …", "Since Lee announced his plan, he has said …"
    const comma = nextComma(tokens, draft.after, sentence.to);
    const subject = comma < 0 ? null : mentionStartingAt(tokens, comma + 1, sentence.to, lexicon);
    const verb = subject && tokens[subject.to];
    const goesOn = verb?.kind === 'word' && (verb.cues || verb.flags & (Is.auxiliary | Is.verb));
    if (subject && (goesOn || tokens[subject.to - 1]?.clitic)) return comma;
  }
  for (let k = index + 1; k < drafts.length; k++) {
    const next = drafts[k];
    if (!next || next.start <= draft.after) continue;
    const before = tokens[next.start - 1];
    if (!before) continue;
    if (before.kind === 'mark' && /^[,;—–-]$|^--$/.test(before.lower)) {
      if (next.gerund || next.phrase || next.via === 'shared' || endsThere(tokens, next, sentence))
        return next.start - 1;
    }
    const quoted =
      lexicon.data?.syntax.proclitics &&
      next.start - 2 === draft.after &&
      tokens[draft.after]?.kind === 'quotation';
    if (before.flags & Is.conjunction && (quoted || next.start - 2 > draft.after)) {
      const comma = tokens[next.start - 2]?.lower === ',';
      if (next.via === 'shared' || comma) return comma ? next.start - 2 : next.start - 1;
    }
    if (
      before.flags & Is.subordinator &&
      !(before.flags & Is.complementizer) &&
      next.start - 1 > draft.after + 1
    ) {
      return next.start - 1;
    }
    if (next.gerund && before.flags & Is.preposition && next.start - 1 > draft.after + 1)
      return next.start - 1;
    if (before.lower === ';') return next.start - 1;
    // "confessed to meeting Lee in Bonn, where he said that …"
    if (
      before.lower === 'where' &&
      tokens[next.start - 2]?.lower === ',' &&
      next.via === 'adjacent' &&
      next.takes & Takes.clause
    )
      return next.start - 2;
    // “A,” X said, “B,” Y said: each has its own
    if (before.kind === 'quotation' && tokens[draft.cue.to]?.kind !== 'word' && next.via !== 'none')
      return next.start;
    if (next.phrase) return next.start;
  }
  for (let i = draft.after; i < sentence.to; i++) if (tokens[i]?.lower === ';') return i;
  return sentence.to;
}

/** ", she said." at the end of a sentence claims what stands before it. */
function endsThere(tokens: readonly Token[], draft: Draft, sentence: Sentence): boolean {
  const next = tokens[draft.after];
  return draft.after >= sentence.to || (next?.kind === 'mark' && /^[.,;]$/.test(next.lower));
}
