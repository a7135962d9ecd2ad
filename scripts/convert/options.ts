import { parseArgs } from 'node:util';
import type { FileFormat } from '../../lib/exchange/file-format.ts';
import { LeftOut } from '../../lib/model/export-file.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../lib/model/export-format.ts';

const INPUTS: readonly FileFormat[] = ['export', 'encrypted-backup', 'annotations', 'claimreview', 'csv'];

export interface ConvertArguments {
  readonly to: ExportFormat;
  readonly from: FileFormat | undefined;
  readonly file: string;
  readonly leaveOut: readonly LeftOut[];
  readonly desk: string | undefined;
  readonly byteOrderMark: boolean;
  readonly page: string | undefined;
  readonly question: string | undefined;
  readonly title: string | undefined;
}

export const USAGE = `Converts an export of On Record.

  npm run convert -- --to FORMAT [options] FILE      FILE is an export, a backup, or - for the standard input

  --to FORMAT          ${EXPORT_FORMATS.join(', ')}
                       (insights: CSV after Duke's Fact-Check Insights)
  --from FORMAT        what FILE is, if it isn't told right: ${INPUTS.join(', ')}
  --leave-out LIST     ${LeftOut.options.join(', ')}, separated by commas
  --desk FILE          JSON with the desk's name, url (https), and if there is one its reviewUrl and ratingScale
  --bom                CSV with a byte order mark, for Excel
  --page ADDRESS       Markdown and HTML: the claims of that page alone
  --question TEXT      Markdown and HTML: the accounts that answer that question, side by side
  --title TEXT         Markdown and HTML: the report's title

The result goes to the standard output, messages to the other one. An encrypted backup takes its passphrase from
ON_RECORD_PASSPHRASE. Confidential evidence never leaves. Through a pipe, use npm run --silent convert.

Exit status: 0 done; 1 done, but some records couldn't be read and are named; 2 wrong arguments; 3 FILE can't be read.`;

/** @throws Error with a sentence for the person */
export function readArguments(args: readonly string[]): ConvertArguments | 'help' {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      to: { type: 'string' },
      from: { type: 'string' },
      'leave-out': { type: 'string', multiple: true },
      desk: { type: 'string' },
      bom: { type: 'boolean' },
      page: { type: 'string' },
      question: { type: 'string' },
      title: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return 'help';
  const [file, ...more] = positionals;
  if (file === undefined) throw new Error('Which file? Name an export, or - for the standard input.');
  if (more.length > 0) throw new Error(`One file at a time, not also ${more.join(', ')}.`);
  if (values.page !== undefined && values.question !== undefined)
    throw new Error('Either --page or --question.');
  const leaveOut = (values['leave-out'] ?? []).flatMap((list) => list.split(',')).map((what) => what.trim());
  return {
    to: oneOf(EXPORT_FORMATS, values.to, '--to'),
    from: values.from === undefined ? undefined : oneOf(INPUTS, values.from, '--from'),
    file,
    leaveOut: leaveOut.filter(Boolean).map((what) => oneOf(LeftOut.options, what, '--leave-out')),
    desk: values.desk,
    byteOrderMark: values.bom ?? false,
    page: values.page,
    question: values.question,
    title: values.title,
  };
}

function oneOf<Value extends string>(
  choices: readonly Value[],
  value: string | undefined,
  option: string,
): Value {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw new Error(`${option} is one of ${choices.join(', ')}${value === undefined ? '' : `, not ${value}`}.`);
}
