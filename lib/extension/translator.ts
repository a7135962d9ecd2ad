/** Messages as they stand in assets/locales: nested by the parts of their keys, or plural forms by count. */
export interface MessageTree {
  readonly [part: string]: string | MessageTree;
}

/** A key, and in any order a count for plural forms and the values for `$1` to `$9`. */
export type Translate = (key: string, ...values: readonly unknown[]) => string;

/**
 * Fills in messages as `@wxt-dev/i18n` does, which knows only the browser's language: the form for a count of 0 or 1 where
 * there is one, else `n`; `$1` to `$9`; `$$` for a dollar sign.
 * @param otherwise asked for a key that the messages lack
 */
export function translator(messages: MessageTree, otherwise: Translate): Translate {
  return (key, ...values) => {
    const count = values.find((value) => typeof value === 'number');
    const text = formOf(lookUp(messages, key), count);
    if (text === undefined) return otherwise(key, ...values);
    const given = values.find(Array.isArray) ?? (count === undefined ? [] : [count]);
    return text.replace(/\$([\d$])/g, (_, mark: string) =>
      mark === '$' ? '$' : String(given[Number(mark) - 1] ?? ''),
    );
  };
}

function lookUp(messages: MessageTree, key: string): string | MessageTree | undefined {
  let found: string | MessageTree | undefined = messages;
  for (const part of key.split('.')) {
    found = typeof found === 'object' && Object.hasOwn(found, part) ? found[part] : undefined;
  }
  return found;
}

function formOf(message: string | MessageTree | undefined, count: number | undefined): string | undefined {
  if (typeof message !== 'object') return message;
  const form = count === undefined ? undefined : (message[count] ?? message.n);
  return typeof form === 'string' ? form : undefined;
}

/** Has counts written as the language writes numbers ("12.345 Seiten"), where nobody says how to write them. */
export function withCounts(translate: Translate, locale: string): Translate {
  const format = new Intl.NumberFormat(locale);
  return (key, ...values) => {
    const count = values.find((value) => typeof value === 'number');
    const written = count === undefined || values.some(Array.isArray) ? [] : [[format.format(count)]];
    return translate(key, ...values, ...written);
  };
}
