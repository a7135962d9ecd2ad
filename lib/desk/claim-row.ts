import { printedName } from '../model/printed-name.ts';
import type { Claim, Page, Question, Speaker } from '../model/records.ts';

/** A claim with what it is searched, sorted and counted by beside its own fields. */
export interface ClaimRow {
  readonly claim: Claim;
  readonly page: Page;
  readonly speaker?: Speaker | undefined;
  /** the questions that the claim answers */
  readonly questions?: readonly Pick<Question, 'id' | 'text'>[] | undefined;
}

/** The claim's words as printed, its pieces joined as the page joins them. */
export function quoteOf(claim: Claim): string {
  const [first, ...rest] = claim.segments;
  let text = first?.quote.exact ?? '';
  for (const segment of rest) text += ` … ${segment.quote.exact}`;
  return text;
}

/** How the page prints who said a claim, where that says more than the speaker's record. */
export function printedSpeaker({ claim, speaker }: ClaimRow): string | undefined {
  if (claim.speakerId === undefined) return claim.attribution?.mention;
  return speaker && printedName(claim.attribution, [speaker.name, ...speaker.aliases]);
}

/** "www.example.org" and "example.org" are one site to a person. "" where the address can't be read. */
export function siteOf(page: Page): string {
  const match = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(page.url);
  return (match?.[1] ?? '').toLowerCase().replace(/^www\./, '');
}
