import { describe, expect, test } from 'vitest';
import { parseOptions } from '../../../scripts/start/options.ts';

describe('npm start', () => {
  test('without arguments opens the sample in a window, where there is a display', () => {
    expect(parseOptions([], true)).toEqual({
      ok: true,
      value: {
        target: undefined,
        browser: 'chromium',
        headless: false,
        save: 'none',
        out: 'out/on-record.json',
      },
    });
  });

  test('does the job without a window where there is no display', () => {
    expect(parseOptions([], false)).toMatchObject({ ok: true, value: { headless: true } });
  });

  test('takes a page, a browser, what to save, and where to write', () => {
    const args = ['page.html', '--browser', 'firefox', '--headless', '--save', '3,1,3', '--out', 'a/b.json'];
    expect(parseOptions(args, true)).toEqual({
      ok: true,
      value: { target: 'page.html', browser: 'firefox', headless: true, save: [3, 1], out: 'a/b.json' },
    });
  });

  test.each([['all'], ['none']] as const)('--save %s is taken as it is', (save) => {
    expect(parseOptions(['--save', save], true)).toMatchObject({ ok: true, value: { save } });
  });

  test.each([
    { args: ['--sav', 'all'], says: '--sav' },
    { args: ['--save', 'some'], says: 'not some' },
    { args: ['--save', '0'], says: 'not 0' },
    { args: ['--save', '1,,2'], says: 'not 1,,2' },
    { args: ['--save', '-1'], says: '--save' },
    { args: ['--browser', 'netscape'], says: 'not netscape' },
    { args: ['one.html', 'two.html'], says: 'Only one page' },
    { args: ['--out'], says: '--out' },
  ])('refuses $args in one line that names the trouble', ({ args, says }) => {
    const parsed = parseOptions(args, true);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) {
      expect(parsed.message).toContain(says);
      expect(parsed.message).not.toContain('\n');
    }
  });
});
