import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encryptedBackupChunks } from '../../../lib/exchange/backup.ts';
import type { AnyIterable } from '../../../lib/exchange/chunks.ts';
import { EXPORT_FORMATS } from '../../../lib/model/export-format.ts';
import { convert } from '../../../scripts/convert/convert.ts';
import { keptFile } from '../../support/exchange.ts';

const EXPORT = 'export-v1.json';
const DESK = JSON.stringify({ name: 'Valmere Check', url: 'https://check.example/' });

/** Runs the command on kept files, with texts and bytes in the place of others. */
async function run(
  args: readonly string[],
  files: Record<string, string | AnyIterable<Uint8Array>> = {},
  passphrase?: string,
) {
  let out = '';
  const told: string[] = [];
  const status = await convert(args, {
    async read(file) {
      const given = files[file];
      if (typeof given === 'object') return given;
      return [new TextEncoder().encode(given ?? keptFile(file))];
    },
    readText: (file) => String(files[file]),
    write: (text) => {
      out += text;
    },
    tell: (line) => told.push(line),
    passphrase,
  });
  return { status, out, told: told.join('\n') };
}

describe('npm run convert', () => {
  it.each(EXPORT_FORMATS)('writes %s without confidential evidence', async (format) => {
    const { status, out } = await run(['--to', format, EXPORT]);
    expect(status).toBe(0);
    expect(out.length).toBeGreaterThan(100);
    expect(out).not.toContain('A guard who was on shift');
    expect(out).not.toContain('Name known to the desk');
  });

  it('says how many claims are a ClaimReview', async () => {
    const withDesk = await run(['--to', 'claimreview', '--desk', 'desk.json', EXPORT], { 'desk.json': DESK });
    expect(withDesk.told).toBe('5 as ClaimReview, 2 as plain Claim (no verdict, or the desk is left out).');
    expect((await run(['--to', 'claimreview', EXPORT])).told).toBe(
      '0 as ClaimReview, 7 as plain Claim (no --desk).',
    );
  });

  it('takes the desk’s name, address and scale from a file', async () => {
    const { out, told } = await run(['--to', 'claimreview', '--desk', 'desk.json', EXPORT], {
      'desk.json': keptFile('desk.json'),
    });
    expect(told).toContain('5 as ClaimReview');
    expect(JSON.parse(out)[0]).toMatchObject({
      url: expect.stringMatching(/^https:\/\/check\.example\/2025\/ferry-fire#claim-/),
      author: { name: 'Valmere Check', url: 'https://check.example/' },
      reviewRating: { alternateName: 'False', ratingValue: '1', bestRating: '5', worstRating: '1' },
    });
  });

  it('leaves out what it is told to', async () => {
    const { out } = await run(['--to', 'json', '--leave-out', 'notes,history', EXPORT]);
    expect(JSON.parse(out).leftOut).toEqual(['notes', 'history']);
    expect(out).not.toContain('control-room audio');
  });

  it('reports one page, or one question', async () => {
    const page = await run(['--to', 'markdown', '--page', 'https://sahafa.example/akhbar/1207', EXPORT]);
    expect(page.out.match(/^> /gm)).toHaveLength(2);
    const question = await run(['--to', 'html', '--question', 'Did the alarm work?', EXPORT]);
    expect(question.out).toContain('class="beside"');
  });

  it('converts tables, annotations and reviews, too', async () => {
    const csv = (await run(['--to', 'csv', EXPORT])).out;
    const annotations = (await run(['--to', 'annotations', 'table.csv'], { 'table.csv': csv })).out;
    const back = await run(['--to', 'csv', 'a.json'], { 'a.json': annotations });
    const withoutDerived = (text: string) => text.split('\r\n').map((line) => line.split(',')[0]);
    expect(withoutDerived(back.out)).toEqual(withoutDerived(csv));
    const hypothesis = await run(['--to', 'csv', 'hypothesis-export.json']);
    expect(hypothesis.status).toBe(1);
    expect(hypothesis.told).toContain('Left out annotations[1]');
    expect(hypothesis.out.split('\r\n')).toHaveLength(4);
  });

  it('opens an encrypted backup with the passphrase of the environment', async () => {
    const options = { generator: { name: 'On Record', version: '0.1.0' } };
    const backup = () => encryptedBackupChunks({}, 'open', options);
    expect((await run(['--to', 'csv', 'b'], { b: backup() }, 'open')).status).toBe(0);
    expect(await run(['--to', 'csv', 'b'], { b: backup() }, 'shut')).toMatchObject({
      status: 3,
      told: expect.stringContaining('The passphrase isn’t the one of this backup. Nothing was changed.'),
    });
    expect((await run(['--to', 'csv', 'b'], { b: backup() })).told).toContain('Enter the passphrase');
  });

  it('takes the good records, names the bad ones, and says so by its status', async () => {
    const file = JSON.parse(keptFile(EXPORT));
    file.claims[2].status = 'lost';
    const { status, out, told } = await run(['--to', 'csv', 'x'], { x: JSON.stringify(file) });
    expect(status).toBe(1);
    expect(out.split('\r\n')).toHaveLength(8);
    expect(told).toContain(
      'Left out claims[2] “a wall of smoke, and nobody with a plan”: status: must be one of',
    );
  });

  it.each([
    [['--to', 'pdf', EXPORT], 2, '--to is one of json, csv'],
    [[EXPORT], 2, '--to is one of json, csv'],
    [['--to', 'csv'], 2, 'Which file?'],
    [['--to', 'csv', 'a', 'b'], 2, 'One file at a time'],
    [['--to', 'csv', '--leave-out', 'names', EXPORT], 2, '--leave-out is one of notes'],
    [['--to', 'csv', '--colour', EXPORT], 2, 'colour'],
    [['--to', 'html', '--page', 'https://nowhere.example', EXPORT], 2, 'has no page'],
    [['--to', 'csv', '--desk', 'desk.json', EXPORT], 2, 'url: must be an https address'],
    [['--to', 'csv', 'missing.json'], 3, 'missing.json can’t be opened'],
    [['--to', 'csv', 'v99'], 3, 'newer version of On Record. Nothing was changed.'],
    [['--to', 'csv', 'other'], 3, 'wasn’t written by On Record'],
  ])('explains what is wrong with %j', async (args, status, sentence) => {
    const result = await run(args, {
      'desk.json': '{"name":"Check","url":"http://check.example/"}',
      v99: '{"type":"on-record/claims","version":99}',
      other: '{"a":1}',
    });
    expect(result).toMatchObject({ status, out: '', told: expect.stringContaining(sentence) });
  });

  it('prints how it is used', async () => {
    expect(await run(['--help'])).toMatchObject({ status: 0, out: expect.stringContaining('Exit status') });
  });

  it('writes whole files as a program, and takes npm’s own lines out of them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'convert-'));
    try {
      const out = join(folder, 'a.json');
      const output = openSync(out, 'w');
      writeSync(output, '\n> on-record@0.1.0 convert\n> node scripts/convert.ts --to annotations\n\n');
      const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
      const program = [...flags, 'scripts/convert.ts', '--to', 'annotations', `tests/files/${EXPORT}`];
      const run = spawnSync(process.execPath, program, { stdio: ['ignore', output, 'pipe'] });
      expect(run.status).toBe(0);
      const text = readFileSync(out, 'utf8');
      // Only Linux lets a program read what its output already holds.
      if (process.platform === 'linux') expect(JSON.parse(text).type).toBe('AnnotationPage');
      else expect(text).toContain('"AnnotationPage"');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
