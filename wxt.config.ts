import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { firstScriptFirst, isFirstScript, nothingLater } from './scripts/build/first-scripts.ts';

/** Pages may load nothing but themselves, and may connect to nothing at all. */
const EXTENSION_PAGES_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * Fetching sixty small files holds up a page for longer than running them. What shows the records of the popup is one file,
 * what shows those of the notebook beyond it a second; what the popup works with is a third, what the notebook needs beyond
 * all of these a fourth, and what other pages share a fifth.
 */
const CHUNKS = {
  groups: [
    { name: 'entry', test: /[\\/]first-script\.ts$|preload-helper|wxt-html-plugins/, priority: 6 },
    {
      name: 'pieces',
      test: /[\\/]components[\\/](?:tokens\.css|page\.css|popup[\\/]Popup\.tsx)$/,
      priority: 5,
    },
    { name: 'claims', test: /[\\/]notebook[\\/]ClaimsLayout\.tsx$/, priority: 4 },
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

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve(import.meta.dirname, 'assets/locales') },
  publicDir: 'assets/public',
  imports: false,
  manifestVersion: 3,
  // Both browsers preload modules themselves; the stand-in for those that don't brings a `fetch`.
  vite: ({ command }) => ({
    build: { modulePreload: { polyfill: false } },
    plugins: command === 'build' ? [firstScriptFirst] : [],
  }),
  hooks: {
    'vite:build:extendConfig'([first], config) {
      if (first && isFirstScript(first.name)) config.plugins?.push(nothingLater);
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
