import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BOTH, inBrowsers } from './harness.ts';

const PAGE = `<!doctype html><style>body { font: 20px/1.6 sans-serif; margin: 20px; width: 600px }</style>
<p id="a">The mayor said “we shall rebuild the mill before the autumn fair” and left.</p>
<p id="b">Nobody <a href="#x">believed the <b>mayor’s</b> promise</a> at all.</p>
<story-box><template shadowrootmode="open"><p id="c">“It never turned,” said the miller in the shadow.</p></template></story-box>`;

/** The colours of the pixels in the box of an element, as a set of how different they are from its text and paper. */
async function picture(page: Page, selector: string): Promise<string> {
  const element = await page.$(selector);
  if (!element) throw new Error(`No ${selector}.`);
  return element.screenshot({ encoding: 'base64' });
}

// Firefox has no command that turns forced colours on.
inBrowsers(['chromium'], ({ open }) => {
  test('in forced colours the three kinds of marks still differ from the page and from each other', async () => {
    const page = await open(PAGE);
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    const looks = [await picture(page, '#a')];
    for (const kind of ['found', 'saved', 'active']) {
      await page.evaluate((which) => {
        const { map } = onRecord.readArticle(document);
        const start = map.text.indexOf('we shall rebuild');
        const marks = onRecord.createMarks(document);
        marks.paint({ found: [], saved: [], [which]: map.rangeOf(start, start + 20) });
        Object.assign(globalThis, { clearMarks: marks.clear });
      }, kind);
      looks.push(await picture(page, '#a'));
      await page.evaluate('clearMarks()');
    }
    expect(new Set(looks).size).toBe(4);
    await page.close();
  });
});

inBrowsers(BOTH, ({ open }) => {
  describe('marks', () => {
    test('found and saved claims look different from the page and from each other, in shadow roots too', async () => {
      const page = await open(PAGE);
      const selectors = ['#a', 'story-box >>> #c'];
      const plain = await Promise.all(selectors.map((selector) => picture(page, selector)));
      const paint = (kind: 'found' | 'saved' | 'active') =>
        page.evaluate((which) => {
          const { map } = onRecord.readArticle(document);
          const marks = onRecord.createMarks(document);
          const words = ['we shall rebuild the mill', 'It never turned'];
          const ranges = words.flatMap((word) => {
            const start = map.text.indexOf(word);
            return map.rangeOf(start, start + word.length);
          });
          marks.paint({ found: [], saved: [], [which]: ranges });
          Object.assign(globalThis, { clearMarks: marks.clear });
        }, kind);
      const clear = () => page.evaluate('clearMarks()');
      const looks: string[][] = [plain];
      for (const kind of ['found', 'saved', 'active'] as const) {
        await paint(kind);
        looks.push(await Promise.all(selectors.map((selector) => picture(page, selector))));
        await clear();
      }
      for (const index of selectors.keys()) {
        expect(new Set(looks.map((look) => look[index])).size).toBe(4);
      }
      expect(await Promise.all(selectors.map((selector) => picture(page, selector)))).toEqual(plain);
      await page.close();
    });

    test('the DOM stays as it was, and only our highlights go', async () => {
      const page = await open(PAGE);
      const seen = await page.evaluate(() => {
        const before = document.documentElement.outerHTML;
        CSS.highlights.set('or-a', new Highlight());
        const { map } = onRecord.readArticle(document);
        const marks = onRecord.createMarks(document);
        marks.paint({ found: map.rangeOf(0, 20), saved: map.rangeOf(30, 60), active: map.rangeOf(30, 60) });
        const painted = [...CSS.highlights.keys()];
        marks.paint({ found: map.rangeOf(5, 20), saved: [] });
        const size = [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);
        marks.clear();
        return {
          same: before === document.documentElement.outerHTML,
          painted: painted.length,
          size,
          left: [...CSS.highlights.keys()],
          sheets: document.adoptedStyleSheets.length,
        };
      });
      expect(seen).toEqual({ same: true, painted: 4, size: 1, left: ['or-a'], sheets: 0 });
      await page.close();
    });

    test('on a page that turns dark they turn with it', async () => {
      const page = await open(PAGE);
      const lines = await page.evaluate(() => {
        const { map } = onRecord.readArticle(document);
        const marks = onRecord.createMarks(document);
        const line = () => {
          marks.paint({ found: map.rangeOf(0, 20), saved: [] });
          return document.adoptedStyleSheets.map(({ cssRules: [media] }) => media?.cssText).join();
        };
        const light = line();
        document.body.style.background = '#101014';
        const dark = line();
        document.body.style.background = '';
        return [light, dark, line()];
      });
      expect(lines[0]).not.toBe(lines[1]);
      expect(lines[2]).toBe(lines[0]);
      await page.close();
    });

    test('other colours hold at once, and on what is painted later', async () => {
      const page = await open(PAGE);
      const looks: string[] = [];
      await page.evaluate(() => {
        const { map } = onRecord.readArticle(document);
        const marks = onRecord.createMarks(document);
        const start = map.text.indexOf('we shall rebuild');
        marks.paint({ found: map.rangeOf(start, start + 20), saved: map.rangeOf(start + 25, start + 40) });
        Object.assign(globalThis, { marks });
      });
      for (const colours of ['usual', 'safe', 'strong', 'lines']) {
        await page.evaluate(`marks.dress('${colours}', false)`);
        looks.push(await picture(page, '#a'));
      }
      expect(new Set(looks).size).toBe(4);
      const rules = await page.evaluate(() => {
        const { map } = onRecord.readArticle(document);
        const later = onRecord.createMarks(document);
        later.dress('strong', true);
        later.paint({ found: map.rangeOf(0, 20), saved: [] });
        return document.adoptedStyleSheets.map(({ cssRules: [media] }) => media?.cssText ?? '');
      });
      expect(rules[1]).toMatch(/^@media all/);
      expect(rules[1]).toContain('underline 3px');
      await page.close();
    });

    test('nothing is printed', async () => {
      const page = await open(PAGE);
      const rules = await page.evaluate(() => {
        const { map } = onRecord.readArticle(document);
        onRecord.createMarks(document).paint({ found: map.rangeOf(0, 20), saved: [] });
        return document.adoptedStyleSheets.flatMap((sheet) =>
          [...sheet.cssRules].map((rule) =>
            rule instanceof CSSMediaRule ? rule.media.mediaText : 'unconditional',
          ),
        );
      });
      expect(rules).toEqual(['screen']);
      await page.close();
    });

    test('marks of a text that left the page are dropped', async () => {
      const page = await open(PAGE);
      const sizes = await page.evaluate(() => {
        const { map } = onRecord.readArticle(document);
        const marks = onRecord.createMarks(document);
        const ranges = map.rangeOf(0, map.text.length);
        document.querySelector('#b')?.remove();
        marks.paint({ found: ranges, saved: [] });
        return [ranges.length, [...CSS.highlights.values()].map(({ size }) => size)];
      });
      expect(sizes).toEqual([3, [2]]);
      await page.close();
    });
  });

  describe('pointing', () => {
    /** What is hit in the middle of some words, of the claims that are these stretches of the page. */
    async function hit(page: Page, claims: readonly string[], words: string, selector?: string) {
      return page.evaluate(
        (claimed, at, within) => {
          const { map } = onRecord.readArticle(document);
          const rangeFor = (text: string): [number, number] => {
            const start = map.text.indexOf(text);
            if (start < 0) throw new Error(`Not on the page: ${text}`);
            return [start, start + text.length];
          };
          const items = claimed.map((name) => ({ name, ranges: [rangeFor(name)] }));
          let box: DOMRect | undefined;
          if (within) box = document.querySelector(within)?.getBoundingClientRect();
          else {
            const [{ startContainer, startOffset, endContainer, endOffset } = {} as never] = map.rangeOf(
              ...rangeFor(at),
            );
            const range = (startContainer as Node).ownerDocument?.createRange() as Range;
            range.setStart(startContainer, startOffset);
            range.setEnd(endContainer, endOffset);
            box = range.getClientRects()[0];
          }
          if (!box) throw new Error('Nowhere.');
          const x = within ? box.right - 4 : box.x + box.width / 2;
          return onRecord.claimsAt(document, map, items, x, box.y + box.height / 2).map(({ name }) => name);
        },
        claims,
        words,
        selector,
      );
    }

    test('the claim under the pointer is found, the shortest first', async () => {
      const page = await open(PAGE);
      const claims = [
        'The mayor said “we shall rebuild the mill before the autumn fair”',
        'rebuild the mill',
        'promise',
      ];
      expect(await hit(page, claims, 'rebuild')).toEqual(['rebuild the mill', claims[0]]);
      expect(await hit(page, claims, 'autumn')).toEqual([claims[0]]);
      expect(await hit(page, claims, 'Nobody')).toEqual([]);
      await page.close();
    });

    test('beside the text of a paragraph nothing is hit', async () => {
      const page = await open(PAGE);
      expect(await hit(page, ['Nobody believed the mayor’s promise at all.'], '', '#b')).toEqual([]);
      await page.close();
    });

    test('in a shadow root', async () => {
      const page = await open(PAGE);
      expect(await hit(page, ['It never turned', 'promise'], 'never')).toEqual(['It never turned']);
      await page.close();
    });

    test.each([
      ['where text cannot be selected', 'user-select: none; -webkit-user-select: none'],
      ['in vertical text', 'writing-mode: vertical-rl; height: 300px'],
      ['in columns', 'columns: 3; width: 500px'],
      ['under a transform', 'transform: scale(0.7) rotate(2deg)'],
      ['at another zoom', 'zoom: 1.6'],
    ])('%s', async (_, style) => {
      const page = await open(PAGE.replace('<p id="a"', `<p style="${style}" id="a"`));
      const claims = ['we shall rebuild', 'autumn fair'];
      expect(await hit(page, claims, 'shall')).toEqual(['we shall rebuild']);
      expect(await hit(page, claims, 'fair')).toEqual(['autumn fair']);
      await page.close();
    });

    test('in text that runs from right to left', async () => {
      const page = await open(
        '<html dir="rtl" lang="ar"><body style="font: 24px/1.8 sans-serif; width: 400px"><p>وقالت المعلمة: «أولادنا يعبرون النهر كل صباح» ثم انصرفت <span dir="ltr">to the gate</span> مسرعة.</p>',
      );
      const claims = ['أولادنا يعبرون النهر كل صباح', 'to the gate'];
      expect(await hit(page, claims, 'النهر')).toEqual([claims[0]]);
      expect(await hit(page, claims, 'gate')).toEqual([claims[1]]);
      expect(await hit(page, claims, 'مسرعة')).toEqual([]);
      await page.close();
    });
  });
});
