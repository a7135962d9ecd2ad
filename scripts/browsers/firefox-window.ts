import type { Browser } from 'puppeteer-core';

/**
 * Firefox's own window, spoken to over WebDriver BiDi. Needs `-remote-allow-system-access`.
 * https://firefox-source-docs.mozilla.org/remote/ ("moz:scope")
 */
export interface FirefoxWindow {
  /** Evaluates an expression in the browser's window, with the rights of the browser itself. */
  evaluate(expression: string): Promise<unknown>;
  /** Makes Puppeteer believe that Firefox told it of a new, or of a closed, top-level document. */
  announce(event: 'contextCreated' | 'contextDestroyed', context: string, url: string): void;
}

/** What is used of Puppeteer's connection; it has no public name for it. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
  emit(method: string, params: object): void;
}

interface Tree {
  contexts: { context: string; url: string; clientWindow: string }[];
}

type Evaluation =
  | { type: 'success'; result: { value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

export async function firefoxWindow(browser: Browser): Promise<FirefoxWindow> {
  // BidiBrowser has this accessor; the public type Browser, which also stands for Chromium, leaves it out.
  const { connection } = browser as unknown as { connection: Connection };
  const answer = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = (answer.result as Tree).contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox has no window.');
  return {
    async evaluate(expression) {
      const { result } = await connection.send('script.evaluate', {
        expression,
        target: { context: window.context },
        awaitPromise: true,
      });
      const evaluation = result as Evaluation;
      if (evaluation.type === 'exception') throw new Error(evaluation.exceptionDetails.text);
      return evaluation.result.value;
    },
    announce(event, context, url) {
      connection.emit(`browsingContext.${event}`, {
        context,
        url,
        userContext: 'default',
        parent: null,
        children: null,
        originalOpener: null,
        clientWindow: window.clientWindow,
      });
    },
  };
}
