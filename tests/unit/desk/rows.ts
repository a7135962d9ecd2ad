import type { ClaimRow } from '../../../lib/desk/claim-row.ts';
import { type SeedSize, seedRecords } from '../../../lib/desk/seed.ts';
import type { Claim, Page, Question, Speaker } from '../../../lib/model/records.ts';

/** Seeded claims with their page, speaker and questions. */
export function seededRows(size: SeedSize): ClaimRow[] {
  const pages = new Map<string, Page>();
  const speakers = new Map<string, Speaker>();
  const questions = new Map<string, Question>();
  const answered = new Map<string, Question>();
  const claims: Claim[] = [];
  for (const chunk of seedRecords(size)) {
    for (const page of chunk.pages) pages.set(page.id, page);
    for (const speaker of chunk.speakers) speakers.set(speaker.id, speaker);
    for (const question of chunk.questions) questions.set(question.id, question);
    for (const answer of chunk.answers) {
      const question = questions.get(answer.questionId);
      if (question) answered.set(answer.claimId, question);
    }
    claims.push(...chunk.claims);
  }
  return claims.map((claim) => {
    const page = pages.get(claim.pageId);
    if (!page) throw new Error('A seeded claim has no page.');
    const question = answered.get(claim.id);
    return {
      claim,
      page,
      speaker: claim.speakerId === undefined ? undefined : speakers.get(claim.speakerId),
      questions: question ? [question] : [],
    };
  });
}

let made = 0;

function nextId(): string {
  made++;
  return `00000000-0000-4000-8000-${made.toString(16).padStart(12, '0')}`;
}

export interface RowParts {
  readonly quote?: string;
  readonly note?: string;
  readonly tags?: string[];
  readonly speaker?: string | Speaker;
  readonly page?: Page;
  readonly title?: string;
  readonly url?: string;
  readonly claim?: Partial<Claim>;
}

export function makeSpeaker(name: string, rest: Partial<Speaker> = {}): Speaker {
  const at = '2024-01-01T00:00:00.000Z';
  return { id: nextId(), name, kind: 'person', aliases: [], createdAt: at, updatedAt: at, ...rest };
}

export function makePage(rest: Partial<Page> = {}): Page {
  const at = '2024-01-01T00:00:00.000Z';
  return {
    id: nextId(),
    url: 'https://courier.example/1',
    title: 'A title',
    addedAt: at,
    readAt: at,
    ...rest,
  };
}

/** One claim, with what matters to a test. */
export function makeRow(parts: RowParts): ClaimRow {
  const page =
    parts.page ??
    makePage({ ...(parts.title ? { title: parts.title } : {}), ...(parts.url ? { url: parts.url } : {}) });
  const speaker = typeof parts.speaker === 'string' ? makeSpeaker(parts.speaker) : parts.speaker;
  const at = new Date(Date.UTC(2024, 0, 1) + made * 1_000).toISOString();
  const claim: Claim = {
    id: nextId(),
    pageId: page.id,
    segments: [
      { quote: { type: 'TextQuoteSelector', exact: parts.quote ?? 'words', prefix: '', suffix: '' } },
    ],
    form: 'direct',
    ...(speaker ? { speakerId: speaker.id } : {}),
    note: parts.note ?? '',
    tags: parts.tags ?? [],
    status: 'to-check',
    createdAt: at,
    updatedAt: at,
    history: [],
    ...parts.claim,
  };
  return { claim, page, speaker };
}
