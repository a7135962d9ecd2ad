import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { toText } from '../../../lib/exchange/chunks.ts';
import { citationOf } from '../../../lib/exchange/citation.ts';
import { type Dataset, lookupIn } from '../../../lib/exchange/dataset.ts';
import { htmlReportChunks } from '../../../lib/exchange/html-report.ts';
import { markdownReportChunks } from '../../../lib/exchange/markdown.ts';
import type { ReportOptions } from '../../../lib/exchange/report.ts';
import { ENGLISH } from '../../../lib/exchange/words.ts';
import type { Claim } from '../../../lib/model/records.ts';
import { arbitraryDataset } from '../../support/arbitrary-records.ts';
import { exampleRecords } from '../../support/exchange.ts';

const words = ENGLISH;
const madeAt = new Date('2026-03-01T09:30:00Z');
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  '<!--',
  ']]>',
  '&lt;b&gt;',
  'javascript:alert(1)',
  '</title><svg onload=alert(1)>',
];

function htmlReport(dataset: Dataset, options: ReportOptions): Promise<string> {
  return toText(htmlReportChunks(dataset, options));
}
function markdownReport(dataset: Dataset, options: ReportOptions): Promise<string> {
  return toText(markdownReportChunks(dataset, options));
}

let records: Dataset;
let first: Claim;
beforeAll(async () => {
  records = await exampleRecords();
  const [claim] = records.claims;
  if (!claim) throw new Error('no claim');
  first = claim;
});

function scopePage(): { kind: 'page'; pageId: string } {
  return { kind: 'page', pageId: first.pageId };
}
function scopeQuestion(): { kind: 'question'; questionId: string } {
  return { kind: 'question', questionId: records.questions[0]?.id ?? '' };
}
function documentOf(text: string): Document {
  return new JSDOM(text).window.document;
}
function textOf(element: Element | null | undefined): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

describe('the HTML report', () => {
  it('shows the claims of a page in reading order: quote, speaker, grades in words, note, evidence, source', async () => {
    const page = documentOf(await htmlReport(records, { scope: scopePage(), words, madeAt }));
    expect(textOf(page.querySelector('h1'))).toBe('Three questions after the ferry terminal fire');
    const quotes = [...page.querySelectorAll('blockquote')].map(textOf);
    expect(quotes).toHaveLength(4);
    expect(quotes[0]).toBe(
      'The alarm worked. […] It rang for eleven minutes before the first hose was laid.',
    );
    const article = page.querySelector('article');
    const text = textOf(article);
    for (const part of [
      'Odile Marchetti, harbour master, Port Authority of Valmere',
      'Doubtful (4)',
      'Usually reliable (B)',
      'Refuted',
      'Ask for the control-room audio.',
      'Refutes: Control-room log, 9 November (Data), accessed 2025-11-12',
      'Did the alarm work? Yes',
      'Contradicts “no automatic alarm was received” (independent source; Two sources that don’t share a log.)',
    ]) {
      expect(text).toContain(part);
    }
    expect([...(article?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'))).toContain(
      'https://courier.example/2025/11/ferry-terminal-fire#:~:text=Marchetti%20insists%3A%20%E2%80%9C-,The%20alarm%20worked.,-%E2%80%9D%20she%20told',
    );
    expect(textOf(page.querySelector('#source-1'))).toContain('The Harbour Courier');
    expect(textOf(page.querySelector('footer'))).toBe('Made with On Record, 2026-03-01');
  });

  it('sets the accounts that answer a question beside each other', async () => {
    const page = documentOf(await htmlReport(records, { scope: scopeQuestion(), words, madeAt }));
    const columns = [...page.querySelectorAll('.beside > section')];
    expect(columns.map((column) => textOf(column.querySelector('h2')))).toEqual(['Yes', 'Partly', 'No']);
    expect(columns.map((column) => textOf(column.querySelector('blockquote')))).toEqual([
      'The alarm worked. […] It rang for eleven minutes before the first hose was laid.',
      'Der Alarm war zu hören',
      'no automatic alarm was received',
    ]);
    expect(textOf(page.querySelector('main'))).toContain('The answer decides who pays.');
  });

  it('says the language and lets the direction follow the text', async () => {
    const page = documentOf(await htmlReport(records, { scope: { kind: 'selection' }, words }));
    const arabic = [...page.querySelectorAll('blockquote')].find(({ lang }) => lang === 'ar');
    expect(arabic?.getAttribute('dir')).toBe('rtl');
    expect(textOf(arabic)).toBe('لم يُدرَّب أحد على الإخلاء');
    expect(page.documentElement.lang).toBe('en');
  });

  it('holds no confidential evidence and nothing that was left out, and says so', async () => {
    const all = await htmlReport(records, { scope: { kind: 'selection' }, words });
    expect(all).not.toContain('A guard who was on shift');
    expect(all).not.toContain('Photograph of page 3');
    const leaveOut = ['notes', 'evidence', 'identities'] as const;
    const less = await htmlReport(records, { scope: { kind: 'selection' }, words, leaveOut });
    expect(less).toContain('Left out: notes, evidence, the identities of the desk.');
    for (const word of ['control-room', 'Control-room', 'Lindqvist', 'share a log'])
      expect(less).not.toContain(word);
  });

  it('is safe and whole with hostile text in every field', async () => {
    const hostile = fc.constantFrom(...HOSTILE);
    await fc.assert(
      fc.asyncProperty(arbitraryDataset, hostile, async (dataset, text) => {
        const poisoned = poison(dataset, text);
        const report = await htmlReport(poisoned, { scope: { kind: 'selection', title: text }, words });
        const page = documentOf(report);
        expect([
          ...page.querySelectorAll('script, img, svg, iframe, object, embed, link, base, form'),
        ]).toEqual([]);
        expect(page.querySelectorAll('style')).toHaveLength(1);
        for (const element of page.querySelectorAll('*')) {
          for (const { name, value } of element.attributes) {
            expect(name).not.toMatch(/^on|^src$|^style$/);
            if (name === 'href') expect(value).toMatch(/^(https?:\/\/|#source-\d+$)/);
          }
        }
        expect(page.querySelectorAll('article')).toHaveLength(dataset.claims.length);
        expect(page.title).toBe(text.trim());
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  it('says when there is nothing', async () => {
    expect(await htmlReport({ ...records, claims: [] }, { scope: { kind: 'selection' }, words })).toContain(
      'No claims.',
    );
  });
});

describe('the Markdown report', () => {
  it('shows quotes, who said them, grades in words, evidence and sources', async () => {
    const text = await markdownReport(records, { scope: scopePage(), words, madeAt });
    expect(text).toMatch(/^# Three questions after the ferry terminal fire\n/);
    expect(text).toContain(
      '> The alarm worked. \\[…\\] It rang for eleven minutes before the first hose was laid.\n>\n> — **Odile Marchetti, harbour master, Port Authority of Valmere** \\[1\\] [Show on the page](<https://courier.example/',
    );
    expect(text).toContain('- Credibility: Doubtful (4)\n- Reliability of the source: Usually reliable (B)');
    expect(text).toContain('- Note: Contradicts the service’s own log.<br>Ask for the control-room audio.');
    expect(text).toContain(
      '- [Refutes: Control-room log, 9 November (Data), accessed 2025-11-12](<https://fire-valmere.example/logs/2025-11-09>)',
    );
    expect(text).toContain('## Sources\n\n1. [Three questions');
    expect(text).not.toContain('A guard who was on shift');
  });

  it('sets accounts side by side in a table', async () => {
    const text = await markdownReport(records, { scope: scopeQuestion(), words, madeAt });
    expect(text).toContain('| Yes | Partly | No |\n| --- | --- | --- |\n| “The alarm worked.');
  });

  it.each([
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['[click](javascript:alert(1))', '\\[click\\](javascript:alert(1))'],
    ['a | b', 'a \\| b'],
    ['**bold** _it_ `code`', '\\*\\*bold\\*\\* \\_it\\_ \\`code\\`'],
    ['&copy;', '&amp;copy;'],
  ])('shows %s as it is', async (note, shown) => {
    const text = await markdownReport(
      { ...records, claims: [{ ...first, note }] },
      { scope: { kind: 'selection' }, words },
    );
    expect(text).toContain(`- Note: ${shown}`);
  });

  it('lets no quote begin a list, a heading or a rule, and keeps its lines', async () => {
    const segments = [
      {
        quote: {
          type: 'TextQuoteSelector' as const,
          exact: '1. one\n- two\n\n# three\n===',
          prefix: '',
          suffix: '',
        },
      },
    ];
    const text = await markdownReport(
      { ...records, claims: [{ ...first, segments }] },
      { scope: { kind: 'selection' }, words },
    );
    expect(text).toContain('> 1\\. one\\\n> \\- two\n>\n> \\# three\\\n> \\===\n');
  });

  it('links no address but http and https', async () => {
    const claim = { ...first, firstAppearance: 'javascript:alert(1)' };
    const text = await markdownReport(
      { ...records, claims: [claim] },
      { scope: { kind: 'selection' }, words },
    );
    expect(text).toContain('- First appeared: javascript:alert(1)');
  });
});

describe('a citation', () => {
  it('is the quote with who, where and when, as text, Markdown and HTML', () => {
    const lookup = lookupIn(records);
    const claim = records.claims[1];
    if (!claim) throw new Error('no claim');
    const citation = citationOf(
      claim,
      { page: lookup.pageOf(claim), speaker: lookup.speakerOf(claim) },
      words,
    );
    expect(citation.plain).toBe(
      '“no automatic alarm was received” — Valmere Fire Service. Three questions after the ferry terminal fire, The Harbour Courier, 2025-11-12. https://courier.example/2025/11/ferry-terminal-fire',
    );
    expect(citation.markdown).toBe(
      '> “no automatic alarm was received”\n>\n> — Valmere Fire Service. [Three questions after the ferry terminal fire, The Harbour Courier, 2025-11-12](<https://courier.example/2025/11/ferry-terminal-fire#:~:text=no%20automatic%20alarm%20was%20received>)\n',
    );
    const quote = documentOf(citation.html).querySelector('blockquote');
    expect(quote?.lang).toBe('en');
    expect(textOf(quote)).toContain('— Valmere Fire Service. Three questions');
  });

  it('gives away no judgement, and no markup', () => {
    const claim = {
      ...first,
      segments: [
        {
          quote: {
            type: 'TextQuoteSelector' as const,
            exact: '<img src=x onerror=alert(1)>',
            prefix: '',
            suffix: '',
          },
        },
      ],
    };
    const citation = citationOf(claim, { page: undefined, speaker: undefined }, words);
    expect(documentOf(citation.html).querySelector('img')).toBeNull();
    expect(Object.values(citation).join('')).not.toMatch(/Doubtful|control-room|Refuted/);
    expect(citation.plain).toContain('Odile Marchetti');
  });
});

/** Puts a text into every field of text that a record has. */
function poison(dataset: Dataset, text: string): Dataset {
  const keep = new Set([
    'id',
    'pageId',
    'speakerId',
    'claimId',
    'questionId',
    'fromClaimId',
    'toClaimId',
    'type',
    'kind',
    'form',
    'status',
    'verdict',
    'groundRule',
    'stance',
    'answer',
    'reliability',
    'createdAt',
    'updatedAt',
    'readAt',
    'addedAt',
    'at',
    'field',
  ]);
  return JSON.parse(
    JSON.stringify(dataset, (key, value) => (typeof value === 'string' && !keep.has(key) ? text : value)),
  );
}
