import { affiliationSpan } from './affiliation-spans.ts';
import { antecedentOf } from './antecedents.ts';
import type { Reading, SourceMention } from './claim.ts';
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
import { officeOf } from './printed-source.ts';
import { Sightings } from './sightings.ts';

/** How many sightings before a description it may mean. */
const REACH = 80;

/** A participle may stand between a document and its agent. In tokens. */
const ISSUER_REACH = 3;

const LONGEST_ISSUER = 12;

/** Who is who in one text: names to their fullest form, pronouns and descriptions to names. */
export class People {
  readonly #text: string;
  readonly #bySurname = new Map<string, Entity[]>();
  readonly #byFirst = new Map<string, Entity[]>();
  readonly #byName = new Map<string, Entity>();
  readonly #sightings: Sightings;
  /** by the word for a document: who gave the last one of its kind, for "the statement" after "a statement by …" */
  readonly #issuers = new Map<string, Entity>();

  constructor(text: string, readings: readonly Reading[], authors: readonly string[] = []) {
    this.#text = text;
    this.#sightings = new Sightings(readings, authors);
    const runs = readings.map((reading) => runsOf(reading));
    // Long names first, so that short ones find them wherever they stand.
    const headlines = readings.map(isHeadline);
    const within = namesWithin(readings, runs);
    for (const [i, reading] of readings.entries()) {
      // in a headline every word has a capital
      if (headlines[i]) continue;
      for (const run of runs[i] ?? []) {
        const words = wordsIn(reading, run);
        if (words.length > 1 && !isOpened(reading, run, words, within)) this.#enter(reading, run, words);
      }
    }
    for (const [i, reading] of readings.entries()) {
      this.#sightings.begin(reading.index);
      for (const run of runs[i] ?? []) this.#see(reading, run, headlines[i] ?? false);
    }
  }

  /** The name that a source means, the fullest one printed; null when it names nobody. */
  nameOf(source: SourceMention, speakers: readonly Sighting[]): Entity | null {
    const { reading, mention } = source;
    if (mention.kind === 'pronoun') return antecedentOf(source, this.#sightings, speakers);
    const head = { from: mention.headFrom, to: mention.headTo };
    const runs = runsOf(reading, head.from, head.to);
    const last = this.#wholeName(source, runs.at(-1));
    // where every noun has a capital, it takes more to be a name
    if (mention.kind === 'common' && reading.lexicon.data?.syntax.capitalNouns)
      return this.#described(source, null);
    if (last && (last.to > head.to || endsHead(reading, last, head.to))) {
      const words = wordsIn(reading, last);
      const known =
        this.#find(reading, last, words) ??
        entity(printed(this.#text, reading, last), words, isOrganization(reading, last));
      return mayBeNoun(known, reading) ? null : known;
    }
    const behind = nameBehind(source);
    if (behind) {
      const words = wordsIn(reading, behind);
      return this.#find(reading, behind, words) ?? entity(printed(this.#text, reading, behind), words, false);
    }
    return this.#described(source, last ?? null) ?? this.#leaderOf(source);
  }

  /** An organisation's name goes on behind the head of its phrase: "the Bank of England". */
  #wholeName({ reading, mention }: SourceMention, run: NameRun | undefined): NameRun | undefined {
    if (!run || run.to !== mention.headTo || mention.to <= mention.headTo) return run;
    const organization = (reading.tokens[run.to - 1]?.flags ?? 0) & Is.organization;
    const longer =
      organization && runsOf(reading, run.from, mention.to).find(({ from }) => from === run.from);
    return longer || run;
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
    const place = isPlace(reading, run);
    known.place ||= place;
    this.#sightings.add({
      entity: known,
      paragraph: reading.index,
      token: run.from,
      subject: isSubject(reading, run),
      place,
    });
  }

  #find(reading: Reading, run: NameRun, words: readonly string[]): Entity | null {
    const surname = this.#withoutGenitive(surnameOf(words), reading);
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

  /** German "Prells" is Prell's, if there is one and none of that name. */
  #withoutGenitive(surname: string, { lexicon }: Reading): string {
    if (!lexicon.data?.syntax.capitalNouns || !surname.endsWith('s') || this.#bySurname.has(surname))
      return surname;
    const bare = surname.slice(0, -1);
    return this.#bySurname.has(bare) ? bare : surname;
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
      const known = this.#find(reading, run, words);
      // where nothing else on the page names it, the name with its owner is the fullest one
      const once = known?.organization && known.count === 1 && known.words.length < words.length;
      return known && !once ? known : entity(printed(this.#text, reading, run), words, true);
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
    for (const { entity: known } of this.#sightings.before(reading.index, mention.from, REACH)) {
      if (known.organization ? known.words.at(-1) === role : known.roles.has(role)) return known;
    }
    return null;
  }
}

/** Where every noun has a capital, a lone word is a name only if something else in the text says so. */
function mayBeNoun(known: Entity, { lexicon }: Reading): boolean {
  if (!lexicon.data?.syntax.capitalNouns || known.organization) return false;
  return known.words.length === 1 && known.gender === null && known.roles.size === 0;
}

/** "Neither Ana Prell", "Young Prell": the first word has its capital from its sentence. */
function isOpened(
  reading: Reading,
  run: NameRun,
  words: readonly string[],
  within: ReadonlySet<string>,
): boolean {
  const [first = ''] = words;
  if (!opensSentence(reading, run.from) || within.has(words.join(' ')) || reading.lexicon.gender.has(first))
    return false;
  return words.length > 2 && within.has(words.slice(1).join(' '));
}

/** The names that don't open a sentence. */
function namesWithin(
  readings: readonly Reading[],
  runs: readonly (readonly NameRun[])[],
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [i, reading] of readings.entries()) {
    for (const run of runs[i] ?? []) {
      if (!opensSentence(reading, run.from)) names.add(wordsIn(reading, run).join(' '));
    }
  }
  return names;
}
