import type { Page } from 'puppeteer-core';
import { bundleParts, launchBare, openWithParts, servePages } from './page-browser.ts';
import { median, table } from './statistics.ts';

const WORDS =
  'council river engineer vote bridge winter minister budget harbour teacher night answer letter school farmer doctor village road summer question report promise market island station border captain winter valley field garden window kitchen stone'.split(
    ' ',
  );

/** A page of about 500 kB of text, in paragraphs with links and emphasis; the same for each seed. */
function longPage(): string {
  let state = 7;
  const next = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 4_294_967_296;
  };
  let html = '<!doctype html><html lang="en"><body><main><h1>A long read</h1>';
  for (let paragraph = 0; paragraph < 1_000; paragraph++) {
    let text = '';
    for (let word = 0; word < 78; word++) {
      const name = `${WORDS[Math.floor(next() * WORDS.length)] ?? ''}${next() < 0.1 ? Math.floor(next() * 900) : ''}`;
      const markup = next();
      if (markup < 0.03) text += `<a href="#x">${name}</a> `;
      else if (markup < 0.06) text += `<em>${name}</em> `;
      else text += `${name}${next() < 0.08 ? '. ' : ' '}`;
    }
    html += `<p>${text}</p>\n`;
  }
  return `${html}</main></body></html>`;
}

/** What anchoring, marks and memory cost on a long page in Chromium, each beside the obvious alternative. */
export async function anchoringFigures(): Promise<void> {
  const browser = await launchBare('chromium');
  if (!browser) {
    console.log('The figures are measured in Chromium, and none was found here.');
    return;
  }
  const server = await servePages();
  try {
    const parts = await bundleParts();
    const url = server.put('/long', longPage());
    const fresh = () => openWithParts(browser, url, parts);
    const anchoring = await inPage(fresh, anchorThousand);
    const painting = await inPage(fresh, paintFiveThousand);
    const mutating = await inPage(fresh, mutateUnderMarks);
    const rereading = await inPage(fresh, rereadAfterPost);
    const memory = await inPage(fresh, () => 0, measureMemory);
    const ms = (value: number) => value.toFixed(1);
    console.log(`\nOn a page of ${Math.round(anchoring.characters / 1_000)} kB of text`);
    console.log(
      table(
        ['what', 'measured', 'aim', 'the obvious alternative'],
        [
          [
            '1,000 claims anchored, page unchanged, ms',
            ms(anchoring.unchanged),
            '≤ 150',
            `${ms(anchoring.perClaim)} (text built for each claim)`,
          ],
          ['… times faster', (anchoring.perClaim / anchoring.unchanged).toFixed(0), '≥ 20', ''],
          ['1,000 claims anchored, page edited, ms', ms(anchoring.edited), '≤ 150', ''],
          [
            'one fuzzy anchor (6 % of characters), median ms',
            median(anchoring.fuzzy).toFixed(2),
            '≤ 2',
            `${ms(median(anchoring.fuzzyWhole))} (approximate search over the text)`,
          ],
          ['fuzzy anchors that were right, of 200', String(anchoring.fuzzyRight), '', ''],
          [
            '5,000 marks painted, ms',
            ms(painting.highlights),
            '≤ 60',
            `${ms(painting.wrapping)} (wrapping in elements)`,
          ],
          [
            '1,000 insertions and removals under marks, slower by %',
            ms(mutating.marks),
            '< 5',
            `${ms(mutating.live)} (live ranges)`,
          ],
          ['… and watched', ms(mutating.watched), '< 5', `of ${ms(mutating.base)} ms`],
          [
            'read again after a paragraph came, ms',
            ms(rereading.changed),
            '',
            `${ms(rereading.whole)} (the whole page)`,
          ],
          ['memory for map and index, MB', ms(memory.map), '≤ 10', ''],
          ['… grown over 100 navigations, MB', ms(memory.growth), '0', ''],
        ],
      ),
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

async function inPage<T, R = T>(
  open: () => Promise<Page>,
  measure: () => T,
  outside?: (page: Page) => Promise<R>,
): Promise<R> {
  const page = await open();
  await page.evaluate(() => document.body.offsetHeight);
  try {
    // Without a measurement from outside, the result is that of the page itself.
    return outside ? await outside(page) : ((await page.evaluate(measure)) as unknown as R);
  } finally {
    await page.close();
  }
}

/** Runs in the page. */
function anchorThousand() {
  const timed = (task: () => void) => {
    const start = performance.now();
    task();
    return performance.now() - start;
  };
  const { text } = onRecord.readArticle(document).map;
  const step = Math.floor(text.length / 1_001);
  const claims = Array.from({ length: 1_000 }, (_, index) => {
    const start = text.indexOf(' ', index * step) + 1;
    return onRecord.describe(text, [[start, Math.min(start + 40 + (index % 160), text.length)]]);
  });
  const all = (page: string) => {
    const anchorer = onRecord.createAnchorer(page);
    for (const segments of claims) anchorer.anchor(segments);
  };
  all(text);
  const unchanged = Math.min(
    ...Array.from({ length: 5 }, () => timed(() => all(onRecord.readArticle(document).map.text))),
  );
  // What peers do: walk the page for each claim. A tenth of the claims, ten times.
  const perClaim =
    10 *
    timed(() => {
      for (let index = 0; index < 100; index++) {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let whole = '';
        for (let node = walker.nextNode(); node; node = walker.nextNode()) whole += node.nodeValue;
        const quote = claims[index]?.[0]?.quote.exact ?? '';
        for (let at = whole.indexOf(quote); at !== -1; at = whole.indexOf(quote, at + 1));
      }
    });
  const later = text.replace(/\n\n/g, (gap, at: number) =>
    at % 7 === 0 ? '\n\nAn advert came between.\n\n' : gap,
  );
  const edited = Math.min(...Array.from({ length: 3 }, () => timed(() => all(later))));
  // Six in a hundred characters of the quote changed, in the claim: the page is what it became.
  const chosen = claims.filter((_, index) => index % 5 === 0);
  const garbled = chosen.map((segments, number) =>
    segments.map((segment) => {
      const exact = [...segment.quote.exact]
        .map((letter, at) => ((at * 7 + number) % 17 === 3 ? 'x' : letter))
        .join('');
      return { ...segment, quote: { ...segment.quote, exact } };
    }),
  );
  const anchorer = onRecord.createAnchorer(text);
  anchorer.anchor(garbled[0] ?? []);
  let fuzzyRight = 0;
  const fuzzy = garbled.map((segments, index) =>
    timed(() => {
      const { ranges } = anchorer.anchor(segments);
      const at = chosen[index]?.[0]?.position?.start ?? -1;
      if (Math.abs((ranges[0]?.[0] ?? -99) - at) <= 8) fuzzyRight++;
    }),
  );
  const fuzzyWhole = garbled.slice(0, 10).map((segments) =>
    timed(() => {
      const { exact } = segments[0]?.quote ?? { exact: '' };
      onRecord.searchApproximately(text, exact, Math.floor(exact.length * 0.4));
    }),
  );
  return { characters: text.length, unchanged, perClaim, edited, fuzzy, fuzzyWhole, fuzzyRight };
}

/** Runs in the page. Painting ends with the frame that shows it. */
async function paintFiveThousand() {
  const { map } = onRecord.readArticle(document);
  const step = Math.floor(map.text.length / 5_001);
  const ranges = Array.from({ length: 5_000 }, (_, index) =>
    map.rangeOf(index * step + 2, index * step + 42),
  ).flat();
  const marks = onRecord.createMarks(document);
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    marks.paint({ found: ranges, saved: [] });
    document.body.getBoundingClientRect();
    times.push(performance.now() - start);
    await new Promise((done) => requestAnimationFrame(done));
    marks.clear();
  }
  const start = performance.now();
  for (const { startContainer, startOffset, endContainer, endOffset } of ranges.toReversed()) {
    if (startContainer !== endContainer) continue;
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    range.surroundContents(document.createElement('mark'));
  }
  document.body.getBoundingClientRect();
  return { highlights: Math.min(...times), wrapping: performance.now() - start };
}

/** Runs in the page: the page's own changes, without marks, under ours, and under live ranges. */
async function mutateUnderMarks() {
  const main = document.querySelector('main') as Element;
  // Pages change in tasks, after each of which an observer is told, and the page is laid out.
  const change = async () => {
    let time = 0;
    for (let task = 0; task < 20; task++) {
      const start = performance.now();
      for (let index = task * 50; index < task * 50 + 50; index++) {
        const line = document.createElement('p');
        line.textContent = `Line ${index}`;
        main.insertBefore(line, main.children[(index * 13) % main.children.length] ?? null);
        line.remove();
      }
      await null;
      document.body.getBoundingClientRect();
      time += performance.now() - start;
    }
    return time;
  };
  const { map } = onRecord.readArticle(document);
  const step = Math.floor(map.text.length / 5_001);
  const ranges = Array.from({ length: 5_000 }, (_, index) =>
    map.rangeOf(index * step + 2, index * step + 42),
  ).flat();
  const marks = onRecord.createMarks(document);
  const plain: number[] = [];
  const marked: number[] = [];
  const watched: number[] = [];
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  await change();
  for (let round = 0; round < 12; round++) {
    plain.push(await change());
    await frame();
    marks.paint({ found: ranges, saved: [] });
    await frame();
    marked.push(await change());
    const watching = onRecord.watchPage(document, { onChange() {}, onNavigate() {} });
    await frame();
    watched.push(await change());
    watching.stop();
    marks.clear();
    await frame();
  }
  const live = ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range;
  });
  const underLive = await change();
  for (const range of live) range.detach();
  const base = Math.min(...plain);
  const slower = (time: number) => 100 * (time / base - 1);
  return {
    marks: slower(Math.min(...marked)),
    watched: slower(Math.min(...watched)),
    live: slower(underLive),
    base,
  };
}

/** Runs in the page. */
function rereadAfterPost() {
  const first = onRecord.readArticle(document);
  const observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true });
  document.querySelector('main')?.insertAdjacentHTML('afterbegin', '<p>A new paragraph stands on top.</p>');
  const changes = onRecord.createChanges();
  changes.note(observer.takeRecords());
  const best = (options: Parameters<typeof onRecord.readArticle>[1]) =>
    Math.min(
      ...Array.from({ length: 20 }, () => {
        const start = performance.now();
        onRecord.readArticle(document, options);
        return performance.now() - start;
      }),
    );
  return { whole: best({}), changed: best({ earlier: { blocks: first.blocks, changes } }) };
}

async function measureMemory(page: Page): Promise<{ map: number; growth: number }> {
  const session = await page.createCDPSession();
  const used = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
    return (usedSize + backingStorageSize) / 1_000_000;
  };
  // The page's nodes get their script objects once, whoever looks at them first.
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body);
    const nodes: Node[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
    Object.assign(globalThis, { nodes });
  });
  const before = await used();
  await page.evaluate(() => {
    const reading = onRecord.readArticle(document);
    const anchorer = onRecord.createAnchorer(reading.map.text);
    const quote = {
      type: 'TextQuoteSelector',
      exact: 'words that are nowhere on it',
      prefix: '',
      suffix: '',
    } as const;
    anchorer.anchor([{ quote }]);
    reading.map.offsetOf(document.body, 0);
    Object.assign(globalThis, { reading, anchorer });
  });
  const map = (await used()) - before;
  await page.evaluate(() => Object.assign(globalThis, { reading: null, anchorer: null, nodes: null }));
  const navigate = (times: number) =>
    page.evaluate(async (count) => {
      for (let index = 0; index < count; index++) {
        history.pushState(null, '', `/page-${index % 10}`);
        const main = document.querySelector('main') as Element;
        main.innerHTML = `<h1>Page ${index % 10}</h1>${'<p>“Of all the pages this is one,” said the editor.</p>'.repeat(200)}`;
        const { map: read } = onRecord.readArticle(document);
        const marks = onRecord.createMarks(document);
        const watching = onRecord.watchPage(document, { onChange() {}, onNavigate() {} });
        marks.paint({ found: read.rangeOf(20, 200), saved: [] });
        await new Promise((done) => requestAnimationFrame(done));
        watching.stop();
        marks.clear();
      }
    }, times);
  await navigate(20);
  const settled = await used();
  await navigate(100);
  return { map, growth: (await used()) - settled };
}
