import { describe, expect, it } from 'vitest';
import messages from '../../assets/locales/en.json' with { type: 'json' };
import { i18n } from '../support/i18n.ts';

interface Message {
  readonly name: string;
  readonly forms: readonly string[];
}

function flatten(value: object, path: readonly string[] = []): Message[] {
  return Object.entries(value).flatMap(([key, child]) => {
    const name = [...path, key].join('_');
    if (typeof child === 'string') return [{ name, forms: [child] }];
    return 'n' in child ? [{ name, forms: Object.values(child) }] : flatten(child, [...path, key]);
  });
}

const ALL = flatten(messages);

describe('the messages', () => {
  it('have names that browsers take, each of its own whatever its case', () => {
    const names = ALL.map(({ name }) => name);
    expect(names.filter((name) => !/^[A-Za-z][A-Za-z0-9_]*$/.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it('are none of them empty, and none looks like plural forms or a placeholder by accident', () => {
    expect(ALL.filter(({ forms }) => forms.some((form) => form.trim() === ''))).toEqual([]);
    expect(ALL.filter(({ forms }) => forms.some((form) => form.includes(' | ')))).toEqual([]);
    expect(ALL.filter(({ forms }) => forms.some((form) => /\$(?![\d$])|\{\w+\}/.test(form)))).toEqual([]);
  });

  it('name the same substitutions in all their plural forms', () => {
    const used = (form: string) => [...new Set(form.match(/\$\d/g))].sort().join();
    expect(ALL.filter(({ forms }) => new Set(forms.map(used)).size > 1)).toEqual([]);
  });
});

describe('the stand-in for the browser', () => {
  it('counts, substitutes, and refuses what is not there', () => {
    expect(i18n.t('popup.savedCount', 1)).toBe('1 saved');
    expect(i18n.t('welcome.claims', 0)).toBe('0 claims');
    expect(i18n.t('welcome.removeSite', ['ledger.example'])).toBe('Stop reading ledger.example');
    // Keys are checked by the compiler; this one has to get past it.
    expect(() => i18n.t('popup.nothing' as 'popup.read')).toThrow('popup.nothing');
  });
});
