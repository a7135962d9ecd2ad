/**
 * npm run --silent extract -- FILE.html|FILE.txt|- [--jsonl] [--all | --min-confidence X] [--lang TAG]
 *
 * Prints the claims of each document as one JSON object a line. With --jsonl the input holds one document a line,
 * {"id","lang"?,"text"} or {"id","html","url"?}. By default only what a reader marks by default is printed.
 */
import { parseArgs } from 'node:util';
import { DEFAULT_THRESHOLD } from '../lib/text/threshold.ts';
import { type ExtractOptions, extractDocument } from './extract/document.ts';
import { documentsOf, type Input } from './extract/input.ts';
import { writeLine } from './extract/output.ts';

const USAGE =
  'usage: npm run --silent extract -- FILE.html|FILE.txt|- [--jsonl] [--all | --min-confidence X] [--lang TAG]';

interface Arguments {
  readonly file: string;
  readonly jsonl: boolean;
  readonly options: ExtractOptions;
}

function readArguments(): Arguments | string {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
        'min-confidence': { type: 'string' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return USAGE;
    if (positionals.length > 1) return `One file at a time.\n${USAGE}`;
    const file = positionals[0] ?? (values.jsonl ? '-' : undefined);
    if (file === undefined) return USAGE;
    const minimum = values.all ? 0 : Number(values['min-confidence'] ?? DEFAULT_THRESHOLD);
    if (!(minimum >= 0 && minimum <= 1)) return '--min-confidence takes a number from 0 to 1.';
    return { file, jsonl: values.jsonl, options: { minimum, lang: values.lang } };
  } catch (error) {
    // parseArgs throws on what it doesn't know, with a message meant for people
    return `${error instanceof Error ? error.message : String(error)}\n${USAGE}`;
  }
}

async function main(): Promise<void> {
  const wanted = readArguments();
  if (typeof wanted === 'string') {
    console.error(wanted);
    process.exitCode = wanted === USAGE && process.argv.length > 2 ? 0 : 2;
    return;
  }
  let failed = 0;
  function complain(input: Input, message: string): void {
    failed++;
    console.error(`${input.where}: ${message}`);
  }
  for await (const input of documentsOf(wanted.file, wanted.jsonl)) {
    if ('error' in input) {
      complain(input, input.error);
      continue;
    }
    const result = await extractDocument(input, wanted.options);
    if ('error' in result) complain(input, result.error);
    else if (!(await writeLine(JSON.stringify(result)))) return; // the reader has gone: `| head`
  }
  if (failed > 0) {
    console.error(`${failed} ${failed === 1 ? 'document' : 'documents'} failed.`);
    process.exitCode = 1;
  }
}

await main();
