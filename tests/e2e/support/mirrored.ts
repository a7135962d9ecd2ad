import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { MessageTree } from '../../../lib/extension/translator.ts';
import type { BrowserName } from '../../../scripts/browsers/find.ts';
import { BUILDS } from '../../../scripts/browsers/launch.ts';
import { PROJECT } from '../../../scripts/start/build.ts';

/** A code of a right-to-left language that the browsers and `Intl` know. */
const CODE = 'he';
const LETTERS = 'אבגדהוזחטיכלמנסעפצקרשתםןףץ';

/** English spelled in letters that run right to left, one for one, so that it has all its length and no meaning. */
export function mirrored(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => LETTERS[letter.toLowerCase().charCodeAt(0) - 97] ?? letter);
}

/** All messages in the mirrored pseudo-language. */
export function mirroredMessages(messages: MessageTree): MessageTree {
  const mirror = (tree: MessageTree): MessageTree =>
    Object.fromEntries(
      Object.entries(tree).map(([key, value]) => [
        key,
        typeof value === 'string' ? mirrored(value) : mirror(value),
      ]),
    );
  return { ...mirror(messages), locale: CODE };
}

/**
 * The same build with the pseudo-language in the place of English. It is made for a test, never shipped.
 * @returns a folder that the caller removes
 */
export async function mirroredBuild(name: BrowserName): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-mirrored-'));
  await cp(resolve(PROJECT, BUILDS[name]), folder, { recursive: true });
  const path = join(folder, '_locales/en/messages.json');
  const english: Record<string, { message: string }> = JSON.parse(await readFile(path, 'utf8'));
  const messages = Object.entries(english).map(([key, { message }]) => [
    key,
    { message: key === 'locale' ? CODE : mirrored(message) },
  ]);
  await writeFile(path, JSON.stringify(Object.fromEntries(messages)));
  return folder;
}
