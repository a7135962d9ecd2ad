import { browser } from 'wxt/browser';
import { keepPageClaims } from '../../lib/extension/kept-looks.ts';
import { tellReader } from '../../lib/messaging/client.ts';
import { type Handlers, nothing } from '../../lib/messaging/dispatch.ts';
import type { Asker, CardContents } from '../../lib/messaging/protocol.ts';
import type { PageMetadata } from '../../lib/model/page-metadata.ts';
import { failure, type Result, success } from '../../lib/model/result.ts';
import { pageUrl, trustedCanonicalUrl } from '../../lib/page/page-url.ts';
import { editClaim } from '../../lib/store/claim-edits.ts';
import { saveClaim } from '../../lib/store/claims.ts';
import type { Database } from '../../lib/store/database.ts';
import { dismissedWords } from '../../lib/store/dismissals.ts';
import { attempt } from '../../lib/store/failures.ts';
import { pageClaims } from '../../lib/store/page-claims.ts';
import { findPage, type PageAddress } from '../../lib/store/pages.ts';
import { deleteClaim, restoreClaim } from '../../lib/store/removals.ts';
import { searchSpeakers, speakersOfPage } from '../../lib/store/speakers.ts';
import { findCandidates } from '../../lib/text/find-candidates.ts';
import { showCounts } from './badge.ts';
import {
  type CardSession,
  findSession,
  keepUndo,
  moveSession,
  openSession,
  takeUndo,
} from './card-sessions.ts';
import { injectReader } from './injection.ts';

export interface RequestContext {
  readonly asker: Asker;
  readonly tabId: number | null;
  /** the sender's own address, as the browser gives it */
  readonly url: string | null;
}

/** What the background does for each request of the protocol. */
export function createHandlers(db: Database): Handlers<RequestContext> {
  return {
    'reader/hello': async ({ metadata }, { url }) => {
      if (!url) return failure('forbidden');
      return attempt(async () => {
        const address = addressOf(url, metadata);
        const [saved, dismissed] = await Promise.all([pageClaims(db, address), dismissedWords(db, address)]);
        void keepPageClaims(address.url, saved);
        return { claims: saved.claims.map(({ id, segments }) => ({ id, segments })), dismissed };
      });
    },
    'reader/candidates': async ({ article }) => success(findCandidates(article)),
    'reader/counts': async ({ found, saved }, { tabId }) => {
      if (tabId !== null) await showCounts(tabId, found, saved);
      return nothing;
    },
    'card/open': async ({ subject, metadata, link, others }, { tabId, url }) => {
      if (tabId === null || !url) return failure('forbidden');
      const claimId = subject.kind === 'saved' ? subject.claimId : crypto.randomUUID();
      const token = await openSession({
        tabId,
        cardTabId: tabId,
        url,
        metadata,
        subject,
        claimId,
        link,
        others,
      });
      return success({ token });
    },
    'card/open-window': async ({ token }, { tabId }) =>
      withSession(token, tabId, async (session) => {
        // Not card.html: Chromium blocks a tab on a page that pages of the web may embed under a changing address.
        const url = browser.runtime.getURL(`/card-window.html#${token}`);
        const window = await browser.windows.create({ url, type: 'popup', width: 400, height: 640 });
        const cardTabId = window?.tabs?.[0]?.id;
        if (cardTabId === undefined) return failure('unexpected');
        await moveSession(token, session, cardTabId);
        return nothing;
      }),
    'card/load': async ({ token }, { tabId }) =>
      withSession(token, tabId, async (session) => {
        await tellReader(session.tabId, { kind: 'reader/card-loaded', token });
        return attempt(() => contentsOf(db, session));
      }),
    'card/switch': async ({ token, key }, { tabId }) =>
      withSession(token, tabId, async (session) => {
        const target = session.others?.find((other) => other.key === key);
        if (!target) return failure('not-found', 'claim');
        await tellReader(session.tabId, { kind: 'reader/go-to', key, open: true });
        return nothing;
      }),
    'card/close': async ({ token }, { tabId }) =>
      withSession(token, tabId, async (session) => {
        if (session.cardTabId === session.tabId)
          await tellReader(session.tabId, { kind: 'reader/card-closed', token });
        else await browser.tabs.remove(session.cardTabId);
        return nothing;
      }),
    'card/resize': async ({ token, height }, { tabId }) =>
      withSession(token, tabId, async (session) => {
        await tellReader(session.tabId, { kind: 'reader/card-height', token, height });
        return nothing;
      }),
    'claim/save': async ({ token, edit }, { tabId }) =>
      withSession(token, tabId, async ({ claimId, subject, url, metadata }) => {
        const saved =
          subject.kind === 'saved'
            ? await editClaim(db, claimId, edit)
            : await saveClaim(db, {
                id: claimId,
                page: { ...addressOf(url, metadata), metadata },
                source: subject.source,
                edit,
              });
        if (saved.ok) await refreshReaders();
        return saved;
      }),
    'claim/delete': async ({ token }, { tabId }) =>
      withSession(token, tabId, async ({ claimId }) => {
        const deleted = await deleteClaim(db, claimId);
        if (!deleted.ok) return deleted;
        await keepUndo(token, deleted.value.undo);
        await refreshReaders();
        return nothing;
      }),
    'claim/restore': async ({ token }, { tabId }) =>
      withSession(token, tabId, async () => {
        const undo = await takeUndo(token);
        if (!undo) return failure('not-found', 'deleted claim');
        const restored = await restoreClaim(db, undo);
        if (!restored.ok) {
          await keepUndo(token, undo);
          return restored;
        }
        await refreshReaders();
        return nothing;
      }),
    'speakers/search': async ({ token, text }, { tabId }) =>
      withSession(token, tabId, () => attempt(() => searchSpeakers(db, text))),
    'page/read': async ({ tabId }) => ((await injectReader(tabId)) ? nothing : failure('page-not-readable')),
    'claims/changed': async () => {
      await refreshReaders();
      return nothing;
    },
  };
}

function addressOf(url: string, metadata: PageMetadata): PageAddress {
  return { url: pageUrl(url), canonicalUrl: trustedCanonicalUrl(metadata.canonicalUrl, url) };
}

async function withSession<Value>(
  token: string,
  cardTabId: number | null,
  work: (session: CardSession) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const session = cardTabId === null ? null : await findSession(token, cardTabId);
  return session ? work(session) : failure('not-found', 'card');
}

async function contentsOf(db: Database, session: CardSession): Promise<CardContents> {
  const { subject, url, metadata, claimId, link, others = [] } = session;
  const address = addressOf(url, metadata);
  const page = await findPage(db, address);
  const pageSpeakers = page ? await speakersOfPage(db, page.id) : [];
  const claim = await db.claims.get(claimId);
  if (claim) {
    const speaker = claim.speakerId ? await db.speakers.get(claim.speakerId) : undefined;
    const { segments, form, attribution } = claim;
    const suggestion = attribution && {
      name: attribution.name ?? attribution.mention,
      role: attribution.role,
    };
    return {
      source: { segments, form, attribution, suggestion },
      claim,
      speaker,
      pageSpeakers,
      link,
      others,
      draftKey: claimId,
    };
  }
  if (subject.kind === 'saved') throw new Error('the claim was deleted in the meantime');
  const { source, confidence, reason } = subject;
  return {
    source,
    confidence,
    reason,
    pageSpeakers,
    link,
    others,
    draftKey: `${address.url}:${fingerprintOf(source)}`,
  };
}

/** Tells a claim of a page apart from its others, so that what was typed for it is found again. */
function fingerprintOf({ segments }: CardContents['source']): string {
  const [first] = segments;
  return first
    ? `${first.position?.start ?? ''}:${segments
        .map(({ quote }) => quote.exact)
        .join('…')
        .slice(0, 200)}`
    : '';
}

/** Every reader asks again for its page's claims. Without the `tabs` permission nobody knows which tab shows what. */
async function refreshReaders(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => (id === undefined ? undefined : tellReader(id, { kind: 'reader/refresh' }))),
  );
}
