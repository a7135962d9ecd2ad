import type { Evidence } from '../model/records.ts';
import { webAddress } from './quote.ts';
import type { Report, ReportClaim, Source } from './report.ts';
import type { ExchangeWords } from './words.ts';

/** One thing that a report says of a claim. */
export interface Fact {
  readonly label: string;
  readonly text: string;
  readonly url?: string | undefined;
  /** of the text, where it differs from the report's */
  readonly lang?: string | undefined;
}

/** What stands below a quote, in order; grades in words, with their code. */
export function factsOf({ claim, speaker }: ReportClaim, words: ExchangeWords): Fact[] {
  const { report } = words;
  const facts: Fact[] = [];
  const add = (label: string, text: string | undefined, more: Partial<Fact> = {}) => {
    if (text) facts.push({ label, text, ...more });
  };
  const { credibility, verdict, translation } = claim;
  if (translation) {
    const by = translation.by ? ` (${report.translatedBy} ${translation.by})` : '';
    add(report.translation, `${translation.text}${by}`);
    add(report.original, translation.original, { lang: translation.fromLang });
  }
  add(report.statement, claim.statement);
  add(report.verdict, verdict && words.verdict[verdict]);
  add(
    report.credibility,
    credibility ? `${words.credibility[credibility]} (${credibility})` : words.notGraded,
  );
  const reliability = speaker?.reliability;
  add(report.reliability, reliability && `${words.reliability[reliability]} (${reliability})`);
  add(report.status, words.status[claim.status]);
  add(report.saidAt, claim.saidAt);
  add(report.saidTo, claim.chain?.join(' › '));
  add(report.groundRule, claim.groundRule && words.groundRule[claim.groundRule]);
  add(report.context, claim.context);
  add(report.firstAppearance, claim.firstAppearance, { url: webAddress(claim.firstAppearance) });
  add(report.note, claim.note);
  add(report.tags, claim.tags.join(', '));
  return facts;
}

/** "Ilse Okonjo, minister, Ministry of Ports" */
export function speakerLine({ speaker, claim }: ReportClaim, words: ExchangeWords): string {
  if (!speaker) return claim.attribution?.mention || words.report.unknownSpeaker;
  return [speaker.name, speaker.role, speaker.affiliation].filter(Boolean).join(', ');
}

/** "Three questions …, The Harbour Courier, By …, published 2025-11-12, read 2025-11-14" */
export function sourceLine({ page }: Source, words: ExchangeWords): string {
  const { published, read } = words.report;
  return [
    page.title || page.url,
    page.outlet,
    page.byline,
    page.publishedAt && `${published} ${page.publishedAt.slice(0, 10)}`,
    `${read} ${page.readAt.slice(0, 10)}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** "Refutes: Control-room log (Data), accessed 2025-11-12" */
export function evidenceLine(item: Evidence, words: ExchangeWords): string {
  const accessed = item.accessedAt ? `, ${words.report.accessed} ${item.accessedAt.slice(0, 10)}` : '';
  return `${words.stance[item.stance]}: ${item.title} (${words.evidenceKind[item.kind]})${accessed}`;
}

/** "Left out: notes, history"; empty when nothing was. */
export function leftOutLine({ leftOut }: Report, words: ExchangeWords): string {
  return leftOut.length === 0
    ? ''
    : `${words.report.leftOut} ${leftOut.map((what) => words.leftOut[what]).join(', ')}`;
}
