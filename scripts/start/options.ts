import { parseArgs } from 'node:util';
import type { BrowserName } from '../browsers/find.ts';

/** Which of the found claims to save: the numbers are those of the printed table. */
export type Choice = 'all' | 'none' | readonly number[];

export interface Options {
  /** an address or a file; absent for the sample article */
  readonly target: string | undefined;
  readonly browser: BrowserName;
  readonly headless: boolean;
  readonly save: Choice;
  readonly out: string;
}

export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string };

export const USAGE = `Usage: npm start -- [address or HTML file] [options]

Opens a page in a browser with On Record, the sample article if none is named.

  --browser NAME    chromium (also Chrome and Edge; the default) or firefox
  --headless        without a window: reads the page, prints and saves claims, exports, ends
                    (by itself where there is no display)
  --save WHICH      which claims to save without a window: all, none (the default), or numbers as 1,3
  --out FILE        where the export goes without a window (default out/on-record.json)
  --help            this text`;

/** Reads the command line. `hasDisplay` decides where --headless is not given. */
export function parseOptions(args: readonly string[], hasDisplay: boolean): Parsed<Options | 'help'> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.help) return { ok: true, value: 'help' };
  if (positionals.length > 1) return refused(`Only one page at a time: ${positionals.join(' ')}`);
  const { browser } = values;
  if (browser !== 'chromium' && browser !== 'firefox') {
    return refused(`--browser is chromium or firefox, not ${browser}`);
  }
  const save = parseChoice(values.save);
  if (!save) return refused(`--save is all, none, or numbers such as 1,3, not ${values.save}`);
  const headless = values.headless || !hasDisplay;
  return { ok: true, value: { target: positionals[0], browser, headless, save, out: values.out } };
}

function parse(args: readonly string[]) {
  try {
    return { ok: true, value: parseStrictly(args) } as const;
  } catch (error) {
    // parseArgs explains itself in its first sentence; the rest is about escaping.
    const message = error instanceof Error ? error.message.split(/\.\s/)[0] : String(error);
    return refused(`${message}. See npm start -- --help`);
  }
}

function parseStrictly(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean', default: false },
      save: { type: 'string', default: 'none' },
      out: { type: 'string', default: 'out/on-record.json' },
      help: { type: 'boolean', default: false },
    },
  });
}

function parseChoice(text: string): Choice | null {
  if (text === 'all' || text === 'none') return text;
  if (!/^\d+(,\d+)*$/.test(text)) return null;
  const numbers = [...new Set(text.split(',').map(Number))];
  return numbers.includes(0) ? null : numbers;
}

function refused(message: string): { ok: false; message: string } {
  return { ok: false, message };
}
