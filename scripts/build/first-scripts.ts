import type { WxtViteConfig } from 'wxt';

type Plugin = NonNullable<WxtViteConfig['plugins']>[number];

/**
 * Pages that show what is saved before the code that works with it is there, by one classic script, `popup-first.js`; and the
 * files that their modules import.
 */
const LATER: Readonly<Record<string, readonly string[]>> = {
  popup: ['rolldown-runtime', 'pieces', 'popup', 'open-popup'],
  notebook: ['rolldown-runtime', 'pieces', 'claims', 'popup', 'notebook', 'draw-notebook'],
};

const NOTHING = '\0nothing';

/** Whether an entrypoint is such a script. */
export function isFirstScript(name: string): boolean {
  return name.endsWith('-first');
}

/**
 * For building a first script. It draws once, so that what is imported later is never asked for, and would otherwise be part
 * of it; its styles are in the page already.
 */
export const nothingLater: Plugin = {
  name: 'nothing-later',
  enforce: 'pre',
  resolveDynamicImport: () => NOTHING,
  load: (id) => (id === NOTHING ? 'export {}' : undefined),
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const name of Object.keys(bundle)) if (name.endsWith('.css')) delete bundle[name];
    },
  },
};

/**
 * Has a page wait for its first script alone: fetching its modules, too, would hold that up by as long as it takes to draw.
 * They are named in attributes of the script, which has them fetched when it has drawn. The page's styles are written into it:
 * files of their own would be waited for before anything runs. Their links stay, and are not followed, so that no part of the
 * page takes the files for missing.
 */
export const firstScriptFirst: Plugin = {
  name: 'first-script-first',
  transformIndexHtml: {
    order: 'post',
    handler(html, { filename, bundle }) {
      const page = /[\\/](\w+)[\\/]index\.html$/.exec(filename)?.[1] ?? '';
      const later = LATER[page];
      if (!bundle || !later) return html;
      const chunks = later.flatMap((name) =>
        Object.values(bundle).flatMap((file) =>
          file.type === 'chunk' && !file.isEntry && file.name === name ? [file] : [],
        ),
      );
      const modules: string[] = [];
      const without = html.replace(
        /\s*<(?:script type="module"|link rel="modulepreload")[^>]* (?:src|href)="([^"]+)">(?:<\/script>)?/g,
        (_, address: string) => {
          modules.push(address);
          return '';
        },
      );
      for (const { fileName } of chunks) if (!modules.includes(`/${fileName}`)) modules.push(`/${fileName}`);
      const sheets = new Set(chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
      const styles = [...sheets].flatMap((file) => {
        const sheet = bundle[file];
        if (sheet?.type !== 'asset') throw new Error(`${page} has no ${file}.`);
        const link = { rel: 'stylesheet', crossorigin: true, href: `/${file}`, disabled: true };
        return [
          { tag: 'style', children: String(sheet.source), injectTo: 'head' as const },
          { tag: 'link', attrs: link, injectTo: 'head' as const },
        ];
      });
      const messages = Object.values(bundle).flatMap((file) => {
        const language =
          file.type === 'chunk' && /[\\/]locales[\\/](\w+)\.json$/.exec(file.facadeModuleId ?? '');
        return language ? [` data-${language[1]}="/${file.fileName}"`] : [];
      });
      const first = `src="/${page}-first.js"`;
      if (modules.length === 0 || !without.includes(first)) throw new Error(`${page} has no first script.`);
      const named = `${first} data-modules="${modules.join(' ')}"${messages.join('')}`;
      return { html: without.replace(first, () => named), tags: styles };
    },
  },
};
