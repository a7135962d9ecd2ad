/**
 * What attributions look like in a language whose names have no capitals, whose words have no blanks between them, or whose
 * verb stands behind the quotation. Each string is the inside of a regular expression's group: alternatives parted by `|`.
 */
export interface Patterns {
  /** letters of the script, as the inside of a character class; without them the language is known by its words */
  readonly letters?: string;
  /** of these, the ones that other languages of the script lack: kana beside Chinese, پ beside Arabic */
  readonly own?: string;
  /** no blanks between words: a cue counts wherever it stands */
  readonly unspaced?: boolean;
  /** capitals tell names */
  readonly cased?: boolean;
  readonly order: 'source-verb' | 'verb-source' | 'verb-last';
  /** verbs of saying */
  readonly says: string;
  /** behind the verb, before the content: أن, כי, ថា */
  readonly that?: string;
  /** with `verb-last`: between the content and the verb: と, 라고, diye */
  readonly closes?: string;
  /** particles that end the subject: は, 은 */
  readonly subject?: string;
  /** "according to", before the source and behind it */
  readonly before?: string;
  readonly after?: string;
  /** what may stand at the start of a clause before its source: times, connectives */
  readonly skips?: string;
  /** what ends a source before its verb: times, places, "to reporters" */
  readonly stops?: string;
  /** right before a name: Mr, Dr */
  readonly titles?: string;
  /** right behind a name: 氏, 씨, 先生 */
  readonly honorifics?: string;
  /** what people and organisations are; the name stands behind them, or before them with `roleBehind` */
  readonly roles: string;
  readonly roleBehind?: boolean;
  /** begins words that describe the role before them: Arabic ال, Hebrew ה */
  readonly definite?: string;
  /** what parts a role from the name behind it: の */
  readonly genitive?: string;
  /** what a name begins with, where a list can tell */
  readonly surnames?: string;
  /** how many words or (unspaced) letters a name has at most */
  readonly nameLength: number;
}

/** The patterns of a language made ready. */
export interface Matchers {
  readonly patterns: Patterns;
  readonly says: RegExp;
  readonly that: RegExp;
  readonly closes: RegExp;
  readonly subject: RegExp;
  readonly before: RegExp;
  readonly after: RegExp;
  readonly skips: RegExp;
  readonly stops: RegExp;
  readonly titles: RegExp;
  readonly roles: RegExp;
  readonly honorifics: RegExp;
  readonly surnames: RegExp;
}

const cache = new WeakMap<Patterns, Matchers>();

export function matchersOf(patterns: Patterns): Matchers {
  const known = cache.get(patterns);
  if (known) return known;
  const left = patterns.unspaced ? '' : '(?<![\\p{L}\\p{M}\\p{N}])';
  const right = patterns.unspaced ? '' : '(?![\\p{L}\\p{M}\\p{N}])';
  function words(list: string | undefined, before = '', behind = '', flags = 'gu'): RegExp {
    return new RegExp(list ? `${before}${left}(?:${list})${right}${behind}` : '(?!)', flags);
  }
  const built: Matchers = {
    patterns,
    says: words(patterns.says),
    that: words(patterns.that, '^[\\s:：៖]*', '', 'u'),
    closes: new RegExp(patterns.closes ? `^\\s*(?:${patterns.closes})${right}` : '(?!)', 'u'),
    subject: new RegExp(patterns.subject ?? '(?!)', 'gu'),
    before: words(patterns.before),
    after: new RegExp(patterns.after ? `(?:${patterns.after})${right}` : '(?!)', 'gu'),
    skips: words(patterns.skips, '^[\\s،,，、]*', '[\\s،,，、]*', 'u'),
    stops: words(patterns.stops, '', '', 'u'),
    titles: words(patterns.titles),
    roles: words(patterns.roles),
    honorifics: new RegExp(patterns.honorifics ? `\\s?(?:${patterns.honorifics})$` : '(?!)', 'u'),
    surnames: new RegExp(patterns.surnames ? `^(?:${patterns.surnames})` : '', 'u'),
  };
  cache.set(patterns, built);
  return built;
}
