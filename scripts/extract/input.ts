import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** One document to read, or why it can't be; `where` names it and its line for a message. */
export type Input = { readonly where: string } & (
  | { readonly id: string; readonly lang: string | undefined; readonly text: string }
  | { readonly id: string; readonly html: string; readonly url: string | undefined }
  | { readonly error: string }
);

/** The documents of a file or of standard input (`-`): the whole of it, or with `jsonl` one a line. */
export async function* documentsOf(file: string, jsonl: boolean): AsyncGenerator<Input> {
  const name = file === '-' ? 'standard input' : file;
  const stream = file === '-' ? process.stdin : createReadStream(file);
  try {
    if (jsonl) yield* lines(stream, name);
    else yield whole(await textOf(stream), file, name);
  } catch (error) {
    // the stream's: a missing file, a folder, a broken pipe
    yield { where: name, error: error instanceof Error ? error.message : String(error) };
  }
}

async function* lines(stream: Readable, name: string): AsyncGenerator<Input> {
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() !== '') yield documentOf(line, `${name}, line ${number}`);
  }
}

function documentOf(line: string, where: string): Input {
  let record: unknown;
  try {
    record = JSON.parse(line.charCodeAt(0) === 0xfeff ? line.slice(1) : line);
  } catch (error) {
    return { where, error: `is no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return { where, error: 'is no JSON object' };
  }
  const id = 'id' in record ? record.id : undefined;
  if (typeof id !== 'string' && typeof id !== 'number') return { where, error: 'has no "id"' };
  const named = { where: `${where} (${id})`, id: String(id) };
  const lang = 'lang' in record && typeof record.lang === 'string' ? record.lang : undefined;
  if ('text' in record && typeof record.text === 'string') return { ...named, lang, text: record.text };
  if ('html' in record && typeof record.html === 'string') {
    const url = 'url' in record && typeof record.url === 'string' ? record.url : undefined;
    return { ...named, html: record.html, url };
  }
  return { ...named, error: 'has neither "text" nor "html", or not as a string' };
}

function whole(content: string, file: string, name: string): Input {
  const html = /\.x?html?$/i.test(file) || (file === '-' && /^\s*<(?:!doctype|html|\?xml)/i.test(content));
  return html
    ? { where: name, id: file, html: content, url: undefined }
    : { where: name, id: file, lang: undefined, text: content };
}

async function textOf(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
