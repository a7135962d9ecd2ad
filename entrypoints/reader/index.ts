import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from './start-reader.ts';

interface Running {
  isAlive(): boolean;
  stop(): void;
}

const KEY = Symbol.for('on-record.reader');

/**
 * Runs in the page's own process, in a world that the page's scripts can't see. Injected twice, the second one
 * finds the first and leaves it alone; one that an update of the extension cut off is replaced.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { [KEY]?: Running };
  if (world[KEY]?.isAlive()) return;
  world[KEY]?.stop();
  const stop = startReader(document);
  world[KEY] = { isAlive: () => Boolean(browser.runtime?.id), stop };
});
