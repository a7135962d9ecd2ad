import type { Language } from '../model/ui-languages.ts';
import type { MessageTree } from './translator.ts';

/*
 * What a page shows first is drawn by a small classic script of its own, `popup-first.js`. It runs as soon as the page is there,
 * and has the modules fetched that the page works with; those take over what it asked and what it drew.
 */

/** What the first script leaves to the modules. */
export interface HandedOver<Asked, Shown> {
  readonly asked: Asked;
  /** there when it is painted; undefined where nothing was drawn */
  readonly shown: Promise<Shown | undefined>;
}

export type LoadMessages = (language: Language) => Promise<{ readonly default: MessageTree }>;

/** Draws, leaves everything to the modules and has them fetched. To be called while the script is first run. */
export function handOver<Asked, Shown>(
  asked: Asked,
  draw: (asked: Asked, load: LoadMessages) => Promise<Shown | undefined>,
): void {
  // what the build wrote into the page; nothing while it is being developed: the page has its modules then
  const { modules, ...messages }: DOMStringMap = { ...document.currentScript?.dataset };
  const load: LoadMessages = (language) => import(/* @vite-ignore */ messages[language] ?? '');
  const shown = draw(asked, load).catch(() => undefined);
  const handedOver: HandedOver<Asked, Shown> = { asked, shown };
  Object.assign(globalThis, { onRecordFirst: handedOver });
  if (modules !== undefined) void shown.then(() => addModules(modules.split(' ')));
}

/** For the modules: what the page's first script left. */
export function takeOver<Asked, Shown>(): HandedOver<Asked, Shown> {
  return (globalThis as unknown as { readonly onRecordFirst: HandedOver<Asked, Shown> }).onRecordFirst;
}

/** @param addresses the entry, and what it imports */
function addModules([entry = '', ...imported]: readonly string[]): void {
  for (const href of imported) document.head.append(link(href));
  document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: entry }));
}

function link(href: string): HTMLLinkElement {
  return Object.assign(document.createElement('link'), { rel: 'modulepreload', href });
}
