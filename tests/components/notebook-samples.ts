import type { ClaimRow } from '../../lib/desk/claim-row.ts';
import type { Claim, Page } from '../../lib/model/records.ts';
import { claim, segment, speaker, uuid } from './samples.ts';

export const PAGE: Page = {
  id: uuid(900),
  url: 'https://ledger.example/pumps',
  title: 'Inquiry hears of untested pumps',
  outlet: 'The Merrow Ledger',
  addedAt: '2026-03-04T05:06:07.000Z',
  readAt: '2026-03-04T05:06:07.000Z',
};

/** A claim with its page and, where a name is given, its speaker. */
export function row(n: number, words: string, name?: string, fields: Partial<Claim> = {}): ClaimRow {
  const who = name === undefined ? undefined : speaker(n + 500, name);
  return {
    claim: claim(n, {
      segments: [segment('“', words, '”')],
      ...(who && { speakerId: who.id }),
      ...fields,
    }),
    page: PAGE,
    speaker: who,
    questions: [],
  };
}

export const PUMPS_ROW = row(1, 'The pumps were never tested', 'Ilse Verbruggen', { credibility: 1 });
export const TESTED_ROW = row(2, 'Every pump was tested in May', 'Tomas Okonjo');

/** What nobody should be able to do harm with: markup, text that turns round, and no end of it. */
export const HOSTILE = '<img src=x onerror=alert(1)>\u202ekcab\u202c';
export const ENDLESS = 'Zwischenfall'.repeat(1_500);
