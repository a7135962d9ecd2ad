import { resolve } from 'node:path';
import { defineConfig, type WxtViteConfig } from 'wxt';

/** Pages may load nothing but themselves, and may connect to nothing at all. */
const EXTENSION_PAGES_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * Fetching sixty small files holds up a page for longer than running them. What asks for a page's first records is a small
 * file that runs at once; what shows those of the popup is a second, what the notebook needs for that beyond it a third.
 * What the popup works with is a fourth, what the notebook needs beyond all of these a fifth, and what other pages share a
 * sixth.
 */
const CHUNKS = {
  groups: [
    { name: 'first-answer', test: /[\\/]first-answer\.ts$|preload-helper|wxt-html-plugins/, priority: 6 },
    { name: 'pieces', test: /[\\/]popup[\\/]first-frame\.tsx$/, priority: 5 },
    { name: 'claims', test: /[\\/]notebook[\\/]first-claims\.tsx$/, priority: 4 },
    { name: 'popup', test: /[\\/]popup[\\/]open-popup\.tsx$/, priority: 3 },
    { name: 'notebook', test: /[\\/]notebook[\\/]draw-notebook\.tsx$/, priority: 2 },
    {
      name: 'shared',
      test: /(?<!main)\.\w+$/,
      minShareCount: 2,
      tags: ['$initial' as const],
      priority: 1,
    },
  ],
};

type Plugin = NonNullable<WxtViteConfig['plugins']>[number];

/** The files that pages import after their first questions, by page. */
const LATER: Readonly<Record<string, readonly string[]>> = {
  popup: ['rolldown-runtime', 'pieces', 'first-frame', 'popup', 'open-popup'],
  notebook: ['rolldown-runtime', 'pieces', 'claims', 'first-claims', 'popup', 'notebook', 'draw-notebook'],
};

/**
 * Has a page fetch what it imports after its first questions together with what asks them, and writes the styles of it into
 * the page: files of their own would be waited for before anything runs. Their links stay, and are not followed, so that no
 * part of the page takes the files for missing.
 */
const preloadRest: Plugin = {
  name: 'preload-rest',
  transformIndexHtml: {
    order: 'post',
    handler(_, { filename, bundle = {} }) {
      const wanted = LATER[pageOf(filename)] ?? [];
      const chunks = wanted.flatMap((name) =>
        Object.values(bundle).flatMap((file) =>
          file.type === 'chunk' && !file.isEntry && file.name === name ? [file] : [],
        ),
      );
      const sheets = new Set(chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
      const styles = [...sheets].flatMap((file) => {
        const sheet = bundle[file];
        if (sheet?.type !== 'asset') return [];
        return [
          { tag: 'style', children: String(sheet.source), injectTo: 'head' as const },
          inHead('stylesheet', file, { disabled: true }),
        ];
      });
      return [...chunks.map(({ fileName }) => inHead('modulepreload', fileName)), ...styles];
    },
  },
};

function inHead(rel: string, file: string, more = {}) {
  return {
    tag: 'link',
    attrs: { rel, crossorigin: true, href: `/${file}`, ...more },
    injectTo: 'head' as const,
  };
}

/** The name of a page by the path of its HTML. */
function pageOf(filename: string): string {
  return /[\\/](\w+)[\\/]index\.html$/.exec(filename)?.[1] ?? '';
}

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve(import.meta.dirname, 'assets/locales') },
  publicDir: 'assets/public',
  imports: false,
  manifestVersion: 3,
  // Both browsers preload modules themselves; the stand-in for those that don't brings a `fetch`.
  vite: () => ({ build: { modulePreload: { polyfill: false } }, plugins: [preloadRest] }),
  hooks: {
    'vite:build:extendConfig'([first], config) {
      const output = config.build?.rolldownOptions?.output ?? config.build?.rollupOptions?.output;
      if (first?.inputPath.endsWith('.html') && output && !Array.isArray(output))
        output.codeSplitting = CHUNKS;
    },
  },
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    incognito: 'not_allowed',
    action: { default_title: '__MSG_extName__' },
    commands: {
      'next-claim': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandNextClaim__',
      },
      'previous-claim': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPreviousClaim__',
      },
    },
    // The dev server needs its own connections; what is shipped has none.
    ...(command === 'build' && {
      content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    }),
    web_accessible_resources: [
      {
        resources: ['card.html'],
        matches: ['*://*/*', 'file:///*'],
        ...(browser !== 'firefox' && { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'on-record@on-record.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
