import { beforeParenthesis } from './appositions.ts';
import { flagsAt, isEnglish, nextComma, pronounAt, vouches } from './clause-words.ts';
import type { Draft, Via } from './frame.ts';
import { type CueReading, Form, Is, type Lexicon, Takes } from './lexicon.ts';
import { type Mention, mentionEndingAt, mentionStartingAt } from './mentions.ts';
import { isCore } from './noun-cores.ts';
import type { Sentence } from './sentences.ts';
import { clauseSubject, subjectBehind } from './subjects.ts';
import type { Token } from './tokens.ts';
import { chainStart } from './verbs.ts';

/** The source of a verb in what stands before it, with how it was found. */
export function sourceLeft(
  tokens: readonly Token[],
  chain: number,
  cue: number,
  reading: CueReading,
  gerund: boolean,
  sentence: Sentence,
  lexicon: Lexicon,
  before: readonly Draft[],
): [Mention | null, Via] {
  const j = chain - 1;
  const token = j >= sentence.from ? tokens[j] : undefined;
  if (!token) return shared(tokens, chain, sentence, lexicon, before);
  if (token.kind === 'quotation') return shared(tokens, chain, sentence, lexicon, before);
  if (token.kind === 'mark' && token.lower !== ')') {
    if (/^[,—–-]$|^--$/.test(token.lower) && !gerund) {
      const found = beforeParenthesis(tokens, j, sentence, lexicon);
      if (found) return [found, 'apposition'];
    }
    return shared(tokens, chain, sentence, lexicon, before);
  }
  // "Según explicó la ministra, …": it says that somebody says it, not who
  if (j === sentence.from && vouches(token, lexicon)) return [null, 'none'];
  if (token.flags & Is.conjunction && !token.upper) return shared(tokens, chain, sentence, lexicon, before);
  const forced = controlled(tokens, chain, sentence, lexicon);
  if (forced) return [forced, 'adjacent'];
  if (cue > chain && flagsAt(tokens, cue - 1) & Is.preposition && (reading.forms & Form.infinitive) !== 0) {
    // "used his platform to discuss"
    return shared(tokens, chain, sentence, lexicon, before);
  }
  const relative =
    token.kind === 'word' &&
    (token.flags & Is.relative ||
      (token.lower === 'that' && isCore(tokens, j - 1, lexicon) && j - 1 >= sentence.from));
  if (relative) {
    const at = tokens[j - 1]?.kind === 'mark' ? j - 2 : j - 1;
    const antecedent = at >= sentence.from ? mentionEndingAt(tokens, at, sentence.from, lexicon) : null;
    if (antecedent && flagsAt(tokens, antecedent.headTo - 1) & Is.document) {
      // "Lee held up a sign that read": whose document it is
      const verb = antecedent.from > sentence.from ? tokens[antecedent.from - 1] : undefined;
      const owner =
        verb?.kind === 'word' && !verb.upper && !(verb.flags & Is.preposition)
          ? clauseSubject(tokens, antecedent.from, sentence, lexicon)
          : null;
      if (owner) return [owner, 'clause'];
    }
    const described = antecedent && describedName(tokens, antecedent, sentence, lexicon);
    if (described) return [described, 'relative'];
    if (antecedent) return [{ ...antecedent, to: j + 1, antecedentTo: antecedent.to }, 'relative'];
    return [pronounAt(j), 'relative'];
  }
  if (token.kind === 'word' && token.flags & Is.subordinator && !token.upper)
    return shared(tokens, chain, sentence, lexicon, before);
  if (
    token.flags & (Is.preposition | Is.subordinator) &&
    (reading.forms & Form.gerund || reading.forms === Form.infinitive || token.lower === 'to')
  ) {
    return shared(tokens, chain, sentence, lexicon, before);
  }
  let end = j;
  // "Lee and Kim both said"
  while (end > sentence.from && flagsAt(tokens, end) & Is.indefinite && isCore(tokens, end - 1, lexicon))
    end--;
  // "Lee on Monday said", "Lee last week told"
  while (end > sentence.from && flagsAt(tokens, end) & (Is.time | Is.adverb) && !isNameBefore(tokens, end))
    end--;
  if (
    end < j &&
    isEnglish(lexicon) &&
    flagsAt(tokens, end) & Is.determiner &&
    flagsAt(tokens, end - 1) & Is.preposition
  )
    end--;
  if (end < j && flagsAt(tokens, end) & Is.preposition && !tokens[end]?.upper) end--;
  if (end > sentence.from && tokens[end]?.lower === ',' && end < j) end--;
  if (end < j && isEnglish(lexicon) && flagsAt(tokens, end) & Is.auxiliary) {
    // "who has in the past called", "Lee had last week denied"
    const start = chainStart(tokens, end + 1, sentence, lexicon);
    return sourceLeft(tokens, start, cue, reading, gerund, sentence, lexicon, before);
  }
  const mention =
    mentionEndingAt(tokens, end, sentence.from, lexicon) ??
    mentionEndingAt(tokens, j, sentence.from, lexicon);
  if (!mention) return shared(tokens, chain, sentence, lexicon, before);
  if (gerund && RECORDING.test(tokens[mention.headTo - 1]?.lower ?? '') && mention.headTo < end) {
    const shown = mentionEndingAt(tokens, end, mention.headTo + 1, lexicon);
    if (shown) return [shown, 'adjacent'];
  }
  if (!isNounPhrase(tokens, mention)) return shared(tokens, chain, sentence, lexicon, before);
  const recorded = RECORDING.test(tokens[mention.from - 2]?.lower ?? '');
  if (
    gerund &&
    !recorded &&
    mention.from > sentence.from + 1 &&
    flagsAt(tokens, mention.from - 1) & Is.preposition
  ) {
    // "attacked him at the debate, calling": the noun phrase belongs to the preposition, but for "with critics saying"
    const subject = /^(?:with|mit)$/.test(tokens[mention.from - 1]?.lower ?? '')
      ? null
      : clauseSubject(tokens, mention.from - 1, sentence, lexicon);
    if (subject) return [subject, 'clause'];
  }
  const document = (flagsAt(tokens, mention.headTo - 1) | flagsAt(tokens, mention.to - 1)) & Is.document;
  if (gerund && mention.from > sentence.from && document) {
    // "put out a statement saying": whose statement it is
    const subject = clauseSubject(tokens, mention.from, sentence, lexicon);
    if (subject) return [subject, 'clause'];
  }
  const link = mention.from - 1 > sentence.from ? tokens[mention.from - 1] : undefined;
  // "as the crowd yelled", "after the clerk announced": it begins a clause, whose subject this is
  const opens =
    link && link.flags & Is.subordinator && !gerund && lexicon.data?.syntax.inversion === 'after-content';
  if (link && !opens && link.flags & Is.preposition && !link.upper && !(link.flags & Is.determiner)) {
    // "who in 2010 said", "protesters marching through the streets chanted": the subject stands before the adverbial
    const outer = tokens[mention.from - 2];
    if (outer && outer.flags & (Is.relative | Is.subject) && outer.kind === 'word') {
      return sourceLeft(tokens, mention.from - 1, cue, reading, gerund, sentence, lexicon, before);
    }
    const subject = clauseSubject(tokens, mention.from - 1, sentence, lexicon);
    if (subject && nextComma(tokens, subject.to, mention.from) < 0) return [subject, 'clause'];
  }
  const left = mention.from - 1;
  const boundary = left < sentence.from ? undefined : tokens[left];
  if (boundary?.kind === 'word' && mention.kind !== 'pronoun' && !isBoundaryWord(boundary)) {
    const antecedent = relativeAntecedent(tokens, left, sentence, lexicon);
    if (antecedent) return [antecedent, 'relative'];
  }
  return [mention, 'adjacent'];
}

/** "Ana Prell, head of the yard, who added": the name that an apposition describes. */
function describedName(
  tokens: readonly Token[],
  apposition: Mention,
  sentence: Sentence,
  lexicon: Lexicon,
): Mention | null {
  if (apposition.kind !== 'common' || !(flagsAt(tokens, apposition.headTo - 1) & Is.role)) return null;
  const comma = apposition.from - 1;
  if (comma <= sentence.from || tokens[comma]?.lower !== ',') return null;
  const name = mentionEndingAt(tokens, comma - 1, sentence.from, lexicon);
  return name?.kind === 'name' && tokens[name.from - 1]?.lower !== ',' ? name : null;
}

/** "forced people to confess": who does it is the object of the verb before. */
function controlled(
  tokens: readonly Token[],
  chain: number,
  sentence: Sentence,
  lexicon: Lexicon,
): Mention | null {
  const to = tokens[chain]?.lower === 'to' ? chain : -1;
  if (to <= sentence.from + 1 || lexicon.controls.size === 0) return null;
  for (let verb = to - 2; verb >= sentence.from && verb > to - 8; verb--) {
    const token = tokens[verb];
    if (token?.kind !== 'word' || token.flags & (Is.auxiliary | Is.conjunction)) return null;
    if (!lexicon.controls.has(token.lower) || token.upper) continue;
    if (verb === to - 2 && flagsAt(tokens, to - 1) & Is.object) return pronounAt(to - 1);
    const object = mentionStartingAt(tokens, verb + 1, to, lexicon);
    return object?.to === to ? object : null;
  }
  return null;
}

/** Whether a lower-case run is a noun phrase and not a verb or an adjective: it has a determiner, or says what it is. */
function isNounPhrase(tokens: readonly Token[], mention: Mention): boolean {
  if (mention.kind !== 'common') return true;
  const first = tokens[mention.headFrom];
  if (!first || first.kind === 'number') return true;
  if (first.flags & (Is.determiner | Is.possessive | Is.indefinite)) return true;
  for (let i = mention.headFrom; i < mention.headTo; i++) {
    const token = tokens[i];
    if (token && (token.upper || token.flags & (Is.role | Is.document | Is.organization))) return true;
  }
  return (tokens[mention.headTo - 1]?.lower ?? '').endsWith('s');
}

function isNameBefore(tokens: readonly Token[], i: number): boolean {
  // "April Ryan said": a month's name before a surname doesn't occur at `i`, which ends the phrase
  const token = tokens[i];
  return token?.upper === true && !(token.flags & Is.time);
}

function isBoundaryWord(token: Token): boolean {
  return (
    (token.flags &
      (Is.conjunction |
        Is.subordinator |
        Is.complementizer |
        Is.preposition |
        Is.adverb |
        Is.time |
        Is.subject)) !==
      0 || token.cues !== undefined
  );
}

/** "… senators who met the president said": the noun phrase before the relative pronoun. */
function relativeAntecedent(
  tokens: readonly Token[],
  from: number,
  sentence: Sentence,
  lexicon: Lexicon,
): Mention | null {
  for (let i = from; i > sentence.from && i > from - 25; i--) {
    const token = tokens[i];
    if (!token || token.kind === 'quotation') return null;
    if (token.kind === 'mark' && /^[,;:—–]$/.test(token.lower)) return null;
    if (token.flags & Is.relative || token.lower === 'that') {
      const end = tokens[i - 1]?.kind === 'mark' ? i - 2 : i - 1;
      return end >= sentence.from ? mentionEndingAt(tokens, end, sentence.from, lexicon) : null;
    }
  }
  return null;
}

/** The source of a coordinated or participial verb: that of the verb before, else the subject of the sentence. */
export function shared(
  tokens: readonly Token[],
  chain: number,
  sentence: Sentence,
  lexicon: Lexicon,
  before: readonly Draft[],
): [Mention | null, Via] {
  for (let k = before.length - 1; k >= 0; k--) {
    const draft = before[k];
    if (draft?.source && !draft.phrase && !draft.passive && !isNested(tokens, draft, before[k - 1])) {
      return [draft.source, 'shared'];
    }
  }
  const subject =
    clauseSubject(tokens, chain, sentence, lexicon) ?? subjectBehind(tokens, chain, sentence, lexicon);
  return subject ? [subject, 'clause'] : [null, 'none'];
}

/** Whether a frame begins right behind another's cue: it is told there, and shares no verb with what follows. */
export function isNested(tokens: readonly Token[], draft: Draft, outer: Draft | undefined): boolean {
  if (!outer || !(outer.takes & (Takes.clause | Takes.that))) return false;
  let i = outer.after;
  if (flagsAt(tokens, i) & Is.complementizer) i++;
  // "told the council on Friday that she believes"
  return draft.start === i || (draft.start > i && tokens[draft.start - 1]?.lower === 'that');
}

/** "footage of the mayor saying": what shows somebody who speaks. */
const RECORDING = /^(?:footage|videos?|clips?|tapes?|recordings?|audio)$/;
