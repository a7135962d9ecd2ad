import type { Source } from '../model/candidate.ts';
import { chainOf } from './chain.ts';
import type { Claim, Reading, SourceMention } from './claim.ts';
import {
  agrees,
  differsByOne,
  type Entity,
  entity,
  initials,
  mostNamed,
  push,
  type Sighting,
  surnameOf,
  TRIES,
} from './entities.ts';
import { Is } from './lexicon.ts';
import { mentionEndingAt } from './mentions.ts';
import {
  genderOf,
  honorificGender,
  isHeadline,
  isOrganization,
  isPlace,
  isSubject,
  opensSentence,
  rolesNear,
} from './name-facts.ts';
import { endsHead, type NameRun, printed, runsOf, wordsIn } from './name-runs.ts';
import { nameBehind } from './named-behind.ts';
import { affiliationSpan, kindOfSource, officeOf } from './printed-source.ts';

/** The sources of all claims, and of those who report one another. */
export interface Resolved {
  readonly known: ReadonlyMap<SourceMention, Known>;
  readonly chains: ReadonlyMap<Claim, readonly SourceMention[]>;
}

/** How a source is understood beyond what is printed where it speaks. */
export interface Known {
  readonly name: string | null;
  /** as printed beside another mention of the name */
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly kind: NonNullable<Source['kind']> | null;
}

const REACH = 40;

/** A participle may stand between a document and its agent. In tokens. */
const ISSUER_REACH = 3;

const LONGEST_ISSUER = 12;

/** A title may stand before a name that opens a paragraph. In tokens. */
const OPENING = 4;

/** Who is who in one text: names to their fullest form, pronouns and descriptions to names. */
export class People {
  readonly #text: string;
  /** a pronoun means none of them: their names stand above the text, not in it */
  readonly #authors: ReadonlySet<string>;
  /** of live blogs, by paragraph: a pronoun means nobody of another entry */
  readonly #entries: readonly (number | undefined)[];
  readonly #bySurname = new Map<string, Entity[]>();
  readonly #byFirst = new Map<string, Entity[]>();
  readonly #byName = new Map<string, Entity>();
  readonly #sightings: Sighting[] = [];
  /** by the word for a document: who gave the last one of its kind, for "the statement" after "a statement by …" */
  readonly #issuers = new Map<string, Entity>();
  /** index of the first sighting of each paragraph */
  readonly #paragraphStart = new Map<number, number>();

  constructor(text: string, readings: readonly Reading[], authors: readonly string[] = []) {
    this.#text = text;
    this.#authors = new Set(authors.map((author) => author.toLowerCase()));
    this.#entries = readings.map((reading) => reading.paragraph.entry);
    const runs = readings.map((reading) => runsOf(reading));
    // Long names first, so that short ones find them wherever they stand.
    const headlines = readings.map(isHeadline);
    for (const [i, reading] of readings.entries()) {
      // in a headline every word has a capital
      if (headlines[i]) continue;
      for (const run of runs[i] ?? []) {
        const words = wordsIn(reading, run);
        if (words.length > 1) this.#enter(reading, run, words);
      }
    }
    for (const [i, reading] of readings.entries()) {
      this.#paragraphStart.set(reading.index, this.#sightings.length);
      for (const run of runs[i] ?? []) this.#see(reading, run, headlines[i] ?? false);
    }
  }

  /** The name that a source means, the fullest one printed; null when it names nobody. */
  nameOf(source: SourceMention, speakers: readonly Sighting[]): Entity | null {
    const { reading, mention } = source;
    if (mention.kind === 'pronoun') return this.#antecedent(source, speakers);
    const head = { from: mention.headFrom, to: mention.headTo };
    const runs = runsOf(reading, head.from, head.to);
    const last = runs.at(-1);
    // where every noun has a capital, it takes more to be a name
    if (mention.kind === 'common' && reading.lexicon.data?.syntax.capitalNouns)
      return this.#described(source, null);
    if (last && endsHead(reading, last, head.to)) {
      const words = wordsIn(reading, last);
      const known = this.#find(reading, last, words);
      if (known) return known;
      return entity(printed(this.#text, reading, last), words, isOrganization(reading, last));
    }
    const behind = nameBehind(source);
    if (behind) {
      const words = wordsIn(reading, behind);
      return this.#find(reading, behind, words) ?? entity(printed(this.#text, reading, behind), words, false);
    }
    return this.#described(source, last ?? null) ?? this.#leaderOf(source);
  }

  /** "Odo Karsten and other ministers": the one of them who has a name. */
  #leaderOf({ reading, mention }: SourceMention): Entity | null {
    const { tokens } = reading;
    const [run] = runsOf(reading, mention.from, mention.to);
    const and = run && tokens[run.to];
    if (!run || !and || !(and.flags & Is.conjunction) || run.to + 1 >= mention.to) return null;
    const others = tokens[run.to + 1];
    if (!others || others.upper || !(others.flags & (Is.indefinite | Is.determiner))) return null;
    return this.#find(reading, run, wordsIn(reading, run));
  }

  /** Puts on record that a claim's source was understood as this entity, for the pronouns after it. */
  sightingOf(source: SourceMention, known: Entity): Sighting {
    return {
      entity: known,
      paragraph: source.reading.index,
      token: source.mention.from,
      subject: true,
      place: false,
    };
  }

  #enter(reading: Reading, run: NameRun, words: string[]): void {
    const key = words.join(' ');
    const organization = isOrganization(reading, run);
    const known = this.#byName.get(key);
    if (known) {
      known.count++;
      known.gender ??= genderOf(reading, run, words);
      if (known.count <= TRIES) known.office ??= this.#officeAt(reading, run, known.organization);
      for (const role of rolesNear(reading, run)) known.roles.add(role);
      return;
    }
    const variant = organization ? null : this.#spelledAlike(words);
    if (variant) {
      variant.count++;
      variant.office ??= this.#officeAt(reading, run, false);
      this.#byName.set(key, variant);
      push(this.#bySurname, surnameOf(words), variant);
      return;
    }
    const made = entity(printed(this.#text, reading, run), words, organization);
    made.gender = organization ? null : genderOf(reading, run, words);
    for (const role of rolesNear(reading, run)) made.roles.add(role);
    made.office = this.#officeAt(reading, run, organization);
    this.#byName.set(key, made);
    const surname = surnameOf(words);
    push(this.#bySurname, surname, made);
    if (!organization) push(this.#byFirst, words[0] ?? '', made);
    if (organization) push(this.#bySurname, initials(words), made);
  }

  /** One name spelled two ways: the same first name, and a surname that differs in one letter. */
  #spelledAlike(words: readonly string[]): Entity | null {
    const surname = surnameOf(words);
    for (const known of this.#byFirst.get(words[0] ?? '') ?? []) {
      const other = surnameOf(known.words);
      if (known.words.length === words.length && differsByOne(surname, other)) return known;
    }
    return null;
  }

  #officeAt(reading: Reading, run: NameRun, organization: boolean): Entity['office'] {
    if (organization) return null;
    const mention = mentionEndingAt(reading.tokens, run.to - 1, Math.max(0, run.from - 8), reading.lexicon);
    if (!mention || mention.headTo !== run.to) return null;
    const source = { reading, mention };
    const role = officeOf(source, this.#text);
    return role === null ? null : { role, affiliation: this.affiliationOf(source) };
  }

  /** Whom a source speaks for, by the fullest name printed: "a spokesman for the Harbour Trust". */
  affiliationOf(source: SourceMention): string | null {
    const { reading } = source;
    const span = affiliationSpan(source);
    if (!span) return null;
    const [run] = runsOf(reading, span.from, span.to);
    const whole = run && run.from === span.from && run.to === span.to ? run : null;
    const known = whole ? this.#find(reading, whole, wordsIn(reading, whole)) : null;
    return known?.organization ? known.name : printed(this.#text, reading, span);
  }

  #see(reading: Reading, run: NameRun, headline: boolean): void {
    const words = wordsIn(reading, run);
    let known = this.#find(reading, run, words);
    // a lone word that opens a sentence has its capital from that, unless it is known; in a headline, any word
    if (!known && (headline || (words.length === 1 && opensSentence(reading, run.from)))) return;
    if (!known) {
      known = entity(printed(this.#text, reading, run), words, isOrganization(reading, run));
      known.gender = genderOf(reading, run, words);
      this.#byName.set(words.join(' '), known);
    }
    if (words.length === 1) {
      known.count++;
      for (const role of rolesNear(reading, run)) known.roles.add(role);
    }
    this.#sightings.push({
      entity: known,
      paragraph: reading.index,
      token: run.from,
      subject: isSubject(reading, run),
      place: isPlace(reading, run),
    });
  }

  #find(reading: Reading, run: NameRun, words: readonly string[]): Entity | null {
    const surname = surnameOf(words);
    const gender = honorificGender(reading, run);
    const exact = this.#byName.get(words.join(' '));
    const family = (this.#bySurname.get(surname) ?? []).filter(
      (known) =>
        (words.length === 1 || agrees(known.words, words)) &&
        (gender === null || known.gender === null || known.gender === gender || known.organization),
    );
    const best = mostNamed(
      family.filter((known) => !known.organization || words.length > 1 || surname === initials(known.words)),
    );
    if (best && (words.length === 1 || best.words.length >= words.length)) return best;
    if (exact) return exact;
    if (words.length === 1) {
      const named = mostNamed(this.#byFirst.get(surname) ?? []);
      if (named) return named;
    }
    return best ?? null;
  }

  /** "he", "she", "they", "who": the likeliest of the names before it. */
  #antecedent(source: SourceMention, speakers: readonly Sighting[]): Entity | null {
    const { reading, mention } = source;
    const token = reading.tokens[mention.from];
    if (!token || token.flags & (Is.first | Is.second)) return null;
    const wanted = token.flags & Is.masculine ? 'm' : token.flags & Is.feminine ? 'f' : null;
    const plural = (token.flags & Is.plural) !== 0;
    const neuter = (token.flags & Is.neuter) !== 0;
    let best: Entity | null = null;
    let high = Number.NEGATIVE_INFINITY;
    function consider(sighting: Sighting, bonus: number): void {
      const { entity: known } = sighting;
      if (wanted && (known.organization || (known.gender !== null && known.gender !== wanted))) return;
      if (wanted && sighting.place && known.gender === null && known.roles.size === 0) return;
      if ((plural || neuter) && !wanted && !known.organization) return;
      const paragraphs = reading.index - sighting.paragraph;
      const distance =
        paragraphs === 0 ? sentencesBetween(reading, sighting.token, mention.from) : 1 + 1.5 * paragraphs;
      const score =
        bonus -
        distance +
        (sighting.subject ? 1.6 : 0) +
        (wanted && known.gender === wanted ? 0.6 : 0) +
        Math.min(1.2, Math.log2(known.count + 1) * 0.3);
      if (score > high) {
        high = score;
        best = known;
      }
    }
    const end = this.#before(reading.index, mention.from);
    for (let i = end - 1, n = 0; i >= 0 && n < REACH; i--, n++) {
      const sighting = this.#sightings[i];
      if (!sighting) break;
      if (reading.index - sighting.paragraph > 6) break;
      if (this.#authors.has(sighting.entity.name.toLowerCase())) continue;
      if (this.#entries[sighting.paragraph] !== reading.paragraph.entry) break;
      consider(sighting, 0);
    }
    for (let i = speakers.length - 1; i >= 0 && i > speakers.length - 4; i--) {
      const sighting = speakers[i];
      if (!sighting || this.#entries[sighting.paragraph] !== reading.paragraph.entry) continue;
      if (reading.index - sighting.paragraph <= 6) consider(sighting, 1.2);
    }
    return best ?? (wanted && this.#namedNext(reading, wanted));
  }

  /**
   * The first paragraph of a report often tells of somebody whom the second one names: "A trawlerman was freed after he
   * confessed … / Aron Feld, a trawlerman from …, was freed".
   */
  #namedNext(reading: Reading, wanted: 'm' | 'f'): Entity | null {
    const sighting = this.#sightings[this.#paragraphStart.get(reading.index + 1) ?? -1];
    if (sighting?.paragraph !== reading.index + 1 || sighting.token > OPENING) return null;
    if (this.#entries[sighting.paragraph] !== reading.paragraph.entry) return null;
    const { entity: known, subject, place } = sighting;
    const fits = subject && !place && !known.organization && known.words.length > 1;
    return fits && (known.gender === null || known.gender === wanted) ? known : null;
  }

  /** How many sightings stand before a token: by bisection, since a paragraph may hold very many. */
  #before(paragraph: number, token: number): number {
    let low = this.#paragraphStart.get(paragraph) ?? 0;
    let high = this.#paragraphStart.get(paragraph + 1) ?? this.#sightings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = this.#sightings[middle];
      if (at && at.token < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** "a statement issued by Cambodia's Council of Ministers": who stands behind a document, by an agent beside it. */
  #issuerOf(reading: Reading, from: number): Entity | null {
    const { tokens, lexicon } = reading;
    for (let i = from; i < from + ISSUER_REACH; i++) {
      const token = tokens[i];
      if (token?.kind !== 'word' || token.upper) return null;
      if (!lexicon.agents.has(token.lower)) continue;
      const [first, second] = runsOf(reading, i + 1, Math.min(tokens.length, i + 1 + LONGEST_ISSUER));
      if (!first || first.from > i + 2) return null;
      // an owner and what it owns are one name: "Cambodia's Council of Ministers"
      const to = second && second.from === first.to && tokens[first.to - 1]?.genitive ? second.to : first.to;
      const run = { ...first, to };
      const words = wordsIn(reading, run);
      return this.#find(reading, run, words) ?? entity(printed(this.#text, reading, run), words, true);
    }
    return null;
  }

  /** "the senator", "the Clinton campaign", "the agency". */
  #described(source: SourceMention, run: NameRun | null): Entity | null {
    const { reading, mention } = source;
    const first = reading.tokens[mention.headFrom];
    const last = reading.tokens[mention.headTo - 1];
    if (!first || !last) return null;
    const definite = /^(?:the|der|die|das|le|la|les|l|el|los|las|o|os|as|il|lo|gli|i|de|het|this|that)$/.test(
      first.lower,
    );
    const organization =
      (last.flags & Is.organization) !== 0 || last.lower === 'campaign' || last.lower === 'campaigns';
    if (run && organization && (definite || first.upper)) {
      const from = definite ? mention.headFrom + 1 : mention.headFrom;
      const name = printed(this.#text, reading, { from, to: mention.headTo });
      return entity(name, name.toLowerCase().split(/\s+/), true);
    }
    if (last.flags & Is.document) {
      const issuer = this.#issuerOf(reading, mention.headTo);
      if (issuer) this.#issuers.set(last.lower, issuer);
      const known = issuer ?? (definite ? this.#issuers.get(last.lower) : undefined);
      if (known) return known;
    }
    if (!definite) return null;
    const role = last.lower;
    for (let i = this.#before(reading.index, mention.from) - 1, n = 0; i >= 0 && n < REACH * 2; i--, n++) {
      const sighting = this.#sightings[i];
      if (!sighting) break;
      const known = sighting.entity;
      if (known.organization ? known.words.at(-1) === role : known.roles.has(role)) return known;
    }
    return null;
  }
}

function sentencesBetween(reading: Reading, from: number, to: number): number {
  return sentenceAt(reading, to) - sentenceAt(reading, from);
}

/** How many sentences begin at a token or before it. */
function sentenceAt({ sentences }: Reading, token: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = sentences[middle];
    if (at && at.from <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Resolves the sources of claims in reading order, so that a pronoun can mean the speaker before it.
 * @param nested who says what stands in marks inside a claim's quotations: the innermost link of its chain
 */
export function resolveSources(
  people: People,
  claims: readonly Claim[],
  nested: ReadonlyMap<Claim, SourceMention>,
): Resolved {
  const all = new Map<SourceMention, Known>();
  const chains = new Map<Claim, SourceMention[]>();
  const speakers: Sighting[] = [];
  for (const claim of claims) {
    if (!claim.source) continue;
    const known = people.nameOf(claim.source, speakers);
    const others = chainOf(claim);
    const inner = nested.get(claim);
    if (inner) others.push(...(others.length > 0 ? [] : [claim.source]), inner);
    if (others.length > 0) chains.set(claim, others);
    for (const other of others) {
      if (other !== claim.source) all.set(other, knownAs(people, other, people.nameOf(other, speakers)));
    }
    all.set(claim.source, knownAs(people, claim.source, known));
    if (!known) continue;
    speakers.push(people.sightingOf(claim.source, known));
    if (speakers.length > 16) speakers.splice(0, 8);
  }
  return { known: all, chains };
}

function knownAs(people: People, source: SourceMention, entity: Entity | null): Known {
  return {
    name: entity?.name ?? null,
    role: entity?.office?.role ?? null,
    affiliation: people.affiliationOf(source) ?? entity?.office?.affiliation ?? null,
    kind: kindOfSource(source, entity),
  };
}
