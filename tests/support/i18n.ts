/**
 * Stands in for `#i18n` where there is no browser: the English messages, read and filled in as
 * `@wxt-dev/i18n` does it with `browser.i18n` (plural forms, `$1` to `$9`, `$$`). A key that isn't there
 * throws, so that no test passes on an empty label.
 */
import type { i18n as generated } from '../../.wxt/i18n/index.ts';
import messages from '../../assets/locales/en.json' with { type: 'json' };

type Message = string | { readonly [plural: string]: string };

/** The message of a dotted key, as it stands in the file. */
function lookUp(key: string): Message {
  let found: unknown = messages;
  for (const part of key.split('.')) {
    found = typeof found === 'object' && found !== null ? Reflect.get(found, part) : undefined;
  }
  if (typeof found === 'string') return found;
  if (typeof found === 'object' && found !== null && 'n' in found) {
    // An object with an "n" is a plural message: its values are strings by the file's format.
    return found as { readonly [plural: string]: string };
  }
  throw new Error(`No message has the key "${key}".`);
}

function pluralForm(message: Message, key: string, count: number | undefined): string {
  if (typeof message === 'string') return message;
  if (count === undefined) throw new Error(`The message "${key}" has plural forms and was given no count.`);
  const form = message[String(count)] ?? message.n;
  if (form === undefined) throw new Error(`The message "${key}" has no form for ${count}.`);
  return form;
}

function translate(key: string, ...args: readonly unknown[]): string {
  const count = args.find((arg) => typeof arg === 'number');
  const substitutions = args.find((arg) => Array.isArray(arg)) ?? (count === undefined ? [] : [count]);
  const text = pluralForm(lookUp(key), key, count);
  return text.replace(/\$(\$|\d)/g, (whole, mark: string) => {
    if (mark === '$') return '$';
    const substitution = substitutions[Number(mark) - 1];
    if (substitution === undefined) throw new Error(`The message "${key}" misses its ${whole}.`);
    return String(substitution);
  });
}

// The generated type checks keys and arguments where messages are used; inside, they are strings.
export const i18n = { t: translate } as unknown as typeof generated;
