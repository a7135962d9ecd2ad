import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';

interface Served {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Site {
  /** Publishes a page, in place of one that was there. @returns its address */
  publish(path: string, body: string, headers?: Readonly<Record<string, string>>): string;
  /** Publishes an article: the paragraphs as they are, below a headline. @returns its address */
  article(
    path: string,
    title: string,
    paragraphs: string,
    headers?: Readonly<Record<string, string>>,
  ): string;
}

/** A news site on the loopback interface for the tests of one file. */
export function siteForTests(): Site {
  const pages = new Map<string, Served>();
  let server: Server;
  let origin = '';

  beforeAll(async () => {
    server = createServer((request, response) => {
      const page = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname);
      response
        .writeHead(page ? 200 : 404, {
          'content-type': 'text/html; charset=utf-8',
          'cache-control': 'no-store',
          ...page?.headers,
        })
        .end(page?.body ?? '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    // A server that listens on a port has an address of this kind.
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  function publish(path: string, body: string, headers: Readonly<Record<string, string>> = {}): string {
    pages.set(path, { body, headers });
    return origin + path;
  }

  return {
    publish,
    article: (path, title, paragraphs, headers) => publish(path, articleHtml(title, paragraphs), headers),
  };
}

function articleHtml(title: string, paragraphs: string): string {
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>${title} | The Estuary Courier</title></head>
  <body>
    <main style="max-width: 600px; font: 18px/1.6 serif">
      <article><h1>${title}</h1>${paragraphs}</article>
    </main>
  </body>
</html>`;
}
