import { resolve } from 'node:path';
import { defineConfig, type WxtViteConfig } from 'wxt';

/** Pages may load nothing but themselves, and may connect to nothing at all. */
const EXTENSION_PAGES_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * Fetching sixty small files holds up a page for longer than running them: what asks for a page's first records is a
 * small file that runs at once, what the popup needs beyond it a second, what the notebook needs beyond both a third, and
 * what other pages share a fourth.
 */
const CHUNKS = {
  groups: [
    { name: 'first-answer', test: /[\\/]first-answer\.ts$|preload-helper/, priority: 4 },
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

/** The files that pages import after their first questions, by page. */
const LATER: Readonly<Record<string, readonly string[]>> = {
  popup: ['rolldown-runtime', 'popup', 'open-popup'],
  notebook: ['rolldown-runtime', 'popup', 'notebook', 'draw-notebook'],
};

/** Has a page fetch what it imports after its first questions together with what asks them. */
const preloadRest: NonNullable<WxtViteConfig['plugins']>[number] = {
  name: 'preload-rest',
  transformIndexHtml: {
    order: 'post',
    handler(html, { filename, bundle }) {
      const wanted = LATER[/[\\/](\w+)[\\/]index\.html$/.exec(filename)?.[1] ?? ''] ?? [];
      const chunks = wanted.flatMap((name) =>
        Object.values(bundle ?? {}).flatMap((file) =>
          file.type === 'chunk' && !file.isEntry && file.name === name ? [file] : [],
        ),
      );
      const scripts = chunks.map(({ fileName }) => ({ rel: 'modulepreload', file: fileName }));
      const styles = chunks.flatMap(({ viteMetadata }) =>
        [...(viteMetadata?.importedCss ?? [])].map((file) => ({ rel: 'stylesheet', file })),
      );
      return [...scripts, ...styles]
        .filter(({ file }) => !html.includes(file))
        .map(({ rel, file }) => ({
          tag: 'link',
          attrs: { rel, crossorigin: true, href: `/${file}` },
          injectTo: 'head' as const,
        }));
    },
  },
};

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
