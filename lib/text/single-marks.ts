import { codeBefore, isCaseless, isDigit, isLetter, isSpace, isUpper } from './characters.ts';
import type { Mark } from './marks.ts';
import { isClosingPunctuation } from './punctuation.ts';

/** Words that begin with an apostrophe: ’em, ’til, ’cause, ’90s. */
const CLIPPED = /^(?:em|til|till|cause|tis|twas|bout|round|cuz|n|s|t|d|ll|re|ve|m)(?![\p{L}\p{N}-])/iu;

/** A year without its century: ’90s, ’16. But ‘47 percent’, ‘15%’, ‘50-state’. */
const SHORT_YEAR =
  /^\d\d(?:s(?!\p{L})|(?![\d%,.:-]| (?:per|percent|million|billion|times|to|years|votes|states)(?!\p{L})))/u;

interface Neighbours {
  readonly before: number;
  readonly after: number;
  readonly letterBefore: boolean;
  readonly letterAfter: boolean;
  readonly unspaced: boolean;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** the paragraph has no ‘: then ’ may open as well, as in Swedish and Finnish */
  readonly sameSided: boolean;
}

/** A single mark: it may open, close, or be an apostrophe; null for the last. */
export function readSingle(
  text: string,
  at: number,
  base: Omit<Mark, 'opens' | 'closes'>,
  near: Neighbours,
): Mark | null {
  const { before, after, letterBefore, letterAfter } = near;
  if (letterBefore && letterAfter) {
    if (!near.unspaced || base.glyph === '׳') return null; // don’t
    return { ...base, opens: base.glyph !== '’', closes: base.glyph !== '‘' && base.glyph !== '‚' };
  }
  const rest = text.slice(at + 1, at + 16);
  const apostrophe = isDigit(after) ? SHORT_YEAR.test(rest) : CLIPPED.test(rest);
  const apart = isSpace(before) && isSpace(after);
  const opens =
    base.glyph !== '’' && !apostrophe && (near.canOpen || (base.glyph === '‘' && (apart || before === 0)));
  const opensByMistake =
    base.glyph === '’' &&
    near.canOpen &&
    !letterBefore &&
    (isUpper(after) ||
      isCaseless(after) ||
      (near.sameSided && isLetter(after) && !isDigit(after) && !apostrophe));
  // “…,’ ’ she said”, “… why? ’ she asked”, “…,’she said”
  const loose = apart ? isLooseEnd(text, at) : isClosingPunctuation(before) && letterAfter && isUpper(after);
  const closes = (near.canClose || (loose && base.glyph !== '‘')) && base.glyph !== '`';
  if (!opens && !closes && !opensByMistake) return null;
  // “the workers’ rights”: after an s, with more text to come
  const possessive = (before === 115 || before === 83 || before === 120 || before === 122) && isSpace(after);
  return { ...base, opens: opens || opensByMistake, closes, weak: possessive || isDigit(before) };
}

/** Whether a mark between blanks follows the end of a sentence, of a clause, or of a quotation inside. */
function isLooseEnd(text: string, at: number): boolean {
  const last = codeBefore(text, at - 1, 0);
  return isClosingPunctuation(last) || last === 39 || last === 0x2019;
}
