import { describe, expect, test } from 'vitest';
import { ownPages } from '../unit/page/own-pages.ts';
import { BOTH, inBrowsers } from './harness.ts';

/** Runs in the page. */
function readHere() {
  const { article, map, toPage } = onRecord.readArticle(document);
  return {
    text: article.text,
    page: map.text,
    // Every block, as the DOM prints its ranges: white space may differ, letters may not.
    blocks: (article.blocks ?? []).map(({ start, end }) => ({
      text: article.text.slice(start, end),
      printed: toPage([[start, end]])
        .flatMap((range) => map.rangeOf(...range))
        .map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = (startContainer.ownerDocument as Document).createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range.toString();
        })
        .join(''),
    })),
  };
}

inBrowsers(BOTH, ({ open, name }) => {
  describe.each(ownPages())('$slug', ({ html, expected }) => {
    test('what is shown of the article is read, and nothing else', async () => {
      const page = await open(html, expected.contentType && { 'content-type': expected.contentType });
      // A frame's document comes after the page's own.
      await page.waitForFunction(() =>
        [...document.querySelectorAll('iframe')].every((frame) => frame.contentDocument?.querySelector('p')),
      );
      const { text } = await page.evaluate(readHere);
      for (const stretch of [...expected.present, ...expected.claims.map(({ quote }) => quote)]) {
        expect(text).toContain(stretch);
      }
      for (const stretch of [...expected.absent, ...(expected.hidden ?? [])])
        expect(text).not.toContain(stretch);
      await page.close();
    });
  });

  test('with each text node split into single characters the text is the same', async () => {
    const page = await open(ownPages().find(({ slug }) => slug === 'harbour-strike')?.html ?? '');
    const [before, after] = await page.evaluate(() => {
      const whole = onRecord.readArticle(document).map.text;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
      for (const node of nodes) {
        for (let rest = node; rest.length > 1; rest = rest.splitText(1))
          if (rest.length % 7 === 0) rest.before('');
      }
      return [whole, onRecord.readArticle(document).map.text];
    });
    expect(after).toBe(before);
    await page.close();
  });

  test('what style hides, shows or sets apart is read as it is seen', async () => {
    const page = await open(`<style>
      .none { display: none } .hidden { visibility: hidden } .shown { visibility: visible }
      .contents { display: contents } .block { display: block } .until { content-visibility: hidden }
      .auto { content-visibility: auto }
    </style><body><p>one <b class="none">two</b> <i class="hidden">three <u class="shown">four</u></i></p>
    <div class="contents">five</div><p><span class="block">six</span><span class="block">seven</span></p>
    <div class="until"><p>eight</p></div><div hidden="until-found">eight</div><div style="height: 4000px"></div><div class="auto">nine</div>
    <details><summary>ten</summary>eleven<p>twelve</p></details>
    <vertical-text style="writing-mode: vertical-rl; display: block">thirteen</vertical-text>`);
    const { page: text } = await page.evaluate(readHere);
    expect(text).toBe('one four\n\nfive\n\nsix\nseven\n\nnine\n\nten\n\nthirteen');
    await page.close();
  });

  test('elements nested deeper than the stack are read', async () => {
    const page = await open('<body>');
    const text = await page.evaluate(() => {
      let inner: Element = document.body;
      for (let depth = 0; depth < 3_000; depth++) inner = inner.appendChild(document.createElement('span'));
      inner.append('deep');
      return onRecord.readArticle(document).map.text;
    });
    expect(text).toBe('deep');
    await page.close();
  });

  test('line breaks in a text are read where the page shows them', async () => {
    const page = await open(
      `<style>.post { white-space: pre-wrap } .poem { white-space: pre-line }</style>
<p class="post">The dyke holds.

We go home <b>at
noon</b>, said the warden.</p>
<pre><b>Tide</b>
<i>tables</i> are  kept</pre>
<p class="poem">One line
and another</p>
<p>Only the source
is broken here.</p>`,
    );
    const text = await page.evaluate(() => onRecord.readArticle(document).map.text);
    expect(text).toBe(
      'The dyke holds.\n\nWe go home at\nnoon, said the warden.\n\nTide\ntables are  kept\n\nOne line\nand another\n\nOnly the source is broken here.',
    );
    await page.close();
  });

  test('a page that changes while it is read makes nothing throw', async () => {
    const page = await open(`<body>${'<p>One paragraph of many.</p>'.repeat(2_000)}`);
    const [steps, characters] = await page.evaluate(() => {
      const reading = onRecord.startReading(document);
      let count = 1;
      while (!reading.step(0)) {
        count++;
        document.querySelector('p:last-child')?.remove();
        document.querySelector('p')?.prepend('New. ');
      }
      return [count, reading.finish().map.text.length];
    });
    expect(steps).toBeGreaterThan(3);
    expect(characters).toBeGreaterThan(1_000);
    await page.close();
  });

  test('two megabytes in one paragraph are read in one go', async () => {
    const page = await open(`<p>${'All of it in one line, he said. '.repeat(65_000)}</p>`);
    const length = await page.evaluate(() => onRecord.readArticle(document).article.text.length);
    expect(length).toBe(65_000 * 32 - 1);
    await page.close();
  });

  test(`strict policies of the page change nothing (${name})`, async () => {
    const page = await open('<p>She said “no” twice.</p>', {
      'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'",
    });
    const names = await page.evaluate(() => {
      const { map } = onRecord.readArticle(document);
      const marks = onRecord.createMarks(document);
      marks.paint({ found: map.rangeOf(0, 8), saved: map.rangeOf(9, 13) });
      return [...CSS.highlights.keys()];
    });
    expect(names).toHaveLength(2);
    await page.close();
  });
});
