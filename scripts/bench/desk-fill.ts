import { resolve } from 'node:path';
import type { SeedSize } from '../../lib/desk/seed.ts';
import type { Driver } from '../browsers/driver.ts';
import type { SeededArticle, SeededDesk, Seeding } from './desk-entry.ts';
import { bundleScript, type PageServer } from './page-browser.ts';

const ENTRY = resolve(import.meta.dirname, 'desk-entry.ts');
const QUOTES = 50;

/** An article on the loopback with fifty claims in it. */
export function serveArticle(server: PageServer): SeededArticle {
  const title = 'What the harbour board was told, hour by hour';
  const quotes = Array.from(
    { length: QUOTES },
    (_, n) =>
      `The crane at pier ${n + 1} was stopped after report number ${n + 2}, and nobody told the night shift why`,
  );
  const paragraphs = quotes.map((words, n) => `<p>“${words},” said witness number ${n + 1}.</p>`).join('\n');
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body><main><article><h1>${title}</h1>${paragraphs}</article></main></body></html>`;
  return { url: server.put('/harbour', html), title, quotes };
}

/** Fills the extension's database from one of its own pages, which takes half a minute for 100,000 claims. */
export async function fillDesk(driver: Driver, size: SeedSize, article: SeededArticle): Promise<SeededDesk> {
  const page = await driver.openExtensionPage('/welcome.html');
  await page.evaluate(await bundleScript(ENTRY));
  // Longer than the browser may take for one command: it is asked for in between.
  await page.evaluate(
    (given) => {
      const { seedDesk } = globalThis as unknown as Seeding;
      Object.assign(globalThis, { seeded: seedDesk(given.size, given.article).then((desk) => ({ desk })) });
    },
    { size, article },
  );
  for (;;) {
    const done = await page.evaluate(() => {
      const { seeded } = globalThis as unknown as { seeded: Promise<{ desk: SeededDesk }> };
      const later = new Promise<null>((resolve) => setTimeout(() => resolve(null), 1_000));
      return Promise.race([seeded, later]);
    });
    if (!done) continue;
    await page.close();
    return done.desk;
  }
}
