import { describe, expect, test } from 'vitest';
import { ownPages } from '../unit/page/own-pages.ts';
import { BOTH, inBrowsers } from './harness.ts';

interface Outcome {
  /** rounds of changes after which reading what changed gave another page than reading all of it */
  readonly different: string[];
  /** blocks taken over from the reading before, of all */
  readonly takenOver: number;
  readonly blocks: number;
}

/**
 * Runs in the page: changes it at random, round after round, and reads what changed and the whole of it. Each
 * reading of what changed is the base of the next one.
 */
function changeAndCompare(seed: number, rounds: number): Outcome {
  let state = seed;
  const next = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
  const body = document.body;
  const elements = () => [...body.querySelectorAll('*:not(script):not(style):not(template)')];
  const any = () => elements()[next(elements().length)] ?? body;
  const newText = () => `Line ${next(1_000)} says “no one was asked”, the clerk said.`;
  const kinds: (() => void)[] = [
    () => any().insertAdjacentHTML('beforebegin', `<p>${newText()}</p>`),
    () =>
      any().insertAdjacentHTML(
        'afterbegin',
        `<blockquote><p>${newText()}</p><cite>A clerk</cite></blockquote>`,
      ),
    () => any().insertAdjacentText('beforeend', ` ${newText()} `),
    () => any().insertAdjacentHTML('beforeend', `<br/><br/><q>quoted ${next(9)}</q><hr/>`),
    () => any().remove(),
    () => any().append(any().cloneNode(true)),
    () => {
      const [moved, to] = [any(), any()];
      if (!moved.contains(to)) to.before(moved);
    },
    () => any().toggleAttribute('hidden'),
    () => any().setAttribute('class', ['', 'lead', 'sr-only', 'related'][next(4)] ?? ''),
    () => {
      const walker = document.createTreeWalker(any(), NodeFilter.SHOW_TEXT);
      const text = walker.nextNode() as Text | null;
      if (text) text.data = next(2) ? newText() : text.data.slice(0, 5);
    },
    () => {
      const walker = document.createTreeWalker(any(), NodeFilter.SHOW_TEXT);
      const text = walker.nextNode() as Text | null;
      if (text && text.length > 2) text.splitText(1 + next(text.length - 1));
    },
    () => any().normalize(),
  ];
  const observer = new MutationObserver(() => {});
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['hidden', 'class'],
  });
  /** The article as data, and the node of each of its characters at regular distances. */
  const shape = ({ article, map, root }: ReturnType<typeof onRecord.readArticle>) => {
    const places: unknown[] = [];
    for (let at = 0; at < map.text.length; at += 37) {
      const [range] = map.rangeOf(at, at + 1);
      places.push(range?.startContainer, range?.startOffset);
    }
    return { text: map.text, article: JSON.stringify(article), root, places };
  };
  const different: string[] = [];
  let takenOver = 0;
  let blocks = 0;
  let last = onRecord.readArticle(document);
  for (let round = 0; round < rounds; round++) {
    if (elements().length < 5) break;
    const done = Array.from({ length: 1 + next(3) }, () => next(kinds.length));
    for (const kind of done) kinds[kind]?.();
    const changes = onRecord.createChanges();
    changes.note(observer.takeRecords());
    const before = new Set(last.blocks.blocks.map(({ container }) => container.element));
    const changed = onRecord.readArticle(document, { earlier: { blocks: last.blocks, changes } });
    const whole = onRecord.readArticle(document);
    const [a, b] = [shape(changed), shape(whole)];
    if (
      a.text !== b.text ||
      a.article !== b.article ||
      a.root !== b.root ||
      a.places.some((place, index) => place !== b.places[index])
    )
      different.push(`seed ${seed}, round ${round}, changes ${done.join(' ')}`);
    blocks += changed.blocks.blocks.length;
    takenOver += changed.blocks.blocks.filter(
      ({ container: { element } }) => before.has(element) && !changes.touched.has(element),
    ).length;
    last = changed;
  }
  observer.disconnect();
  return { different, takenOver, blocks };
}

inBrowsers(BOTH, ({ open }) => {
  describe.each(ownPages())('$slug', ({ html, expected }) => {
    test('reading only what changed gives the page that reading all of it gives', async () => {
      const page = await open(html, expected.contentType && { 'content-type': expected.contentType });
      for (let seed = 1; seed <= 4; seed++) {
        const { different } = await page.evaluate(changeAndCompare, seed * 7_919, 25);
        expect(different).toEqual([]);
      }
      await page.close();
    });
  });

  test('a new post on a long page leaves the rest of it unread', async () => {
    const paragraph = '<p>The council <b>heard</b> the <a href="#">engineer</a> and voted.</p>';
    const page = await open(`<main>${paragraph.repeat(3_000)}</main>`);
    const looked = await page.evaluate(() => {
      const first = onRecord.readArticle(document);
      const changes = onRecord.createChanges();
      const observer = new MutationObserver(() => {});
      observer.observe(document, { subtree: true, childList: true });
      document.querySelector('main')?.insertAdjacentHTML('afterbegin', '<p>A new post stands on top.</p>');
      changes.note(observer.takeRecords());
      const { nextNode } = TreeWalker.prototype;
      /** how many texts a reading looks at */
      const looksOf = (options: Parameters<typeof onRecord.startReading>[1]) => {
        let looks = 0;
        TreeWalker.prototype.nextNode = function () {
          looks++;
          return nextNode.call(this);
        };
        onRecord.startReading(document, options).step(Number.POSITIVE_INFINITY);
        TreeWalker.prototype.nextNode = nextNode;
        return looks;
      };
      return { whole: looksOf({}), again: looksOf({ earlier: { blocks: first.blocks, changes } }) };
    });
    // Of the five texts of a paragraph that did not change, the first is enough.
    expect(looked.whole).toBeGreaterThan(15_000);
    expect(looked.again).toBeLessThan(looked.whole / 4);
    await page.close();
  });
});
