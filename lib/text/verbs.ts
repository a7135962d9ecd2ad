import { flagsAt, isPlural } from './clause-words.ts';
import { type CueReading, Form, Is, type Lexicon, Takes } from './lexicon.ts';
import { mentionEndingAt } from './mentions.ts';
import { isCore } from './noun-cores.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/** Whether a word that can be a verb of saying is one here, and not a noun ("the report", "his claims") or a name. */
export function isVerb(
  tokens: readonly Token[],
  i: number,
  reading: CueReading,
  sentence: Sentence,
  lexicon: Lexicon,
): boolean {
  const token = tokens[i];
  if (!token || token.genitive) return false;
  if (token.upper && i > sentence.from && tokens[i - 1]?.kind === 'word') return false;
  let p = i - 1;
  while (p >= sentence.from && flagsAt(tokens, p) & Is.adverb && !(flagsAt(tokens, p) & Is.preposition)) p--;
  const previous = p >= sentence.from ? tokens[p] : undefined;
  const next = tokens[i + 1];
  if (previous?.kind === 'word') {
    const { flags, lower } = previous;
    if (lower === 'to') return (reading.forms & Form.infinitive) !== 0;
    if (lexicon.data?.syntax.proclitics) {
      // "vient de déclarer", "volvió a decir"; "nos" is Portuguese for "us" as well
      if (flags & Is.preposition && reading.forms === Form.infinitive) return true;
      if (flags & Is.object && flags & Is.preposition) return true;
    }
    if (flags & (Is.determiner | Is.possessive) && !(flags & (Is.subject | Is.relative | Is.indefinite)))
      return false;
    if (previous.genitive) return false;
    if (flags & Is.preposition && !(flags & (Is.adverb | Is.subordinator))) {
      return (reading.forms & Form.gerund) !== 0 && !(token.flags & (Is.document | Is.role));
    }
  }
  // "shot back", "points out": its particle makes it a verb
  if (reading.particle !== undefined && !lexicon.data?.syntax.verbFinal) return true;
  const ambiguous =
    (token.flags & (Is.document | Is.role | Is.organization | Is.title | Is.time | Is.nounForm)) !== 0;
  const base = (reading.forms & Form.infinitive) !== 0 && (reading.forms & Form.participle) === 0;
  // "“…,” Ann Lee answers.", "“…,” the two write": nothing but a subject stands between the quotation and it
  if (
    (ambiguous || base) &&
    reading.takes & Takes.quote &&
    isRightBehindQuotation(tokens, p, sentence, lexicon)
  )
    return true;
  // "the caustic chant “…”", "the Orlando attack an act of …": a bare form behind a singular is a noun
  if (base && previous && isSingular(previous) && lexicon.data?.syntax.inversion === 'after-content')
    return false;
  if (ambiguous || base) {
    // a bare form is a verb behind a plural, a pronoun or an auxiliary, or before what only a verb takes
    if (
      previous &&
      previous.kind === 'word' &&
      previous.flags & (Is.subject | Is.auxiliary | Is.negation | Is.relative)
    )
      return true;
    // "…, denuncia Marta Sanna"
    const behind = i > sentence.from && tokens[i - 1]?.kind !== 'word' && lexicon.data?.syntax.proclitics;
    if (behind && next && (next.upper || next.flags & (Is.determiner | Is.indefinite | Is.role))) return true;
    if (ambiguous && !previous) return false;
    const complement =
      next !== undefined &&
      (next.kind === 'quotation' ||
        (next.flags & (Is.complementizer | Is.determiner | Is.subject | Is.object | Is.possessive)) !== 0 ||
        (!ambiguous &&
          (next.upper ||
            next.lower === ',' ||
            next.lower === ':' ||
            next.lower === 'to' ||
            next.lower === '.')));
    return complement;
  }
  return true;
}

/** Whether a noun phrase that ends at `last` follows a quotation, with no more than a comma between them. */
function isRightBehindQuotation(
  tokens: readonly Token[],
  last: number,
  sentence: Sentence,
  lexicon: Lexicon,
): boolean {
  if (lexicon.data?.syntax.inversion !== 'after-content' || last <= sentence.from) return false;
  const subject = mentionEndingAt(tokens, last, sentence.from, lexicon);
  if (!subject || !(subject.kind === 'name' || isPlural(tokens[last]))) return false;
  const before = tokens[subject.from - 1]?.lower === ',' ? subject.from - 2 : subject.from - 1;
  return before >= sentence.from && tokens[before]?.kind === 'quotation';
}

/** A noun in the singular, as far as it can be told: no s, no role that is plural without one. */
function isSingular(token: Token): boolean {
  if (token.kind !== 'word' || token.flags & ~(Is.role | Is.organization | Is.document | Is.title))
    return false;
  return !/s$|people$|men$|police|children/.test(token.lower);
}

/** A verb that says nothing by itself: "drew comparisons", but "drew a house". */
export function isLight(reading: CueReading): boolean {
  return (reading.takes & Takes.weak) !== 0 && !(reading.takes & (Takes.quote | Takes.clause | Takes.that));
}

/** Whether the object of a verb is a noun of saying. */
export function hasSaying(tokens: readonly Token[], from: number, { to }: { readonly to: number }): boolean {
  for (let i = from; i < to && i < from + 5; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.upper) return false;
    if (token.flags & Is.saying) return true;
    if (token.flags & (Is.preposition | Is.conjunction | Is.auxiliary | Is.subject)) return false;
  }
  return false;
}

/** Where a verb begins with its auxiliaries and adverbs: "had repeatedly been told". */
export function chainStart(
  tokens: readonly Token[],
  i: number,
  sentence: Sentence,
  lexicon: Lexicon,
): number {
  const proclitics = lexicon.data?.syntax.proclitics === true;
  let start = i;
  while (start > sentence.from) {
    const token = tokens[start - 1];
    if (token?.kind !== 'word') break;
    if (proclitics && token.flags & Is.object) {
      // "il nous a dit", but "nous avons dit"
      const subject = token.flags & Is.subject && !isCore(tokens, start - 2, lexicon);
      if (!subject || flagsAt(tokens, start - 2) & Is.subject) {
        start--;
        continue;
      }
    }
    // "Ha aggiunto che", "No dijo"
    if (token.upper && !(proclitics && start - 1 === sentence.from)) break;
    const isTo = token.lower === 'to';
    if (
      !isTo &&
      token.flags & (Is.preposition | Is.subject | Is.determiner) &&
      !(token.flags & Is.auxiliary)
    ) {
      if (!(token.flags & Is.adverb) || token.flags & (Is.subject | Is.determiner)) break;
    }
    if (!isTo && !(token.flags & (Is.auxiliary | Is.adverb | Is.negation))) break;
    if (token.clitic) break;
    start--;
  }
  return start;
}
