import type { Answer, Claim, Link, Question } from '../model/records.ts';
import type { Database } from './database.ts';

/** All questions with how many claims answer each, the newest first. */
export async function questionsWithCounts(db: Database): Promise<{ question: Question; claims: number }[]> {
  // Read whole and counted here: a question to the database for each of a thousand would take seconds.
  const [questions, answers] = await Promise.all([db.questions.toArray(), db.answers.toArray()]);
  const counts = new Map<string, number>();
  for (const { questionId } of answers) counts.set(questionId, (counts.get(questionId) ?? 0) + 1);
  return questions
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0))
    .map((question) => ({ question, claims: counts.get(question.id) ?? 0 }));
}

/** What a question's board shows: the answers to it, and all links of the claims that are placed. */
export async function boardOf(
  db: Database,
  questionId: string,
): Promise<{ answers: Answer[]; links: Link[]; claims: Claim[] }> {
  return db.transaction('r', db.answers, db.links, db.claims, async () => {
    const answers = await db.answers.where('questionId').equals(questionId).toArray();
    const ids = answers.map(({ claimId }) => claimId);
    const from = await db.links.where('fromClaimId').anyOf(ids).toArray();
    const to = await db.links.where('toClaimId').anyOf(ids).toArray();
    const links = [...new Map([...from, ...to].map((link) => [link.id, link])).values()];
    const claims = (await db.claims.bulkGet(ids)).filter((claim) => claim !== undefined);
    return { answers, links, claims };
  });
}
