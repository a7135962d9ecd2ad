import { describe, expect, test } from 'vitest';
import type { Article, Block, BlockKind } from '../../../lib/model/article.ts';
import { findCandidates } from '../../../lib/text/find-candidates.ts';
import { DEFAULT_THRESHOLD } from '../../../lib/text/threshold.ts';

interface Written {
  readonly kind?: BlockKind;
  readonly text: string;
  readonly entry?: number;
  /** words of the text that stand in a `<q>` */
  readonly q?: readonly string[];
  readonly source?: string;
}

/** An article of such blocks, as a page hands it over. */
function article(written: readonly (Written | string)[], authors?: readonly string[]): Article {
  let text = '';
  const blocks: Block[] = [];
  for (const item of written) {
    const {
      kind = 'paragraph',
      text: words,
      entry,
      q,
      source,
    } = typeof item === 'string' ? { text: item } : (item as Written);
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += words;
    blocks.push({
      start,
      end: text.length,
      kind,
      ...(entry !== undefined && { entry }),
      ...(q && {
        quotations: q.map(
          (part) => [start + words.indexOf(part), start + words.indexOf(part) + part.length] as const,
        ),
      }),
      ...(source !== undefined && { source: { text: source, range: null } }),
    });
  }
  return { text, lang: 'en', blocks, authors };
}

function marked(page: Article) {
  return findCandidates(page)
    .filter(({ confidence }) => confidence >= DEFAULT_THRESHOLD)
    .map(({ exact, speaker }) => [exact, speaker && (speaker.name ?? speaker.text)]);
}

describe('a <q> element', () => {
  test('quotes without marks', () => {
    const page = article([
      {
        text: 'Nora Quill said the river is rising faster than ever and left.',
        q: ['rising faster than ever'],
      },
    ]);
    expect(findCandidates(page)[0]?.quoted.map(([a, b]) => page.text.slice(a, b))).toEqual([
      'rising faster than ever',
    ]);
  });

  test('is found once where marks stand around the same words', () => {
    const page = article([{ text: '“We will not leave,” said Nora Quill.', q: ['We will not leave,'] }]);
    expect(marked(page)).toEqual([['We will not leave,', 'Nora Quill']]);
  });
});

describe('a block quotation', () => {
  test('is quoted whole without marks, and its source is the one that the page names', () => {
    const page = article([
      'The council published a letter on Monday.',
      {
        kind: 'block-quotation',
        text: 'The bridge was never inspected after the flood.',
        source: 'Nora Quill, harbour engineer',
      },
    ]);
    expect(marked(page)).toEqual([['The bridge was never inspected after the flood.', 'Nora Quill']]);
    expect(findCandidates(page).at(-1)?.speaker?.role).toBe('harbour engineer');
  });

  test('belongs to whom the sentence before it announces', () => {
    const page = article([
      'In her letter Nora Quill wrote:',
      { kind: 'block-quotation', text: 'The bridge was never inspected after the flood.' },
    ]);
    expect(marked(page)).toEqual([['The bridge was never inspected after the flood.', 'Nora Quill']]);
  });

  test('of two paragraphs is one claim', () => {
    const source = { text: 'Nora Quill', range: null };
    const text = 'The bridge was never inspected.\n\nNobody asked us why, or when.';
    const page: Article = {
      text,
      blocks: [
        { start: 0, end: 31, kind: 'block-quotation', source },
        { start: 33, end: text.length, kind: 'block-quotation', source },
      ],
    };
    expect(marked(page)).toEqual([
      ['The bridge was never inspected. … Nobody asked us why, or when.', 'Nora Quill'],
    ]);
  });

  test('with marks of its own is found by these', () => {
    const page = article([
      {
        kind: 'block-quotation',
        text: '“The bridge was never inspected after the flood.”',
        source: 'Nora Quill',
      },
    ]);
    expect(marked(page)).toEqual([['The bridge was never inspected after the flood.', 'Nora Quill']]);
  });

  test('keeps a quotation inside it as its own words', () => {
    const page = article([
      {
        kind: 'block-quotation',
        text: 'They told us it was “safe enough” and we believed them for years.',
        source: 'Nora Quill',
      },
    ]);
    expect(marked(page)).toEqual([
      ['They told us it was “safe enough” and we believed them for years.', 'Nora Quill'],
    ]);
  });
});

describe('a pull quotation', () => {
  test('is marked once: in the body, not where it is repeated', () => {
    const page = article([
      '“We heard the wall give way before dawn,” Nora Quill said.',
      { kind: 'pull-quotation', text: '“We heard the wall give way before dawn”' },
      '“Then the water came,” she said.',
    ]);
    expect(marked(page)).toEqual([
      ['We heard the wall give way before dawn,', 'Nora Quill'],
      ['Then the water came,', 'Nora Quill'],
    ]);
    expect(findCandidates(page).filter(({ reason }) => reason === 'repeated')).toHaveLength(1);
  });
});

describe('captions, headings and cells', () => {
  test('a caption between two paragraphs takes no speaker from them, and gives them none', () => {
    const page = article([
      '“We asked for pumps in March and got none,” Nora Quill said.',
      { kind: 'caption', text: 'A wall painted with the words “No more floods in our old town” on Tuesday.' },
      '“Nobody answered our letters for half a year.”',
    ]);
    const found = findCandidates(page);
    expect(found.find(({ exact }) => exact.startsWith('Nobody'))?.speaker?.name).toBe('Nora Quill');
    expect(found.find(({ exact }) => exact.startsWith('No more'))?.speaker?.name ?? null).not.toBe(
      'Nora Quill',
    );
  });

  test('a caption with an attribution of its own has it', () => {
    const page = article([
      { kind: 'caption', text: '“It took the whole porch,” said Ida Brand, a neighbour.' },
    ]);
    expect(marked(page)).toEqual([['It took the whole porch,', 'Ida Brand']]);
  });

  test('a headline names its speaker before a colon', () => {
    const page = article([
      { kind: 'heading', text: 'Nora Quill: “The bridge was never safe for anyone”' },
      'The inquiry opened on Monday.',
    ]);
    expect(marked(page)).toEqual([['The bridge was never safe for anyone', 'Nora Quill']]);
  });

  test('a paragraph does not go on with the speaker of a headline', () => {
    const page = article([
      { kind: 'heading', text: 'Nora Quill: “The bridge was never safe for anyone”' },
      '“I lost the house, the boat and both cars that night.”',
    ]);
    expect(findCandidates(page).at(-1)?.speaker).toBeNull();
  });
});

describe('the entries of a live blog', () => {
  const first = 'Nora Quill arrived at noon. “The gates are open,” she said.';

  test('a pronoun means nobody of another entry', () => {
    const page = article([
      { entry: 0, text: first },
      { entry: 1, text: '“The gates are shut again,” she said.' },
    ]);
    expect(marked(page)).toEqual([
      ['The gates are open,', 'Nora Quill'],
      ['The gates are shut again,', 'she'],
    ]);
  });

  test('a quotation by itself is not given to the speaker of another entry', () => {
    const page = article([
      { entry: 0, text: first },
      { entry: 1, text: '“We have seen three boats go by since the morning.”' },
    ]);
    expect(findCandidates(page).at(-1)?.speaker).toBeNull();
  });

  test('within one entry the speaker goes on', () => {
    const page = article([
      { entry: 0, text: first },
      { entry: 0, text: '“We have seen three boats go by since the morning.”' },
    ]);
    expect(findCandidates(page).at(-1)?.speaker?.name).toBe('Nora Quill');
  });
});

describe('list items', () => {
  test('each has its own speaker', () => {
    const page = article([
      { kind: 'list-item', text: 'Nora Quill: “We asked for pumps and got none.”' },
      { kind: 'list-item', text: 'Ida Brand: “Nobody came to look at it.”' },
    ]);
    expect(marked(page)).toEqual([
      ['We asked for pumps and got none.', 'Nora Quill'],
      ['Nobody came to look at it.', 'Ida Brand'],
    ]);
  });
});

describe('an embedded post', () => {
  test('is what its account says', () => {
    const page = article([
      'The harbour office answered within the hour.',
      {
        kind: 'post',
        text: 'All gates are open. Please stay away from the quay tonight.',
        source: 'Harbour Office (@harbour)',
      },
    ]);
    expect(marked(page)).toEqual([
      ['All gates are open. Please stay away from the quay tonight.', 'Harbour Office'],
    ]);
  });

  test('stays its account’s when it quotes somebody', () => {
    const page = article([
      {
        kind: 'post',
        text: 'Mayor Ida Brand said: “Stay at home.” Please share this with everyone.',
        source: 'Harbour Office',
      },
    ]);
    expect(marked(page).map(([, speaker]) => speaker)).toEqual(['Harbour Office']);
  });
});

describe('the article’s authors', () => {
  test('are not whom a pronoun means', () => {
    const page = article(['By Nora Quill', '“The gates are open,” she said.'], ['Nora Quill']);
    expect(findCandidates(page)[0]?.speaker?.name).toBeNull();
  });

  test('are not the speakers of what nobody is named for', () => {
    const page = article(
      ['By Nora Quill', '“We have seen three boats go by since the morning.”'],
      ['Nora Quill'],
    );
    expect(findCandidates(page)[0]?.speaker ?? null).toBeNull();
  });

  test('speak where a verb says so', () => {
    const page = article(['“I was there that night,” Nora Quill said.'], ['Nora Quill']);
    expect(marked(page)).toEqual([['I was there that night,', 'Nora Quill']]);
  });
});
