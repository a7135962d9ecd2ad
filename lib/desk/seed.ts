import type { Reliability, Verdict, WorkStatus } from '../model/grades.ts';
import type { Answer, Claim, Link, Page, Question, Speaker } from '../model/records.ts';
import {
  SEED_BODIES,
  SEED_GIVEN,
  SEED_LANGUAGES,
  SEED_NAME_PARTS,
  SEED_NOTES,
  SEED_QUESTIONS,
  SEED_ROLES,
  SEED_TAGS,
  type SeedLanguage,
} from './seed-phrases.ts';
import { Random } from './seeded-random.ts';

export interface SeedSize {
  readonly claims: number;
  readonly pages: number;
  readonly speakers: number;
  readonly seed: number;
  /** claims a chunk; 2,000 unless given */
  readonly chunk?: number | undefined;
}

/** Each record comes once, in the chunk of the first claim that names it; the speakers all come in the first chunk. */
export interface SeedChunk {
  readonly pages: Page[];
  readonly speakers: Speaker[];
  readonly claims: Claim[];
  readonly questions: Question[];
  readonly answers: Answer[];
  readonly links: Link[];
}

/** What several pages report on, so that their claims have something to agree or to differ about. */
interface Event {
  readonly people: readonly Speaker[];
  readonly place: string;
  readonly body: string;
  readonly count: number;
  readonly amount: string;
  readonly at: number;
  readonly topic: number;
  question: Question | undefined;
}

const FIRST_DAY = Date.UTC(2019, 0, 1);
const DAY = 86_400_000;
const DAYS = 2_300;
const GIVEN = SEED_GIVEN.split(' ');
const PARTS = SEED_NAME_PARTS.split(' ');
const WORDS = SEED_LANGUAGES.map((language) => language.words.split(' '));

/**
 * Realistic, varied records for benches and tests: pages in ten languages and six scripts that report on shared events,
 * with speakers who contradict one another. The same size and seed give the same records. Made lazily, a chunk at a time.
 */
export function* seedRecords(size: SeedSize): Generator<SeedChunk, void, undefined> {
  const random = new Random(size.seed);
  const chunkSize = size.chunk ?? 2_000;
  const speakers = Array.from({ length: size.speakers }, () => makeSpeaker(random));
  const events: Event[] = [];
  let chunk = emptyChunk();
  chunk.speakers.push(...speakers);
  let made = 0;
  for (let i = 0; i < size.pages; i++) {
    if (i % 4 === 0) events.push(makeEvent(random, speakers));
    const event = random.chance(0.75) ? events.at(-1) : random.pick(events);
    if (!event) break;
    const languageIndex = random.weighted(SEED_LANGUAGES.map((language) => language.weight));
    const page = makePage(random, event, languageIndex, i);
    chunk.pages.push(page);
    const left = size.claims - made;
    const share = left / (size.pages - i);
    const count =
      i === size.pages - 1 ? left : Math.min(left, Math.round(share * (0.25 + random.next() * 1.5)));
    let position = 200;
    let previous: Claim | undefined;
    for (let j = 0; j < count; j++) {
      const claim = makeClaim(random, event, page, languageIndex, position);
      position = (claim.segments.at(-1)?.position?.end ?? position) + random.below(400);
      chunk.claims.push(claim);
      addConnections(random, chunk, event, claim, previous);
      previous = claim;
      made++;
      if (chunk.claims.length === chunkSize) {
        yield chunk;
        chunk = emptyChunk();
      }
    }
  }
  if (chunk.claims.length + chunk.pages.length + chunk.speakers.length > 0) yield chunk;
}

function emptyChunk(): SeedChunk {
  return { pages: [], speakers: [], claims: [], questions: [], answers: [], links: [] };
}

function makeSpeaker(random: Random): Speaker {
  const at = new Date(FIRST_DAY + random.below(DAYS) * DAY).toISOString();
  const body = random.chance(0.08);
  const name = body
    ? `${capital(random.name())} ${random.pick(SEED_BODIES)}`
    : `${random.pick(GIVEN)} ${capital(random.name())}`;
  const reliability: Reliability | undefined = random.chance(0.6)
    ? random.pick(['A', 'B', 'B', 'C', 'C', 'D', 'E', 'F'] as const)
    : undefined;
  return {
    id: random.uuid(),
    name,
    kind: body ? 'organization' : 'person',
    ...(body || random.chance(0.3) ? {} : { role: random.pick(SEED_ROLES) }),
    ...(random.chance(0.2) ? { affiliation: random.pick(SEED_BODIES) } : {}),
    aliases: random.chance(0.15) ? [`${name.slice(0, 1)}. ${name.split(' ').at(-1) ?? name}`] : [],
    ...(reliability ? { reliability } : {}),
    createdAt: at,
    updatedAt: at,
  };
}

function makeEvent(random: Random, speakers: readonly Speaker[]): Event {
  // A few speakers are in the news all the time and most of them once.
  const people = Array.from({ length: 6 }, () => random.skewed(speakers)).filter(
    (speaker) => speaker !== undefined,
  );
  return {
    people,
    place: capital(random.name()),
    body: random.pick(SEED_BODIES),
    count: 2 + random.below(900),
    amount: `${1 + random.below(90)}.${random.below(10)} million`,
    at: FIRST_DAY + random.below(DAYS) * DAY,
    topic: random.below(1_000),
    question: undefined,
  };
}

function makePage(random: Random, event: Event, languageIndex: number, i: number): Page {
  const language = languageAt(languageIndex);
  const published = event.at + random.below(5) * DAY + random.below(DAY);
  const outlet = `${capital(PARTS[(i * 7) % 40] ?? '')}${PARTS[(i * 3) % 25] ?? ''} ${i % 3 === 0 ? 'Courier' : 'Post'}`;
  const url = `https://www.${outlet.toLowerCase().replace(' ', '-')}.example/${new Date(published).getUTCFullYear()}/${i}`;
  const added = new Date(published + random.below(20) * DAY).toISOString();
  return {
    id: random.uuid(),
    url,
    title: fill(random, random.pick(language.titles), event, languageIndex),
    outlet,
    ...(random.chance(0.9) ? { publishedAt: new Date(published).toISOString() } : {}),
    ...(random.chance(0.95) ? { lang: language.tag } : {}),
    addedAt: added,
    readAt: added,
  };
}

function makeClaim(random: Random, event: Event, page: Page, languageIndex: number, start: number): Claim {
  const language = languageAt(languageIndex);
  const sentences = 1 + (random.chance(0.45) ? 1 : 0) + (random.chance(0.15) ? 1 : 0);
  const pieces = Array.from({ length: sentences }, () =>
    fill(random, random.pick(language.claims), event, languageIndex),
  );
  const split = pieces.length > 1 && random.chance(0.4);
  const texts = split ? pieces : [pieces.join(' ')];
  let at = start;
  const segments = texts.map((exact) => {
    const segment = {
      quote: { type: 'TextQuoteSelector' as const, exact, prefix: 'said: “', suffix: '”' },
      position: { type: 'TextPositionSelector' as const, start: at, end: at + [...exact].length },
    };
    at = segment.position.end + 30;
    return segment;
  });
  const speaker = random.chance(0.9) ? random.pick(event.people) : undefined;
  const created = Date.parse(page.addedAt) + random.below(3 * DAY);
  const updated = random.chance(0.5) ? created : created + random.below(30 * DAY);
  const credibility = random.chance(0.6) ? random.pick([1, 2, 2, 3, 3, 3, 4, 5, 6] as const) : undefined;
  const status: WorkStatus = random.pick([
    'to-check',
    'to-check',
    'to-check',
    'checking',
    'awaiting-reply',
    'checked',
    'checked',
    'parked',
  ] as const);
  const verdict: Verdict | undefined =
    status === 'checked'
      ? random.pick(['supported', 'refuted', 'conflicting', 'not-enough-evidence', 'not-checkable'] as const)
      : undefined;
  const tags = [...new Set(Array.from({ length: random.below(4) }, () => tagOf(random)))];
  return {
    id: random.uuid(),
    pageId: page.id,
    segments,
    form: random.pick(['direct', 'direct', 'direct', 'mixed', 'indirect', 'selected'] as const),
    ...(speaker ? { speakerId: speaker.id, attribution: { mention: speaker.name, cue: 'said' } } : {}),
    ...(credibility ? { credibility } : {}),
    note: random.chance(0.4)
      ? `${random.pick(SEED_NOTES)}${random.chance(0.3) ? ` (${event.place})` : ''}`
      : '',
    tags,
    status,
    ...(verdict ? { verdict } : {}),
    ...(random.chance(0.15) ? { statement: fill(random, random.pick(languageAt(0).claims), event, 0) } : {}),
    ...(random.chance(0.3) ? { saidAt: imprecise(random, event.at) } : {}),
    createdAt: new Date(created).toISOString(),
    updatedAt: new Date(updated).toISOString(),
    history:
      updated > created
        ? [
            {
              at: new Date(updated).toISOString(),
              field: 'credibility',
              ...(credibility ? { to: credibility } : {}),
            },
          ]
        : [],
  };
}

function addConnections(
  random: Random,
  chunk: SeedChunk,
  event: Event,
  claim: Claim,
  previous: Claim | undefined,
): void {
  const at = claim.updatedAt;
  if (random.chance(0.03)) {
    if (!event.question) {
      const text = fill(random, random.pick(SEED_QUESTIONS), event, 0);
      event.question = { id: random.uuid(), text, createdAt: at, updatedAt: at };
      chunk.questions.push(event.question);
    }
    chunk.answers.push({
      id: random.uuid(),
      questionId: event.question.id,
      claimId: claim.id,
      answer: random.pick(['yes', 'yes', 'no', 'no', 'partly', 'unclear'] as const),
      createdAt: at,
      updatedAt: at,
    });
  }
  if (!previous || !random.chance(0.03)) return;
  const kind = random.pick(['contradicts', 'corroborates', 'corroborates', 'same-claim', 'updates'] as const);
  chunk.links.push({
    id: random.uuid(),
    fromClaimId: claim.id,
    toClaimId: previous.id,
    kind,
    ...(random.chance(0.5) ? { independent: random.chance(0.6) } : {}),
    createdAt: at,
    updatedAt: at,
  });
}

function tagOf(random: Random): string {
  return random.chance(0.9) ? random.pick(SEED_TAGS) : `case ${1 + random.below(300)}`;
}

function imprecise(random: Random, at: number): string {
  const day = new Date(at).toISOString().slice(0, 10);
  return random.pick([day, day, day, `${day}T09:30:00Z`, day.slice(0, 7), day.slice(0, 4)]);
}

function fill(random: Random, template: string, event: Event, languageIndex: number): string {
  const language = languageAt(languageIndex);
  const words = WORDS[languageIndex] ?? [];
  return template.replace(/\{(\w)\}/g, (_, slot: string) => {
    if (slot === 'P') return event.people[0]?.name ?? '';
    if (slot === 'Q') return event.people[1 + random.below(5)]?.name ?? '';
    if (slot === 'L') return event.place;
    if (slot === 'O') return `the ${event.body}`;
    if (slot === 'N') return String(random.chance(0.7) ? event.count : 1 + random.below(3_000));
    if (slot === 'M') return event.amount;
    if (slot === 'D') return dateIn(language, event.at);
    return (
      words[(event.topic + (slot === 'V' ? 1 + random.below(20) : random.below(3))) % words.length] ?? ''
    );
  });
}

function dateIn(language: SeedLanguage, at: number): string {
  const date = new Date(at);
  return language.date
    .replace('{d}', String(date.getUTCDate()))
    .replace('{m}', language.months[date.getUTCMonth()] ?? '')
    .replace('{y}', String(date.getUTCFullYear()));
}

function languageAt(index: number): SeedLanguage {
  const language = SEED_LANGUAGES[index];
  if (!language) throw new RangeError(`There is no language ${index}.`);
  return language;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
