import { type ClaimIndex, createClaimIndex } from '../../lib/desk/claim-index.ts';
import type { ClaimRow } from '../../lib/desk/claim-row.ts';
import { createComparer } from '../../lib/desk/comparisons.ts';
import { type LikelyDuplicate, likelyDuplicates } from '../../lib/desk/duplicates.ts';
import { overviewOf } from '../../lib/desk/overview.ts';
import { type ClaimQuery, DEFAULT_QUERY } from '../../lib/desk/query.ts';
import { seedRecords } from '../../lib/desk/seed.ts';
import type { Page, Question, Speaker } from '../../lib/model/records.ts';

/**
 * The desk's index and comparisons by themselves, without a browser:
 *   node --expose-gc --experimental-strip-types scripts/bench/desk-index.ts [claims]
 */
const ROUNDS = 40;
const BOUND = 50;

const claims = Number(process.argv[2] ?? 100_000);
const size = { claims, pages: Math.ceil(claims / 20), speakers: Math.ceil(claims / 50), seed: 7 };

function* seedRows(): Generator<ClaimRow[]> {
  const pages = new Map<string, Page>();
  const speakers = new Map<string, Speaker>();
  const questions = new Map<string, Question>();
  for (const chunk of seedRecords(size)) {
    for (const page of chunk.pages) pages.set(page.id, page);
    for (const speaker of chunk.speakers) speakers.set(speaker.id, speaker);
    for (const question of chunk.questions) questions.set(question.id, question);
    const answered = new Map<string, Question[]>();
    for (const answer of chunk.answers) {
      const question = questions.get(answer.questionId);
      if (question) answered.set(answer.claimId, [...(answered.get(answer.claimId) ?? []), question]);
    }
    const rows: ClaimRow[] = [];
    for (const claim of chunk.claims) {
      const page = pages.get(claim.pageId);
      const speaker = claim.speakerId ? speakers.get(claim.speakerId) : undefined;
      if (page) rows.push({ claim, page, speaker, questions: answered.get(claim.id) });
    }
    yield rows;
  }
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/** Of one run, in milliseconds: by the clock, and what this thread worked, which other programs don't stretch. */
interface Took {
  readonly wall: number;
  readonly cpu: number;
}

function row(name: string, times: readonly Took[], detail: string, bound = BOUND): void {
  const wall = times.map((time) => time.wall);
  const cpu = times.map((time) => time.cpu);
  const p95 = quantile(cpu, 0.95);
  const figures = [quantile(wall, 0.5), quantile(wall, 0.95), quantile(cpu, 0.5), p95];
  const columns = [
    name.padEnd(34),
    ...figures.map((time) => time.toFixed(1).padStart(9)),
    String(bound).padStart(6),
    p95 <= bound ? '  ok  ' : ' OVER ',
    detail,
  ];
  console.log(columns.join(' '));
  if (p95 > bound) process.exitCode = 1;
}

function timed(work: () => void): Took {
  const before = process.threadCpuUsage();
  const started = performance.now();
  work();
  const wall = performance.now() - started;
  const { user, system } = process.threadCpuUsage(before);
  return { wall, cpu: (user + system) / 1_000 };
}

function heap(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1_048_576;
}

function queryOf(text: string, rest: Partial<ClaimQuery> = {}): ClaimQuery {
  return { ...DEFAULT_QUERY, text, ...rest };
}

/** Each round is a query that the index hasn't just answered: another is asked in between. */
function measure(index: ClaimIndex, name: string, query: ClaimQuery): void {
  const times: Took[] = [];
  let total = 0;
  for (let i = 0; i < ROUNDS; i++) {
    index.search(queryOf(`zz${i}`), { from: 0, count: 1 });
    times.push(
      timed(() => {
        total = index.search(query, { from: 0, count: 50 }).total;
      }),
    );
  }
  row(name, times, `${total} claims`);
}

function benchIndex(): void {
  const before = heap();
  const index = createClaimIndex({ locale: 'en' });
  const puts: Took[] = [];
  const kept: ClaimRow[] = [];
  for (const chunk of seedRows()) {
    if (chunk[0]) kept.push(chunk[0]);
    puts.push(timed(() => index.put(chunk)));
  }
  row('put, 2,000 rows a chunk', puts, `${index.size} claims, ${puts.length} chunks`);
  console.log(`memory of the index: ${(heap() - before).toFixed(0)} MB`);
  const speaker = kept[0]?.speaker;
  const word = kept[0]?.page.title.split(' ').find((part) => part.length > 5) ?? 'harbour';
  measure(index, 'everything, newest first', queryOf(''));
  for (const sort of ['said', 'page', 'speaker', 'credibility', 'status'] as const) {
    measure(index, `everything by ${sort}`, queryOf('', { sort: { by: sort, descending: false } }));
  }
  for (const text of [
    'f',
    'fo',
    'forc',
    'forced ',
    'harbour con',
    'the',
    '"of his own will"',
    `${word} -forced`,
  ]) {
    measure(index, `typed ${text}`, queryOf(text));
  }
  measure(
    index,
    'typed forced, by relevance',
    queryOf('forced', { sort: { by: 'relevance', descending: true } }),
  );
  measure(index, 'typed a, by relevance', queryOf('a', { sort: { by: 'relevance', descending: true } }));
  measure(index, 'Khmer: បង្ខំ', queryOf('បង្ខំ'));
  measure(index, 'Chinese: 自愿', queryOf('自愿'));
  measure(index, 'field speaker:am', queryOf('speaker:am'));
  if (speaker) measure(index, 'facet: one speaker', queryOf('', { facets: { speaker: [speaker.id] } }));
  measure(index, 'facet: not graded', queryOf('', { facets: { credibility: ['none'] } }));
  measure(index, 'facets, dates and text', {
    ...queryOf('people', { sort: { by: 'said', descending: true } }),
    facets: { credibility: [1, 2, 3], status: ['to-check'], tag: ['police', 'figures'], lang: ['en'] },
    dateField: 'said',
    from: '2020-01-01',
    to: '2023-12-31',
  });
  const deep: Took[] = [];
  index.search(queryOf('the'), { from: 0, count: 50 });
  for (let i = 0; i < ROUNDS; i++) {
    deep.push(timed(() => index.search(queryOf('the'), { from: i * 1_000, count: 50 })));
  }
  row('scrolling the same answer', deep, '');
  const edits: Took[] = [];
  for (const first of kept.slice(0, ROUNDS)) {
    const edited = { ...first, claim: { ...first.claim, note: 'called again', tags: ['police'] } };
    edits.push(
      timed(() => {
        index.put([edited]);
        index.search(queryOf('the'), { from: 0, count: 50 });
      }),
    );
  }
  row('one edit, then the same search', edits, '');
  row(
    'ids of all, for bulk actions',
    Array.from({ length: ROUNDS }, (_, i) => timed(() => index.idsOf(queryOf(i % 2 ? 'a' : '')))),
    '',
  );
}

function benchComparer(): void {
  const before = heap();
  const comparer = createComparer();
  const puts: Took[] = [];
  const asked: string[] = [];
  for (const chunk of seedRows()) {
    for (const { claim } of chunk.slice(0, 6)) asked.push(claim.id);
    for (let at = 0; at < chunk.length; at += 500) {
      puts.push(timed(() => comparer.put(chunk.slice(at, at + 500))));
    }
  }
  row('comparer: put, 500 rows', puts, `${comparer.size} claims`);
  console.log(`memory of the comparer: ${(heap() - before).toFixed(0)} MB`);
  let found = 0;
  const times = asked.map((id) =>
    timed(() => {
      found += comparer.suggest(id, 10).length;
    }),
  );
  row('comparer: suggestions', times, `${(found / asked.length).toFixed(1)} a claim`, 20);
}

function benchDuplicates(): void {
  const [first] = seedRecords({ claims: 10, pages: 2, speakers: 2_000, seed: 7 });
  const speakers = first?.speakers ?? [];
  let pairs: readonly LikelyDuplicate[] = [];
  const times = Array.from({ length: 10 }, () =>
    timed(() => {
      pairs = likelyDuplicates(speakers);
    }),
  );
  const weak = pairs.filter(({ strength }) => strength === 'weak').length;
  row('duplicates of 2,000 speakers', times, `${pairs.length - weak} pairs and ${weak} weak ones`, 200);
}

function benchOverview(): void {
  const rows = [...seedRows()].flat();
  const times = Array.from({ length: 10 }, () => timed(() => overviewOf(rows)));
  row('overview of all claims', times, `${rows.length} claims`, 100);
}

function main(): void {
  console.log(
    `${size.claims} claims, ${size.pages} pages, ${size.speakers} speakers, Node ${process.version}`,
  );
  console.log(
    `${''.padEnd(34)} ${['median', 'p95', 'cpu med', 'cpu p95'].map((name) => name.padStart(9)).join(' ')}  bound`,
  );
  benchIndex();
  benchComparer();
  benchDuplicates();
  benchOverview();
}

main();
