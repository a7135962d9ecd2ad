import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Candidate } from '../../lib/model/candidate.ts';
import { findCandidates } from '../../lib/text/find-candidates.ts';
import { DEFAULT_THRESHOLD } from '../../lib/text/threshold.ts';

interface GoldClaim {
  readonly id: string;
  readonly form: 'direct' | 'mixed' | 'indirect' | 'scare';
  readonly exact: string;
  readonly segments: readonly { readonly start: number | null; readonly end: number | null }[];
  readonly speaker: string | null;
  readonly speakerAliases?: readonly string[];
  readonly speakerRole: string | null;
  readonly mention: string | null;
}

/** The sample article claim by claim: found at the default threshold, with its speaker; scare quotes below. */
export function measureSample(folder: string): void {
  if (!existsSync(resolve(folder, 'gold.json'))) return;
  const text = readFileSync(resolve(folder, 'article.txt'), 'utf8');
  // the folder's README describes the file
  const gold = JSON.parse(readFileSync(resolve(folder, 'gold.json'), 'utf8')) as { claims: GoldClaim[] };
  const candidates = findCandidates({ text, lang: 'en' });
  console.log(
    '\n| sample article | form | found | speaker, role | expected |\n| --- | --- | --- | --- | --- |',
  );
  for (const claim of gold.claims) {
    const first = claim.segments[0];
    if (!first || first.start === null || first.end === null) continue;
    const best = bestFor(candidates, first.start, first.end, claim.form);
    const found = best !== undefined && best.confidence >= DEFAULT_THRESHOLD;
    const verdict =
      claim.form === 'scare'
        ? found
          ? 'marked'
          : 'ranked below'
        : found
          ? best.form
          : best
            ? 'below'
            : 'missed';
    const given = best?.speaker
      ? `${best.speaker.name ?? best.speaker.text}${best.speaker.role ? `, ${best.speaker.role}` : ''}`
      : '–';
    const wanted =
      [claim.speaker, ...(claim.speakerAliases ?? [])].filter((name) => name !== null).join(' / ') || '–';
    const confidence = best ? ` ${best.confidence.toFixed(2)}` : '';
    console.log(`| ${claim.id} | ${claim.form} | ${verdict}${confidence} | ${given} | ${wanted} |`);
  }
}

function bestFor(
  candidates: readonly Candidate[],
  start: number,
  end: number,
  form: string,
): Candidate | undefined {
  let best: Candidate | undefined;
  let high = 0;
  for (const candidate of candidates) {
    const ranges = form === 'indirect' ? candidate.ranges : candidate.quoted;
    let shared = 0;
    let size = 0;
    for (const [from, to] of ranges) {
      shared += Math.max(0, Math.min(to, end) - Math.max(from, start));
      size += to - from;
    }
    const likeness = shared / (end - start + size - shared || 1);
    if (likeness > high) {
      high = likeness;
      best = candidate;
    }
  }
  return high > 0.3 ? best : undefined;
}
