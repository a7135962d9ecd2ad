import type { AnyIterable } from './chunks.ts';

/**
 * A member of the file's object, or an element of a member that is an array. Of a file that is an array itself, the
 * elements come under the empty key.
 */
export type JsonPart =
  | { readonly kind: 'member'; readonly key: string; readonly value: unknown }
  | { readonly kind: 'element'; readonly key: string; readonly index: number; readonly value: unknown };

/** The text isn't JSON, or no object; or one element is longer than was allowed. */
export class JsonScanError extends Error {
  readonly code: 'not-json' | 'too-large';
  constructor(code: 'not-json' | 'too-large', message: string) {
    super(message);
    this.code = code;
  }
}

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const COMMA = 44;

/**
 * Reads a JSON object whose members may be long arrays, or a long array, one element at a time: constant memory, and no turn of the
 * event loop longer than one element's. Where an array ends and begins is scanned here; what lies between goes to
 * JSON.parse, which is the judge of what is JSON.
 * @param longest UTF-16 units of one member or element
 * @throws JsonScanError
 */
export async function* scanJson(
  chunks: AnyIterable<string>,
  longest: number,
): AsyncGenerator<JsonPart, void, void> {
  let depth = 0;
  let inString = false;
  let escaped = false;
  let key: string | null = null;
  let arrayDepth = 2;
  let index = -1;
  let pending = '';
  let ended = false;

  for await (const raw of chunks) {
    const chunk = depth === 0 && pending === '' && !ended ? raw.replace(/^\uFEFF/, '') : raw;
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const code = chunk.charCodeAt(at);
      if (inString) {
        if (escaped) escaped = false;
        else if (code === BACKSLASH) escaped = true;
        else if (code === QUOTE) inString = false;
        continue;
      }
      if (code === QUOTE) {
        inString = true;
        continue;
      }
      if (code === OPEN_BRACE || code === OPEN_BRACKET) {
        depth += 1;
        if (depth === 1) {
          if (ended || (pending + chunk.slice(from, at)).trim() !== '') throw unbalanced();
          if (code === OPEN_BRACKET) {
            arrayDepth = 1;
            key = '';
            index = 0;
          }
          pending = '';
          from = at + 1;
        } else if (depth === 2 && arrayDepth === 2 && code === OPEN_BRACKET) {
          key = keyOf(pending + chunk.slice(from, at));
          index = 0;
          pending = '';
          from = at + 1;
        }
        continue;
      }
      const closes = code === CLOSE_BRACE || code === CLOSE_BRACKET;
      if (!closes && code !== COMMA) continue;
      if (key !== null && depth === arrayDepth) {
        const text = pending + chunk.slice(from, at);
        if (closes && code !== CLOSE_BRACKET) throw unbalanced();
        if (closes && index === 0 && text.trim() === '') yield { kind: 'member', key, value: [] };
        else yield { kind: 'element', key, index, value: parse(text) };
        index += 1;
        pending = '';
        from = at + 1;
      } else if (depth === 1) {
        if (closes && code !== CLOSE_BRACE) throw unbalanced();
        const text = pending + chunk.slice(from, at);
        const member = memberOf(text);
        if (member && key !== null) throw unbalanced();
        if (member) yield member;
        else if (key === null && !(closes && text.trim() === '' && index === -1)) throw unbalanced();
        if (index === -1) index = 0;
        key = null;
        pending = '';
        from = at + 1;
      }
      if (!closes) continue;
      depth -= 1;
      if (depth < 0) throw unbalanced();
      if (depth === 0) ended = true;
      // After an array's end its key stays, so that the comma that follows belongs to no other member.
    }
    pending += chunk.slice(from);
    if (pending.length > longest) {
      throw new JsonScanError('too-large', `A record is longer than ${longest} characters.`);
    }
  }
  if (!ended || inString || pending.trim() !== '') throw unbalanced();
}

function unbalanced(): JsonScanError {
  return new JsonScanError('not-json', 'The file is cut or damaged.');
}

/** `"key": ` */
function keyOf(text: string): string {
  const match = /^\s*("(?:[^"\\]|\\.)*")\s*:\s*$/.exec(text);
  const key = match?.[1] === undefined ? undefined : parse(match[1]);
  if (typeof key !== 'string') throw unbalanced();
  return key;
}

/** `"key": value`; null for nothing, as after an array that was read by its elements. */
function memberOf(text: string): JsonPart | null {
  if (text.trim() === '') return null;
  const object = parse(`{${text}}`);
  if (typeof object !== 'object' || object === null) throw unbalanced();
  const [entry] = Object.entries(object);
  return entry ? { kind: 'member', key: entry[0], value: entry[1] } : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unbalanced();
  }
}
