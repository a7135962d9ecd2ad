import type { Reason, ReasonKind } from './comparisons.ts';
import type { Subject } from './feature-store.ts';
import { type Feature, Is } from './statement-features.ts';

interface Pair {
  readonly own: Feature;
  readonly other: Feature;
  readonly weight: number;
}

/** How much more than its rarity a shared term says. */
const WEIGHT: Readonly<Record<ReasonKind, number>> = {
  opposite: 1,
  negation: 1,
  'same-side': 0.6,
  name: 1.3,
  number: 1.2,
  date: 0.8,
  word: 1,
  title: 0.5,
};
/** Added, not multiplied: sides say that two claims differ, and only the rest says that they speak of the same. */
const OPPOSITE = 7;
const NEGATION = 3.5;
const SAME_PAGE = 1.5;
/** One common word in a store of many claims is no reason; two rarer ones are. */
const LEAST_SCORE = 1.2;
const ORDER: readonly ReasonKind[] = [
  'opposite',
  'negation',
  'name',
  'number',
  'date',
  'same-side',
  'word',
  'title',
];

/** Why and how much two statements may speak of the same matter; null where nothing but chance connects them. */
export function compareFeatures(
  subject: Subject,
  other: Subject,
  rarity: (term: string) => number,
): { score: number; reasons: Reason[] } | null {
  const samePage = subject.pageId !== undefined && subject.pageId === other.pageId;
  const pairs: Record<ReasonKind, Pair[]> = {
    opposite: [],
    negation: [],
    'same-side': [],
    name: [],
    number: [],
    date: [],
    word: [],
    title: [],
  };
  const byTerm = new Map<string, Feature[]>();
  for (const feature of other.features) {
    const known = byTerm.get(feature.term);
    if (known) known.push(feature);
    else byTerm.set(feature.term, [feature]);
  }
  const paired = new Set<string>();
  const surfaces = new Set<string>();
  for (const own of subject.features) {
    const theirs = byTerm.get(own.term);
    if (!theirs || paired.has(own.term)) continue;
    paired.add(own.term);
    const all = subject.features.filter((feature) => feature.term === own.term);
    const [mine, yours] = pairOf(all, theirs);
    const kind = kindOf(mine, yours);
    // A word may stand under its stem and as it is.
    if (kind === 'name' || kind === 'word' || kind === 'negation') {
      if (surfaces.has(mine.surface)) continue;
      surfaces.add(mine.surface);
    }
    // All claims of a page share its title.
    if (kind === 'title' && samePage) continue;
    pairs[kind].push({ own: mine, other: yours, weight: rarity(own.term) * WEIGHT[kind] });
  }
  // "wasn't given freely" and "given under duress" agree: what negates the side has nothing left to negate.
  const spent = pairs['same-side'].some(({ own, other }) => (own.flags ^ other.flags) & Is.negated);
  if (spent) pairs.word.push(...pairs.negation.splice(0));
  const matter = sum(pairs.name) + sum(pairs.number) + sum(pairs.date) + sum(pairs.word) + sum(pairs.title);
  const sides = sum(pairs.opposite) + sum(pairs.negation) + sum(pairs['same-side']);
  const connected = matter > 0 || samePage;
  if (!connected || (sides === 0 && onlyChance(pairs))) return null;
  let score = (matter + sides + (samePage ? SAME_PAGE : 0)) / Math.sqrt(6 + other.features.length);
  // Sides bear on the score only as far as the matter is shared.
  const sure = Math.min(1, (matter + sides / 2 + (samePage ? 3 : 0)) / 6);
  if (pairs.opposite.length > 0) score += (OPPOSITE / Math.sqrt(6 + other.features.length)) * sure;
  if (pairs.negation.length > 0) score += (NEGATION / Math.sqrt(6 + other.features.length)) * sure;
  if (score < LEAST_SCORE / 2) return null;
  const reasons = ORDER.filter((kind) => pairs[kind].length > 0).map((kind) => reasonOf(kind, pairs[kind]));
  return { score, reasons };
}

/** Of the ways in which both speak of a term, one in which they differ, if there is any. */
function pairOf(own: readonly Feature[], others: readonly Feature[]): [Feature, Feature] {
  for (const a of own) for (const b of others) if (differ(a, b)) return [a, b];
  const [a] = own;
  const [b] = others;
  if (!a || !b) throw new RangeError('There is nothing to pair.');
  return [a, b];
}

function differ(a: Feature, b: Feature): boolean {
  return polarityOf(a) !== polarityOf(b);
}

/** "not forced" stands on the side of "voluntary". */
function polarityOf({ flags }: Feature): boolean {
  return Boolean(flags & Is.sideB) !== Boolean(flags & Is.negated);
}

function kindOf(own: Feature, other: Feature): ReasonKind {
  const either = own.flags | other.flags;
  if (either & Is.concept) {
    if (!differ(own, other)) return 'same-side';
    return (own.flags & Is.sideB) === (other.flags & Is.sideB) ? 'negation' : 'opposite';
  }
  if (either & Is.title) return 'title';
  if (either & Is.date) return 'date';
  if (either & Is.number) return 'number';
  if (either & Is.name) return 'name';
  return differ(own, other) ? 'negation' : 'word';
}

/** A single word, number or date that many claims have. */
function onlyChance(pairs: Readonly<Record<ReasonKind, readonly Pair[]>>): boolean {
  const shared = [...pairs.name, ...pairs.number, ...pairs.date, ...pairs.word, ...pairs.title];
  return shared.length < 2 && pairs.name.length === 0;
}

function sum(pairs: readonly Pair[]): number {
  return pairs.reduce((total, { weight }) => total + weight, 0);
}

function reasonOf(kind: ReasonKind, pairs: readonly Pair[]): Reason {
  const strongest = kind === 'name' ? pairs : [...pairs].sort((a, b) => b.weight - a.weight);
  return {
    kind,
    words: printed(strongest.map(({ own }) => own)),
    otherWords: printed(strongest.map(({ other }) => other)),
  };
}

/** Names that stand side by side are one name; a negated word is shown with what negates it. */
function printed(features: readonly Feature[]): string[] {
  const words: string[] = [];
  for (const [i, { surface, negator, flags }] of features.entries()) {
    const last = words.length - 1;
    if (i > 0 && flags & Is.name && flags & Is.adjacent && (features[i - 1]?.flags ?? 0) & Is.name) {
      words[last] = `${words[last] ?? ''} ${surface}`;
    } else words.push(negator ? `${negator} ${surface}` : surface);
  }
  return [...new Set(words)];
}
