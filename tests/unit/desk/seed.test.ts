import { describe, expect, test } from 'vitest';
import { type SeedChunk, seedRecords } from '../../../lib/desk/seed.ts';
import { Answer, Claim, Link, Page, Question, Speaker } from '../../../lib/model/records.ts';

/** Busy machines take several times the usual. */
const SLOW = { timeout: 60_000 };

const SIZE = { claims: 1_000, pages: 60, speakers: 40, seed: 9, chunk: 300 };
const chunks = [...seedRecords(SIZE)];

function all<Name extends keyof SeedChunk>(name: Name): SeedChunk[Name][number][] {
  return chunks.flatMap((chunk): SeedChunk[Name][number][] => chunk[name]);
}

describe('Seeded records', () => {
  test('are as many as asked for, in chunks', () => {
    expect(chunks.map((chunk) => chunk.claims.length)).toEqual([300, 300, 300, 100]);
    expect(all('pages')).toHaveLength(60);
    expect(all('speakers')).toHaveLength(40);
  });

  test('are what the store keeps', SLOW, () => {
    for (const page of all('pages')) expect(Page.safeParse(page).error).toBeUndefined();
    for (const speaker of all('speakers')) expect(Speaker.safeParse(speaker).error).toBeUndefined();
    for (const claim of all('claims')) expect(Claim.safeParse(claim).error).toBeUndefined();
    for (const question of all('questions')) expect(Question.safeParse(question).error).toBeUndefined();
    for (const answer of all('answers')) expect(Answer.safeParse(answer).error).toBeUndefined();
    for (const link of all('links')) expect(Link.safeParse(link).error).toBeUndefined();
  });

  test('come after all that they name, each once', () => {
    const known = new Set<string>();
    for (const { pages, speakers, claims, questions, answers, links } of chunks) {
      for (const { id } of [...pages, ...speakers, ...claims, ...questions, ...answers, ...links]) {
        expect(known.has(id)).toBe(false);
        known.add(id);
      }
      for (const claim of claims) {
        expect(known.has(claim.pageId)).toBe(true);
        if (claim.speakerId) expect(known.has(claim.speakerId)).toBe(true);
      }
      for (const answer of answers)
        expect(known.has(answer.claimId) && known.has(answer.questionId)).toBe(true);
      for (const link of links) expect(known.has(link.fromClaimId) && known.has(link.toClaimId)).toBe(true);
    }
  });

  test('are the same for the same seed and others for another', () => {
    expect([...seedRecords(SIZE)]).toEqual(chunks);
    expect([...seedRecords({ ...SIZE, seed: 10 })][0]?.claims[0]?.id).not.toBe(chunks[0]?.claims[0]?.id);
  });

  test('differ in language, grade, status and length', () => {
    const different = (values: readonly unknown[]) => new Set(values).size;
    expect(different(all('pages').map((page) => page.lang))).toBeGreaterThan(5);
    expect(different(all('claims').map((claim) => claim.credibility))).toBe(7);
    expect(different(all('claims').map((claim) => claim.status))).toBe(5);
    expect(different(all('claims').map((claim) => claim.segments[0]?.quote.exact))).toBeGreaterThan(700);
    expect(all('links').length).toBeGreaterThan(5);
    expect(all('answers').length).toBeGreaterThan(5);
  });
});
