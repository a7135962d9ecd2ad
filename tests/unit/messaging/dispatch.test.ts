import { describe, expect, it, vi } from 'vitest';
import { dispatch, type Handlers, nothing } from '../../../lib/messaging/dispatch.ts';
import { REQUESTS, type RequestKind } from '../../../lib/messaging/protocol.ts';
import { addressOfReader, type Sender } from '../../../lib/messaging/sender.ts';

const OWN = { id: 'abcdef', origin: 'chrome-extension://abcdef' };
const READER: Sender = { id: 'abcdef', url: 'https://paper.example/a', frameId: 0, tab: { id: 7 } };
const CARD: Sender = { id: 'abcdef', url: `${OWN.origin}/card.html#token`, frameId: 4, tab: { id: 7 } };
const POPUP: Sender = { id: 'abcdef', url: `${OWN.origin}/popup.html`, frameId: 0 };
const TOKEN = '0123456789abcdef0123';

function recorder() {
  const called = vi.fn(async () => nothing);
  // Every kind gets the same handler; only whether and with what it is called matters here.
  const handlers = Object.fromEntries(
    Object.keys(REQUESTS).map((kind) => [kind, called]),
  ) as unknown as Handlers<Sender>;
  return {
    called,
    send: (message: unknown, sender: Sender) => dispatch(message, sender, OWN, handlers, (s) => s),
  };
}

describe('a message', () => {
  it('of the right shape and sender reaches its handler, without what the protocol does not name', async () => {
    const { called, send } = recorder();
    const message = {
      kind: 'claim/save',
      token: TOKEN,
      edit: { note: 'x', createdAt: 'never' },
      url: 'https://other.example',
    };
    expect(await send(message, CARD)).toEqual({ ok: true, value: null });
    expect(called).toHaveBeenCalledWith({ token: TOKEN, edit: { note: 'x' } }, CARD);
  });

  it('of the card in a window of its own reaches its handler as well', async () => {
    const { called, send } = recorder();
    const inWindow: Sender = { ...CARD, url: `${OWN.origin}/card-window.html#token`, frameId: 0 };
    expect(await send({ kind: 'card/close', token: TOKEN }, inWindow)).toEqual({ ok: true, value: null });
    expect(called).toHaveBeenCalledTimes(1);
  });

  const foreign: [string, Sender][] = [
    ['another extension', { ...READER, id: 'other' }],
    ['nobody', {}],
    ['a frame inside the page', { ...READER, frameId: 3 }],
    ['a page of the extension in a page’s frame', { ...POPUP, frameId: 3, tab: { id: 7 } }],
    ['a look-alike origin', { ...POPUP, url: 'chrome-extension://abcdef.evil/popup.html', frameId: 2 }],
    ['a data address', { ...READER, url: 'data:text/html,x' }],
    ['an address that is none', { ...READER, url: 'paper' }],
  ];
  it.each(foreign)('from %s is refused and changes nothing', async (_, sender) => {
    const { called, send } = recorder();
    expect(await send({ kind: 'reader/counts', found: 1, saved: 0 }, sender)).toMatchObject({
      ok: false,
      code: 'forbidden',
    });
    expect(called).not.toHaveBeenCalled();
  });

  const wrong: [string, unknown][] = [
    ['no object', 'reader/counts'],
    ['null', null],
    ['no kind', { found: 1 }],
    ['an unknown kind', { kind: 'claims/drop' }],
    ['a kind of Object.prototype', { kind: 'constructor' }],
    ['a missing field', { kind: 'reader/counts', found: 1 }],
    ['a field of another type', { kind: 'reader/counts', found: '1', saved: 0 }],
    ['a negative count', { kind: 'reader/counts', found: -1, saved: 0 }],
  ];
  it.each(wrong)('with %s is answered with an error and changes nothing', async (_, message) => {
    const { called, send } = recorder();
    expect(await send(message, READER)).toMatchObject({ ok: false, code: 'bad-request' });
    expect(called).not.toHaveBeenCalled();
  });

  it('is refused when its sender may not ask that', async () => {
    const { called, send } = recorder();
    const bodies: Partial<Record<RequestKind, [unknown, Sender]>> = {
      'claim/save': [{ token: TOKEN, edit: {} }, READER],
      'claim/delete': [{ token: TOKEN }, READER],
      'page/read': [{ tabId: 3 }, CARD],
      'reader/hello': [{ metadata: { title: '' } }, POPUP],
    };
    for (const [kind, [body, sender]] of Object.entries(bodies)) {
      expect(await send({ kind, ...(body as object) }, sender)).toMatchObject({
        ok: false,
        code: 'forbidden',
      });
    }
    expect(called).not.toHaveBeenCalled();
  });

  it('whose handler breaks is answered, too', async () => {
    const { called, send } = recorder();
    called.mockRejectedValueOnce(new Error('worker died'));
    expect(await send({ kind: 'page/read', tabId: 1 }, POPUP)).toMatchObject({
      ok: false,
      code: 'unexpected',
    });
  });
});

describe('the address of a reader', () => {
  it.each([
    ['is its document’s', { url: 'https://paper.example/a' }, 'https://paper.example/a'],
    [
      'is the tab’s after a navigation without a new document',
      { url: 'https://paper.example/a', tab: { id: 7, url: 'https://paper.example/b' } },
      'https://paper.example/b',
    ],
    [
      'is never that of another site which the tab has gone to',
      { url: 'https://paper.example/a', tab: { id: 7, url: 'https://other.example/b' } },
      'https://paper.example/a',
    ],
    [
      'is its own file, not another one',
      { url: 'file:///a.html', tab: { id: 7, url: 'file:///b.html' } },
      'file:///a.html',
    ],
    ['is none where the browser gives none', {}, undefined],
  ] as const)('%s', (_, sender, address) => {
    expect(addressOfReader(sender)).toBe(address);
  });
});
