import type { LanguageData } from './language.ts';
import { lexiconOf, wordsOf } from './lexicon.ts';

/** How much of a text tells its language, in UTF-16 units. */
export const SAMPLE = 6000;
/** below so many points all that the close languages know is asked */
const SHORT = 40;
/** … and below so many, of all languages that have any */
const FEW = 6;
const WORD = /\p{L}+/gu;

/** Scripts that have no capitals; a text of others is not counted. */
const CASELESS = /[\u0590-\u10ff\u1780-\u17ff\u3040-\u9fff\uac00-\ud7a3]/;
/** A language's own letters make at least this part of its text: kana in Japanese, پ گ ی in Persian. */
const OWN_SHARE = 0.02;

/** The language whose letters a text is written in; of those that share a script, the one whose own letters it has. */
function languageOfScript(
  sample: string,
  declared: string | undefined,
  languages: readonly LanguageData[],
): LanguageData | null {
  if (!CASELESS.test(sample)) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  let best: LanguageData | null = null;
  let high = 0.4 * letters;
  for (const data of languages) {
    const { patterns } = data;
    if (!patterns?.letters) continue;
    const count = countOf(sample, patterns.letters);
    const own = patterns.own ? countOf(sample, patterns.own) : 0;
    if (patterns.own && own < OWN_SHARE * letters) continue;
    const score = count + own + (data.tag === declared?.toLowerCase().split('-')[0] ? 1 : 0);
    if (score > high) {
      high = score;
      best = data;
    }
  }
  return best;
}

function countOf(sample: string, letters: string): number {
  return sample.match(new RegExp(`[${letters}]`, 'gu'))?.length ?? 0;
}

/** Of each list of languages: which of them have a word among their most frequent ones. */
const indexes = new WeakMap<readonly LanguageData[], Map<string, LanguageData[]>>();

function commonWords(languages: readonly LanguageData[]): Map<string, LanguageData[]> {
  const known = indexes.get(languages);
  if (known) return known;
  const index = new Map<string, LanguageData[]>();
  for (const data of languages) {
    for (const word of wordsOf(data.common)) {
      const sharing = index.get(word);
      if (sharing) sharing.push(data);
      else index.set(word, [data]);
    }
  }
  indexes.set(languages, index);
  return index;
}

/**
 * The language that a text is written in, of those given, by its script and its most frequent words; undefined when it
 * is none of them. What the page declares breaks a tie and decides nothing else: many pages declare the language of
 * their template. Looks at the first `SAMPLE` UTF-16 units.
 */
export function detectLanguage(
  text: string,
  declared: string | undefined,
  languages: readonly LanguageData[],
): LanguageData | undefined {
  const byScript = languageOfScript(text.slice(0, SAMPLE), declared, languages);
  if (byScript) return byScript;
  const scores = new Map<LanguageData, number>();
  const words = commonWords(languages);
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  const found = (sample.match(WORD) ?? []).map((word) => word.toLowerCase());
  for (const word of found) {
    // what two languages have in common says half as much
    const known = words.get(word) ?? [];
    for (const data of known) scores.set(data, (scores.get(data) ?? 0) + 1 / known.length);
  }
  refine(scores, found);
  const tag = declared?.toLowerCase().split('-')[0];
  let best: LanguageData | undefined;
  let high = 0;
  for (const data of languages) {
    const score = (scores.get(data) ?? 0) * (data.tag === tag ? 1.25 : 1) + (data.tag === tag ? 1 : 0);
    if (score > high) {
      high = score;
      best = data;
    }
  }
  return best;
}

/** In a short text, languages that are close to each other are told apart by every word that they know. */
function refine(scores: Map<LanguageData, number>, found: readonly string[]): void {
  const high = Math.max(0, ...scores.values());
  if (high === 0 || high > SHORT) return;
  const close = [...scores].filter(([, score]) => score >= (high < FEW ? 0.1 : 0.4) * high);
  if (close.length < 2) return;
  for (const [data, score] of close) {
    const { flags, cues } = lexiconOf(data);
    let known = 0;
    for (const word of found) known += Number(flags.has(word)) + Number(cues.has(word));
    scores.set(data, score + known / 2);
  }
}
